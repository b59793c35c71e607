using Directives.Sdk.Calendars;
using Directives.Sdk.Planning;
using static Directives.Sdk.Tests.Planning.PlanningCase;

namespace Directives.Sdk.Tests.Planning;

public class DiaryTests
{
    // Back from Wednesday 31/03/2021: drafting 05-18/03, consultation 19-25/03, review 26-30/03, signature 31/03.
    [Fact]
    public void The_weeks_programme_says_of_each_day_what_begins_ends_and_is_submitted()
    {
        var programme = Plan(Entry("x", "2021-03-31") with { Level = ApprovingLevel.Chairman }, Entry("y", "2021-03-27"));

        var week = programme.Diary(CalendarPeriod.OfWeek(2021, 12));

        week.Select(day => day.Date.Day).Should().Equal(22, 23, 24, 25, 26, 27, 28);
        week.Select(day => day.IsWorking).Should().Equal(true, true, true, true, true, false, false);
        week.SelectMany(day => day.Lines.Select(line => $"{day.Date.Day}: {line.Describe(Language.Vietnamese)}")).Should().Equal(
            "25: Xong lấy ý kiến các cơ quan: Việc x", "26: Bắt đầu Văn phòng rà soát cuối: Việc x", "27: Trình: Việc y");
        programme.Diary(CalendarPeriod.OfDay(new LocalDate(2021, 3, 31))).Single().Lines.Select(line => line.Describe(Language.English)).Should().Equal(
            "Begin signature: Việc x", "End signature: Việc x", "Submit: Việc x");
    }
}
