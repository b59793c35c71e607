using Ardalis.Result;
using CsCheck;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tests.Deadlines;

public class ResolutionTests
{
    internal static readonly TestTable Table = TestTable.Read("deadlines/resolution.tsv");

    private static readonly Dictionary<string, ResultStatus> s_refusals = new()
    {
        ["open"] = ResultStatus.NotFound,
        ["event-unknown"] = ResultStatus.NotFound,
        ["issue-day-unknown"] = ResultStatus.NotFound,
        ["calendar-not-announced"] = ResultStatus.Conflict,
        ["calendar-unsupported"] = ResultStatus.Conflict,
    };

    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in Table.Rows)
            data.Add(row["deadline"], row["context"], row["due"], $"{row["earliest"]}|{row["latest"]}|{row["projected"]}|{row["rules"]}");
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_deadline_is_due_as_its_row_says(string deadline, string context, string due, string rest)
    {
        var resolved = ResolutionCase.Resolve(deadline, context);

        var columns = rest.Split('|');
        if (s_refusals.TryGetValue(due, out var status))
        {
            resolved.Status.Should().Be(status);
            ResultCode.Of(resolved).Should().Be(due);
            if (columns[3].Length > 0)
                resolved.Errors.Single().Should().Be($"{due}: " + Why(columns[3], deadline));
            return;
        }

        resolved.Status.Should().Be(ResultStatus.Ok, because: string.Join(' ', resolved.Errors));
        var found = resolved.Value;
        string.Join("|", found.ToIsoString(), Iso(found.Earliest), Iso(found.Latest), found.IsProjection ? "yes" : "", string.Join(' ', found.Basis.Select(step => step.Rule)))
            .Should().Be(due + "|" + rest);
        found.CalendarVersion.Should().Be(WorkingCalendar.Vietnam.Version);
    }

    [Fact]
    public void Nothing_makes_resolving_throw() =>
        Gen.Select(DeadlineGen.Any, DeadlineGen.Context).Sample((deadline, context) =>
        {
            var resolved = deadline.Resolve(context);
            return resolved.IsSuccess ? resolved.Value.Basis.Count > 0 : s_refusals.ContainsKey(ResultCode.Of(resolved)!);
        }, iter: 3000);

    [Fact]
    public void What_is_found_is_between_the_tenable_days_and_explains_itself() =>
        Gen.Select(DeadlineGen.Any, DeadlineGen.Context).Sample((deadline, context) =>
        {
            var resolved = deadline.Resolve(context);
            if (!resolved.IsSuccess)
                return true;
            var due = resolved.Value;
            return (due.Earliest is null || due.Earliest.Day < due.Day)
                && (due.Latest is null || due.Latest.Day > due.Day)
                && !(context.RefuseProjections && due.IsProjection)
                && due.Basis.Any(step => step.Rule == "calendar-projected") == due.IsProjection
                && due.Explain(Language.Vietnamese).Split('\n').Length == due.Basis.Count;
        }, iter: 2000);

    [Fact]
    public void Resolving_again_gives_an_equal_due_date() => Gen.Select(DeadlineGen.Any, DeadlineGen.Context).Sample((deadline, context) =>
    {
        var (first, second) = (deadline.Resolve(context), deadline.Resolve(context));
        return first.Status == second.Status && (!first.IsSuccess || first.Value == second.Value);
    });

    [Fact]
    public void A_recurrence_is_never_due_before_the_issue_day() =>
        Gen.Select(DeadlineGen.Recurrences, DeadlineGen.NearDay, DeadlineGen.Policy).Sample((deadline, issued, policy) =>
        {
            var resolved = deadline.Resolve(DeadlineContext.For(issued) with { Policy = policy });
            return !resolved.IsSuccess || resolved.Value.Day >= issued;
        });

    [Fact]
    public void Working_days_end_on_the_day_to_which_they_count() =>
        Gen.Select(DeadlineGen.NearDay, Gen.Int[1, 200]).Sample((issued, count) =>
        {
            var due = new AfterEvent(DeadlineEvent.Issued, new TermLength(count, TermUnit.WorkingDay)).Resolve(DeadlineContext.For(issued)).Value;
            return WorkingCalendar.Vietnam.IsWorkingDay(due.Day) && WorkingCalendar.Vietnam.CountWorkingDays(issued, due.Day) == count && due.Earliest is null && due.Latest is null;
        });

    [Fact]
    public void A_counted_term_ends_on_the_first_working_day_from_its_last_day_on() =>
        Gen.Select(DeadlineGen.NearDay, Gen.Int[1, 400]).Sample((issued, count) =>
        {
            var due = new AfterEvent(DeadlineEvent.Issued, new TermLength(count, TermUnit.Day)).Resolve(DeadlineContext.For(issued)).Value;
            var last = issued.PlusDays(count);
            var expected = last;
            while (!WorkingCalendar.Vietnam.IsWorkingDay(expected))
                expected = expected.PlusDays(1);
            return due.Day == expected && (due.Earliest?.Day ?? last) == last;
        });

    [Fact]
    public void An_exclusive_named_day_or_period_is_never_due_on_or_after_its_first_day() =>
        Gen.Select(Gen.OneOf(DeadlineGen.OnDates, DeadlineGen.Periods), DeadlineGen.NearDay, DeadlineGen.Policy).Sample((deadline, issued, policy) =>
        {
            var resolved = (deadline with { Bound = Bound.Exclusive }).Resolve(DeadlineContext.For(issued) with { Policy = policy with { ExclusiveDay = ExclusiveDay.DayBefore } });
            if (!resolved.IsSuccess)
                return true;
            var (first, time) = deadline is OnDate named ? (named.Date, named.Time) : (((WithinPeriod)deadline).First.FirstDay, ((WithinPeriod)deadline).StartTime);
            return time is null ? resolved.Value.Day < first : resolved.Value.Day == first && resolved.Value.IsOverdue(first.At(time.Value));
        });

    [Fact]
    public void A_context_with_an_older_calendar_gives_the_older_day()
    {
        // The swap of Friday 02/01/2026 for Saturday 10/01 was approved on 25/12/2025 (12729/VPCP-KGVX).
        var earlier = WorkingCalendar.Vietnam.With(
            [
                CalendarDayOf("2026-01-02", CalendarDayKind.MakeupWorking),
                CalendarDayOf("2026-01-10", CalendarDayKind.AnnouncedSwapOff),
            ],
            "before 25/12/2025");
        var deadline = DeadlinePattern.Full.Parse("issued+P3WD").Value;
        var context = DeadlineContext.For(new LocalDate(2025, 12, 30));

        var now = deadline.Resolve(context).Value;
        var then = deadline.Resolve(context with { Calendar = earlier }).Value;

        now.Day.Should().Be(new LocalDate(2026, 1, 6));
        then.Day.Should().Be(new LocalDate(2026, 1, 5));
        then.CalendarVersion.Should().Be("before 25/12/2025");
    }

    [Fact]
    public void No_context_is_a_bug_of_the_caller()
    {
        var resolve = () => Deadline.Unspecified.Resolve(null!);

        resolve.Should().Throw<ArgumentNullException>();
    }

    private static CalendarDay CalendarDayOf(string date, CalendarDayKind kind) => new(TestTable.Date(date), kind, "test", "test");

    private static string Why(string rule, string deadline)
    {
        var value = DeadlinePattern.Value.Format(DeadlinePattern.Full.Parse(deadline).Value);
        return string.Format(System.Globalization.CultureInfo.InvariantCulture, BasisRules.Find(rule).Vietnamese, value);
    }

    private static string Iso(TenableDay? day) => day is null ? "" : new DueDate(day.Day).ToIsoString();
}
