using NodaTime;

namespace Directives.Sdk.Deadlines;

/// <summary>The ends of counted terms, rule by rule.</summary>
internal static class CountingRules
{
    /// <summary>The last day of a term counted from the day after an event (khoản 2, khoản 3 Điều 147 BLDS 2015).</summary>
    internal static LocalDate End(TermLength length, LocalDate day) => length.Unit switch
    {
        TermUnit.Day => EndOfDays(day, length.Count),
        TermUnit.Week => EndOfWeeks(day, length.Count),
        TermUnit.Month => EndOfMonths(day, length.Count),
        TermUnit.Year => EndOfYears(day, length.Count),
        _ => throw new ArgumentOutOfRangeException(nameof(length), length, "Only days, weeks, months and years are counted here."),
    };

    /// <summary>The code of the rule that <see cref="End"/> applies.</summary>
    internal static string Rule(TermLength length, LocalDate day) => length.Unit switch
    {
        TermUnit.Day => "count-days",
        TermUnit.Week => "count-weeks",
        TermUnit.Month => EndOfMonths(day, length.Count).Day == day.Day ? "count-months" : "count-months-last-day",
        _ => EndOfYears(day, length.Count).Day == day.Day ? "count-years" : "count-years-last-day",
    };

    /// <summary>The last day on which something may happen that must lie at least a term before an event.</summary>
    internal static LocalDate StartBefore(TermLength length, LocalDate day) => length.Unit switch
    {
        TermUnit.Minute => day.PlusDays(-(int)((length.Count + (24L * 60) - 1) / (24 * 60))),
        TermUnit.Hour => day.PlusDays(-((length.Count + 23) / 24)),
        TermUnit.Day => day.PlusDays(-length.Count),
        TermUnit.Week => day.PlusWeeks(-length.Count),
        TermUnit.Month => day.PlusMonths(-length.Count),
        _ => day.PlusYears(-length.Count),
    };

    /// <summary>Khoản 1 Điều 148 BLDS 2015: the end of the last day.</summary>
    private static LocalDate EndOfDays(LocalDate day, int count) => day.PlusDays(count);

    /// <summary>Khoản 2 Điều 148 BLDS 2015: the end of the corresponding day of the last week.</summary>
    private static LocalDate EndOfWeeks(LocalDate day, int count) => day.PlusWeeks(count);

    /// <summary>Khoản 3 Điều 148 BLDS 2015: the end of the corresponding day of the last month, or of that month's last day if there is none.</summary>
    private static LocalDate EndOfMonths(LocalDate day, int count) => day.PlusMonths(count);

    /// <summary>Khoản 4 Điều 148 BLDS 2015: the end of the corresponding day and month of the last year; of 29 February, where there is none, 28 February by analogy with khoản 3.</summary>
    private static LocalDate EndOfYears(LocalDate day, int count) => day.PlusYears(count);
}
