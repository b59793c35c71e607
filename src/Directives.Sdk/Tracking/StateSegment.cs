namespace Directives.Sdk.Tracking;

/// <summary>Some days of one assignment, on which all is the same but what the day itself decides. Twenty-four bytes, so that a sweep over a million runs through memory once.</summary>
internal readonly struct StateSegment
{
    /// <summary>In place of a condition: the day decides between in time, due soon and overdue.</summary>
    internal const byte Live = byte.MaxValue;

    internal int Assignment { get; init; }

    /// <summary>The first day, and the first day after the last.</summary>
    internal int From { get; init; }

    internal int To { get; init; }

    /// <summary>The last day on time; <see cref="DayNumber.Never"/> where there is none.</summary>
    internal int Due { get; init; }

    /// <summary>The number of the unit that answers.</summary>
    internal int Unit { get; init; }

    /// <summary>How many days after the due day it is overdue at the end of.</summary>
    internal short OverdueAfter { get; init; }

    internal byte Condition { get; init; }

    /// <summary>Whether a result is handed in and awaits acceptance.</summary>
    internal bool IsSubmitted { get; init; }

    /// <summary>Whether the unit is to do something: it is open, nothing is handed in, and its clock runs, towards a due day or none.</summary>
    internal bool IsAwaited => !IsSubmitted && Condition is Live or (byte)TaskCondition.NoDeadline or (byte)TaskCondition.Ongoing;

    internal bool Covers(int day) => From <= day && day < To;

    internal TaskCondition On(int day, int soonThrough)
    {
        if (Condition != Live)
            return (TaskCondition)Condition;
        if (day >= Due + OverdueAfter)
            return TaskCondition.Overdue;
        return Due <= soonThrough ? TaskCondition.DueSoon : TaskCondition.InTime;
    }

    internal bool Continues(in StateSegment earlier) => earlier.Assignment == Assignment && earlier.To == From && earlier.Due == Due && earlier.Unit == Unit && earlier.Condition == Condition && earlier.OverdueAfter == OverdueAfter
        && earlier.IsSubmitted == IsSubmitted;
}
