namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Cơ quan chủ trì, phối hợp: a party (<see cref="Units.Party"/>) of a task.</summary>
public sealed class PartyRow
{
    /// <summary>The id of the task.</summary>
    public required string Task { get; init; }

    /// <summary><c>lead</c> (chủ trì) or <c>coordinating</c> (phối hợp).</summary>
    public required string Role { get; init; }

    /// <summary>Its place among the task's parties of that role, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The name written out.</summary>
    public required string Name { get; init; }

    /// <summary><c>unit</c>, <c>collective</c> or <c>person</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The registry's id, where it is known.</summary>
    public string? Unit { get; init; }

    /// <summary>The office that was named in place of the unit.</summary>
    public string? Holder { get; init; }

    /// <summary><c>named</c> or <c>inherited</c>.</summary>
    public required string Basis { get; init; }

    /// <summary>The first code unit of its place in the notice's text; null where it has none.</summary>
    public int? Start { get; init; }

    /// <summary>The length of its place in the notice's text, in code units; null where it has none.</summary>
    public int? Length { get; init; }
}
