namespace Directives.Sdk.Tracking;

/// <summary>Quy tắc đôn đốc: when a unit is reminded of a task, and from when its superiors are. No provision was found that fixes these steps: the defaults are a convention, for each office to set.</summary>
public sealed record ReminderPolicy
{
    /// <summary>The defaults.</summary>
    public static ReminderPolicy Default { get; } = new();

    /// <summary>The steps. Default: the unit five working days before, on, and one working day after the due day; the leader in charge after five working days, the chairman after fifteen.</summary>
    public EquatableList<ReminderStep> Steps { get; init; } =
    [
        new(-5), new(0), new(1), new(5, ReminderRecipient.Leader), new(15, ReminderRecipient.Chairman),
    ];

    /// <summary>Whether units are also reminded of reports that are due on tasks without a deadline and continuous ones (<see cref="AssignmentState.FollowUp"/>). Default true.</summary>
    public bool FollowUps { get; init; } = true;

    /// <summary>Every how many working days the last step after the due day is repeated, and the reminder of a report; 0 for never. Default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int RepeatWorkingDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }
    = 10;
}
