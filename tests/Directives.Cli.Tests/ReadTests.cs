using Directives.Cli.Output;
using Directives.Sdk.NewtonsoftJson;
using Directives.Sdk.Reading;
using Newtonsoft.Json.Linq;
using Spectre.Console;

namespace Directives.Cli.Tests;

/// <summary><c>read</c> on the real notice, in every format.</summary>
public class ReadTests
{
    [Fact]
    public void The_table_is_the_golden_one() => Golden.Compare("read-seed.txt", Cli.Run("read", Samples.Seed).Done());

    [Fact]
    public void The_table_with_states_is_the_golden_one() => Golden.Compare("read-seed-as-of.txt", Cli.Run("read", Samples.Seed, "--as-of", "2021-03-30").Done());

    [Fact]
    public void The_csv_is_the_golden_one()
    {
        var csv = Cli.Run("read", Samples.Seed, "--format", "csv", "--as-of", "2021-04-01").Done();

        csv.Replace("\r\n", "", StringComparison.Ordinal).Should().NotContainAny("\r", "\n");
        Golden.Compare("read-seed.csv", csv.Replace("\r\n", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_day_the_csv_has_no_state()
    {
        var with = Cli.Run("read", Samples.Seed, "--format=csv", "--as-of=2021-04-01").Done().Split("\r\n");
        var without = Cli.Run("read", Samples.Seed, "--format=csv").Done().Split("\r\n");

        without.Should().HaveSameCount(with);
        without[0].Should().Be(with[0].Replace(",state", "", StringComparison.Ordinal));
        without[1].Should().NotContain("không xác định");
    }

    [Fact]
    public void The_table_says_what_is_due_when_and_why()
    {
        var table = Cli.Run("read", Samples.Seed).Done();

        Line(table, "4.1 ").Should().ContainAll("Văn phòng UBND tỉnh", "trong quý I/2021", "31/03/2021", "khoản 6 Điều 148 BLDS 2015");
        Line(table, "4.2 ").Should().ContainAll("giữa tháng 1/2021", "15/01/2021", "giữa tháng là ngày thứ 15 của tháng", "khoản 2 Điều 146 BLDS 2015");
        table.Should().ContainAll("thông qua Sở Nội vụ", "quyết định, chủ trương", "Số văn bản còn để trống.", "Ngày ban hành còn để trống", "Lê Quốc Đạt");
    }

    [Fact]
    public void Piped_the_table_has_no_drawing_and_is_never_cut()
    {
        var table = Cli.Run("read", Samples.Seed).Done();

        table.Should().NotContainAny("\u001b", "│", "─", "╭", "|");
        table.Split('\n').Max(line => line.Length).Should().BeGreaterThan(200);
        table.Split('\n').Should().OnlyContain(line => line.Length == line.TrimEnd().Length);
    }

    [Theory]
    [InlineData(160, "│ 31/03/2021 │")]
    [InlineData(80, "Đến hạn:             31/03/2021")]
    public void On_a_terminal_the_table_is_drawn_or_where_it_is_narrow_written_row_by_row(int width, string due)
    {
        using var output = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No, Interactive = InteractionSupport.No });
        console.Profile.Width = width;
        var text = File.ReadAllText(Samples.Seed);

        new ReadingTable(new TerminalScreen(console), asOf: null).Write(NoticeReader.Default.Read(text).Value, text);

        output.ToString().Should().ContainAll(due, "15/01/2021", "Số văn bản còn để trống.");
        output.ToString().Split('\n').Should().OnlyContain(line => line.Length <= width);
    }

    [Fact]
    public void A_terminal_gets_a_drawing()
    {
        using var output = new StringWriter();

        CommandLine.Run(["calendar", "2021"], new Host(Stream.Null, output, TextWriter.Null) { IsTerminal = true }).Should().Be(ExitCode.Done);

        output.ToString().Should().ContainAll("│ 12/02/2021 │", "╭");
    }

    [Fact]
    public void The_json_is_the_contract_and_reads_back_equal()
    {
        var json = Cli.Run("read", Samples.Seed, "--format", "json").Done();
        var reading = NoticeReader.Default.Read(File.ReadAllText(Samples.Seed)).Value;

        json.Should().Be(NoticeReadingJson.Write(reading, JsonStyle.Indented) + "\n");
        NoticeReadingJson.Read(json).Value.Should().Be(reading);
    }

    [Fact]
    public void A_day_adds_the_states_to_the_json_and_changes_nothing_else()
    {
        var without = JObject.Parse(Cli.Run("read", Samples.Seed, "--format", "json").Done());
        var text = Cli.Run("read", Samples.Seed, "--format", "json", "--as-of", "2021-04-01").Done();
        var json = JObject.Parse(text);

        var states = json["states"]!;
        states["asOf"]!.Value<string>().Should().Be("2021-04-01");
        var quarter = states["tasks"]!.Single(task => task.Value<string>("id") == "4.1");
        quarter.Value<string>("state").Should().Be("overdue");
        quarter.Value<string>("text").Should().Be("quá hạn 1 ngày");
        quarter.Value<int>("daysOverdue").Should().Be(1);
        json.Remove("states");
        JToken.DeepEquals(json, without).Should().BeTrue();
        NoticeReadingJson.Read(text).IsSuccess.Should().BeTrue();
        text.Should().Contain("\n  \"states\": {\n    \"asOf\": ").And.EndWith("\n  }\n}\n");
    }

    [Theory]
    [InlineData("2021-03-23", "in-time")] // six working days before Wednesday, 31 March
    [InlineData("2021-03-24", "due-soon")]
    [InlineData("2021-03-31", "due-soon")]
    [InlineData("2021-04-01", "overdue")]
    public void A_state_changes_with_the_day(string asOf, string state) => StateOf("4.1", Samples.Seed, asOf).Should().Be(state);

    [Fact]
    public void Standard_input_reads_as_the_file()
    {
        var piped = Cli.RunWithBytes(File.ReadAllBytes(Samples.Seed), "read", "-");

        piped.Done().Should().Be(Cli.Run("read", Samples.Seed).Done());
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing()
    {
        using var file = new TemporaryFile([0xEF, 0xBB, 0xBF, .. File.ReadAllBytes(Samples.Seed)]);

        Cli.Run("read", file.Path, "--format", "json").Done().Should().Be(Cli.Run("read", Samples.Seed, "--format", "json").Done());
    }

    [Fact]
    public void Control_characters_of_a_text_do_not_reach_the_screen() =>
        Cli.RunWith("THÔNG BÁO\n1. Giao Sở Y tế báo cáo \u001b[31m kết quả.\n", "read", "-").Done().Should().Contain("Sở Y tế").And.NotContain("\u001b");

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    public void Every_notice_at_hand_is_printed(string format)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "data", "notices")).Where(file => !file.EndsWith(".json", StringComparison.Ordinal)))
            Cli.Run("read", file, "--format", format, "--as-of", "2026-01-01").Done().Should().NotBeEmpty();
    }

    private static string? StateOf(string id, string file, string asOf) =>
        JObject.Parse(Cli.Run("read", file, "--format", "json", "--as-of", asOf).Done())["states"]!["tasks"]!.Single(task => task.Value<string>("id") == id).Value<string>("state");

    private static string Line(string text, string start) => text.Split('\n').Single(line => line.StartsWith(start, StringComparison.Ordinal));
}
