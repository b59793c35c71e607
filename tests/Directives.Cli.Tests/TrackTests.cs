using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Directives.Cli.Tests;

/// <summary>The commands of <c>track</c>, each on a register file of its own.</summary>
public sealed class TrackTests : RegisterFileTests
{
    private const string MidYear = """
        UBND TỈNH QUẢNG NGÃI
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 45/TB-UBND
        Quảng Ngãi, ngày 10 tháng 02 năm 2025

        THÔNG BÁO
        Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 07/02/2025

        Chủ tịch UBND tỉnh kết luận như sau:
        1. Giao Sở Tài nguyên và Môi trường rà soát các dự án khai thác cát, hoàn thành trước ngày 30/4/2025.
        2. Giao Sở Tài chính tham mưu phương án kinh phí.
        """;

    private static readonly string[] s_out =
        ["onTime", "late", "doneNoDeadline", "openInTime", "openOverdue", "openNoDeadline", "withdrawn", "closedUndone", "transferredOut"];

    [Theory]
    [InlineData("2021-01-05", "backlog-2020-known-2021-01-05.txt")]
    [InlineData("2021-03-05", "backlog-2020-known-2021-03-05.txt")]
    public void The_year_is_answered_as_it_was_known(string knownOn, string golden)
    {
        Sample();

        Golden.Compare(golden, Track("backlog", Register, "--from", "2020-01-01", "--to", "2020-12-31", "--known-on", knownOn).Done());
    }

    [Fact]
    public void Late_entries_change_the_answer_and_not_the_one_before()
    {
        Sample();
        var early = Backlog("--known-on", "2021-01-05");
        var late = Backlog("--known-on", "2021-03-05");

        late["total"]!["openOverdue"]!.Value<int>().Should().BeLessThan(early["total"]!["openOverdue"]!.Value<int>());
        Backlog("--known-on", "2021-01-05").Should().BeEquivalentTo(early);
    }

    [Theory]
    [InlineData("2021-01-05")]
    [InlineData("2021-03-05")]
    public void What_comes_in_goes_out_in_each_row_and_in_the_total(string knownOn)
    {
        Sample();
        var report = Backlog("--known-on", knownOn);
        var rows = report["units"]!.ToList();

        report["schema"]!.Value<string>().Should().Be("directives-backlog/1");
        rows.Should().HaveCount(40);
        foreach (var row in rows.Append(report["total"]!))
            (Int(row, "carriedOver") + Int(row, "assigned") + Int(row, "transferredIn")).Should().Be(s_out.Sum(name => Int(row, name)), because: row.ToString());
        foreach (var name in s_out.Where(name => name != "transferredOut").Append("carriedOver").Append("assigned"))
            Int(report["total"]!, name).Should().Be(rows.Sum(row => Int(row, name)), because: name);
        report["lateOrUnfinished"]!.Should().NotBeEmpty().And.OnlyContain(task => task["task"] != null && task["unit"] != null && task["state"] != null);
    }

    [Fact]
    public void What_was_open_when_the_period_began_is_marked_among_what_is_unfinished()
    {
        Sample();

        var report = JObject.Parse(Track("backlog", Register, "--from", "2020-07-01", "--to", "2020-12-31", "--known-on", "2021-01-05", "--format", "json").Done());

        var marks = report["lateOrUnfinished"]!.Select(task => task["carriedOver"]).ToList();
        marks.Should().Contain(mark => mark == null).And.Contain(mark => mark != null);
        marks.OfType<JValue>().Should().OnlyContain(mark => mark.Value<bool>());
    }

    [Fact]
    public void The_same_seed_gives_the_same_register()
    {
        var first = Track("sample", Register, "--year", "2020", "--seed", "1").Done();
        var other = PathOf("other.db");

        Track("sample", other, "--year", "2020", "--seed", "1").Done().Should().Be(first);
        Track("backlog", other, "--from", "2020-01-01", "--to", "2020-12-31").Done().Should().Be(Track("backlog", Register, "--from", "2020-01-01", "--to", "2020-12-31").Done());
        Track("sample", PathOf("third.db"), "--year", "2020", "--seed", "2").Done().Should().NotBe(first);
    }

