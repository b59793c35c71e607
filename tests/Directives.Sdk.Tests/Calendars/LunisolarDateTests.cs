using Directives.Sdk.Calendars;

namespace Directives.Sdk.Tests.Calendars;

public class LunisolarDateTests
{
    public static TheoryData<string, string> Valid => TestTable.Read("calendars/lunisolar-date-valid.tsv").Pairs();

    public static TheoryData<string, string> Invalid => TestTable.Read("calendars/lunisolar-date-invalid.tsv").Pairs();

    [Theory]
    [MemberData(nameof(Valid))]
    public void A_text_form_is_read_and_written_back_and_names_a_day(string text, string solar)
    {
        var parsed = LunisolarDatePattern.Parse(text);

        parsed.IsSuccess.Should().BeTrue();
        parsed.Value.ToString().Should().Be(text);
        VietnameseLunisolarCalendar.ToSolar(parsed.Value).Value.Should().Be(TestTable.Date(solar));
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void A_wrong_text_is_invalid_and_says_where(string text, string expected)
    {
        var parsed = LunisolarDatePattern.Parse(text);

        parsed.IsSuccess.Should().BeFalse();
        string.Join(" ", parsed.ValidationErrors.Select(e => $"{e.ErrorCode}: {e.ErrorMessage}")).Should().Be(expected);
    }

    [Fact]
    public void No_text_is_invalid_and_does_not_throw() =>
        LunisolarDatePattern.Parse(null).ValidationErrors.Single().ErrorCode.Should().Be("lunisolar-date-format");

    [Fact]
    public void A_leap_month_follows_the_month_it_repeats()
    {
        string[] ordered = ["30/12/2024", "01/06/2025", "29/06/2025", "01/06+/2025", "15/06+/2025", "01/07/2025"];
        var dates = ordered.Select(t => LunisolarDatePattern.Parse(t).Value).ToList();

        dates.AsEnumerable().Reverse().Order().Select(d => d.ToString()).Should().Equal(ordered);
        (dates[2] < dates[3]).Should().BeTrue();
        (dates[3] > dates[2]).Should().BeTrue();
        (dates[3] <= dates[3]).Should().BeTrue();
        (dates[2] >= dates[3]).Should().BeFalse();
    }

    [Fact]
    public void Every_number_outside_its_range_is_named() =>
        LunisolarDate.Create(0, 13, 31).ValidationErrors.Select(e => e.Identifier).Should().Equal("Year", "Month", "Day");

    [Fact]
    public void The_default_value_is_a_date() => default(LunisolarDate).ToString().Should().Be("01/01/0001");
}
