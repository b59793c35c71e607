using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Directives.Cli.Tests;

/// <summary><c>deadline</c>: the table of administrative phrases, and the text for people.</summary>
public class DeadlineTests
{
    private static readonly Lazy<(string[] Row, JObject Answer)[]> s_answers = new(AnswerTable);

    public static TheoryData<int, string> Rows()
    {
        var rows = new TheoryData<int, string>();
        foreach (var (row, index) in PhraseRows().Select((row, index) => (row, index)))
            rows.Add(index, row[0]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_phrase_has_the_form_bound_and_due_date_of_its_row(int index, string phrase)
    {
        var (row, answer) = s_answers.Value[index];
        var (form, bound, due) = (row[10], row[7], row.Length > 11 ? row[11] : "");

        answer.Value<string>("text").Should().Be(phrase);
        if (form is "start" or "none")
        {
            answer.Properties().Select(property => property.Name).Should().Equal("text");
            return;
        }

        answer.Value<string>("value").Should().Be(form);
        answer.Value<string>("bound").Should().Be(bound.Length > 0 ? bound : "inclusive");
        if (due.Length > 0)
            answer.Value<string>("due").Should().Be(due);
    }

    [Fact]
    public void Each_line_gives_one_object_also_an_empty_one() =>
        Cli.RunWith("trong quý I/2021\r\n\r\nkhoản 2 Điều 5\r\n  \r\nhằng quý", "deadline", "-", "--issued", "2021-01-05", "--format", "json").Lines
            .Select(line => Parse(line).Value<string>("value")).Should().Equal("2021-Q1", null, null, null, "RRULE:FREQ=MONTHLY;INTERVAL=3");

    [Fact]
    public void No_line_gives_no_object() => Cli.RunWith("", "deadline", "-", "--issued", "2021-01-05", "--format", "json").Done().Should().BeEmpty();

    [Fact]
    public void One_phrase_gives_one_compact_object() =>
        Cli.Run("deadline", "giữa tháng 1/2021", "--issued", "2021-01-05", "--format", "json").Done().Should().Be(
            """{"text":"giữa tháng 1/2021","value":"2021-01~mid","bound":"inclusive","due":"2021-01-15","basis":[{"rule":"part-of-month-mid","source":"khoản 2 Điều 146 BLDS 2015","text":"giữa tháng là ngày thứ 15 của tháng: 15/01/2021"}]}""" + "\n");

    [Fact]
    public void The_text_is_the_golden_one()
    {
        const string Phrases = "trong quý I/2021\nhoàn thành trước ngày 20/3\ntrong 10 ngày\ntrong 05 ngày làm việc kể từ ngày ký\ntrước ngày 25 hằng tháng\nít nhất 10 ngày trước khi họp\n"
            + "đến hết ngày 31/01/2021\nthường xuyên, liên tục\nnhiệm kỳ 2021-2026\ntrước Tết Nguyên đán\ntrước 17 giờ ngày 05/01/2021\nkhoản 2 Điều 5\n\n";

        Golden.Compare("deadline.txt", Cli.RunWith(Phrases, "deadline", "-", "--issued", "2021-01-05").Done());
    }

    [Fact]
    public void The_text_gives_the_other_tenable_day_with_its_reason() =>
        Cli.Run("deadline", "trước ngày 15/3/2021", "--issued", "2021-01-05").Done().Should().ContainAll("Đến hạn:", "14/03/2021", "Căn cứ 1:", "Muộn nhất:", "15/03/2021");

    [Fact]
    public void A_blank_issue_day_still_completes_a_year() =>
        Cli.Run("deadline", "trước ngày 20/3", "--issued", "2021-01").Done().Should().ContainAll("2021-03-20", "19/03/2021", "không nêu năm");

    [Fact]
    public void Without_an_issue_day_what_needs_none_is_due_and_the_text_says_so() =>
        Cli.Run("deadline", "trong quý I/2021").Done().Should().ContainAll("31/03/2021", "không có --issued");

    [Fact]
    public void Without_an_issue_day_a_term_has_no_day() =>
        Cli.Run("deadline", "trong 10 ngày").Done().Should().ContainAll("issued+P10D", "chưa biết ngày ban hành");

    [Fact]
    public void A_due_date_beyond_the_announced_years_is_marked() =>
        Cli.Run("deadline", "trong 10 ngày làm việc", "--issued", "2190-01-05").Done().Should().Contain("dự tính");

    [Theory]
    [InlineData("@trong quý I/2021")]
    [InlineData("[suggest] trong quý I/2021")]
    [InlineData("- trong quý I/2021")]
    public void A_phrase_is_a_phrase_whatever_it_starts_with(string phrase) =>
        Cli.Run("deadline", phrase, "--issued", "2021-01-05").Done().Should().Contain("31/03/2021");

    [Fact]
    public void After_two_dashes_a_phrase_may_look_like_an_option() =>
        Cli.Run("deadline", "--issued", "2021-01-05", "--", "--trong quý I/2021").Done().Should().Contain("31/03/2021");

    private static IEnumerable<string[]> PhraseRows() => Samples.Table("time-expressions/admin-deadlines-vi.tsv").Skip(1);

    private static (string[] Row, JObject Answer)[] AnswerTable()
    {
        var rows = PhraseRows().ToArray();
        rows.Should().NotBeEmpty().And.OnlyContain(row => row[1].StartsWith("2021-01-05"));
        var run = Cli.RunWith(string.Concat(rows.Select(row => row[0] + "\n")), "deadline", "-", "--format", "json", "--issued", "2021-01-05");
        run.Done();
        run.Lines.Should().HaveCount(rows.Length);
        return [.. rows.Zip(run.Lines, (row, line) => (row, Parse(line)))];
    }

    /// <summary>Without turning "2021-01-05T17:00" into a date of Newtonsoft's.</summary>
    private static JObject Parse(string line)
    {
        using var reader = new JsonTextReader(new StringReader(line)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
