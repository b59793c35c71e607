using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Planning;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;
using static Directives.Sdk.Tests.Planning.PlanningCase;

namespace Directives.Sdk.Tests.Planning;

public class NoticeCheckTests
{
    private static readonly LocalDate s_issued = new(2021, 1, 5);

    // Issued on Tuesday 05/01/2021; so "trước ngày 05/01/2021" ended on the 4th. 31/01/2021 is a Sunday, 15/05 and 16/01 are Saturdays, 31/12/2022 is a Saturday; 11 days after the issue
    // is Saturday 16/01, which moves (khoản 5 Điều 148). 20/03/2021 is a Saturday, 15/01 the eighth working day after the issue (06-08, 11-15/01), 19/03 the 48th: 18 in January, 15 in February, 15 in March.
    [Theory]
    [InlineData("rà soát, báo cáo", "2021-03-19", "a", "báo cáo", "")]
    [InlineData("trình UBND tỉnh ban hành quy chế", "2021-03-19", "a", "quy chế", "")]
    [InlineData("rà soát, báo cáo", "2021-03-20", "a", "báo cáo", "due-not-working-day")]
    [InlineData("trình UBND tỉnh ban hành quy chế", "2021-01-15", "a", "quy chế", "term-too-short")]
    [InlineData("báo cáo UBND tỉnh", "2021-01-15", "a", "báo cáo", "")]
    [InlineData("trình HĐND tỉnh", "issued+P10D", "a", "nghị quyết", "term-too-short")]
    [InlineData("rà soát, báo cáo", "2020-12-31", "a", "báo cáo", "term-over")]
    [InlineData("rà soát, báo cáo trước ngày 05/01/2021", "unspecified", "a", "báo cáo", "term-over")]
    [InlineData("rà soát, báo cáo chậm nhất ngày 31/12/2020", "unspecified", "a", "báo cáo", "term-over")]
    [InlineData("rà soát, báo cáo trước ngày 07/01/2021", "unspecified", "a", "báo cáo", "")]
    [InlineData("rà soát, hoàn thành trong tháng 12/2020", "unspecified", "a", "báo cáo", "term-over")]
    [InlineData("rà soát, làm xong trong quý IV/2020", "unspecified", "a", "báo cáo", "term-over")]
    [InlineData("báo cáo kết quả hoàn thành kế hoạch trong tháng 12/2020", "unspecified", "a", "báo cáo", "no-deadline")]
    [InlineData("báo cáo số liệu đến hết ngày 31/12/2020", "unspecified", "a", "báo cáo", "no-deadline")]
    [InlineData("báo cáo kết quả trong quý IV/2020", "unspecified", "a", "báo cáo", "no-deadline")]
    [InlineData("rà soát kết quả thực hiện từ ngày 01/12/2020", "unspecified", "a", "báo cáo", "no-deadline")]
    [InlineData("rà soát, báo cáo", "2021-01", "a", "báo cáo", "due-not-working-day")]
    [InlineData("rà soát, báo cáo", "2021-05~mid", "a", "báo cáo", "due-not-working-day")]
    [InlineData("rà soát, báo cáo", "2021-01-11/2021-01-16", "a", "báo cáo", "due-not-working-day")]
    [InlineData("rà soát, báo cáo", "2021-03", "a", "báo cáo", "")]
    [InlineData("rà soát, báo cáo", "2021-01~mid", "a", "báo cáo", "")]
    [InlineData("rà soát, báo cáo", "2022-Q2", "a", "báo cáo", "")]
    [InlineData("rà soát, báo cáo", "2022-Q4", "a", "báo cáo", "")]
    [InlineData("rà soát, báo cáo", "2022", "a", "báo cáo", "")]
    [InlineData("rà soát, báo cáo", "issued+P11D", "a", "báo cáo", "")]
    [InlineData("rà soát, báo cáo", "2021-03-19", "", "báo cáo", "no-lead")]
    [InlineData("rà soát, báo cáo", "2021-03-19", "a", "", "no-product")]
    [InlineData("xây dựng kế hoạch", "2021-03-19", "a", "", "")]
    [InlineData("rà soát, báo cáo", "unspecified", "a", "báo cáo", "no-deadline")]
    [InlineData("rà soát, báo cáo", "received+P5WD", "a", "báo cáo", "")]
    [InlineData("rà soát, báo cáo", "RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "a", "báo cáo", "")]
    public void A_draft_is_checked_before_it_is_signed(string action, string deadline, string leads, string product, string expected)
    {
        var findings = NoticeCheck.Check(Reading(Task("1.1", action, deadline, leads, product)));

        string.Join(' ', findings.Select(finding => finding.Code)).Should().Be(expected);
        foreach (var finding in findings)
        {
            finding.Items.Should().Equal("1.1");
            (finding.Message(Language.Vietnamese) + finding.Advice(Language.English)).Should().NotContain("…").And.NotContain("{");
        }
    }

    [Fact]
    public void What_is_only_worth_knowing_is_no_warning() =>
        NoticeCheck.Check(Reading(Task("1.1", "trình UBND tỉnh", "2020-12-31", "", ""), Task("1.2", "trình UBND tỉnh", "2021-01-15", "a", ""))).Select(finding => (finding.Code, finding.Severity)).Should().Equal(
            ("term-over", FindingSeverity.Error), ("no-lead", FindingSeverity.Warning), ("term-too-short", FindingSeverity.Warning), ("no-product", FindingSeverity.Information), ("no-product", FindingSeverity.Information));

    [Theory]
    [InlineData("2021-01-31", FindingSeverity.Warning)]
    [InlineData("2021-01", FindingSeverity.Information)]
    [InlineData("2021-05~mid", FindingSeverity.Information)]
    public void A_day_off_is_a_warning_where_the_text_names_it(string deadline, FindingSeverity severity) =>
        NoticeCheck.Check(Reading(Task("1.1", "rà soát", deadline, "a", "x"))).Should().ContainSingle().Which.Severity.Should().Be(severity);

    // By that policy the month ends for the task on Monday 01/02/2021.
    [Fact]
    public void A_period_whose_end_the_policy_moves_ends_on_no_day_off()
    {
        var rules = new PlanningRules { Deadlines = DeadlinePolicy.Default with { MoveNamedPeriodEnd = true } };

        NoticeCheck.Check(Reading(Task("1.1", "rà soát", "2021-01", "a", "x")), rules).Should().BeEmpty();
    }

    [Fact]
    public void A_long_order_is_quoted_in_part()
    {
        var action = string.Concat(Enumerable.Repeat("rà soát ", 30)).Trim();

        NoticeCheck.Check(Reading(Task("1.1", action, "unspecified", "a", "x"))).Single().Arguments[0].Should().EndWith("rà soát…").And.Match(quote => action.StartsWith(quote.TrimEnd('…')) && quote.Length <= 121);
    }

    [Fact]
    public void A_day_off_is_told_with_the_working_days_around_it() =>
        NoticeCheck.Check(Reading(Task("1.1", "rà soát", "2021-02-12", "a", "x"))).Single().Message(Language.Vietnamese).Should().Be("“rà soát”: ngày 12/02/2021 là ngày nghỉ.");

    [Fact]
    public void A_term_too_short_says_how_long_it_would_take() =>
        NoticeCheck.Check(Reading(Task("1.1", "trình Chủ tịch UBND tỉnh", "2021-01-15", "a", "x"))).Single().Arguments.Should().Equal("trình Chủ tịch UBND tỉnh", "19", "05/01/2021", "15/01/2021", "8");

    [Fact]
    public void One_lead_with_many_tasks_in_a_week_is_found()
    {
        // Monday 15/03 to Sunday 21/03/2021; the fifth is due in the week after.
        var tasks = ((string[])["2021-03-15", "2021-03-17", "2021-03-19", "2021-03-19", "2021-03-22"]).Select((due, index) => Task("1." + (index + 1), "rà soát", due, "a b", "x")).ToArray();

        NoticeCheck.Check(Reading(tasks[1..])).Should().BeEmpty();
        NoticeCheck.Check(Reading(tasks)).Select(finding => (finding.Code, finding.Items.ToString(), finding.Arguments.ToString())).Should().Equal(
            ("lead-many-in-week", "1.1, 1.2, 1.3, 1.4", "a, 4, 15/03/2021, 21/03/2021"), ("lead-many-in-week", "1.1, 1.2, 1.3, 1.4", "b, 4, 15/03/2021, 21/03/2021"));
    }

    [Theory]
    [InlineData("tham mưu UBND tỉnh trình HĐND tỉnh thông qua", ApprovingLevel.PeoplesCouncil)]
    [InlineData("Trình  Hội đồng nhân dân tỉnh", ApprovingLevel.PeoplesCouncil)]
    [InlineData("trình Ban Thường vụ Tỉnh uỷ xem xét", ApprovingLevel.PartyCommittee)]
    [InlineData("trình Chủ tịch UBND tỉnh ký", ApprovingLevel.Chairman)]
    [InlineData("hoàn thiện hồ sơ, trình UBND tỉnh", ApprovingLevel.PeoplesCommittee)]
    [InlineData("tham mưu UBND tỉnh trình HĐND tỉnh ban hành Nghị quyết", ApprovingLevel.PeoplesCouncil)]
    [InlineData("hoàn thiện hồ sơ để HĐND tỉnh thông qua", ApprovingLevel.PeoplesCouncil)]
    [InlineData("tham mưu ban hành Nghị quyết", ApprovingLevel.PeoplesCouncil)]
    [InlineData("trình Ban Thường vụ Tỉnh ủy cho ý kiến trước khi ban hành nghị quyết", ApprovingLevel.PartyCommittee)]
    [InlineData("xin ý kiến Ban Thường vụ Tỉnh ủy", ApprovingLevel.PartyCommittee)]
    [InlineData("trình UBND tỉnh ban hành Quyết định", ApprovingLevel.PeoplesCommittee)]
    [InlineData("ban hành Quyết định quy định giá đất", ApprovingLevel.PeoplesCommittee)]
    [InlineData("ban hành Quyết định", ApprovingLevel.Chairman)]
    [InlineData("ban hành Chỉ thị về phòng cháy", ApprovingLevel.Chairman)]
    [InlineData("tham mưu ban hành Kế hoạch", ApprovingLevel.Chairman)]
    [InlineData("thẩm định, trình phê duyệt", ApprovingLevel.Chairman)]
    [InlineData("dự thảo công văn, trình lãnh đạo UBND tỉnh ký", ApprovingLevel.Chairman)]
    [InlineData("xây dựng, ban hành Kế hoạch của đơn vị", null)]
    [InlineData("thẩm định hồ sơ", null)]
    [InlineData("triển khai Đề án đã được UBND tỉnh phê duyệt", null)]
    [InlineData("báo cáo Chủ tịch UBND tỉnh kết quả", null)]
    [InlineData("hoàn chỉnh Đề án vị trí việc làm, báo cáo UBND tỉnh (thông qua Sở Nội vụ) xem xét, quyết định", ApprovingLevel.PeoplesCommittee)]
    [InlineData("rà soát hồ sơ (trình UBND tỉnh", ApprovingLevel.PeoplesCommittee)]
    [InlineData("xây dựng chương trình UBNDX", null)]
    public void The_level_is_read_from_the_orders_words(string action, ApprovingLevel? level) => LevelWords.Find(action).Should().Be(level);

    [Theory]
    [InlineData("Xây dựng, tham mưu UBND tỉnh ban hành Quy chế làm việc", "quy chế")]
    [InlineData("xây dựng hoàn chỉnh Đề án vị trí việc làm", "đề án")]
    [InlineData("hoàn thiện hồ sơ dự thảo Nghị quyết", "nghị quyết")]
    [InlineData("sửa đổi, bổ sung một số quy định", "quy định")]
    [InlineData("TRÌNH  TỜ TRÌNH", "tờ trình")]
    [InlineData("báo cáo kết quả thực hiện Kế hoạch số 12", null)]
    [InlineData("tổ chức thực hiện Nghị quyết", null)]
    [InlineData("triển khai việc xây dựng trường học", null)]
    [InlineData("ban hành", null)]
    [InlineData("", null)]
    public void The_product_is_read_from_the_orders_words(string action, string? product) => ProductWords.Find(action).Should().Be(product);

    [Fact]
    public void What_many_tasks_lack_is_told_once()
    {
        var tasks = Enumerable.Range(1, 6).Select(number => Task("1." + number, "rà soát", "unspecified", "a", "")).ToArray();

        NoticeCheck.Check(Reading(tasks)).Select(finding => (finding.Code, finding.Severity, finding.Items.Count)).Should().Equal(
            ("no-deadline", FindingSeverity.Information, 6), ("no-product", FindingSeverity.Information, 6));
        NoticeCheck.Check(Reading(tasks[1..])).Should().HaveCount(10);
    }

    [Fact]
    public void The_seed_notice_is_checked_as_it_was_read()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "thong-bao-giao-ban-2021-01-04.md"));
        var reading = NoticeReader.Default.Read(text).Value;

