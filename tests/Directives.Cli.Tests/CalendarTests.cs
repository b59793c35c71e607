namespace Directives.Cli.Tests;

/// <summary><c>calendar</c> and its subcommands.</summary>
public class CalendarTests
{
    [Fact]
    public void The_csv_of_the_announced_years_is_the_data()
    {
        var expected = Samples.Table("calendars/vn-nonworking-days.tsv").Skip(1).Select(row => $"{row[0]},{row[2]},{row[3]}");

        Cli.Run("calendar", "2018", "--to", "2027", "--format", "csv").Lines.Should().Equal(expected.Prepend("date,kind,name"));
    }

    [Fact]
    public void The_csv_of_one_year_lists_that_year() =>
        Cli.Run("calendar", "2021", "--format", "csv").Lines.Skip(1).Should().NotBeEmpty().And.OnlyContain(line => line.StartsWith("2021-"));

    [Fact]
    public void The_table_is_the_golden_one() => Golden.Compare("calendar-2026-2028.txt", Cli.Run("calendar", "2026", "--to", "2028").Done());

    [Theory]
    [InlineData("2030-02-02", "01/01/2030")]
    [InlineData("2025-08-08", "15/06+/2025")]
    [InlineData("2025-07-09", "15/06/2025")]
    [InlineData("2007-02-17", "01/01/2007")]
    [InlineData("1985-01-21", "01/01/1985")]
    public void A_day_has_its_lunisolar_name(string day, string expected)
    {
        Cli.Run("calendar", "lunar", day).Done().Should().Be($"{day}\t{expected}\n");
        Cli.RunWith($"{day}\r\n2030-02-02\n", "calendar", "lunar", "-").Done().Should().Be($"{day}\t{expected}\n2030-02-02\t01/01/2030\n");
    }

    [Fact]
    public void Every_tet_of_the_anchors_has_its_name()
    {
        var days = Samples.Table("calendars/vn-lunar-anchors.tsv");
        var column = Array.IndexOf(days[0], "tet");
        column.Should().BeGreaterThanOrEqualTo(0);
        var tets = days.Skip(1).Select(row => row[column]).ToList();

        Cli.RunWith(string.Join('\n', tets), "calendar", "lunar", "-").Lines.Should().Equal(tets.Select(day => $"{day}\t01/01/{day[..4]}"));
    }

    [Theory]
    [InlineData("2021-01-05\n2021-02-30\n", "line 2")]
    [InlineData("2021-01-05\n\n2021-01-06\n", "line 2")]
    [InlineData("1800-01-01", "line 1")]
    [InlineData("2021-01-05\n 2021-01-06", "line 2")]
    public void A_wrong_line_is_named(string input, string where) =>
        Cli.RunWith(input, "calendar", "lunar", "-").Failed(ExitCode.Unreadable).Should().Contain("standard input: " + where);

    [Theory]
    [InlineData("2021-01-05", "5", "2021-01-12")]
    [InlineData("2021-01-05", "-3", "2020-12-30")] // 01/01/2021 is off
    [InlineData("2021-01-09", "0", "2021-01-09")]
    [InlineData("2021-02-09", "1", "2021-02-17")] // over Tết
    public void A_number_of_working_days_later_is_a_day(string day, string number, string expected) =>
        Cli.Run("calendar", "add", day, number).Done().Should().Be(expected + "\n");

    [Theory]
    [InlineData("2021-01-01", "2021-01-31", "20")]
    [InlineData("2021-01-31", "2021-01-01", "-20")]
    [InlineData("2021-01-05", "2021-01-05", "0")]
    public void Working_days_between_are_counted(string from, string to, string expected) =>
        Cli.Run("calendar", "count", from, to).Done().Should().Be(expected + "\n");
}
