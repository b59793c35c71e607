using Newtonsoft.Json.Linq;

namespace Directives.Cli.Tests;

/// <summary>The lists of <c>track</c>: secret tasks, subordinate units, successors, days, what stands beside the table of a period.</summary>
public sealed class TrackListTests : RegisterFileTests
{
    private const string Notice = """
        UBND TỈNH QUẢNG NGÃI
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 45/TB-UBND
        Quảng Ngãi, ngày 10 tháng 02 năm 2025

        THÔNG BÁO
        Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 07/02/2025

        Chủ tịch UBND tỉnh kết luận như sau:
        1. Giao Sở Tài nguyên và Môi trường rà soát các dự án khai thác cát, hoàn thành trước ngày 30/4/2025.
        2. Giao Sở Xây dựng thường xuyên kiểm tra các công trình thủy lợi.
        3. Giao Sở Tài chính tham mưu phương án kinh phí.
        4. Giao Sở Y tế báo cáo trong 07 ngày kể từ ngày nhận được văn bản này.

        """;

    private const string Task = "45-tb-ubnd-2025-02-10#1.1";
    private const string Wording = "khai thác cát";

    [Theory]
    [InlineData("overdue", "--as-of", "2025-05-05")]
    [InlineData("overdue", "--as-of", "2025-05-05", "--format", "csv")]
    [InlineData("due", "--from", "2025-04-01", "--to", "2025-04-30")]
    [InlineData("remind", "--on", "2025-04-29")]
    [InlineData("backlog", "--from", "2025-01-01", "--to", "2025-12-31")]
    [InlineData("backlog", "--from", "2025-01-01", "--to", "2025-12-31", "--format", "csv", "--list")]
    public void A_secret_task_is_listed_without_its_wording(string command, params string[] options)
    {
        Import("--secrecy", "confidential");

        Track([command, Register, .. options]).Done().Should().Contain(Task).And.Contain("(mật)").And.NotContain(Wording);
        Track([command, Register, .. options, "--with-secret"]).Done().Should().Contain("(mật) rà soát").And.Contain(Wording);
    }

    [Theory]
    [InlineData("--format", "table")]
    [InlineData("--format", "json")]
    public void The_history_of_a_secret_task_is_shown_without_its_wording(params string[] format)
    {
        Import("--secrecy", "confidential");

        Track(["history", Register, Task, .. format]).Done().Should().Contain(Task).And.Contain("(mật)").And.NotContain(Wording);
        Track(["history", Register, Task, .. format, "--with-secret"]).Done().Should().Contain("(mật) rà soát").And.Contain(Wording);
    }

    [Theory]
    [InlineData("--format", "table")]
    [InlineData("--format", "csv")]
    [InlineData("--format", "json")]
    [InlineData("--format", "svg", "--picture", "gantt")]
    [InlineData("--format", "csv", "--list", "findings")]
    [InlineData("--format", "csv", "--week", "2025-04-29")]
    public void A_programme_names_a_secret_task_without_its_wording(params string[] options)
    {
        Import("--secrecy", "confidential");

        Plan(options).Should().Contain("(mật)").And.NotContain(Wording).And.NotContain("phương án");
        Plan([.. options, "--with-secret"]).Should().Contain("(mật) rà soát").And.Contain(Wording);
    }

    [Fact]
    public void A_stored_programme_is_compared_whether_it_has_the_wording_of_secret_tasks_or_not()
    {
        Import("--secrecy", "confidential");
        var (with, without) = (PathOf("with.json"), PathOf("without.json"));
        File.WriteAllText(with, Plan("--format", "json", "--with-secret"));
        File.WriteAllText(without, Plan("--format", "json"));

        Plan("--since", with).Should().Contain("Thay đổi so với bản trước: 0");
        Plan("--since", without, "--with-secret").Should().Contain("Thay đổi so với bản trước: 0");
        Track("event", Register, Task, "completed", "--on", "2025-03-03", "--recorded", "2025-03-03").Done();
        Plan("--as-of", "2025-03-03", "--since", with, "--format", "json").Should().Contain("\"changes\"").And.NotContain(Wording);
    }

    [Fact]
    public void What_is_entered_with_a_notice_is_kept_with_its_tasks()
    {
        Import("--officer", "Phòng Tổng hợp", "--leader", "Phó Chủ tịch", "--field", "đất đai", "--secrecy", "top-secret");

        Track("history", Register, Task, "--as-of", "2025-03-03").Done().Should().Contain("chuyên viên theo dõi: Phòng Tổng hợp; độ mật: tuyệt mật");
        Track("import", Register, "-", "--secrecy", "hush").Failed(ExitCode.Usage).Should().Contain("hush");
    }

