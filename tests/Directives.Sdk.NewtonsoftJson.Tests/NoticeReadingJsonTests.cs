using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;
using Newtonsoft.Json.Linq;

namespace Directives.Sdk.NewtonsoftJson.Tests;

public class NoticeReadingJsonTests
{
    public static TheoryData<string> Files() => [.. Readings.ByFile.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_reading_is_written_as_its_golden_file(string file)
    {
        var written = NoticeReadingJson.Write(Readings.ByFile[file], JsonStyle.Indented);

        written.Should().Be(Golden.ReadFor(file, written));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_golden_file_reads_as_its_reading(string file)
    {
        var read = NoticeReadingJson.Read(Golden.Read(file));

        read.IsSuccess.Should().BeTrue();
        read.Value.Should().Be(Readings.ByFile[file]);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_compact_document_says_the_same_on_one_line(string file)
    {
        var compact = NoticeReadingJson.Write(Readings.ByFile[file]);

        compact.Should().NotContain("\n");
        JToken.DeepEquals(JToken.Parse(compact), JToken.Parse(Golden.Read(file))).Should().BeTrue();
        NoticeReadingJson.Read(compact).Value.Should().Be(Readings.ByFile[file]);
    }

    [Fact]
    public void A_text_writer_gets_the_same_text_whatever_its_line_ends()
    {
        using var output = new StringWriter { NewLine = "\r\n" };

        NoticeReadingJson.Write(Readings.ByFile["briefing-2021.json"], output, JsonStyle.Indented);

        output.ToString().Should().Be(Golden.Read("briefing-2021.json"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_null_and_no_letter_is_escaped(string file)
    {
        var json = NoticeReadingJson.Write(Readings.ByFile[file]);

        JToken.Parse(json).SelectTokens("$..*").Should().NotContain(token => token.Type == JTokenType.Null);
        json.Should().NotContain("\\u");
    }

    [Fact]
    public void Party_lists_are_written_when_empty_and_other_notices_are_not()
    {
        var reading = new NoticeReading(
            new Notice { Conclusions = [new Conclusion("1", default, [new Directive("1.1", DirectiveKind.Reminder, "a", default)])] }, []);

        var json = NoticeReadingJson.Write(reading);

        json.Should().Contain("""{"id":"1.1","kind":"reminder","action":"a","span":[0,0],"lead":[],"coordinating":[],"via":[],"reportTo":[]}""");
        json.Should().NotContain("others").And.NotContain("uncovered").And.NotContain("urgency").And.NotContain("deadline");
    }

    [Fact]
    public void An_unspecified_deadline_is_left_out_and_reads_as_none()
    {
        var directive = new Directive("1.1", DirectiveKind.Task, "a", default) { DeadlineMention = new DeadlineMention("sớm", new TextSpan(1, 3), Deadline.Unspecified) };
        var reading = new NoticeReading(new Notice { Conclusions = [new Conclusion("1", default, [directive])] }, []);

        var read = NoticeReadingJson.Read(NoticeReadingJson.Write(reading)).Value.Notice.Tasks.Single();

        read.Should().Be(directive with { DeadlineMention = null });
        read.Deadline.Should().Be(directive.Deadline);
    }

    [Fact]
    public void Due_dates_follow_from_the_issue_day_and_meeting_of_their_own_notice()
    {
        var notice = WithDeadline(new AfterEvent(DeadlineEvent.Issued, new TermLength(1, TermUnit.Day)), Readings.Date("2021-03-01"));
        var other = WithDeadline(new AfterEvent(DeadlineEvent.Meeting, new TermLength(1, TermUnit.Day)), null) with { Meeting = new Meeting(new LocalDate(2021, 4, 5), null, null) };

        var json = JObject.Parse(NoticeReadingJson.Write(new NoticeReading(notice, []) { Others = [other] }));

        Due(json["notice"]!).Should().Be("2021-03-02");
        Due(json["others"]![0]!).Should().Be("2021-04-06");
    }

    [Fact]
    public void The_context_supplies_policy_and_the_day_of_receipt()
    {
        var onDate = WithDeadline(new OnDate(new LocalDate(2021, 3, 15)) { Bound = Bound.Exclusive }, null);
        var received = WithDeadline(new AfterEvent(DeadlineEvent.Received, new TermLength(1, TermUnit.Day)), null);
        var context = new DeadlineContext { Received = new LocalDate(2021, 3, 1), Policy = new DeadlinePolicy { ExclusiveDay = ExclusiveDay.SameDay } };
        var reading = new NoticeReading(onDate, []) { Others = [received] };

        var json = JObject.Parse(NoticeReadingJson.Write(reading, context: context));
        var byDefault = JObject.Parse(NoticeReadingJson.Write(reading));

        Due(json["notice"]!).Should().Be("2021-03-15");
        Due(json["others"]![0]!).Should().Be("2021-03-02");
        Due(byDefault["notice"]!).Should().Be("2021-03-14");
        Due(byDefault["others"]![0]!).Should().BeNull();
    }

    [Fact]
    public void What_is_derived_and_what_is_unknown_is_passed_over()
    {
        var json = Golden.Read("briefing-2021.json")
            .Replace("\"due\": \"2021-03-31\"", "\"due\": {}, \"later\": null", StringComparison.Ordinal)
            .Replace("\"coverage\": 0.875", "\"coverage\": 8.75E-1, \"more\": [null]", StringComparison.Ordinal)
            .Replace("Số văn bản còn để trống.", "", StringComparison.Ordinal);

        NoticeReadingJson.Read(json).Value.Should().Be(Readings.ByFile["briefing-2021.json"]);
    }

    [Theory]
    [InlineData("2021-01-05T17:00")]
    [InlineData("2021-01-05T17:00:00Z")]
    [InlineData("/Date(1609837200000)/")]
    [InlineData("Hà\u00A0Nội")]
    [InlineData("🏛️ 👩‍🏫 “…” – \uE000")]
    [InlineData("a\0b\u001F\u007F\u0085\u2028\u2029\uFEFF\\\"/\r\n\t")]
    [InlineData("decomposed: ê\u0323, đ")]
    [InlineData("")]
    public void A_text_stays_as_it_is(string text)
    {
        var reading = new NoticeReading(new Notice { Subject = text, Recipients = [new Recipient(text, text)] }, [new Diagnostic("x", DiagnosticSeverity.Warning, null, [text])]);

        NoticeReadingJson.Read(NoticeReadingJson.Write(reading)).Value.Should().Be(reading);
    }

    [Fact]
    public void Missing_arguments_are_the_callers_bug()
    {
        var withoutReading = () => NoticeReadingJson.Write(null!);
        var withoutOutput = () => NoticeReadingJson.Write(Readings.ByFile["empty.json"], (TextWriter)null!);

        withoutReading.Should().Throw<ArgumentNullException>();
        withoutOutput.Should().Throw<ArgumentNullException>();
    }

    private static Notice WithDeadline(Deadline deadline, PartialDate? issued) => new()
    {
        Issued = issued,
        Conclusions = [new Conclusion("1", default, [new Directive("1.1", DirectiveKind.Task, "a", default) { DeadlineMention = new DeadlineMention("b", default, deadline) }])],
    };

    private static string? Due(JToken notice) => (string?)notice.SelectToken("conclusions[0].directives[0].deadline.due");
}
