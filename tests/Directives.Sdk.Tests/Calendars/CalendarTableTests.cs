namespace Directives.Sdk.Tests.Calendars;

public class CalendarTableTests
{
    [Theory]
    [InlineData("")]
    [InlineData("date\tkind\n")]
    [InlineData("# only a comment\ndate\tkind\n\n")]
    public void An_empty_table_fails_the_tests_that_run_it(string text)
    {
        var read = () => CalendarTable.Parse(text, "empty.tsv");

        read.Should().Throw<InvalidOperationException>().WithMessage("*empty.tsv*");
    }
}