        var findings = NoticeCheck.Check(reading);

        // 1.1 names a "Chương trình công tác", 2.1 a "Quy chế làm việc", 4.1 "các văn bản chỉ đạo", 6.2 a "Đề án vị trí việc làm"; none has a due date on a day off but the one "giữa tháng 1/2021", Friday 15/01, which is worked.
        findings.Where(finding => finding.Code == "no-product").SelectMany(finding => finding.Items).Should().Equal("3.1", "3.2", "4.2");
        findings.Where(finding => finding.Code == "no-deadline").SelectMany(finding => finding.Items).Should().Equal(reading.Notice.Tasks.Where(task => task.Deadline is Unspecified).Select(task => task.Id));
        findings.Select(finding => finding.Code).Should().NotContain("due-not-working-day").And.NotContain("term-over");
    }

    [Fact]
    public void Real_notices_are_checked_each_finding_in_both_languages()
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "data", "notices"), "*.txt", SearchOption.AllDirectories);
        var readings = files.Select(file => NoticeReader.Default.Read(File.ReadAllText(file))).Where(reading => reading.IsSuccess).Select(reading => reading.Value).ToList();

        readings.Should().NotBeEmpty();
        foreach (var reading in readings)
        {
            var ids = reading.Others.Prepend(reading.Notice).SelectMany(notice => notice.Tasks).Select(task => task.Id).ToHashSet();
            foreach (var finding in NoticeCheck.Check(reading))
            {
                finding.Items.Should().NotBeEmpty();
                ids.Should().Contain(finding.Items);
                finding.Message(Language.Vietnamese).Should().NotBe(finding.Message(Language.English));
            }
        }
    }

    [Fact]
    public void Vague_wording_is_told_of_the_task_in_which_it_stands()
    {
        var vague = new Diagnostic("vague-wording", DiagnosticSeverity.Information, new TextSpan(10, 5), ["quan tâm"]);
        var reading = Reading(Task("1.1", "rà soát", "2021-03-19", "a", "x")) with { Diagnostics = [vague, vague with { Span = new TextSpan(500, 5) }] };

        NoticeCheck.Check(reading).Single().Message(Language.Vietnamese).Should().Be("Cách diễn đạt chung chung, khó kiểm tra kết quả: “quan tâm”.");
    }

    private static NoticeReading Reading(params Directive[] tasks) =>
        new(new Notice { Issued = PartialDate.FromLocalDate(s_issued), Conclusions = [new Conclusion("1", new TextSpan(0, 100), tasks.ToEquatableList())] }, []);

    private static Directive Task(string id, string action, string deadline, string leads, string product) => new(id, DirectiveKind.Task, action, new TextSpan(0, 100))
    {
        Lead = Parties(leads),
        Product = product.Length > 0 ? product : null,
        DeadlineMention = deadline == "unspecified" ? null : new DeadlineMention(deadline, new TextSpan(0, 10), DeadlinePattern.Full.Parse(deadline).Value),
    };
}
