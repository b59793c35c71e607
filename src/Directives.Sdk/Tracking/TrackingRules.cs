using Directives.Sdk.Calendars;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tracking;

/// <summary>By what a history is judged: policy, calendar, units. None of it is read from a clock or a culture; with the same rules an answer can be printed again in ten years.</summary>
public sealed record TrackingRules
{
    /// <summary>The defaults.</summary>
    public static TrackingRules Default { get; } = new();

    /// <summary>The policy. Default <see cref="OverduePolicy.Default"/>.</summary>
    public OverduePolicy Policy { get; init; } = OverduePolicy.Default;

    /// <summary>The working calendar. Default <see cref="WorkingCalendar.Vietnam"/>.</summary>
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.Vietnam;

    /// <summary>The registry, for subordinate units and the members of collectives. Default <see cref="UnitRegistry.Vietnam"/>.</summary>
    public UnitRegistry Registry { get; init; } = UnitRegistry.Vietnam;

    /// <summary>
    /// Whether a collective lead ("các sở, ban ngành tỉnh") is followed by its members as of the day of the assignment, where the registry lists them all; where it does not, as one, with an anomaly
    /// (<see cref="TaskState.Anomalies"/>). Default false: as one, under its
    /// name; what a member does then leaves the whole open.
    /// </summary>
    public bool ExpandCollectives { get; init; }

    /// <summary>The province in which the notices speak, for the members of collectives and units without an id: its id or name. Null: that of the authority that set the deadline (<see cref="TrackedTask.Authority"/>), where the registry knows it.</summary>
    public string? Province { get; init; }

    /// <summary>
    /// Which unit answers after a reorganisation. Default <see cref="UnitSuccession.Vietnam"/>; <see cref="UnitSuccession.Empty"/> leaves each task with whom it was given to. Where it does not
    /// say who succeeds a unit that by the <see cref="Registry"/> has ended, a person must.
    /// </summary>
    public UnitSuccession Succession { get; init; } = UnitSuccession.Vietnam;
}
