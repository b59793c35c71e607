using CsCheck;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tests.Deadlines;

public class DueDateTests
{
    private static readonly TestTable s_overdue = TestTable.Read("deadlines/overdue.tsv");

    private static readonly Gen<DueDate> s_dueDates = Gen.Select(DeadlineGen.NearDay, DeadlineGen.Time.Nullable(), DeadlineGen.AnyBound,
        (day, time, bound) => new DueDate(day) { Time = time, TimeBound = time is null ? Bound.Inclusive : bound });

    public static TheoryData<string, string, string> Overdue => s_overdue.Triples("deadline", "moment", "overdue");

    [Theory]
    [MemberData(nameof(Overdue))]
    public void What_is_unfinished_is_overdue_as_the_row_says(string deadline, string moment, string overdue)
    {
        var due = Due(deadline);

        var found = moment.Contains('T', StringComparison.Ordinal)
            ? due.IsOverdue(NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(moment).Value)
            : due.IsOverdue(TestTable.Date(moment));

        found.Should().Be(overdue == "yes");
    }

    [Fact]
    public void As_of_a_day_is_as_of_its_last_moment() => Gen.Select(s_dueDates, Gen.Int[-3, 3]).Sample((due, days) =>
        due.IsOverdue(due.Day.PlusDays(days)) == due.IsOverdue(due.Day.PlusDays(days).At(LocalTime.MaxValue)));

    [Fact]
    public void What_is_overdue_stays_overdue() => Gen.Select(s_dueDates, Gen.Int[-5000, 5000], Gen.Int[0, 5000]).Sample((due, minutes, later) =>
    {
        var moment = due.Day.AtMidnight().PlusMinutes(minutes);
        return !due.IsOverdue(moment) || due.IsOverdue(moment.PlusMinutes(later));
    });

    [Fact]
    public void The_bound_decides_the_hour_sharp_and_nothing_else() => Gen.Select(DeadlineGen.NearDay, DeadlineGen.Time, Gen.Int[-2000, 2000]).Sample((day, time, minutes) =>
    {
        var (inclusive, exclusive) = (new DueDate(day) { Time = time }, new DueDate(day) { Time = time, TimeBound = Bound.Exclusive });
        var moment = day.At(time).PlusMinutes(minutes);
        return minutes == 0
            ? !inclusive.IsOverdue(moment) && exclusive.IsOverdue(moment)
            : inclusive.IsOverdue(moment) == exclusive.IsOverdue(moment) && inclusive.IsOverdue(moment) == minutes > 0;
    });

    [Theory]
    [InlineData("2021-03-31", "31/03/2021", "2021-03-31")]
    [InlineData("before:2021-03-15", "14/03/2021", "2021-03-14")]
    [InlineData("before:2021-01-05T17:00", "17:00 05/01/2021", "2021-01-05T17:00")]
    [InlineData("2021-01-05T08:05", "08:05 05/01/2021", "2021-01-05T08:05")]
    [InlineData("2021-01-05T00:00", "00:00 05/01/2021", "2021-01-05T00:00")]
    public void A_due_date_is_written_as_documents_and_as_the_contract_do(string deadline, string text, string iso)
    {
        Due(deadline).ToString().Should().Be(text);
        Due(deadline).ToIsoString().Should().Be(iso);
    }

    [Fact]
    public void A_term_explains_itself_step_by_step()
    {
        var due = Due("issued+P5D", new LocalDate(2021, 1, 5));

        due.Explain(Language.Vietnamese).Should().Be(
            """
            1. tính từ ngày ký, ban hành văn bản, 05/01/2021 (văn bản; không nêu sự kiện thì tính từ ngày ban hành theo quy ước mặc định)
            2. ngày 05/01/2021 không được tính, bắt đầu từ ngày 06/01/2021 (khoản 2, khoản 3 Điều 147 BLDS 2015)
            3. 5 ngày kết thúc tại thời điểm kết thúc ngày cuối cùng, 10/01/2021 (khoản 1 Điều 148 BLDS 2015)
            4. 10/01/2021 là ngày nghỉ nên kết thúc vào ngày làm việc tiếp theo, 11/01/2021 (khoản 5 Điều 148 BLDS 2015)
            """.ReplaceLineEndings("\n"));
        due.Explain(Language.English).Should().Be(
            """
            1. counted from the issue day, 05/01/2021 (văn bản; không nêu sự kiện thì tính từ ngày ban hành theo quy ước mặc định)
            2. 05/01/2021 is not counted; counting starts on 06/01/2021 (khoản 2, khoản 3 Điều 147 BLDS 2015)
            3. 5 days end with the end of the last day, 10/01/2021 (khoản 1 Điều 148 BLDS 2015)
            4. 10/01/2021 is a day off, so it ends on the next working day, 11/01/2021 (khoản 5 Điều 148 BLDS 2015)
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_middle_of_a_month_explains_itself_as_the_design_says() =>
        Due("2021-01~mid").Basis.Single().ToString().Should().Be("giữa tháng là ngày thứ 15 của tháng: 15/01/2021 (khoản 2 Điều 146 BLDS 2015)");

    [Fact]
    public void Due_dates_are_equal_by_value()
    {
        Due("issued+P5D", new LocalDate(2021, 1, 5)).Should().Be(Due("issued+P5D", new LocalDate(2021, 1, 5)));
        Due("issued+P5D", new LocalDate(2021, 1, 5)).Should().NotBe(Due("2021-01-11"));
        new DueDate(new LocalDate(2021, 1, 5)).Explain(Language.English).Should().BeEmpty();
    }

    private static DueDate Due(string deadline, LocalDate? issued = null)
    {
        var resolved = DeadlinePattern.Full.Parse(deadline).Value.Resolve(issued is { } day ? DeadlineContext.For(day) : new DeadlineContext());
        resolved.IsSuccess.Should().BeTrue();
        return resolved.Value;
    }
}
