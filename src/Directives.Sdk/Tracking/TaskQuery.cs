using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Điều kiện tìm nhiệm vụ: what is asked for of a register; what is null or empty is not asked.</summary>
public sealed record TaskQuery
{
    /// <summary>The unit that answers on that day: the id, else the name.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the units below that one count too, by the registry of the rules.</summary>
    public bool WithSubordinates { get; init; }

    /// <summary>Whether the unit leads or coordinates. Default <see cref="AssignmentRole.Lead"/>. Of a task that a unit coordinates, the leads' assignments are found, unless the policy lets each coordinating unit answer for its part.</summary>
    public AssignmentRole Role { get; init; }

    /// <summary>Lãnh đạo phụ trách.</summary>
    public string? Leader { get; init; }

    /// <summary>Lĩnh vực.</summary>
    public string? Field { get; init; }

    /// <summary>The key of the notice.</summary>
    public string? Notice { get; init; }

    /// <summary>The conditions, any of them.</summary>
    public EquatableList<TaskCondition> Conditions { get; init; } = [];

    /// <summary>The first due day, inclusive.</summary>
    public LocalDate? DueFrom { get; init; }

    /// <summary>The last due day, inclusive.</summary>
    public LocalDate? DueTo { get; init; }
}
