using Directives.Sdk.Calendars;

namespace Directives.Sdk.Tests.Calendars;

public class PartialDateTests
{
    public static TheoryData<string, string> Valid => TestTable.Read("calendars/partial-date-valid.tsv").Pairs();

    public static TheoryData<string, string> Invalid => TestTable.Read("calendars/partial-date-invalid.tsv").Pairs();

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_text_form_is_read_and_written_back(string text, string range)
    {
        var parsed = PartialDatePattern.Parse(text);

        parsed.IsSuccess.Should().BeTrue();
        PartialDatePattern.Format(parsed.Value).Should().Be(text);
        parsed.Value.ToString().Should().Be(text);
        var (first, last) = (parsed.Value.FirstDay, parsed.Value.LastDay);
        $"{first:uuuu-MM-dd}/{last:uuuu-MM-dd}".Should().Be(range);
        parsed.Value.IsComplete.Should().Be(first == last);
        parsed.Value.ToLocalDate().Should().Be(first == last ? first : null);
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void A_wrong_text_is_invalid_and_says_where(string text, string expected)
    {
        var parsed = PartialDatePattern.Parse(text);

        parsed.IsSuccess.Should().BeFalse();
        var error = parsed.ValidationErrors.Single();
        $"{error.ErrorCode}: {error.ErrorMessage}".Should().Be(expected);
    }

    [Fact]
    public void No_text_is_invalid_and_does_not_throw() =>
        PartialDatePattern.Parse(null).ValidationErrors.Single().ErrorCode.Should().Be("partial-date-format");

    [Theory]
    [InlineData(0, null, null, "partial-date-out-of-range")]
    [InlineData(10000, 1, 1, "partial-date-out-of-range")]
    [InlineData(2021, 0, null, "partial-date-out-of-range")]
    [InlineData(2021, 13, null, "partial-date-out-of-range")]
    [InlineData(2021, 2, 29, "partial-date-out-of-range")]
    [InlineData(2021, 2, 0, "partial-date-out-of-range")]
    [InlineData(2021, null, 5, "partial-date-month-missing")]
    public void Impossible_parts_are_refused(int year, int? month, int? day, string code) =>
        PartialDate.Create(year, month, day).ValidationErrors.Single().ErrorCode.Should().Be(code);

    [Fact]
    public void Dates_are_ordered_by_time_and_a_blank_comes_first()
    {
        string[] ordered = ["2020-12-31", "2021", "2021-01", "2021-01-01", "2021-01-31", "2021-02", "2022"];
        var dates = ordered.Select(t => PartialDatePattern.Parse(t).Value).ToList();

        dates.AsEnumerable().Reverse().Order().Select(d => d.ToString()).Should().Equal(ordered);
        (dates[1] < dates[2]).Should().BeTrue();
        (dates[2] > dates[1]).Should().BeTrue();
        (dates[1] <= dates[1]).Should().BeTrue();
        (dates[1] >= dates[2]).Should().BeFalse();
    }

    [Fact]
    public void A_blank_day_is_not_the_first_day() =>
        PartialDate.Create(2021, 1).Value.Should().NotBe(PartialDate.Create(2021, 1, 1).Value);

    [Fact]
    public void A_day_becomes_a_complete_date()
    {
        var date = PartialDate.FromLocalDate(new LocalDate(2021, 1, 5));

        date.ToString().Should().Be("2021-01-05");
        date.ToLocalDate().Should().Be(new LocalDate(2021, 1, 5));
    }

    [Fact]
    public void The_default_value_is_a_date() => default(PartialDate).ToString().Should().Be("0001");
}
