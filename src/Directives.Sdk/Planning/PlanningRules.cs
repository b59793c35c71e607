using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Planning;

/// <summary>By what a programme is made and checked: policy, calendar, steps, reading of deadlines. None of it is read from a clock or a culture.</summary>
public sealed record PlanningRules
{
    /// <summary>The defaults.</summary>
    public static PlanningRules Default { get; } = new();

    /// <summary>The policy. Default <see cref="PlanningPolicy.Default"/>.</summary>
    public PlanningPolicy Policy { get; init; } = PlanningPolicy.Default;

    /// <summary>The working calendar. Default <see cref="WorkingCalendar.Vietnam"/>.</summary>
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.Vietnam;

    /// <summary>The preparation steps. Default <see cref="StepLibrary.Default"/>.</summary>
    public StepLibrary Steps { get; init; } = StepLibrary.Default;

    /// <summary>How the deadlines of notices become days. Default <see cref="DeadlinePolicy.Default"/>.</summary>
    public DeadlinePolicy Deadlines { get; init; } = DeadlinePolicy.Default;
}
