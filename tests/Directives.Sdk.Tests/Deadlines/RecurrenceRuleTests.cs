using System.Globalization;
using CsCheck;
using Directives.Sdk.Deadlines;
using Ical.Net.CalendarComponents;
using CalDateTime = Ical.Net.DataTypes.CalDateTime;

namespace Directives.Sdk.Tests.Deadlines;

public class RecurrenceRuleTests
{
    private static readonly TestTable s_valid = TestTable.Read("deadlines/recurrence-valid.tsv");
    private static readonly TestTable s_invalid = TestTable.Read("deadlines/recurrence-invalid.tsv");
    private static readonly TestTable s_occurrences = TestTable.Read("deadlines/recurrence-occurrences.tsv");

    private static readonly Gen<LocalDate> s_starts = Gen.Int[0, 40 * 365].Select(new LocalDate(1995, 1, 1).PlusDays);

    public static TheoryData<string, string, string> Valid => s_valid.Triples("text", "canonical", "rhythm");

    public static TheoryData<string, string, string> Invalid => s_invalid.Triples("text", "code", "index");

    public static TheoryData<string, string, string, string, string> Occurrences()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in s_occurrences.Rows)
            data.Add(row["rule"], row["start"], row["from"], row["to"], row["days"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_rule_is_read_and_written_in_one_spelling(string text, string canonical, string rhythm)
    {
        var rule = RecurrenceRule.Parse(text);

        rule.IsSuccess.Should().BeTrue();
        rule.Value.ToString().Should().Be(canonical);
        rule.Value.IsRhythm.Should().Be(rhythm == "yes");
        RecurrenceRule.Parse(canonical).Value.Should().Be(rule.Value);
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void What_is_no_rule_or_is_not_supported_is_refused_and_says_where(string text, string code, string index)
    {
        var rule = RecurrenceRule.Parse(text);

        rule.IsSuccess.Should().BeFalse();
        ResultCode.Of(rule).Should().Be(code);
        rule.ValidationErrors.Single().ErrorMessage.Should().Contain($"(at {index}: ");
    }

    [Theory]
    [MemberData(nameof(Occurrences))]
    public void A_rule_occurs_on_the_days_of_its_row(string text, string start, string from, string to, string days)
    {
        var occurrences = RecurrenceRule.Parse(text).Value.Occurrences(TestTable.Date(from), TestTable.Date(to), TestTable.Date(start));

        string.Join(' ', occurrences.Select(day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture))).Should().Be(days);
    }

    [Fact]
    public void A_rule_that_names_a_day_occurs_as_IcalNet_says() =>
        Gen.Select(DeadlineGen.Rule.Where(rule => !rule.IsRhythm), s_starts, Gen.Int[1, 12]).Sample((rule, start, years) =>
            rule.Occurrences(start, start.PlusYears(years), start).SequenceEqual(ByIcalNet(rule, start, start.PlusYears(years))), iter: 1000);

    [Fact]
    public void A_rhythm_occurs_on_the_last_days_of_its_periods() =>
        Gen.Select(DeadlineGen.Rule.Where(rule => rule.IsRhythm), s_starts, Gen.Int[1, 12]).Sample((rule, start, years) =>
        {
            // The end of a period is the day before the next one begins.
            var starts = ByIcalNet(OfFirstDays(rule), FirstDay(rule, start), start.PlusYears(years).PlusDays(1)).Select(day => day.PlusDays(-1));
            return rule.Occurrences(start, start.PlusYears(years), start).SequenceEqual(starts.Where(day => day >= start));
        }, iter: 500);

    [Fact]
    public void Occurrences_of_a_part_are_those_of_the_whole_in_it() =>
        Gen.Select(DeadlineGen.Rule, s_starts, Gen.Int[0, 3000], Gen.Int[0, 3000]).Sample((rule, start, skipped, length) =>
        {
            var (from, to) = (start.PlusDays(skipped), start.PlusDays(skipped + length));
            return rule.Occurrences(from, to, start).SequenceEqual(rule.Occurrences(start, to, start).Where(day => day >= from));
        });

    [Fact]
    public void Every_rule_round_trips() => DeadlineGen.Rule.Sample(rule => RecurrenceRule.Parse(rule.ToString()).Value == rule);

    [Fact]
    public void Occurrences_end_with_the_years_that_dates_have() => Gen.Select(DeadlineGen.Rule, DeadlineGen.AnyDay).Sample((rule, start) =>
        rule.Occurrences(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue, start).Count() <= 1 && rule.Occurrences(start.PlusYears(-1), start, start).All(day => day == start));

    [Fact]
    public void What_is_out_of_range_is_unsupported()
    {
        Unsupported(RecurrenceRule.Create(RecurrenceFrequency.Daily, 0));
        Unsupported(RecurrenceRule.Create(RecurrenceFrequency.Daily, 1201));
        Unsupported(RecurrenceRule.Create(RecurrenceFrequency.Yearly, 1, [0], 1));
        Unsupported(RecurrenceRule.Create(RecurrenceFrequency.Yearly, 1, [13], 1));
        Unsupported(RecurrenceRule.Create(RecurrenceFrequency.Monthly, 1, null, 0));
        Unsupported(RecurrenceRule.Create(RecurrenceFrequency.Monthly, 1, null, 32));
        Unsupported(RecurrenceRule.Create(RecurrenceFrequency.Monthly, 1, null, -2));
        Unsupported(RecurrenceRule.Create(RecurrenceFrequency.Daily, 1, null, null, null, new LocalTime(8, 0, 30)));
        Unsupported(RecurrenceRule.Create(RecurrenceFrequency.Weekly, 1, null, null, null, new LocalTime(8, 0)));

        static void Unsupported(Ardalis.Result.Result<RecurrenceRule> rule) => ResultCode.Of(rule).Should().Be("recurrence-unsupported");
    }

    [Fact]
    public void No_text_is_a_bug_of_the_caller()
    {
        var parse = () => RecurrenceRule.Parse(null!);

        parse.Should().Throw<ArgumentNullException>();
    }

    /// <summary>A second opinion. An interval that divides twelve months is counted from January by design, so DTSTART is then the first of January.</summary>
    private static IEnumerable<LocalDate> ByIcalNet(RecurrenceRule rule, LocalDate start, LocalDate to)
    {
        var text = string.Join(';', rule.ToString().Substring("RRULE:".Length).Split(';').Where(part => !part.StartsWith("BYHOUR", StringComparison.Ordinal) && !part.StartsWith("BYMINUTE", StringComparison.Ordinal)));
        var first = FirstDay(rule, start);
        var component = new CalendarEvent
        {
            Start = new CalDateTime(first.Year, first.Month, first.Day),
            RecurrenceRule = new Ical.Net.DataTypes.RecurrenceRule(text + ";UNTIL=" + to.ToString("uuuuMMdd", CultureInfo.InvariantCulture)),
        };
        return component.GetOccurrences()
            .Select(occurrence => occurrence.Period.StartTime)
            .Select(time => new LocalDate(time.Year, time.Month, time.Day))
            .Where(day => day >= start);
    }

    private static LocalDate FirstDay(RecurrenceRule rule, LocalDate start) => rule.Frequency switch
    {
        RecurrenceFrequency.Monthly when 12 % rule.Interval == 0 => new LocalDate(start.Year, 1, 1),
        RecurrenceFrequency.Monthly when rule.IsRhythm => new LocalDate(start.Year, start.Month, 1),
        RecurrenceFrequency.Yearly when rule.IsRhythm => new LocalDate(start.Year, 1, 1),
        RecurrenceFrequency.Weekly when rule.IsRhythm => start.PlusDays(1 - (int)start.DayOfWeek),
        _ => start,
    };

    /// <summary>The rule of the first days of a rhythm's periods.</summary>
    private static RecurrenceRule OfFirstDays(RecurrenceRule rhythm) => rhythm.Frequency switch
    {
        RecurrenceFrequency.Weekly => RecurrenceRule.Create(rhythm.Frequency, rhythm.Interval, byDay: IsoDayOfWeek.Monday).Value,
        RecurrenceFrequency.Monthly => RecurrenceRule.Create(rhythm.Frequency, rhythm.Interval, byMonthDay: 1).Value,
        _ => RecurrenceRule.Create(rhythm.Frequency, rhythm.Interval, [1], 1).Value,
    };
}
