using CsCheck;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tests.Deadlines;

public class DeadlinePatternTests
{
    private const string Alphabet = "0123456789-/:~@=;,+TPWDHMYQRULEissuedvnt before:term:RRULE:FREQ=MONTHLY;BYMONTHDAY=ộ\u0301\ud83d";

    private static readonly TestTable s_valid = TestTable.Read("deadlines/pattern-valid.tsv");
    private static readonly TestTable s_invalid = TestTable.Read("deadlines/pattern-invalid.tsv");

    public static TheoryData<string, string, string> Valid => s_valid.Triples("text", "kind", "value");

    public static TheoryData<string, string, string> Invalid => s_invalid.Triples("text", "code", "index");

    public static TheoryData<string> Cases => [.. DeadlineGen.ByCase.Keys.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_text_is_read_as_its_case_and_written_back(string text, string kind, string value)
    {
        var parsed = DeadlinePattern.Full.Parse(text);

        parsed.IsSuccess.Should().BeTrue();
        parsed.Value.GetType().Name.Should().Be(kind);
        parsed.Value.Bound.Should().Be(text.StartsWith("before:", StringComparison.Ordinal) ? Bound.Exclusive : Bound.Inclusive);
        DeadlinePattern.Full.Format(parsed.Value).Should().Be(text);
        parsed.Value.ToString().Should().Be(text);
        DeadlinePattern.Value.Format(parsed.Value).Should().Be(value);
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_value_is_read_without_the_marks_of_the_full_form(string text, string kind, string value)
    {
        var parsed = DeadlinePattern.Value.Parse(value);

        parsed.IsSuccess.Should().BeTrue();
        parsed.Value.GetType().Name.Should().Be(kind);
        parsed.Value.Bound.Should().Be(Bound.Inclusive);
        DeadlinePattern.Value.Format(parsed.Value).Should().Be(value);
        DeadlinePattern.Value.Parse(text).IsSuccess.Should().Be(text == value);
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void A_wrong_text_is_invalid_and_says_where(string text, string code, string index)
    {
        var parsed = DeadlinePattern.Full.Parse(text);

        parsed.IsSuccess.Should().BeFalse();
        ResultCode.Of(parsed).Should().Be(code);
        parsed.ValidationErrors.Single().ErrorMessage.Should().Contain($"(at {index}: ").And.Contain("^");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 2021-03-15")]
    [InlineData("2021-03-15 ")]
    [InlineData("ongoing\n")]
    [InlineData("issued+P5D\t")]
    [InlineData("BEFORE:2021")]
    public void Blanks_and_other_letters_are_no_part_of_a_text_form(string text)
    {
        ResultCode.Of(DeadlinePattern.Full.Parse(text)).Should().Be("deadline-syntax");
        ResultCode.Of(DeadlinePattern.Value.Parse(text)).Should().Be("deadline-syntax");
    }

    [Fact]
    public void No_text_is_invalid_and_does_not_throw()
    {
        ResultCode.Of(DeadlinePattern.Full.Parse(null)).Should().Be("deadline-syntax");
        ResultCode.Of(DeadlinePattern.Value.Parse(null)).Should().Be("deadline-syntax");
    }

    [Fact]
    public void No_deadline_has_no_text()
    {
        var format = () => DeadlinePattern.Full.Format(null!);

        format.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_text_that_is_far_too_long_is_refused_and_a_long_event_is_not()
    {
        var rule = "RRULE:FREQ=YEARLY;BYMONTH=" + string.Join(',', Enumerable.Repeat(1, 600)) + ";BYMONTHDAY=1";
        var words = new string('x', 5000);

        ResultCode.Of(DeadlinePattern.Full.Parse(rule)).Should().Be("deadline-syntax");
        ResultCode.Of(DeadlinePattern.Value.Parse("event+P30D@" + words)).Should().Be("deadline-syntax");
        DeadlinePattern.Full.Parse("event+P30D@" + words).Value.Should().Be(
            new AfterEvent(DeadlineEvent.Other, new TermLength(30, TermUnit.Day)) { EventText = words });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_deadline_round_trips(string name) =>
        DeadlineGen.ByCase.Single(pair => pair.Key.Name == name).Value.Sample(deadline =>
        {
            var parsed = DeadlinePattern.Full.Parse(DeadlinePattern.Full.Format(deadline));
            return parsed.IsSuccess && parsed.Value == deadline && parsed.Value.GetHashCode() == deadline.GetHashCode();
        });

    [Fact]
    public void Every_value_is_read_and_written_back() => DeadlineGen.Any.Sample(deadline =>
    {
        var value = DeadlinePattern.Value.Format(deadline);
        var parsed = DeadlinePattern.Value.Parse(value);
        return parsed.IsSuccess && parsed.Value.Bound == Bound.Inclusive && DeadlinePattern.Value.Format(parsed.Value) == value;
    });

    [Fact]
    public void No_string_makes_parsing_throw() =>
        Gen.OneOf(Gen.String, Gen.OneOf(Alphabet.ToCharArray()).Array[0, 40].Select(chars => new string(chars))).Sample(NeverThrows);

    [Fact]
    public void No_cut_or_changed_text_makes_parsing_throw() =>
        Gen.Select(DeadlineGen.Any, Gen.Int[0, 60], Gen.OneOf(Alphabet.ToCharArray())).Sample((deadline, index, letter) =>
        {
            var text = deadline.ToString();
            var at = Math.Min(index, text.Length);
            return NeverThrows(text.Substring(0, at)) && NeverThrows(text.Substring(at)) && NeverThrows(text.Insert(at, letter.ToString()));
        });

    [Fact]
    public void Deadlines_are_equal_by_what_they_say()
    {
        var day = new LocalDate(2021, 3, 15);

        new OnDate(day).Should().Be(new OnDate(day));
        new OnDate(day).Should().NotBe(new OnDate(day) { Bound = Bound.Exclusive });
        new OnDate(day).Should().NotBe(new OnDate(day, new LocalTime(17, 0)));
        new OnDate(day).Should().NotBe(new OnDate(day) { Completed = Completion.Year });
        new OnDate(day).Should().NotBe(new OnDate(day) { Holiday = "Tết Nguyên đán" });
        ((Deadline)new OnDate(day)).Should().NotBe(new WithinPeriod(CalendarPeriod.OfDay(day)));
        new WithinPeriod(CalendarPeriod.OfMonth(2021, 6)).Should().Be(new WithinPeriod(CalendarPeriod.OfMonth(2021, 6), CalendarPeriod.OfMonth(2021, 6)));
        new AfterEvent(DeadlineEvent.Issued, new TermLength(5, TermUnit.Day)).Should().NotBe(new AfterEvent(DeadlineEvent.Received, new TermLength(5, TermUnit.Day)));
        new AfterEvent(DeadlineEvent.Other, new TermLength(5, TermUnit.Day)).Should().NotBe(new AfterEvent(DeadlineEvent.Other, new TermLength(5, TermUnit.Day)) { Before = true });
        new Recurring(Rule("RRULE:BYMONTHDAY=25;FREQ=MONTHLY")).Should().Be(new Recurring(Rule("RRULE:FREQ=MONTHLY;BYMONTHDAY=25")));
        new Continuous().Should().Be(new Continuous());
        Deadline.Unspecified.Should().Be(new Unspecified());
    }

    [Fact]
    public void What_no_text_form_can_hold_is_refused_at_construction()
    {
        var seconds = new LocalTime(17, 0, 30);
        var day = new LocalDate(2021, 3, 15);

        Refused(() => new OnDate(day, seconds));
        Refused(() => new OnDate(day) with { Time = seconds });
        Refused(() => new WithinPeriod(day.At(seconds), day.PlusDays(1).AtMidnight()));
        Refused(() => new WithinPeriod(day.AtMidnight(), day.At(seconds)));
        Refused(() => new WithinPeriod(day.At(new LocalTime(17, 0)), day.AtMidnight()));
        Refused(() => new WithinPeriod(CalendarPeriod.OfMonth(2021, 2), CalendarPeriod.OfMonth(2021, 1)));
        Refused(() => new WithinPeriod(CalendarPeriod.OfMonth(2021, 2)) { IsTerm = true });
        Refused(() => new PartOfPeriod(CalendarPeriod.OfDay(day), PeriodPart.Mid));

        static void Refused(Func<Deadline> make) => make.Should().Throw<ArgumentException>();
    }

    private static RecurrenceRule Rule(string text) => RecurrenceRule.Parse(text).Value;

    private static bool NeverThrows(string text)
    {
        var (full, value) = (DeadlinePattern.Full.Parse(text), DeadlinePattern.Value.Parse(text));
        return (full.IsSuccess || full.ValidationErrors.Single().ErrorCode.Length > 0)
            && (value.IsSuccess || value.ValidationErrors.Single().ErrorCode.Length > 0);
    }
}
