using NodaTime;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>A due date as it stands in a history: moved on by the days on which the clock stood.</summary>
/// <param name="Source">The due date as resolved.</param>
/// <param name="Day">The number of the last day on time.</param>
/// <param name="Set">The day on which it was set: what stood still before is in it already.</param>
internal sealed record DueLine(DueDate Source, int Day, int Set)
{
    /// <summary>The end of the last standstill that moved it: those up to it are no further days off for what is late.</summary>
    internal int MovedUntil { get; init; } = int.MinValue;

    internal static DueLine? Of(DueDate? due, int set) => due is null ? null : new DueLine(due, DayNumber.Of(due.Day), set);

    /// <summary>The first day at whose end what is unfinished is overdue.</summary>
    internal int OverdueFrom(OverduePolicy policy) => Source.Time is not null && policy.GraceDays == 0 ? Day : Day + policy.GraceDays + 1;

    /// <summary>Whether the due day has passed, the grace with it.</summary>
    internal bool IsPast(int day, OverduePolicy policy) => day > Day + policy.GraceDays;

    /// <summary>Whether what is done on a day is late. On a day of which an hour was due, one without a time of day is not known to be late.</summary>
    internal bool IsLate(int day, LocalTime? time, OverduePolicy policy)
    {
        if (IsPast(day, policy))
            return true;
        return day == Day && policy.GraceDays == 0 && Source.Time is not null && time is { } at && Source.IsOverdue(Source.Day.At(at));
    }

    /// <summary>The due date after a time in which the clock stood, from one day up to but not including another.</summary>
    internal DueLine After(int from, int to, OverduePolicy policy) => IsPast(from, policy) ? this : this with { Day = Day + Math.Max(0, to - Math.Max(from, Set)), MovedUntil = to };
}
