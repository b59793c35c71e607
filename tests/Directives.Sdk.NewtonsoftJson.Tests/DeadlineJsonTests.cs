using Directives.Sdk.Deadlines;
using Directives.Sdk.Reading;

namespace Directives.Sdk.NewtonsoftJson.Tests;

public class DeadlineJsonTests
{
    public static TheoryData<int, string> Rows()
    {
        var rows = new TheoryData<int, string>();
        for (var index = 0; index < DeadlineRows.All.Count; index++)
            rows.Add(index, DeadlineRows.All[index].Phrase);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_deadline_is_written_as_its_line(int index, string phrase)
    {
        var lines = Golden.ReadFor("deadlines.jsonl", string.Join("\n", DeadlineRows.All.Select(row => DeadlineJson.Write(row.Phrase, row.Deadline, DeadlineRows.Context)))).Split('\n');

        lines.Should().HaveCount(DeadlineRows.All.Count);
        DeadlineJson.Write(phrase, DeadlineRows.All[index].Deadline, DeadlineRows.Context).Should().Be(lines[index]);
    }

    [Fact]
    public void Every_case_of_deadline_has_a_row()
    {
        var cases = typeof(Deadline).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Deadline))).ToList();

        cases.Should().HaveCountGreaterThan(6).And.OnlyContain(type => type.IsSealed);
        DeadlineRows.All.Select(row => row.Deadline.GetType()).Distinct().Should().BeEquivalentTo(cases);
    }

    [Fact]
    public void A_phrase_that_was_read_is_one_line()
    {
        const string Phrase = "trong quý I/2021";
        var issued = Readings.Date("2021-01");

        var json = DeadlineJson.Write(Phrase, DeadlinePhrase.Read(Phrase, issued)?.Value, DeadlineContext.For(issued));

        json.Should().StartWith("""{"text":"trong quý I/2021","value":"2021-Q1","bound":"inclusive","due":"2021-03-31","basis":[{"rule":"end-of-period",""").And.NotContain("\n");
    }

    [Fact]
    public void A_phrase_without_a_deadline_has_its_text_only() =>
        DeadlineJson.Write("không có gì", null, DeadlineRows.Context).Should().Be("""{"text":"không có gì"}""");

    [Fact]
    public void A_phrase_can_be_indented() =>
        DeadlineJson.Write("liên tục", new Continuous(), DeadlineRows.Context, JsonStyle.Indented).Should()
            .Be("{\n  \"text\": \"liên tục\",\n  \"value\": \"ongoing\",\n  \"bound\": \"inclusive\"\n}");

    [Fact]
    public void Missing_arguments_are_the_callers_bug()
    {
        var withoutPhrase = () => DeadlineJson.Write(null!, null, DeadlineRows.Context);
        var withoutContext = () => DeadlineJson.Write("", null, null!);

        withoutPhrase.Should().Throw<ArgumentNullException>();
        withoutContext.Should().Throw<ArgumentNullException>();
    }
}
