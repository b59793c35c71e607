using Newtonsoft.Json.Linq;

namespace Directives.Cli.Tests;

/// <summary><c>track event</c>: which units are taken, which extensions, which fields.</summary>
public sealed class TrackEventTests : RegisterFileTests
{
    private const string Notice = """
        UBND TỈNH QUẢNG NGÃI
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 45/TB-UBND
        Quảng Ngãi, ngày 10 tháng 3 năm 2025

        THÔNG BÁO
        Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 07/3/2025

        Chủ tịch UBND tỉnh kết luận như sau:
        1. Giao Sở Xây dựng rà soát các dự án khai thác cát, hoàn thành trước ngày 30/4/2025.

        """;

    private const string Task = "45-tb-ubnd-2025-03-10#1.1";

    public TrackEventTests()
    {
        var file = PathOf("notice.txt");
        File.WriteAllText(file, Notice);
        Cli.Run("track", "import", Register, file, "--recorded", "2025-03-11").Done();
    }

    [Theory]
    [InlineData("overdue", "--as-of", "2025-05-05")]
    [InlineData("due", "--from", "2025-04-01", "--to", "2025-04-30")]
    [InlineData("backlog", "--from", "2025-01-01", "--to", "2025-12-31")]
    [InlineData("remind", "--on", "2025-04-28")]
    public void A_unit_that_nobody_knows_is_wrong_usage_and_the_nearest_are_named(string command, params string[] options)
    {
        Cli.Run(["track", command, Register, .. options, "--unit", "Sở Xây dụng"]).Failed(ExitCode.Usage).Should().Contain("'Sở Xây dụng'").And.Contain("the nearest names are 'Sở Xây dựng', ");
        Cli.Run(["track", command, Register, .. options, "--unit", "Sở Xây dựng"]).Done();
        Cli.Run(["track", command, Register, .. options, "--unit", "Sở Giao thông vận tải"]).Done();
    }

    [Theory]
    [InlineData("--to", "Sở Tài chinh", "Sở Tài chính")]
    [InlineData("--by", "Văn phòng UBND tỉn", "Văn phòng UBND tỉnh")]
    [InlineData("--lead", "Sở Xây dưng", "Sở Xây dựng")]
    public void A_misspelt_unit_of_an_event_is_refused_unless_it_is_meant(string option, string misspelt, string right)
    {
        string[] transfer = option == "--to" ? [] : ["--to", "Sở Tài chính"];
        Event("transferred", [.. transfer, option, misspelt]).Failed(ExitCode.Usage).Should().Contain($"{option}: ").And.Contain($"'{right}'");
        Count().Should().Be(1);

        if (option != "--lead")
            Event("transferred", [.. transfer, option, misspelt, "--new-unit"]).Done().Should().EndWith("chuyển (2)\n");
    }

    [Fact]
    public void A_unit_that_was_taken_as_new_is_known_afterwards_and_a_person_may_decide()
    {
        Event("transferred", "--to", "Ban Quản lý dự án sông Trà", "--new-unit", "--by", "Đặng Văn Minh").Done();

        JObject.Parse(Cli.Run("track", "overdue", Register, "--as-of", "2025-05-05", "--unit", "ban quản lý dự án sông trà", "--format", "json").Done())["tasks"]!.Should().ContainSingle();
        JObject.Parse(Cli.Run("track", "history", Register, Task, "--format", "json").Done())["events"]![1]!["by"]!.Value<string>().Should().Be("Đặng Văn Minh");
    }

