using Newtonsoft.Json.Linq;

namespace Directives.Cli.Tests;

/// <summary><c>track history</c>: events, deadlines, holders, standstills, what does not fit; in each format the same.</summary>
public sealed class TrackHistoryTests : RegisterFileTests
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
        2. Giao UBND huyện Ba Tơ khắc phục sạt lở, hoàn thành trước ngày 30/4/2025.

        """;

    private const string Task = "45-tb-ubnd-2025-02-10#1.1";

    public TrackHistoryTests()
    {
        var file = PathOf("notice.txt");
        File.WriteAllText(file, Notice);
        Cli.Run("track", "import", Register, file, "--recorded", "2025-02-11").Done();
    }

    [Fact]
    public void Who_held_a_task_when_it_fell_overdue_and_how_long_each_did_is_shown_with_the_succession()
    {
        var table = History("--as-of", "2025-05-05");

        table.Should().MatchRegex("Sở Tài nguyên và Môi trường +10/02/2025 +28/02/2025 +19 +được giao\n")
            .And.MatchRegex("Sở Nông nghiệp và Môi trường +01/03/2025 +05/05/2025 +66 +kế thừa \\(.+quá hạn khi đang giữ\n");
        var holdings = Json("--as-of", "2025-05-05")["assignments"]![0]!["holdings"]!;
        holdings.Select(held => (held["days"]!.Value<int>(), held["reason"]!.Value<string>(), held["fellOverdue"]?.Value<bool>())).Should().Equal((19, "assigned", null), (66, "succeeded", true));
        holdings[1]!["source"]!.Value<string>().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Where_nobody_is_known_to_succeed_a_person_must_decide()
    {
        var table = Cli.Run("track", "history", Register, "45-tb-ubnd-2025-02-10#2.1", "--as-of", "2025-07-10").Done();

        table.Should().Contain("chưa có đơn vị kế thừa").And.Contain("Cần quyết định: từ ngày 01/07/2025 UBND huyện Ba Tơ không còn");
        Cli.Run("track", "history", Register, "45-tb-ubnd-2025-02-10#2.1", "--as-of", "2025-06-30").Done().Should().NotContain("Cần quyết định");
    }

    [Fact]
    public void The_chain_of_deadlines_has_each_extension_as_it_was_asked_for_and_decided()
    {
        Event("extension-requested", "2025-04-10", "--until", "2025-05-31", "--by", "Sở Nông nghiệp và Môi trường");
        Event("extension-granted", "2025-04-15", "--until", "2025-05-20", "--by", "Văn phòng UBND tỉnh");

        History("--as-of", "2025-05-05").Should().MatchRegex("ban đầu +29/04/2025\n")
            .And.MatchRegex(" 1 +10/04/2025, Sở Nông nghiệp và Môi trường: 31/05/2025 +15/04/2025, Văn phòng UBND tỉnh +cho gia hạn +20/05/2025\n")
            .And.MatchRegex("hiện hành +đã gia hạn 1 lần +20/05/2025\n")
            .And.Contain("do Văn phòng UBND tỉnh; thời hạn 20/05/2025");
        var extension = Json("--as-of", "2025-05-05")["assignments"]![0]!["extensions"]!.Should().ContainSingle().Which;
        (extension["requestedUntil"]!.Value<string>(), extension["until"]!.Value<string>(), extension["decided"]!.Value<string>()).Should().Be(("2025-05-31", "2025-05-20", "2025-04-15"));
    }

    [Fact]
    public void A_standstill_is_shown_and_the_state_says_so()
    {
        Event("suspended", "2025-03-10", "--note", "Chờ hướng dẫn");
        Event("resumed", "2025-03-17");
        Event("suspended", "2025-04-01");

        History("--as-of", "2025-03-20").Should().MatchRegex("Thời gian tạm dừng\n.+\n.+\n.+10/03/2025 +16/03/2025\n").And.NotContain("(tạm dừng)");
        History("--as-of", "2025-04-02").Should().MatchRegex("01/04/2025 +–\n").And.Contain("chưa hoàn thành – trong hạn (tạm dừng)").And.Contain("ghi chú: Chờ hướng dẫn");
    }

    [Fact]
    public void What_was_entered_later_is_not_known_before()
    {
        Event("completed", "2025-04-20", "--recorded", "2025-05-10");

        History("--as-of", "2025-05-05", "--known-on", "2025-05-09").Should().Contain("chưa hoàn thành – quá hạn").And.NotContain("hoàn thành – đúng hạn").And.NotContain("20/04/2025");
        History("--as-of", "2025-05-05").Should().Contain("theo ghi nhận đến 10/05/2025").And.Contain("hoàn thành – đúng hạn");
        Json("--as-of", "2025-05-05", "--known-on", "2025-05-09")["events"]!.Should().ContainSingle();
    }

    [Fact]
    public void Without_a_day_it_stands_as_today()
    {
        var asOf = Json()["asOf"]!.Value<string>();

        string.CompareOrdinal(asOf, "2026-01-01").Should().BePositive();
        History().Should().Contain("Tình trạng đến hết ngày ");
    }

    // Completed on 20/04 and only later known to have been withdrawn on 01/04: known on 12/05, the completion no longer fits and is passed over.
    [Fact]
    public void What_does_not_fit_is_shown()
    {
        Event("transferred", "2025-06-10", "--recorded", "2025-04-01", "--to", "Sở Tài chính");
        Event("withdrawn", "2025-05-20");

        History("--as-of", "2025-06-12").Should().MatchRegex("Điểm bất thường\n.+\n.+\n2 +closed +");
        Json("--as-of", "2025-06-12")["anomalies"]![0]!["code"]!.Value<string>().Should().Be("closed");
    }

    [Fact]
    public void The_records_of_the_csv_have_what_the_table_shows()
    {
        Event("extension-granted", "2025-04-15", "--until", "2025-05-20", "--by", "Văn phòng UBND tỉnh");
        Event("suspended", "2025-04-16");

        var rows = History("--as-of", "2025-05-05", "--format", "csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        rows.Select(row => row.Split(',')[0]).Should().Equal("record", "event", "event", "event", "state", "extension", "holding", "holding", "suspension");
        rows[4].Should().Contain("2025-05-20,2025-04-29,in-time,0,0,").And.Contain("(tạm dừng)");
        rows[7].Should().StartWith("holding,,succeeded,,,quang-ngai/so-tai-nguyen-va-moi-truong,quang-ngai/so-nong-nghiep-va-moi-truong,2025-03-01,2025-05-05,66,");
    }

    private void Event(string kind, string on, params string[] options) =>
        Cli.Run(["track", "event", Register, Task, kind, "--on", on, .. options.Contains("--recorded") ? options : [.. options, "--recorded", on]]).Done();

    private string History(params string[] options) => Cli.Run(["track", "history", Register, Task, .. options]).Done();

    private JObject Json(params string[] options) => JObject.Parse(History([.. options, "--format", "json"]));
}
