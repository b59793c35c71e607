using CsCheck;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tests.Deadlines;

public class TermLengthTests
{
    private static readonly TestTable s_table = TestTable.Read("deadlines/term-length.tsv");

    public static TheoryData<string, string, string> Rows => s_table.Triples("text", "count", "unit");

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_text_is_the_term_of_its_row_or_none(string text, string count, string unit)
    {
        TermLength.TryParse(text, out var term).Should().Be(unit.Length > 0);

        term.Should().Be(unit.Length > 0 ? new TermLength(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture), Enum.Parse<TermUnit>(unit)) : default);
        if (unit.Length > 0)
            term.ToString().Should().Be(text);
    }

    [Fact]
    public void Every_term_round_trips() => DeadlineGen.Length.Sample(length => TermLength.TryParse(length.ToString(), out var parsed) && parsed == length);

    [Fact]
    public void No_string_makes_parsing_throw() =>
        Gen.OneOf(Gen.String, Gen.OneOf("PT0123456789WDHMY-".ToCharArray()).Array[0, 12].Select(chars => new string(chars)))
            .Sample(text => !TermLength.TryParse(text, out var term) || TermLength.TryParse(term.ToString(), out _));

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(TermLength.MaxCount + 1)]
    [InlineData(int.MaxValue)]
    public void A_count_out_of_range_is_a_bug_of_the_caller(int count)
    {
        var make = () => new TermLength(count, TermUnit.Day);

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Months_and_minutes_are_not_confused() =>
        new TermLength(30, TermUnit.Month).ToString().Should().NotBe(new TermLength(30, TermUnit.Minute).ToString());
}
