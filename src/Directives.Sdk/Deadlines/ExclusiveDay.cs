namespace Directives.Sdk.Deadlines;

/// <summary>What an exclusive bound on a day, "trước ngày X", means.</summary>
public enum ExclusiveDay
{
    /// <summary>Đến hết ngày liền trước X: the day before is the last on time.</summary>
    DayBefore,

    /// <summary>Đến hết ngày X: the day itself is the last on time, as many tracking systems record it.</summary>
    SameDay,
}