    [Fact]
    public void A_sample_is_not_added_twice()
    {
        Sample();

        Track("sample", Register, "--year", "2020", "--seed", "1").Failed(ExitCode.Unreadable).Should().Contain("01-tb-ubnd-2020#1.1");
    }

    [Fact]
    public void Overdue_tasks_have_the_contracts_members()
    {
        Sample();
        var overdue = JObject.Parse(Track("overdue", Register, "--as-of", "2020-12-31", "--format", "json").Done());

        overdue["asOf"]!.Value<string>().Should().Be("2020-12-31");
        overdue["tasks"]!.Should().NotBeEmpty();
        foreach (var task in overdue["tasks"]!)
        {
            string.CompareOrdinal(task["due"]!.Value<string>(), "2020-12-31").Should().BeLessThanOrEqualTo(0);
            Int(task, "workingDaysLate").Should().BeLessThanOrEqualTo(Int(task, "daysLate"));
            task["unit"]!.Value<string>().Should().NotBeNullOrEmpty();
        }
    }

    [Fact]
    public void Overdue_tasks_of_a_unit_are_found_by_its_name_and_its_id()
    {
        Sample();
        var byName = Track("overdue", Register, "--as-of", "2020-12-31", "--unit", "Sở Tài chính", "--format", "csv").Done();

        byName.Should().Be(Track("overdue", Register, "--as-of", "2020-12-31", "--unit", "quang-ngai/so-tai-chinh", "--format", "csv").Done());
        byName.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Should().OnlyContain(row => row.Contains("quang-ngai/so-tai-chinh", StringComparison.Ordinal));
    }

    [Fact]
    public void A_notice_is_imported_once()
    {
        Track("import", Register, Samples.Seed, "--recorded", "2021-01-06").Done().Should().EndWith("7 nhiệm vụ\n");
        Track("import", Register, Samples.Seed, "--recorded", "2021-01-07").Done().Should().EndWith("đã có trong sổ\n");
    }

    [Fact]
    public void A_bad_notice_leaves_the_register_as_it_was()
    {
        var bad = PathOf("bad.txt");
        File.WriteAllBytes(bad, [0, 1, 2, 3]);

        Track("import", Register, Samples.Seed, bad, "--recorded", "2021-01-06").Failed(ExitCode.Unreadable).Should().Contain("bad.txt");
        File.Exists(Register).Should().BeFalse();
    }

    [Fact]
    public void A_task_shows_what_happened_to_it()
    {
        var task = Import();
        Track("event", Register, task, "extension-requested", "--on", "2025-04-10", "--recorded", "2025-04-10", "--until", "2025-05-31", "--by", "Sở Nông nghiệp và Môi trường", "--cause", "Mưa lũ kéo dài").Done();
        Track("event", Register, task, "extension-granted", "--on", "2025-04-15", "--recorded", "2025-04-15", "--until", "2025-05-31", "--by", "Văn phòng UBND tỉnh").Done().Should().Contain("cho gia hạn");
        var history = JObject.Parse(Track("history", Register, task, "--as-of", "2025-05-05", "--format", "json").Done());

        history["events"]!.Select(item => item["kind"]!.Value<string>()).Should().Equal("assigned", "extension-requested", "extension-granted");
        history["events"]![1]!["by"]!.Value<string>().Should().Be("quang-ngai/so-nong-nghiep-va-moi-truong");
        history["assignments"]!.Should().ContainSingle().Which["due"]!.Value<string>().Should().Be("2025-05-31");
    }

    [Fact]
    public void A_successor_answers_from_its_first_day_and_both_are_shown()
    {
        var task = Import();

        Held(task, "2025-02-28").Should().Equal("quang-ngai/so-tai-nguyen-va-moi-truong");
        Held(task, "2025-03-01").Should().Equal("quang-ngai/so-tai-nguyen-va-moi-truong", "quang-ngai/so-nong-nghiep-va-moi-truong");
        var overdue = JObject.Parse(Track("overdue", Register, "--as-of", "2025-05-10", "--unit", "Sở Nông nghiệp và Môi trường", "--format", "json").Done());
        overdue["tasks"]!.Should().ContainSingle().Which["task"]!.Value<string>().Should().Be(task);
    }

