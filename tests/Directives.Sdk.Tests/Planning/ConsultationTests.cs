using Directives.Sdk.Deadlines;
using Directives.Sdk.Planning;
using static Directives.Sdk.Tests.Planning.PlanningCase;

namespace Directives.Sdk.Tests.Planning;

public class ConsultationTests
{
    private static readonly SilenceClause s_clause = new("Điều 16 Thông tư 02/2022");

    // Asked on Tuesday 05/01/2021; five working days on: 06, 07, 08, 11, 12/01.
    [Theory]
    [InlineData("", true, "2021-01-12", "awaited awaited awaited", 0)]
    [InlineData("", true, "2021-01-13", "agreed-by-silence agreed-by-silence agreed-by-silence", 3)]
    [InlineData("", false, "2021-01-13", "silent silent silent", 0)]
    [InlineData("a 2021-01-08 agreed", false, "2021-01-07", "awaited awaited awaited", 0)]
    [InlineData("a 2021-01-08 agreed / b 2021-01-12 not-agreed", false, "2021-01-12", "answered answered awaited", 1)]
    [InlineData("a 2021-01-12 agreed-with-comments / b 2021-01-13 not-agreed", true, "2021-01-13", "answered answered-late agreed-by-silence", 2)]
    [InlineData("a 2021-01-08 not-agreed / a 2021-01-14 agreed", true, "2021-01-14", "answered agreed-by-silence agreed-by-silence", 3)]
    [InlineData("a 2021-01-08 not-agreed / a 2021-01-14 agreed", true, "2021-01-13", "answered agreed-by-silence agreed-by-silence", 2)]
    public void Silence_counts_as_agreement_only_where_a_rule_says_so(string answers, bool hasClause, string asOf, string expected, int agreements)
    {
        var summary = With(answers, hasClause ? s_clause : null).AsOf(TestTable.Date(asOf)).Value;

        string.Join(' ', summary.Rows.Select(row => ConsultationStatusPattern.Format(row.Status))).Should().Be(expected);
        (summary.Agreements, summary.Due.Day, summary.Silence).Should().Be((agreements, new LocalDate(2021, 1, 12), hasClause ? s_clause : null));
        summary.IsClosed.Should().Be(!expected.Contains("awaited", StringComparison.Ordinal));
        summary.Count(ConsultationStatus.Awaited).Should().Be(summary.Rows.Count(row => row.Status == ConsultationStatus.Awaited));
    }

    [Theory]
    [InlineData(" ", "a", "issued+P5WD", "x", "consultation-id-blank")]
    [InlineData("1", "", "issued+P5WD", "x", "consultation-no-units")]
    [InlineData("1", "a a", "issued+P5WD", "x", "consultation-unit-repeated")]
    [InlineData("1", "a", "unspecified", "x", "consultation-no-deadline")]
    [InlineData("1", "a", "issued+P5WD", " ", "silence-source-blank")]
    public void A_request_that_makes_no_sense_is_refused(string id, string units, string deadline, string source, string code) =>
        ResultCode.Of(Consultation.Create(id, "x", new LocalDate(2021, 1, 5), Parties(units), DeadlinePattern.Full.Parse(deadline).Value, new SilenceClause(source))).Should().Be(code);

    [Theory]
    [InlineData(0, 12, 31)]
    [InlineData(-9998, 1, 1)]
    public void A_request_before_our_era_is_refused(int year, int month, int day) =>
        ResultCode.Of(Consultation.Create("1", "x", new LocalDate(year, month, day), Parties("a"), DeadlinePattern.Full.Parse("issued+P5WD").Value)).Should().Be("consultation-day-era");

    [Theory]
    [InlineData("d 2021-01-08 agreed", "consultation-unit-not-asked")]
    [InlineData("a 2021-01-04 agreed", "consultation-answer-early")]
    [InlineData("a 2021-01-07 agreed", "consultation-answer-order")]
    public void An_answer_that_cannot_be_is_refused(string answer, string code) => ResultCode.Of(With("b 2021-01-08 agreed", null).Add(Answer(answer))).Should().Be(code);

    [Fact]
    public void A_deadline_whose_event_is_not_known_gives_no_summary()
    {
        var waiting = Consultation.Create("1", "x", new LocalDate(2021, 1, 5), Parties("a"), DeadlinePattern.Full.Parse("received+P5WD").Value).Value.AsOf(new LocalDate(2021, 1, 8));

        (waiting.IsSuccess, ResultCode.Of(waiting)).Should().Be((false, "event-unknown"));
    }

    private static Consultation With(string answers, SilenceClause? silence)
    {
        var consultation = Consultation.Create("1/UBND", "Quy chế", new LocalDate(2021, 1, 5), Parties("a b c"), DeadlinePattern.Full.Parse("issued+P5WD").Value, silence).Value;
        return answers.Split(" / ", StringSplitOptions.RemoveEmptyEntries).Aggregate(consultation, (all, answer) => all.Add(Answer(answer)).Value);
    }

    private static ConsultationAnswer Answer(string text)
    {
        var words = text.Split(' ');
        return new ConsultationAnswer(words[0], TestTable.Date(words[1]), ConsultationOpinionPattern.Parse(words[2]).Value);
    }
}
