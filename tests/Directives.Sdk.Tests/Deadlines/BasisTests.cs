using System.Globalization;
using System.Text.RegularExpressions;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tests.Deadlines;

public class BasisTests
{
    /// <summary>Every step that the rows of resolution.tsv lead to, the reasons of the tenable days among them.</summary>
    private static readonly List<BasisStep> s_steps = [.. ResolutionTests.Table.Rows
        .Select(row => ResolutionCase.Resolve(row["deadline"], row["context"]))
        .Where(resolved => resolved.IsSuccess)
        .SelectMany(resolved => resolved.Value.Basis.Concat(Reasons(resolved.Value)))];

    public static TheoryData<string> Codes => [.. BasisRules.Codes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_is_reached_by_a_row_of_the_tests(string code)
    {
        var open = ResolutionTests.Table.Rows.Where(row => row["due"] == "open").Select(row => row["rules"]);

        s_steps.Select(step => step.Rule).Concat(open).Should().Contain(code);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_rule_has_a_name_texts_in_two_languages_and_a_source(string code)
    {
        var rule = BasisRules.Find(code);

        code.Should().MatchRegex("^[a-z0-9]+(-[a-z0-9]+)*$");
        rule.Source.Should().NotBeNullOrWhiteSpace();
        rule.Vietnamese.Should().NotBeNullOrWhiteSpace().And.NotBe(rule.English);
        rule.English.Should().NotBeNullOrWhiteSpace().And.MatchRegex("^[ -~]+$", because: "English has no diacritics");
        Places(rule.English).Should().Equal(Places(rule.Vietnamese));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_of_the_civil_code_has_the_corresponding_article_of_2005(string code)
    {
        // Law A: the same rules stood as Điều 149-153 of BLDS 2005; Điều 144-148 follow them one by one. The circular of 2021 has no forerunner here.
        var rule = BasisRules.Find(code);

        var expected = rule.Source.Contains("BLDS 2015", StringComparison.Ordinal)
            ? Regex.Replace(rule.Source, "Điều (14[4-8])", match => $"Điều {int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) + 5}")
                .Replace("BLDS 2015", "BLDS 2005", StringComparison.Ordinal)
                .Replace("; như Điều 86 Thông tư 80/2021/TT-BTC", "", StringComparison.Ordinal)
            : "";

        rule.SourceBefore2017.Should().Be(expected);
    }

    [Fact]
    public void The_table_has_no_row_twice_and_no_row_without_its_columns()
    {
        var rows = EmbeddedTable.Read("Deadlines/basis-rules.tsv");

        rows.Should().NotBeEmpty().And.OnlyContain(row => row.Fields.Length >= 4 && row.Fields.Length <= 5);
        rows.Select(row => row[0]).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void No_other_code_is_a_rule()
    {
        var find = () => BasisRules.Find("no-such-rule");

        find.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Every_step_is_a_whole_sentence_in_both_languages()
    {
        foreach (var step in s_steps)
        {
            foreach (var language in Enum.GetValues<Language>())
                step.Describe(language).Should().NotBeNullOrWhiteSpace().And.NotContainAny("{", "}");
            Places(BasisRules.Find(step.Rule).Vietnamese).Distinct().Order().Should().Equal(Enumerable.Range(0, step.Arguments.Count).Select(place => $"{{{place}}}"), because: step.Rule);
            step.Arguments.Should().NotContain(argument => argument.Length == 0);
            step.ToString().Should().Be($"{step.Describe(Language.Vietnamese)} ({step.Source})");
            step.ToString(Language.English).Should().Be($"{step.Describe(Language.English)} ({step.Source})");
        }
    }

    [Theory]
    [InlineData("2021-03-20", "issued=2021-01-05", null, "20/03/2021 là ngày nghỉ: có thể hiểu là kết thúc vào ngày làm việc tiếp theo, 22/03/2021 (khoản 5 Điều 148 BLDS 2015; như Điều 86 Thông tư 80/2021/TT-BTC)")]
    [InlineData("before:2021-03-15", "issued=2021-01-05", null, "trước ngày 15/03/2021: tính cả ngày 15/03/2021, như nhiều hệ thống theo dõi ghi nhận (lựa chọn của chính sách)")]
    [InlineData("before:2021-03-15", "issued=2021-01-05; ExclusiveDay", "trước ngày 15/03/2021: đến hết ngày liền trước, 14/03/2021 (quy ước mặc định: nghĩa đen của “trước”; luật không quy định)", null)]
    [InlineData("issued+P5D", "issued=2021-01-05", "10/01/2021 là ngày nghỉ nhưng không dời (lựa chọn của chính sách; khoản 5 Điều 148 BLDS 2015 dời sang ngày làm việc tiếp theo)", null)]
    [InlineData("issued+P5D", "issued=2021-01-05; !MoveCountedTermEnd", null, "10/01/2021 là ngày nghỉ nên kết thúc vào ngày làm việc tiếp theo, 11/01/2021 (khoản 5 Điều 148 BLDS 2015)")]
    [InlineData("event-P10D", "event=2021-01-20; !MoveCountedBackEnd", "10/01/2021 là ngày nghỉ nên kết thúc vào ngày làm việc liền trước, 08/01/2021 (quy ước mặc định khi tính lùi; luật không quy định)", null)]
    [InlineData("2021-03-20", "issued=2021-01-05; MoveNamedDay", "20/03/2021 là ngày nghỉ nhưng không dời (lựa chọn của chính sách; khoản 5 Điều 148 BLDS 2015 dời sang ngày làm việc tiếp theo)", null)]
    public void A_tenable_day_has_its_reason(string deadline, string context, string? earliest, string? latest)
    {
        var due = ResolutionCase.Resolve(deadline, context).Value;

        due.Earliest?.Reason.ToString().Should().Be(earliest);
        due.Latest?.Reason.ToString().Should().Be(latest);
        (due.Earliest is null).Should().Be(earliest is null);
        (due.Latest is null).Should().Be(latest is null);
    }

    [Theory]
    [InlineData("issued=2016-12-31", "2005")]
    [InlineData("issued=2016-12", "2005")]
    [InlineData("issued=2016", "2005")]
    [InlineData("issued=2017-01-01", "2015")]
    [InlineData("issued=2017-01", "2015")]
    [InlineData("", "2015")]
    public void A_document_before_2017_is_judged_by_the_civil_code_of_2005(string context, string code)
    {
        foreach (var deadline in new[] { "2021-01~mid", "2021~end", "2021-06", "event=2021-01-31+P1M", "event=2021-01-05+P5D", "event=2021-01-05+P1W", "event=2020-02-29+P1Y", "event=2021-01-05+PT5H", "event=2021-01-20-P10D" })
        {
            var due = ResolutionCase.Resolve(deadline, context).Value;
            var sources = due.Basis.Concat(Reasons(due)).Select(step => step.Source).Where(source => source.Contains("BLDS", StringComparison.Ordinal)).ToList();
            sources.Should().NotBeEmpty().And.OnlyContain(source => source.Contains("BLDS " + code, StringComparison.Ordinal), because: deadline);
        }
    }

    [Fact]
    public void The_middle_of_a_quarter_is_a_day_that_every_month_has()
    {
        foreach (var day in new[] { 0, 29, int.MaxValue, int.MinValue })
            new Action(() => _ = new DeadlinePolicy { MiddleOfQuarterDay = day }).Should().Throw<ArgumentOutOfRangeException>();
        new DeadlinePolicy { MiddleOfQuarterDay = 28 }.MiddleOfQuarterDay.Should().Be(28);
        DeadlinePolicy.Default.MiddleOfQuarterDay.Should().Be(15);
    }

    private static IEnumerable<BasisStep> Reasons(DueDate due) => new[] { due.Earliest, due.Latest }.OfType<TenableDay>().Select(day => day.Reason);

    private static IEnumerable<string> Places(string template) => Regex.Matches(template, @"\{\d\}").Select(match => match.Value).Distinct().Order();
}
