namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Cơ quan, đơn vị: a unit (<see cref="Units.Unit"/>) that a host adds to the embedded registry. Its values are text forms of the library; lists are separated by <c> | </c>, as in <see cref="Units.UnitTable"/>.</summary>
public sealed class UnitRow
{
    /// <summary>Its place among the units, from 1, in the order of adding.</summary>
    public required long Place { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is (<see cref="Units.UnitKindPattern"/>).</summary>
    public required string Kind { get; init; }

    /// <summary>The id of the unit above.</summary>
    public string? Parent { get; init; }

    /// <summary>The first day on which it exists (ISO 8601).</summary>
    public string? ValidFrom { get; init; }

    /// <summary>The last day on which it exists (ISO 8601).</summary>
    public string? ValidTo { get; init; }

    /// <summary>Other names and abbreviations.</summary>
    public required string Aliases { get; init; }

    /// <summary>Mã định danh điện tử.</summary>
    public required string Identifiers { get; init; }

    /// <summary>The kinds of units right below it that are listed in full (<see cref="Units.MemberCoveragePattern"/>).</summary>
    public required string Members { get; init; }

    /// <summary>Where this is known from.</summary>
    public required string Source { get; init; }
}
