using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Planning;

/// <summary>Chương trình công tác: the programme of a year, by quarter and month. A <see cref="QuarterPlanner"/> makes it.</summary>
/// <param name="Year">The year.</param>
/// <param name="From">The first day on which work can be done: the first of January, or later for what remains of a year.</param>
/// <param name="Items">The items by month, then by the day of submission, then by id; each id once.</param>
public sealed record WorkProgramme(int Year, LocalDate From, EquatableList<ProgrammeItem> Items)
{
    /// <summary>What stands against its being kept, and what was assumed; those of the most weight first.</summary>
    public EquatableList<PlanFinding> Findings { get; init; } = [];

    /// <summary>The version of the working calendar that was used.</summary>
    public string CalendarVersion { get; init; } = "";

    /// <summary>Chương trình công tác quý: the items of a quarter, 1 to 4.</summary>
    public IEnumerable<ProgrammeItem> InQuarter(int quarter) => Items.Where(item => item.Quarter == quarter);

    /// <summary>Chương trình công tác tháng: the items of a month, 1 to 12.</summary>
    public IEnumerable<ProgrammeItem> InMonth(int month) => Items.Where(item => item.Month == month);

    /// <summary>The item of an id; null where there is none.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ProgrammeItem? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Items.FirstOrDefault(item => item.Id == id);
    }

    /// <summary>Chương trình công tác tuần: what begins, ends and is due on each day of a week.</summary>
    /// <param name="week">The week, or any other period.</param>
    /// <param name="calendar">The working calendar; default <see cref="WorkingCalendar.Vietnam"/>.</param>
    public EquatableList<DiaryDay> Diary(CalendarPeriod week, WorkingCalendar? calendar = null) => DiaryDay.Lay(this, week, calendar ?? WorkingCalendar.Vietnam);
}
