using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Planning;

/// <summary>Mốc lập chương trình: when a step of making a programme is due, told from the period that the programme covers.</summary>
/// <param name="Scope">Year, quarter, month or week.</param>
/// <param name="Code">What is due: <c>register</c>, <c>compile</c>, <c>issue</c>, <c>adjust</c>, or a host's own.</param>
/// <param name="Months">How many months its month lies from the first of the period, negative before it; 0 for a week.</param>
/// <param name="Day">The day of that month, its last where the month is shorter; of a week, days from its Monday.</param>
public sealed record ProgrammeDateRule(PeriodGrain Scope, string Code, int Months, int Day)
{
    /// <summary>Who acts.</summary>
    public MilestoneOwner By { get; init; }

    /// <summary>Whether the date was chosen by this library; else it is a usual one, as <see cref="Source"/> says. Neither binds an office.</summary>
    public bool IsPolicy { get; init; } = true;

    /// <summary>What is to be done, in Vietnamese; <c>{0}</c> stands for the period.</summary>
    public string Title { get; init; } = "";

    /// <summary>What is to be done, in English, likewise.</summary>
    public string EnglishTitle { get; init; } = "";

    /// <summary>Where the date comes from.</summary>
    public string Source { get; init; } = "";

    internal LocalDate DueFor(CalendarPeriod period)
    {
        if (Scope == PeriodGrain.Week)
            return period.FirstDay.PlusDays(Day);
        var month = period.FirstDay.PlusMonths(Months);
        return new LocalDate(month.Year, month.Month, Math.Min(Day, CalendarSystem.Iso.GetDaysInMonth(month.Year, month.Month)));
    }
}
