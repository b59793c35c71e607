using System.Xml.Linq;
using Newtonsoft.Json.Linq;

namespace Directives.Cli.Tests;

/// <summary>The commands <c>plan</c> and <c>check</c>.</summary>
public sealed class PlanTests : RegisterFileTests
{
    private const string Head = "id\ttitle\tproduct\tlead\tlevel\tdue\tasked\tafter\n";
    private const string Notice = "UBND TỈNH QUẢNG NGÃI\nSố: 45/TB-UBND\nQuảng Ngãi, ngày 10 tháng 5 năm 2021\n\nTHÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh\n\n";

    [Fact]
    public void The_programme_of_2021_is_made_of_the_notice_the_register_of_2020_and_what_recurs() => Golden.Compare("plan-2021.txt", Year2021("table"));

    [Fact]
    public void Nothing_is_lost_or_doubled_between_the_register_and_the_programme()
    {
        var items = JObject.Parse(Year2021("json"))["items"]!.ToList();
        var open = JObject.Parse(Cli.Run("track", "backlog", Register, "--from", "2020-01-01", "--to", "2021-01-05", "--known-on", "2021-01-05", "--format", "json").Done())["lateOrUnfinished"]!
            .Where(task => task["state"]!.Value<string>() is "in-time" or "due-soon" or "overdue" or "no-deadline").Select(task => task["task"]!.Value<string>()).Distinct();

        items.Select(item => item["id"]!.Value<string>()).Should().OnlyHaveUniqueItems();
        items.Where(item => item["occurrence"] is null && item["task"] is not null).Select(item => item["task"]!.Value<string>()).Should().BeEquivalentTo(open.Where(task => !IsRecurring(items, task!)));
        items.Select(item => item["origin"]!.Value<string>()).Distinct().Should().BeEquivalentTo("task", "carry-over", "recurring");
    }

    [Fact]
    public void The_preparation_of_every_approving_level_is_planned()
    {
        var items = JObject.Parse(Year2021("json"))["items"]!.ToList();

        items.Where(item => item["level"] is not null).Select(item => item["level"]!.Value<string>()).Distinct().Should().BeEquivalentTo("chairman", "peoples-committee", "peoples-council", "party-committee");
        items.Where(item => item["level"] is not null).Should().OnlyContain(item => item["steps"]!.Any()).And.HaveCountGreaterThan(items.Count / 5);
    }

    [Fact]
    public void The_json_has_the_contracts_members()
    {
        var programme = JObject.Parse(Year2021("json"));

        programme["schema"]!.Value<string>().Should().Be("directives-programme/1");
        programme["year"]!.Value<int>().Should().Be(2021);
        programme["items"]!.Should().OnlyContain(item => item["id"] != null && item["title"] != null && item["lead"] != null && item["origin"] != null && item["steps"] != null);
        programme["items"]!.Should().OnlyContain(item => (item["month"]!.Value<int>() + 2) / 3 == item["quarter"]!.Value<int>());
        programme["findings"]!.Should().NotBeEmpty().And.OnlyContain(finding => finding["code"] != null && finding["severity"] != null && finding["items"] != null && finding["message"] != null);
    }