    // Due on 29/04/2025 and handed in the day after: late, and awaiting acceptance until it is returned.
    [Theory]
    [InlineData("overdue", "--as-of", "2025-05-05")]
    [InlineData("due", "--from", "2025-04-01", "--to", "2025-04-30", "--as-of", "2025-05-05")]
    [InlineData("backlog", "--from", "2025-01-01", "--to", "2025-05-05", "--list")]
    public void What_was_handed_in_and_awaits_acceptance_is_marked(string command, params string[] options)
    {
        Import();
        string[] table = [command, Register, .. options.Where(option => option != "--list")];
        Track("event", Register, Task, "submitted", "--on", "2025-04-30", "--recorded", "2025-04-30").Done();

        Track(table).Done().Should().Contain("chưa hoàn thành – quá hạn (đã trình)");
        JObject.Parse(Track([.. table, "--format", "json"]).Done()).SelectTokens("$..[?(@.submitted == true)].task").Values<string>().Should().Equal(Task);
        var rows = Track([command, Register, .. options, "--format", "csv"]).Done().Split("\r\n").Select(row => row.Split(',')).ToList();
        rows.Single(row => row.Contains(Task))[Array.IndexOf(rows[0], "submitted")].Should().Be("true");
        Track("event", Register, Task, "returned", "--on", "2025-05-02", "--recorded", "2025-05-02").Done();
        Track(table).Done().Should().NotContain("(đã trình)");
    }

    [Fact]
    public void Units_below_one_count_by_choice()
    {
        Import();

        Overdue("--unit", "UBND tỉnh Quảng Ngãi").Should().BeEmpty();
        Overdue("--unit", "UBND tỉnh Quảng Ngãi", "--with-subordinates").Should().ContainSingle();
        var backlog = JObject.Parse(Track("backlog", Register, "--from", "2025-01-01", "--to", "2025-05-05", "--unit", "UBND tỉnh Quảng Ngãi", "--with-subordinates", "--format", "json").Done());
        backlog["units"]!.Should().HaveCountGreaterThan(3);
        backlog["withSubordinates"]!.Value<bool>().Should().BeTrue();
        Track("overdue", Register, "--as-of", "2025-05-05", "--with-subordinates").Failed(ExitCode.Usage).Should().Contain("--unit");
    }

    [Fact]
    public void A_period_is_counted_under_successors_by_choice_and_says_so()
    {
        Import();
        string[] period = ["backlog", Register, "--from", "2025-01-01", "--to", "2025-05-05"];

        Units(period).Should().Contain("quang-ngai/so-tai-nguyen-va-moi-truong");
        Units([.. period, "--successors-on", "2025-05-05"]).Should().NotContain("quang-ngai/so-tai-nguyen-va-moi-truong").And.Contain("quang-ngai/so-nong-nghiep-va-moi-truong");
        Track([.. period, "--successors-on", "2025-05-05"]).Done().Should().Contain("Tính theo đơn vị chịu trách nhiệm ngày 05/05/2025");
    }

    [Fact]
    public void Continuous_tasks_and_what_does_not_fit_stand_beside_the_table_of_a_period()
    {
        Import();
        Track("event", Register, Task, "transferred", "--on", "2025-05-10", "--recorded", "2025-03-01", "--to", "Sở Tài chính").Done();
        Track("event", Register, Task, "withdrawn", "--on", "2025-04-20", "--recorded", "2025-04-20").Done();
        string[] period = ["backlog", Register, "--from", "2025-01-01", "--to", "2025-12-31"];

        Track(period).Done().Should().Contain("Nhiệm vụ thường xuyên đang thực hiện, không tính trong bảng: 1\n").And.Contain("Điểm bất thường, bỏ qua khi tính: 1\n").And.MatchRegex(Task + " +2 +closed ");
        var json = JObject.Parse(Track([.. period, "--format", "json"]).Done());
        json["continuous"]!.Should().ContainSingle().Which["task"]!.Value<string>().Should().Be("45-tb-ubnd-2025-02-10#2.1");
        json["anomalies"]!.Should().ContainSingle().Which["code"]!.Value<string>().Should().Be("closed");
        json["calendarVersion"]!.Value<string>().Should().NotBeNullOrEmpty();
        var list = Track([.. period, "--format", "csv", "--list"]).Done().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        list.Select(row => row.Split(',')[0]).Should().Contain(["continuous", "anomaly", "late-or-unfinished"]);
        Track([.. period, "--list"]).Failed(ExitCode.Usage).Should().Contain("--list");
    }

    [Fact]
    public void The_total_of_the_csv_is_labelled_and_has_the_number_of_tasks()
    {
        Track("sample", Register, "--year", "2020", "--seed", "1").Done();
        var rows = Track("backlog", Register, "--from", "2020-01-01", "--to", "2020-12-31", "--known-on", "2021-01-05", "--format", "csv").Done().Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var distinct = JObject.Parse(Track("backlog", Register, "--from", "2020-01-01", "--to", "2020-12-31", "--known-on", "2021-01-05", "--format", "json").Done())["distinctTasks"]!.Value<string>();

        rows[0].Should().StartWith("unit,name,carriedOver,").And.EndWith(",distinctTasks");
        rows[^1].Should().StartWith("total,Tổng số,").And.EndWith("," + distinct);
        rows[1..^1].Should().OnlyContain(row => row.EndsWith(',') && row.Split(',', StringSplitOptions.None).Length >= rows[0].Split(',', StringSplitOptions.None).Length);
    }