    [Fact]
    public void What_cannot_have_happened_is_refused_with_its_reason()
    {
        var task = Import();

        Track("event", Register, task, "resumed", "--on", "2025-03-10", "--recorded", "2025-03-10").Failed(ExitCode.Unreadable).Should().Contain("(not-suspended)");
        Track("event", Register, task, "finished", "--on", "2025-03-10").Failed(ExitCode.Usage).Should().Contain("'finished'").And.Contain("completed");
        Track("event", Register, task, "extension-requested", "--on", "2025-03-10", "--until", "soon").Failed(ExitCode.Usage).Should().Contain("soon");
        Track("event", Register, "no-such-task", "completed", "--on", "2025-03-10").Failed(ExitCode.Unreadable).Should().Contain("no-such-task");
    }

    [Fact]
    public void Reminders_go_to_each_unit_of_what_is_due()
    {
        Sample();
        var reminders = JObject.Parse(Track("remind", Register, "--on", "2020-11-25", "--format", "json").Done());

        reminders["units"]!.Should().NotBeEmpty();
        reminders["units"]!.Select(unit => unit["unit"]!.Value<string>()).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        Track("remind", Register, "--on", "2020-11-28", "--format", "csv").Done().Should().Be("unit,task,due,days_late,state,recipient,leader\r\n", because: "a Saturday is a day off");
    }

    [Fact]
    public void What_falls_due_is_listed_by_day()
    {
        Sample();
        var due = JObject.Parse(Track("due", Register, "--from", "2020-06-01", "--to", "2020-06-15", "--format", "json").Done())["tasks"]!.Select(task => task["due"]!.Value<string>()!).ToList();

        due.Should().NotBeEmpty().And.BeInAscendingOrder(StringComparer.Ordinal).And.OnlyContain(day => string.CompareOrdinal(day, "2020-06-01") >= 0 && string.CompareOrdinal(day, "2020-06-15") <= 0);
    }

    [Theory]
    [InlineData("overdue", "--as-of", "2020-12-31")]
    [InlineData("backlog", "--from", "2020-01-01", "--to", "2020-12-31")]
    [InlineData("due", "--from", "2020-01-01", "--to", "2020-12-31")]
    [InlineData("remind", "--on", "2020-12-31")]
    public void A_register_that_is_not_there_is_not_made(string command, params string[] options)
    {
        Track([command, Register, .. options]).Failed(ExitCode.Unreadable).Should().Contain(Register);
        File.Exists(Register).Should().BeFalse();
    }

    [Fact]
    public void A_file_that_is_no_register_is_left_alone()
    {
        File.WriteAllText(Register, "not a database");

        Track("sample", Register, "--year", "2020").Failed(ExitCode.Unreadable).Should().Contain(Register);
        File.ReadAllText(Register).Should().Be("not a database");
    }

    [Theory]
    [InlineData("--as-of", "31/12/2020")]
    [InlineData("--as-of", "2020-02-30")]
    public void A_bad_day_is_wrong_usage(string option, string value) => Track("overdue", Register, option, value).Failed(ExitCode.Usage).Should().Contain(value);

    [Fact]
    public void Days_in_the_wrong_order_are_wrong_usage() =>
        Track("backlog", Register, "--from", "2020-12-31", "--to", "2020-01-01").Failed(ExitCode.Usage).Should().Contain("2020-12-31");

    private static Cli.Outcome Track(params string[] args) => Cli.Run(["track", .. args]);

    private static int Int(JToken row, string name) => row[name]!.Value<int>();

    private void Sample() => Track("sample", Register, "--year", "2020", "--seed", "1").Done();

    private JObject Backlog(params string[] options) => JObject.Parse(Track(["backlog", Register, "--from", "2020-01-01", "--to", "2020-12-31", "--format", "json", .. options]).Done());

    /// <summary>Imports a notice of February 2025; returns the id of its first task.</summary>
    private string Import()
    {
        var file = PathOf("notice.txt");
        File.WriteAllText(file, MidYear);
        var key = Track("import", Register, file, "--recorded", "2025-02-11").Done().Split(": ")[^2];
        return string.Create(CultureInfo.InvariantCulture, $"{key}#1.1");
    }

    private IEnumerable<string> Held(string task, string asOf) =>
        JObject.Parse(Track("history", Register, task, "--as-of", asOf, "--format", "json").Done())["assignments"]![0]!["holdings"]!.Select(holding => holding["unit"]!.Value<string>()!);
}
