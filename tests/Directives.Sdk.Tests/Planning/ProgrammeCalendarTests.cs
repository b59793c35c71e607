using Directives.Sdk.Calendars;
using Directives.Sdk.Planning;
using NodaTime.Text;
using static Directives.Sdk.Tests.Planning.PlanningCase;

namespace Directives.Sdk.Tests.Planning;

public class ProgrammeCalendarTests
{
    private const string Header = "scope\tcode\tmonths\tday\tby\tgiven\tvi\ten\tsource\n";

    // law.md, part F: year: units register by 15/11, issued in January; quarter: sent by the 15th of the last month before, issued by the 25th; month: by the 20th, issued by the 25th; week: by Friday.
    [Theory]
    [InlineData("programme/2021/register", "2020-11-15", "đăng ký nội dung chương trình công tác năm 2021", MilestoneOwner.Units, false)]
    [InlineData("programme/2021/issue", "2021-01-31", "ban hành chương trình công tác năm 2021", MilestoneOwner.Office, false)]
    [InlineData("programme/2021/adjust", "2021-06-15", "điều chỉnh chương trình công tác năm 2021", MilestoneOwner.Office, true)]
    [InlineData("programme/2021-Q1/register", "2020-12-15", "gửi nội dung chương trình công tác quý I/2021", MilestoneOwner.Units, false)]
    [InlineData("programme/2021-Q4/issue", "2021-09-25", "ban hành chương trình công tác quý IV/2021", MilestoneOwner.Office, false)]
    [InlineData("programme/2021-02/register", "2021-01-20", "gửi nội dung chương trình công tác tháng 2/2021", MilestoneOwner.Units, false)]
    [InlineData("programme/2021-02/issue", "2021-01-25", "ban hành chương trình công tác tháng 2/2021", MilestoneOwner.Office, false)]
    [InlineData("programme/2021-W02/issue", "2021-01-08", "ban hành lịch công tác tuần 2/2021", MilestoneOwner.Office, false)]
    public void A_programme_is_made_by_its_dates(string id, string due, string title, MilestoneOwner by, bool isPolicy)
    {
        var found = ProgrammeCalendar.Default.Of(2021, PeriodGrain.Year, PeriodGrain.Quarter, PeriodGrain.Month, PeriodGrain.Week).Should().ContainSingle(milestone => milestone.Id == id).Which;

        (LocalDatePattern.Iso.Format(found.Due), found.Title(Language.Vietnamese), found.Rule.By, found.Rule.IsPolicy).Should().Be((due, title, by, isPolicy));
        found.Deadline.ToString().Should().Be(due);
        found.Title(Language.English).Should().NotContain("{");
    }

    [Fact]
    public void A_year_has_four_quarters_twelve_months_and_on_request_its_weeks()
    {
        var dates = ProgrammeCalendar.Default.Of(2021);

        dates.Should().HaveCount(4 + (4 * 3) + (12 * 3)).And.BeInAscendingOrder(milestone => milestone.Due);
        ProgrammeCalendar.Default.Of(2020, PeriodGrain.Week).Should().HaveCount(53 * 2);
    }

    [Fact]
    public void The_dates_are_entries_of_a_programme()
    {
        var programme = Plan(ProgrammeCalendar.Default.Of(2021).Select(milestone => milestone.ToEntry(Parties(milestone.Rule.By == MilestoneOwner.Office ? "Văn phòng UBND tỉnh" : "các sở"))), null);

        programme.Items.Should().HaveCount(52);
        programme.Find("programme/2021-Q2/issue")!.Target.Should().Be(new LocalDate(2021, 3, 25));
        programme.Items.Should().OnlyContain(item => item.Entry.Origin == ItemOrigin.Recurring && item.Entry.Product == "chương trình công tác");
    }

    [Fact]
    public void Every_date_says_where_it_comes_from() =>
        ProgrammeCalendar.Default.Rules.Should().OnlyContain(rule => rule.Source.StartsWith(rule.IsPolicy ? "tham số" : "[known]", StringComparison.Ordinal));

    [Theory]
    [InlineData("decade\tregister\t0\t1\tunits\tusual\tx\tx\tx", "programme-date-scope-unknown")]
    [InlineData("year\tregister\t0\t1\tnobody\tusual\tx\tx\tx", "programme-date-by-unknown")]
    [InlineData("year\tregister\t0\t1\tunits\tlaw\tx\tx\tx", "programme-date-given-unknown")]
    [InlineData("year\tregister\t0\t32\tunits\tusual\tx\tx\tx", "programme-date-day")]
    [InlineData("year\tregister\t\t1\tunits\tusual\tx\tx\tx", "programme-date-day")]
    [InlineData("week\tregister\t0\t1\tunits\tusual\tx\tx\tx", "programme-date-day")]
    [InlineData("year\tregister\t0\t1\tunits\tusual\tx {1}\tx\tx", "programme-date-title")]
    [InlineData("year\tregister\t0\t1\tunits\tusual\tx\tx\tx\nyear\tregister\t0\t2\tunits\tusual\tx\tx\tx", "programme-date-repeated")]
    public void A_bad_line_is_refused(string rows, string code) => ProgrammeCalendar.Parse(Header + rows).ValidationErrors.Select(error => error.ErrorCode).Should().Equal(code);

    [Fact]
    public void An_office_has_its_own_dates()
    {
        var own = ProgrammeCalendar.Parse(Header + "month\tclose\t0\t31\toffice\tusual\tkhóa sổ tháng {0}\tclose {0}\tQuy chế").Value;

        own.Of(2021).Select(milestone => milestone.Due.Day).Take(3).Should().Equal(31, 28, 31);
        ResultCode.Of(ProgrammeCalendar.Parse(null)).Should().Be("programme-date-empty");
    }
}