    [Fact]
    public void A_list_says_why_there_is_no_due_day_and_what_is_suspended()
    {
        Import();
        Track("event", Register, Task, "suspended", "--on", "2025-04-01", "--recorded", "2025-04-01").Done();

        var table = Track("backlog", Register, "--from", "2025-01-01", "--to", "2025-04-15").Done();
        table.Should().Contain("không xác định thời hạn (văn bản không nêu thời hạn)").And.Contain("không xác định thời hạn (chưa biết ngày xảy ra sự kiện)").And.Contain("trong hạn (tạm dừng)");
        Track("due", Register, "--from", "2025-04-01", "--to", "2025-05-30", "--as-of", "2025-04-15").Done().Should().Contain("trong hạn (tạm dừng)");
    }

    // Due on 29/04/2025; completed on 25/04, entered on 05/05.
    [Fact]
    public void What_falls_due_stands_as_of_the_day_and_as_known_on_the_day_that_is_asked_for()
    {
        Import();
        Track("event", Register, Task, "completed", "--on", "2025-04-25", "--recorded", "2025-05-05").Done();

        Due("--as-of", "2025-04-20").Should().Be("in-time");
        Due("--as-of", "2025-04-28").Should().Be("done-on-time");
        Due("--as-of", "2025-05-02").Should().Be("done-on-time");
        Due("--as-of", "2025-05-02", "--known-on", "2025-05-04").Should().Be("overdue");
        Track("due", Register, "--from", "2025-04-01", "--to", "2025-04-30", "--as-of", "2025-05-02").Done().Should().StartWith("Nhiệm vụ đến hạn từ 01/04/2025 đến 30/04/2025, tình trạng đến hết ngày 02/05/2025, theo ghi nhận đến 05/05/2025: 1\n");
    }

    // The reports on a continuous task are due on each 25th; 25/05/2025 is a Sunday, the next working day the 26th.
    [Fact]
    public void Every_month_without_a_report_is_reminded_of_as_known_on_the_last_day_of_recording()
    {
        Import();
        foreach (var (day, missed) in new[] { ("2025-02-25", 0), ("2025-03-25", 1), ("2025-05-26", 4) })
        {
            var reminder = JObject.Parse(Track("remind", Register, "--on", day, "--unit", "Sở Xây dựng", "--format", "json").Done())["units"]!.Should().ContainSingle().Which["reminders"]!.Should().ContainSingle().Which;
            (reminder["reportsMissed"]?.Value<int>() ?? 0).Should().Be(missed);
        }

        Track("event", Register, "45-tb-ubnd-2025-02-10#2.1", "progress-reported", "--on", "2025-05-20", "--recorded", "2025-06-10").Done();
        JObject.Parse(Track("remind", Register, "--on", "2025-05-26", "--unit", "Sở Xây dựng", "--format", "json").Done())["knownOn"]!.Value<string>().Should().Be("2025-06-10");
        Track("remind", Register, "--on", "2025-05-26", "--unit", "Sở Xây dựng", "--known-on", "2025-05-26").Done().Should().Contain("theo ghi nhận đến 26/05/2025").And.Contain("(chưa báo cáo 4 kỳ)");
    }

    private static Cli.Outcome Track(params string[] args) => Cli.Run(["track", .. args]);

    private string Plan(params string[] options) =>
        Cli.Run(["plan", Register, "--year", "2025", .. options.Contains("--as-of") ? Array.Empty<string>() : ["--as-of", "2025-02-11"], .. options]).Done();

    private void Import(params string[] options)
    {
        var file = PathOf("notice.txt");
        File.WriteAllText(file, Notice);
        Track(["import", Register, file, "--recorded", "2025-02-11", .. options]).Done().Should().Contain("4 nhiệm vụ");
    }

    private JToken[] Overdue(params string[] options) => [.. JObject.Parse(Track(["overdue", Register, "--as-of", "2025-05-05", "--format", "json", .. options]).Done())["tasks"]!];

    private static IEnumerable<string> Units(string[] period) => JObject.Parse(Track([.. period, "--format", "json"]).Done())["units"]!.Select(row => row["unit"]!.Value<string>()!);

    private string Due(params string[] options) =>
        JObject.Parse(Track(["due", Register, "--from", "2025-04-01", "--to", "2025-04-30", "--format", "json", .. options]).Done())["tasks"]!.Should().ContainSingle().Which["state"]!.Value<string>()!;
}
