using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Planning;

/// <summary>Một ngày trong chương trình công tác tuần (the week's programme is a diary by day: Điều 18 Nghị định 39/2022/NĐ-CP).</summary>
/// <param name="Date">The day.</param>
/// <param name="IsWorking">Whether it is worked.</param>
/// <param name="Lines">What begins, then what ends, then what is submitted on it, each in the programme's order.</param>
public sealed record DiaryDay(LocalDate Date, bool IsWorking, EquatableList<DiaryLine> Lines)
{
    /// <summary>All days of a period, those with nothing on them too.</summary>
    internal static EquatableList<DiaryDay> Lay(WorkProgramme programme, CalendarPeriod period, WorkingCalendar calendar)
    {
        var lines = programme.Items.SelectMany(LinesOf).Where(line => period.Contains(line.Day)).ToLookup(line => line.Day, line => line.Line);
        var days = Period.DaysBetween(period.FirstDay, period.LastDay) + 1;
        return Enumerable.Range(0, days).Select(period.FirstDay.PlusDays)
            .Select(day => new DiaryDay(day, calendar.IsWorkingDay(day), lines[day].OrderBy(line => line.Kind).ToEquatableList())).ToEquatableList();
    }

    private static IEnumerable<(LocalDate Day, DiaryLine Line)> LinesOf(ProgrammeItem item)
    {
        foreach (var step in item.Steps)
        {
            yield return (step.From, new DiaryLine(DiaryLineKind.StepBegins, item, step));
            yield return (step.To, new DiaryLine(DiaryLineKind.StepEnds, item, step));
        }

        yield return (item.Target, new DiaryLine(DiaryLineKind.Submission, item));
    }
}