    // The task is due on 29/04/2025. Counted back from it five working days are 29, 28, 25, 24, 23/04 (the 26th is a make-up day of work: 29, 28, 26, 25, 24/04), so 23/04 is the last day.
    [Theory]
    [InlineData("extension-requested", "2025-04-24", "Sở Xây dựng", "2025-05-30", "extension-asked-late")]
    [InlineData("extension-requested", "2025-04-10", "Sở Xây dựng", "2025-04-20", "extension-not-later")]
    [InlineData("extension-granted", "2025-04-10", "Sở Xây dựng", "2025-05-30", "extension-by-asker")]
    [InlineData("extension-granted", "2025-04-10", "UBND tỉnh Quảng Ngãi", "2025-04-29", "extension-not-later")]
    public void An_extension_against_the_rules_is_refused_by_the_rules_name_and_entered_only_by_choice(string kind, string on, string by, string until, string rule)
    {
        Event(kind, on, "--by", by, "--until", until).Failed(ExitCode.Unreadable).Should().Contain($"({rule})").And.Contain("--despite-policy");
        Count().Should().Be(1);

        Event(kind, on, "--by", by, "--until", until, "--despite-policy").Done().Should().Contain("(2)\n").And.Contain("cảnh báo, trái quy tắc gia hạn: ").And.Contain($"({rule})");
        Count().Should().Be(2);
    }

    [Fact]
    public void A_second_extension_and_a_counter_proposal_of_the_asker_go_against_the_rules()
    {
        Event("extension-requested", "2025-04-23", "--by", "Sở Xây dựng", "--until", "2025-05-30").Done();
        Event("extension-countered", "2025-04-23", "--by", "Sở Xây dựng", "--until", "2025-05-15").Failed(ExitCode.Unreadable).Should().Contain("(extension-by-asker)");
        Event("extension-countered", "2025-04-23", "--by", "UBND tỉnh Quảng Ngãi", "--until", "2025-05-15").Done();
        Event("extension-granted", "2025-04-24", "--by", "UBND tỉnh Quảng Ngãi", "--until", "2025-05-15").Done();

        Event("extension-requested", "2025-04-24", "--by", "Sở Xây dựng", "--until", "2025-06-30").Failed(ExitCode.Unreadable).Should().Contain("(extension-count)");
        Event("extension-granted", "2025-04-24", "--by", "UBND tỉnh Quảng Ngãi", "--until", "unspecified", "--despite-policy").Failed(ExitCode.Unreadable).Should().Contain("(extension-no-day)");
    }

    [Fact]
    public void An_assignment_says_who_follows_it_how_secret_it_is_and_what_the_centre_set()
    {
        Event("voided", "--event", "1").Done();
        Event("assigned", "--officer", "Phòng Tổng hợp", "--secrecy", "secret", "--centre-until", "2025-06-30", "--time", "17:00").Done();
        Event("progress-reported", "2025-04-02", "--percent", "30", "--cause", "Mưa lũ", "--objective").Done();

        var events = JObject.Parse(Cli.Run("track", "history", Register, Task, "--format", "json").Done())["events"]!;
        ((JObject)events[2]!).Should().BeEquivalentTo(JObject.Parse("""{"kind":"assigned","on":"2025-04-01","recorded":"2025-04-01","time":"17:00:00","officer":"Phòng Tổng hợp","secrecy":"secret","centre-until":"2025-06-30"}"""));
        events[3]!["objective"]!.Value<string>().Should().Be("true");
        Event("extension-requested", "2025-04-03", "--by", "Sở Xây dựng", "--until", "2025-07-31").Failed(ExitCode.Unreadable).Should().Contain("(extension-beyond-centre)");
    }

    [Theory]
    [InlineData("--time", "25:00")]
    [InlineData("--secrecy", "hush")]
    [InlineData("--centre-until", "soon")]
    public void A_bad_field_is_wrong_usage(string option, string value) => Event("assigned", option, value).Failed(ExitCode.Usage).Should().Contain(value);

    /// <summary>Enters an event; the first option may be its day, else it is 01/04/2025.</summary>
    private Cli.Outcome Event(string kind, params string[] options)
    {
        var day = options.Length > 0 && options[0].StartsWith("2025", StringComparison.Ordinal) ? options[0] : "2025-04-01";
        return Cli.Run(["track", "event", Register, Task, kind, "--on", day, "--recorded", day, .. options.SkipWhile(option => option == day)]);
    }

    private int Count() => JObject.Parse(Cli.Run("track", "history", Register, Task, "--format", "json").Done())["events"]!.Count();
}
