using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>
/// Quy tắc xác định quá hạn: when a task counts as overdue or late. Quyết định 42/2014/QĐ-TTg fixes the four cells and the official rate, not these points: where no provision was
/// found, the default is a convention that the remark names, for each office to set by its own rules.
/// </summary>
public sealed record OverduePolicy
{
    /// <summary>The defaults.</summary>
    public static OverduePolicy Default { get; } = new();

    /// <summary>How deadlines become days, exclusive bounds among them ("trước ngày 15"). Default <see cref="DeadlinePolicy.Default"/>, with its own sources.</summary>
    public DeadlinePolicy Deadlines { get; init; } = DeadlinePolicy.Default;

    /// <summary>Sắp đến hạn: at most so many working days after the day asked for, the due day included. Default 5; convention.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above 1000.</exception>
    public int DueSoonWorkingDays { get; init => field = Within(value, 1000); } = 5;

    /// <summary>Ân hạn: calendar days after the due day in which a task is not yet overdue. Default 0: late from the next day on (khoản 6 Điều 148 BLDS 2015: the last day ends at 24:00).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative or above 1000.</exception>
    public int GraceDays { get; init => field = Within(value, 1000); }

    /// <summary>
    /// Whether the day of handing in or of acceptance counts. Default <see cref="CompletionDay.Submitted"/>: a task is to draft and submit a product (Quyết định 42/2014/QĐ-TTg); how
    /// long acceptance takes is not the unit's to answer for. What is handed in and awaits acceptance then stands as it stood on that day.
    /// </summary>
    public CompletionDay CompletionDay { get; init; } = CompletionDay.Submitted;

    /// <summary>Whether a suspended task's clock stands: it stays as it stood, and days of suspension move the due day or, after it, are no days late. Default true; convention.</summary>
    public bool SuspensionStopsClock { get; init; } = true;

    /// <summary>Whether the clock also stands while a decision is awaited: on a result handed in, or on an extension asked for in time. Default false; convention.</summary>
    public bool AwaitedDecisionStopsClock { get; init; }

    /// <summary>Whether an extension asked for in time and granted later counts from the request, so that the task was not late in between. Default true; convention, no provision found. If false, it
    /// counts from the decision: one asked for in time and granted after the due day then never counts, unless <see cref="LateExtensionUndoesLateness"/>.</summary>
    public bool ExtensionCountsFromRequest { get; init; } = true;

    /// <summary>Whether an extension asked for after the due day undoes the lateness. Default false: late stays late; convention, no provision found.</summary>
    public bool LateExtensionUndoesLateness { get; init; }

    /// <summary>Whether each coordinating unit answers for its own part, as an assignment of its own. Default false: the lead answers for the whole.</summary>
    public bool CoordinatorsAnswer { get; init; }

    /// <summary>Calendar days after which a task without a deadline is to be followed up, from its assignment or last report. Default 30; 15 is common too; convention.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or above 1000.</exception>
    public int FollowUpDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = Within(value, 1000);
        }
    }
    = 30;

    /// <summary>When a continuous task is to be reported on. Default the 25th of each month; convention (the usual day of updating).</summary>
    public RecurrenceRule ContinuousReporting { get; init; } = RecurrenceRule.Make(RecurrenceFrequency.Monthly, byMonthDay: 25);

    private static int Within(int value, int most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
