using Directives.Sdk.Calendars;

namespace Directives.Sdk.Tests.Calendars;

public class CalendarDayTableTests
{
    private const string Header = "date\tkind\tname\tsource\n";

    public static TheoryData<string, string> BadLines => TestTable.Read("calendars/calendar-bad-lines.tsv").Pairs();

    // In the table of tests, | stands for a tab.
    [Theory]
    [MemberData(nameof(BadLines))]
    public void A_bad_line_is_named_with_what_is_wrong(string line, string expected)
    {
        var text = $"# comment\ndate\tweekday\tkind\tname\tsource\n2021-01-01\tFri\tstatutory\tTết Dương lịch\tBLLĐ\n\n{line.Replace('|', '\t')}\n";

        var parsed = CalendarDayTable.Parse(text);

        parsed.IsSuccess.Should().BeFalse();
        var error = parsed.ValidationErrors.Single();
        error.Identifier.Should().Be("line 5");
        $"{error.ErrorCode}: {error.ErrorMessage}".Should().Be(expected);
    }

    [Fact]
    public void Every_bad_line_is_reported() =>
        CalendarDayTable.Parse(Header + "x\tlocal\ta\tb\n2021-01-04\tx\ta\tb\n2021-01-05\tlocal\t\tb\n")
            .ValidationErrors.Select(e => e.Identifier).Should().Equal("line 2", "line 3", "line 4");

    [Fact]
    public void No_more_than_a_hundred_errors_are_reported() =>
        CalendarDayTable.Parse(Header + string.Concat(Enumerable.Repeat("x\n", 5_000))).ValidationErrors.Should().HaveCount(100);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void A_text_without_a_header_is_invalid(string? text) =>
        CalendarDayTable.Parse(text).ValidationErrors.Single().ErrorCode.Should().Be("calendar-empty");

    [Fact]
    public void A_table_without_days_is_an_empty_list() => CalendarDayTable.Parse(Header).Value.Should().BeEmpty();

    [Fact]
    public void Commas_and_quotes_columns_in_any_order_line_ends_and_a_byte_order_mark_are_read()
    {
        const string Text = "\uFEFFsource,name,kind,date,note\r\n\"Điều 112, \"\"k.1\"\"\",Quốc khánh,statutory,2021-09-02,x\r\n";

        CalendarDayTable.Parse(Text).Value.Should().Equal(
            new CalendarDay(new LocalDate(2021, 9, 2), CalendarDayKind.Statutory, "Quốc khánh", "Điều 112, \"k.1\""));
    }

    [Fact]
    public void An_open_quote_is_named() =>
        CalendarDayTable.Parse("date,kind,name,source\n2021-09-02,local,\"a,b\n").ValidationErrors.Single().ErrorCode.Should().Be("calendar-quote-open");

    [Fact]
    public void Days_are_written_and_read_back()
    {
        var days = WorkingCalendar.Vietnam.DaysOf(2026);

        CalendarDayTable.Parse(CalendarDayTable.Format(days)).Value.Should().Equal(days);
    }

    [Fact]
    public void A_name_with_a_tab_cannot_be_written()
    {
        var day = new CalendarDay(new LocalDate(2021, 9, 2), CalendarDayKind.Local, "a\tb", "c");

        FluentActions.Invoking(() => CalendarDayTable.Format([day])).Should().Throw<ArgumentException>().WithMessage("*2021-09-02*");
    }

    [Theory]
    [InlineData(CalendarDayKind.Statutory, "statutory")]
    [InlineData(CalendarDayKind.Compensation, "compensation")]
    [InlineData(CalendarDayKind.AnnouncedSwapOff, "announced-swap-off")]
    [InlineData(CalendarDayKind.MakeupWorking, "makeup-working")]
    [InlineData(CalendarDayKind.Local, "local")]
    public void Each_kind_has_its_text_form(CalendarDayKind kind, string text)
    {
        CalendarDayKindPattern.Format(kind).Should().Be(text);
        CalendarDayKindPattern.Parse(text).Value.Should().Be(kind);
    }

    [Fact]
    public void Every_kind_has_a_text_form_and_other_texts_are_none()
    {
        foreach (var kind in Enum.GetValues<CalendarDayKind>())
            CalendarDayKindPattern.Format(kind).Should().NotBeEmpty();
        foreach (var text in new[] { null, "", "Statutory", "local " })
            CalendarDayKindPattern.Parse(text).ValidationErrors.Single().ErrorCode.Should().Be("calendar-day-kind-unknown");
        FluentActions.Invoking(() => CalendarDayKindPattern.Format((CalendarDayKind)99)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