    [Fact]
    public void The_rows_are_the_items()
    {
        var rows = Year2021("csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        rows[0].Should().Be("id,title,product,lead,coordinating,level,leader,quarter,month,target,due,origin,carried_over,begins,reasons");
        rows.Should().HaveCount(1 + JObject.Parse(Year2021("json"))["items"]!.Count());
        rows.Should().ContainSingle(row => row.StartsWith("tb-ubnd-2021-01#4.2,", StringComparison.Ordinal)).Which.Should().Contain(",Văn phòng UBND tỉnh,").And.Contain(",1,1,2021-01-15,2021-01-15,task,0,").And.EndWith(",Theo thời hạn 15/01/2021.");
    }

    [Fact]
    public void The_table_says_why_an_item_stands_where_it_stands() => Year2021("table").Should().Contain("Lý do xếp").And.Contain("Theo thời hạn 15/01/2021.").And.Contain("Lập từ ngày 05/01/2021.");

    [Fact]
    public void A_spreadsheet_gets_steps_and_findings_a_line_each()
    {
        var programme = JObject.Parse(Year2021("json"));
        var steps = Rows(Year2021("csv", "--list", "steps"));
        var findings = Rows(Year2021("csv", "--list", "findings"));

        steps[0].Should().Be("id,title,lead,step,name,from,to,working_days,target");
        steps.Should().HaveCount(1 + programme["items"]!.Sum(item => item["steps"]!.Count()));
        findings[0].Should().Be("finding,severity,code,item,message,move");
        findings.Should().HaveCount(1 + programme["findings"]!.Sum(finding => finding["items"]!.Count()));
        Year2021("table", "--list", "steps").Should().Contain("Các bước chuẩn bị: ").And.Contain("soạn thảo").And.NotContain("Điều cần xem xét");
    }

    [Fact]
    public void The_gantt_picture_draws_what_has_steps_a_quarter_on_a_page()
    {
        var items = JObject.Parse(Year2021("json"))["items"]!.ToList();
        var shown = items.Where(item => item["steps"]!.Any()).ToList();

        Due(Year2021("svg", "--picture", "gantt")).Should().Be(shown.Count);
        Year2021("svg", "--picture", "gantt").Should().Contain($"Không vẽ {items.Count - shown.Count} nội dung khác của chương trình.");
        Enumerable.Range(1, 4).Select(quarter => Due(Year2021("svg", "--picture", "gantt", "--quarter", $"{quarter}"))).Sum().Should().Be(shown.Count);

        static int Due(string svg) => XDocument.Parse(svg).Descendants().Count(element => element.Name.LocalName == "polygon") - 1;
    }

    [Theory]
    [InlineData("heat-map", "Khối lượng công việc theo đơn vị và quý, năm 2021")]
    [InlineData("gantt", "Chương trình công tác năm 2021: các bước chuẩn bị")]
    public void The_pictures_are_svg(string picture, string title)
    {
        var root = XDocument.Parse(Year2021("svg", "--picture", picture)).Root!;

        root.Name.LocalName.Should().Be("svg");
        root.Elements().First().Value.Should().Be(title);
    }

    [Theory]
    [InlineData("", "x\tViệc\tbáo cáo\tSở Tài chính\t\t2021-03-10\t\t", "")]
    [InlineData("steps", "x\tViệc\tbáo cáo\tSở Tài chính\tpeoples-council\t2021-01-20\t\t", "steps-do-not-fit")]
    [InlineData("order", "x\tViệc\tbáo cáo\tSở Tài chính\t\t2021-03-10\t\ty\ny\tViệc trước\tbáo cáo\tSở Y tế\t\t2021-06-10\t\t", "dependency-order")]
    [InlineData("circle", "x\tViệc\tbáo cáo\tSở Tài chính\t\t2021-03-10\t\ty\ny\tViệc trước\tbáo cáo\tSở Y tế\t\t2021-03-10\t\tx", "dependency-circular")]
    [InlineData("unknown", "x\tViệc\tbáo cáo\tSở Tài chính\t\t2021-03-10\t\ty", "dependency-unknown")]
    [InlineData("past", "x\tViệc\tbáo cáo\tSở Tài chính\t\t2020-03-10\t\t", "past-due")]
    [InlineData("load", "x\tViệc\tbáo cáo\tSở Tài chính\t\t2021-03-10\t\t\ny\tViệc\tbáo cáo\tSở Tài chính\t\t2021-03-11\t\t\nz\tViệc\tbáo cáo\tSở Tài chính\t\t2021-03-12\t\t", "overload")]
    [InlineData("lead", "x\tViệc\tbáo cáo\t\t\t2021-03-10\t\t", "no-lead")]
    [InlineData("product", "x\tViệc\t\tSở Tài chính\t\t2021-03-10\t\t", "no-product")]
    [InlineData("due", "x\tViệc\tbáo cáo\tSở Tài chính\t\t\t\t", "no-due-date")]
    [InlineData("after", "x\tViệc\tbáo cáo\tSở Tài chính\t\t2022-03-10\t\t", "due-after-year")]
    [InlineData("asked", "x\tViệc\tbáo cáo\tSở Tài chính\t\t2021-03-10\t2021-Q3\t", "asked-after-due")]
    public void What_cannot_be_kept_is_found_and_nothing_else(string what, string rows, string expected)
    {
        var findings = JObject.Parse(Plan(Head + rows + "\n", "--format", "json", "--capacity", "2"))["findings"]!;

        findings.Select(finding => finding["code"]!.Value<string>()).Should().Equal(expected.Length > 0 ? [expected] : [], because: what);
    }

    [Theory]
    [InlineData("2021-03-29", "cluster-quarter-end")]
    [InlineData("2021-02-08", "cluster-before-tet")]
    public void Many_due_at_once_are_found(string due, string expected)
    {
        var rows = string.Concat(Enumerable.Range(1, 11).Select(number => $"n{number}\tViệc {number}\tbáo cáo\tĐơn vị {number}\t\t{due}\t\t\n"));

        JObject.Parse(Plan(Head + rows, "--format", "json"))["findings"]!.Select(finding => finding["code"]!.Value<string>()).Should().Equal(expected);
    }

    [Fact]
    public void A_plan_is_repaired_within_the_due_dates()
    {
        var rows = Head + string.Concat(Enumerable.Range(1, 3).Select(number => $"n{number}\tViệc {number}\tbáo cáo\tSở Tài chính\t\t2021-03-1{number}\t\t\n"));
        var table = Plan(rows, "--capacity", "2", "--repair");

        table.Should().Contain("Điều chỉnh: 1").And.Contain("Chuyển từ tháng 3 sang tháng 2 để giảm quá tải.").And.Contain("Điều cần xem xét: 0");
        var repaired = JObject.Parse(Plan(rows, "--capacity", "2", "--repair", "--format", "json"));
        repaired["moves"]!.Should().ContainSingle().Which["text"]!.Value<string>().Should().Be("Chuyển “Việc 3” từ tháng 3 sang tháng 2.");
        Rows(Plan(rows, "--capacity", "2", "--repair", "--format", "csv", "--list", "moves")).Should().Equal(
            "item,title,from_month,to_month,code,reason", "n3,Việc 3,3,2,repaired-load,Chuyển từ tháng 3 sang tháng 2 để giảm quá tải.");
        repaired["items"]!.Should().OnlyContain(item => string.CompareOrdinal(item["target"]!.Value<string>(), item["due"]!.Value<string>()) <= 0);
    }

    // Week 10 of 2021 is Monday 08/03 to Sunday 14/03. A product for the chairman takes 19 working days up to Thursday 11/03: the review of 3 ends on the 10th, the signature is on the 11th.
    [Fact]
    public void A_week_is_a_diary_by_day()
    {
        var rows = Head + "x\tQuy chế\tquy chế\tSở Tài chính\tchairman\t2021-03-11\t\t\n";
        var table = Plan(rows, "--week", "2021-03-10");
        var diary = JObject.Parse(Plan(rows, "--week", "2021-03-10", "--format", "json"))["diary"]!;

        table.Should().Contain("Thứ Hai, 08/03/2021\n").And.Contain("Chủ nhật, 14/03/2021 (ngày nghỉ)").And.Contain("Trình: Quy chế").And.NotContain("Quý I");
        diary.Select(day => $"{day["date"]} {day["working"]} {string.Join(' ', day["lines"]!.Select(line => $"{line["kind"]}:{line["step"]}"))}".TrimEnd()).Should().Equal(
            "2021-03-08 True step-begins:office-review", "2021-03-09 True", "2021-03-10 True step-ends:office-review", "2021-03-11 True step-begins:signature step-ends:signature submission:", "2021-03-12 True",
            "2021-03-13 False", "2021-03-14 False");
        Rows(Plan(rows, "--week", "2021-03-10", "--format", "csv")).Should().HaveCount(6).And.Contain("2021-03-11,submission,x,Quy chế,,Sở Tài chính,Trình: Quy chế");
    }

    [Fact]
    public void Two_versions_are_compared()
    {
        var file = PathOf("before.json");
        File.WriteAllText(file, Plan(Head + "x\tViệc x\tbáo cáo\tSở Tài chính\t\t2021-03-10\t\t\ny\tViệc y\tbáo cáo\tSở Y tế\t\t2021-03-10\t\t\n", "--format", "json"));
        var rows = Head + "x\tViệc x\tbáo cáo\tSở Tài chính\t\t2021-05-10\t\t\nz\tViệc z\tbáo cáo\tSở Y tế\t\t2021-06-10\t\t\n";

        Plan(rows, "--since", file).Should().Contain("Thay đổi so với bản trước: 3").And.Contain("Chuyển từ tháng 3 sang tháng 5. Thời hạn 10/03/2021 thành 10/05/2021.");
        JObject.Parse(Plan(rows, "--since", file, "--format", "json"))["changes"]!.Select(change => $"{change["item"]} {string.Join(' ', change["differences"]!)}").Should().Equal("x moved due", "z added", "y dropped");
        Rows(Plan(rows, "--since", file, "--format", "csv"))[3].Should().Be("y,Việc y,dropped,3,,2021-03-10,,Rút khỏi chương trình; trước ở tháng 3.,");
        Cli.Run("plan", Register, "--year", "2022", "--as-of", "2022-01-01", "--since", file).Failed(ExitCode.Unreadable).Should().Contain("is the programme of 2021, not of 2022");
    }

    // Five orders due on 29/04/2025, planned on 11/02; by 15/05 one was done in time, one late, one withdrawn and one closed.
    [Fact]
    public void What_is_gone_was_done_or_withdrawn_by_the_register()
    {
        var key = Orders(5);
        var file = PathOf("before.json");
        File.WriteAllText(file, Cli.Run("plan", Register, "--year", "2025", "--as-of", "2025-02-11", "--format", "json").Done());
        foreach (var (number, kind, day) in new[] { (1, "completed", "2025-04-29"), (2, "completed", "2025-05-05"), (3, "withdrawn", "2025-05-05"), (4, "closed-undone", "2025-05-05") })
            Cli.Run("track", "event", Register, $"{key}#{number}.1", kind, "--on", day, "--recorded", day, "--by", "UBND tỉnh Quảng Ngãi", "--note", "ghi chú").Done();
        string[] plan = ["plan", Register, "--year", "2025", "--as-of", "2025-05-15", "--since", file];

        Rows(Cli.Run([.. plan, "--format", "csv"]).Done()).Skip(1).Where(row => !row.StartsWith(key + "#5.1", StringComparison.Ordinal)).Select(row => string.Join(',', row.Split(',')[2..])).Should().Equal(
            "done,4,,2025-04-29,,Đã hoàn thành; trước ở tháng 4.,done-on-time", "done,4,,2025-04-29,,\"Đã hoàn thành, quá hạn; trước ở tháng 4.\",done-late",
            "dropped,4,,2025-04-29,,Nhiệm vụ được rút; trước ở tháng 4.,withdrawn", "dropped,4,,2025-04-29,,\"Kết thúc, không thực hiện; trước ở tháng 4.\",closed-undone");
        JObject.Parse(Cli.Run([.. plan, "--format", "json"]).Done())["changes"]!.Where(change => change["monthAfter"] is null).Select(change => $"{change["differences"]!.Single()} {change["state"]}").Should().Equal(
            "done done-on-time", "done done-late", "dropped withdrawn", "dropped closed-undone");
        Cli.Run(plan).Done().Should().Contain("Đã hoàn thành; trước ở tháng 4.").And.NotContain("Rút khỏi chương trình");
    }

    [Fact]
    public void The_progress_of_a_stored_programme_is_told_by_quarter()
    {
        Sample();
        var file = PathOf("before.json");
        File.WriteAllText(file, Year2021("json"));
        string[] plan = ["plan", Register, "--year", "2021", "--as-of", "2021-06-30", "--since", file, "--progress", "2021-06-30"];
        var progress = JObject.Parse(Cli.Run([.. plan, "--format", "json"]).Done())["progress"]!;

        progress["asOf"]!.Value<string>().Should().Be("2021-06-30");
        progress["quarters"]!.Should().HaveCount(4).And.OnlyContain(quarter => quarter["planned"]!.Value<int>() == new[] { "done", "overdue", "open", "ended", "notFollowed" }.Sum(part => quarter[part]!.Value<int>()));
        progress["quarters"]!.Sum(quarter => quarter["planned"]!.Value<int>()).Should().Be(JObject.Parse(File.ReadAllText(file))["items"]!.Count());
        progress["quarters"]![0]!["done"]!.Value<int>().Should().BePositive();
        Cli.Run([.. plan, "--list", "progress"]).Done().Should().Contain("Tiến độ đến hết ngày 30/06/2021").And.NotContain("Thay đổi");
        Rows(Cli.Run([.. plan, "--format", "csv", "--list", "progress"]).Done()).Should().HaveCount(5).And.StartWith("quarter,planned,done,overdue,open,ended,not_followed");
        Cli.Run([.. plan, "--format", "csv"]).Failed(ExitCode.Usage).Should().Contain("changes, progress");
    }

    [Theory]
    [InlineData("id\tname\nx\tX\n", "title")]
    [InlineData(Head + "x\tViệc\t\t\tcabinet\t\t\t\n", "cabinet")]
    [InlineData(Head + "x\tViệc\t\t\t\t10/3/2021\t\t\n", "Line 2")]
    [InlineData("id\ttitle\trule\nx\tX\tRRULE:FREQ=MONTHLY\n", "'rule'")]
    [InlineData("", "empty")]
    public void A_bad_table_is_named_with_its_line(string table, string expected)
    {
        Empty();
        Cli.Run("plan", Register, "--year", "2021", "--entries", Table(table)).Failed(ExitCode.Unreadable).Should().Contain("entries.tsv").And.Contain(expected);
    }

    [Fact]
    public void What_is_overdue_on_the_day_of_planning_is_found_and_carried_over_into_its_quarter()
    {
        Sample();
        var overdue = JObject.Parse(Cli.Run("track", "overdue", Register, "--as-of", "2021-06-30", "--format", "json").Done())["tasks"]!.Select(task => task["task"]!.Value<string>()).ToHashSet();
        var programme = JObject.Parse(Cli.Run("plan", Register, "--year", "2021", "--as-of", "2021-06-30", "--duties", Samples.Duties, "--format", "json").Done());
        var items = programme["items"]!.ToList();
        var late = items.Where(item => string.CompareOrdinal(item["due"]?.Value<string>() ?? "9999", "2021-06-30") < 0).ToList();

        programme["from"]!.Value<string>().Should().Be("2021-06-30");
        items.Should().OnlyContain(item => string.CompareOrdinal(item["target"]!.Value<string>(), "2021-06-30") >= 0);
        late.Select(item => item["task"]!.Value<string>()).Distinct().Should().BeEquivalentTo(overdue);
        late.Should().OnlyContain(item => item["quarter"]!.Value<int>() == 2 && (item["carriedOver"]!.Value<int>() > 0) == (string.CompareOrdinal(item["due"]!.Value<string>(), "2021-04-01") < 0));
        programme["findings"]!.Where(finding => finding["code"]!.Value<string>() == "past-due").SelectMany(finding => finding["items"]!.Values<string>()).Should().BeEquivalentTo(late.Select(item => item["id"]!.Value<string>()));
    }

    // Due on 29/04/2025. What is handed in on that day and awaits acceptance is not overdue, and so not past due either.
    [Theory]
    [InlineData("2025-04-29", 0)]
    [InlineData("2025-04-30", 1)]
    public void What_was_handed_in_in_time_is_not_past_due(string submitted, int expected)
    {
        var key = Orders(1);
        Cli.Run("track", "event", Register, key + "#1.1", "submitted", "--on", submitted, "--recorded", submitted).Done();

        JObject.Parse(Cli.Run("track", "overdue", Register, "--as-of", "2025-05-15", "--format", "json").Done())["tasks"]!.Should().HaveCount(expected);
        JObject.Parse(Cli.Run("plan", Register, "--year", "2025", "--as-of", "2025-05-15", "--format", "json").Done())["findings"]!.Count(finding => finding["code"]!.Value<string>() == "past-due").Should().Be(expected);
    }

    [Fact]
    public void The_first_day_of_work_can_be_named()
    {
        var programme = JObject.Parse(Plan(Head + "x\tViệc\tbáo cáo\tSở Tài chính\t\t2021-03-10\t\t\n", "--from", "2021-05-10", "--format", "json"));

        (programme["from"]!.Value<string>(), programme["items"]![0]!["month"]!.Value<int>()).Should().Be(("2021-05-10", 5));
    }

    [Theory]
    [InlineData("1900")]
    [InlineData("2195")]
    [InlineData("20x")]
    [InlineData("-2021")]
    public void A_year_that_cannot_be_planned_is_said_in_one_sentence(string year) =>
        Cli.Run("plan", Register, "--year=" + year).Failed(ExitCode.Usage).Should().Be($"directives: --year: '{year}' is no year from 1973 to 2194, which can be planned.");

    [Theory]
    [InlineData("--year", "1900")]
    [InlineData("--year", "năm nay")]
    [InlineData("--year", "2021", "--as-of", "2022-01-01")]
    [InlineData("--year", "2021", "--from", "2020-12-01")]
    [InlineData("--year", "2021", "--capacity", "0")]
    [InlineData("--year", "2021", "--picture", "pie")]
    [InlineData("--year", "2021", "--as-of", "2021-01-01", "--format", "svg", "--quarter", "5")]
    [InlineData("--year", "2021", "--as-of", "2021-01-01", "--list", "moves")]
    [InlineData("--year", "2021", "--as-of", "2021-01-01", "--list", "diary")]
    [InlineData("--year", "2021", "--as-of", "2021-01-01", "--list", "everything")]
    [InlineData("--year", "2021", "--as-of", "2021-01-01", "--week", "2022-03-08")]
    [InlineData("--year", "2021", "--as-of", "2021-01-01", "--format", "svg", "--list", "items")]
    [InlineData("--format", "json")]
    public void Wrong_usage_is_said_in_a_line(params string[] options)
    {
        Empty();
        Cli.Run(["plan", Register, .. options]).Failed(ExitCode.Usage);
    }

    [Fact]
    public void A_register_that_is_not_there_is_not_made()
    {
        Cli.Run("plan", Register, "--year", "2021").Failed(ExitCode.Unreadable).Should().Contain(Register);
        File.Exists(Register).Should().BeFalse();
    }

    [Theory]
    [InlineData("1. Giao Sở Tài chính báo cáo UBND tỉnh trước ngày 15/5/2021.")]
    [InlineData("1. Giao Sở Tài chính báo cáo kết quả chậm nhất ngày 16/5/2021.", "due-not-working-day")]
    [InlineData("1. Giao Sở Tài chính xây dựng Nghị quyết, trình HĐND tỉnh chậm nhất ngày 20/5/2021.", "term-too-short")]
    [InlineData("1. Giao Sở Tài chính báo cáo kết quả chậm nhất ngày 05/5/2021.", "term-over")]
    [InlineData("1. Giao Sở Tài chính báo cáo trước ngày 05/5/2021.", "term-over")]
    [InlineData("1. Giao Sở Tài chính rà soát, hoàn thành trong tháng 4/2021.", "term-over")]
    [InlineData("1. Giao Sở Tài chính báo cáo vào giữa tháng 5/2021.", "due-not-working-day")]
    [InlineData("1. Giao Sở Tài chính báo cáo trong quý IV/2022.")]
    [InlineData("1. Giao Sở Tài chính báo cáo kết quả.", "no-deadline")]
    [InlineData("1. Giao Sở Tài chính tăng cường công tác kiểm tra giá trong thời gian tới.", "vague-wording", "no-deadline")]
    public void A_draft_is_checked_before_it_is_signed(string order, params string[] expected)
    {
        var codes = Check(order).Select(finding => finding["code"]!.Value<string>()).Where(code => code != "no-product");

        codes.Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void One_lead_with_many_tasks_in_a_week_is_found()
    {
        var orders = string.Concat(Enumerable.Range(1, 4).Select(number => $"{number}. Giao Sở Tài chính báo cáo kết quả thẩm tra dự án số {number} chậm nhất ngày {17 + number}/5/2021.\n"));
        var finding = Check(orders).Should().ContainSingle(finding => finding["code"]!.Value<string>() == "lead-many-in-week").Which;

        finding["items"]!.Values<string>().Should().Equal("1.1", "2.1", "3.1", "4.1");
    }

    [Fact]
    public void A_check_is_a_table_by_default() =>
        Cli.RunWith(Notice + "1. Giao Sở Tài chính báo cáo kết quả chậm nhất ngày 16/5/2021.\n", "check", "-").Done().Should().StartWith("Điều cần xem xét trước khi ký: 2\n").And.Contain("ngày 16/05/2021 là ngày nghỉ").And.Contain("Ấn định ngày 14/05/2021 hoặc 17/05/2021.");

    private static JToken Check(string orders) => JObject.Parse(Cli.RunWith(Notice + orders + "\n", "check", "-", "--format", "json").Done())["findings"]!;

    private static string[] Rows(string csv) => csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static bool IsRecurring(List<JToken> items, string task) => items.Exists(item => item["task"]?.Value<string>() == task && item["occurrence"] is not null);

    private void Sample()
    {
        if (File.Exists(Register))
            return;
        Cli.Run("track", "sample", Register, "--year", "2020", "--seed", "1").Done();
        Cli.Run("track", "import", Register, Samples.Seed, "--recorded", "2021-01-05").Done();
    }

    private string Year2021(params string[] format)
    {
        Sample();
        return Cli.Run(["plan", Register, "--year", "2021", "--as-of", "2021-01-05", "--known-on", "2021-01-05", "--duties", Samples.Duties, "--format", .. format]).Done();
    }

    /// <summary>A register with one task, done long ago.</summary>
    private void Empty()
    {
        var notice = PathOf("notice.txt");
        File.WriteAllText(notice, Notice.Replace("2021", "2019", StringComparison.Ordinal) + "1. Giao Sở Tài chính báo cáo trước ngày 30/6/2019.\n");
        var key = Cli.Run("track", "import", Register, notice, "--recorded", "2019-05-11").Done().Split(": ")[^2];
        Cli.Run("track", "event", Register, key + "#1.1", "completed", "--on", "2019-06-01", "--recorded", "2019-06-01").Done();
    }

    /// <summary>A register with orders of 10/02/2025, due on 29/04; the key of their notice.</summary>
    private string Orders(int count)
    {
        var notice = PathOf("notice.txt");
        var head = Notice.Replace("2021", "2025", StringComparison.Ordinal).Replace("10 tháng 5", "10 tháng 02", StringComparison.Ordinal);
        File.WriteAllText(notice, head + string.Concat(Enumerable.Range(1, count).Select(number => $"{number}. Giao Sở Tài chính báo cáo dự án số {number} chậm nhất ngày 29/4/2025.\n")));
        return Cli.Run("track", "import", Register, notice, "--recorded", "2025-02-11").Done().Split(": ")[^2];
    }

    private string Plan(string table, params string[] options)
    {
        if (!File.Exists(Register))
            Empty();
        return Cli.Run(["plan", Register, "--year", "2021", "--as-of", "2021-01-01", "--entries", Table(table), .. options]).Done();
    }

    private string Table(string text)
    {
        var file = PathOf("entries.tsv");
        File.WriteAllText(file, text);
        return file;
    }
}
