using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tests.Reading;

public class TimeExpressionReaderTests
{
    public static TheoryData<string, string, string> Probes() => TestTable.Read("time-expressions/administrative-probes.tsv").Triples("text", "reference", "expected");

    [Theory]
    [MemberData(nameof(Probes))]
    public void A_text_has_the_mentions_of_its_row(string text, string reference, string expected) =>
        Show(Unescape(text), reference).Should().Be(Unescape(expected));

    [Theory]
    [MemberData(nameof(Probes))]
    public void A_decomposed_text_has_the_same_mentions(string text, string reference, string expected) =>
        VietnameseText.Compose(Show(Decomposed.Of(Unescape(text)), reference)).Should().Be(Unescape(expected));

    [Fact]
    public void An_hour_without_a_day_has_a_time_and_no_value()
    {
        var mention = TimeExpressionReader.Default.Read("lúc 14 giờ 30 phút", null).Should().ContainSingle().Subject;

        mention.Value.Should().BeNull();
        mention.Time.Should().Be(new LocalTime(14, 30));
        mention.Kind.Should().Be(TimeExpressionKind.Hour);
    }

    private static string Unescape(string text) => text.Replace("\\n", "\n").Replace("\\u00A0", "\u00A0");

    private static string Show(string text, string reference)
    {
        var found = TimeExpressionReader.Default.Read(text, PartialDatePattern.Parse(reference).Value);
        return found.Count == 0 ? "none" : string.Join(" ; ", found.Select(mention => $"{text.Substring(mention.Span.Start, mention.Span.Length)} => {Show(mention)}"));
    }

    private static string Show(TimeExpression mention)
    {
        var role = mention.Role.ToString().ToLowerInvariant();
        if (mention.Value is not { } value)
            return "- " + role;
        var form = DeadlinePattern.Full.Format(value with { Bound = Bound.Inclusive });
        return $"{form} {value.Bound.ToString().ToLowerInvariant()} {role}";
    }
}
