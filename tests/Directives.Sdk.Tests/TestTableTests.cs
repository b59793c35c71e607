namespace Directives.Sdk.Tests;

public class TestTableTests
{
    [Theory]
    [InlineData("")]
    [InlineData("date\tkind\n")]
    [InlineData("# only a comment\ndate\tkind\n\n")]
    public void An_empty_table_fails_the_tests_that_run_it(string text)
    {
        var read = () => TestTable.Parse(text, "empty.tsv");

        read.Should().Throw<InvalidDataException>().WithMessage("*empty.tsv*");
    }

    [Fact]
    public void A_row_that_is_longer_than_the_header_fails()
    {
        var read = () => TestTable.Parse("a\tb\n1\t2\t3\n", "long.tsv");

        read.Should().Throw<InvalidDataException>().WithMessage("*long.tsv*");
    }

    [Fact]
    public void A_field_is_found_by_column_name_or_number()
    {
        var row = TestTable.Parse("# comment\na\tb\r\n\n1\n", "short.tsv").Rows.Single();

        row["a"].Should().Be("1");
        row[0].Should().Be("1");
        row["b"].Should().BeEmpty();
        row.Invoking(r => r["c"]).Should().Throw<ArgumentException>();
    }
}
