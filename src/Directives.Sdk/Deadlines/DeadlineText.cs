using System.Globalization;
using NodaTime;

namespace Directives.Sdk.Deadlines;

/// <summary>The words of the deadline text forms.</summary>
internal static class DeadlineText
{
    internal static readonly string[] Events = ["issued", "received", "meeting", "event"];
    internal static readonly string[] Parts = ["start", "mid", "end"];

    internal static string Event(DeadlineEvent value) => Events[(int)value];

    internal static string Part(PeriodPart value) => Parts[(int)value];

    internal static string Term(AfterEvent term) => (term.Before ? "-" : "+") + term.Length;

    /// <summary>The time, which must be of whole minutes: the text forms write no seconds.</summary>
    internal static LocalTime? RequireMinutes(LocalTime? time) => time is { } at && (at.Second != 0 || at.NanosecondOfSecond != 0)
        ? throw new ArgumentException("A time has whole minutes.", nameof(time))
        : time;

    internal static string Moment(LocalDate date, LocalTime? time)
    {
        var text = FormattableString.Invariant($"{date.Year:0000}-{date.Month:00}-{date.Day:00}");
        return time is { } at ? text + "T" + at.ToString("HH:mm", CultureInfo.InvariantCulture) : text;
    }
}
