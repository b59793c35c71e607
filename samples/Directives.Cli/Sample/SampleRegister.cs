using System.Globalization;
using Directives.Sdk;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Cli.Sample;

/// <summary>
/// A year of a province's tasks that never was: 600 tasks of 60 notices to 40 units of Quảng Ngãi, most done in time, some late, extended, passed on, taken back, or entered weeks after they were
/// done. The same year and seed give the same register.
/// </summary>
internal sealed class SampleRegister
{
    internal const int MinYear = 2015;
    internal const int MaxYear = 2024;

    private const int Notices = 60;
    private const int TasksOfNotice = 10;
    private const int UnitCount = 40;
    private const int Orders = 100_000;

    /// <summary>How many of a hundred orders about what is regulated name who approves their product.</summary>
    private const int SubmittedPercent = 45;

    /// <summary>By how many days such an order gets more time.</summary>
    private const int PreparationDays = 45;

    private const string Province = "quang-ngai";

    private readonly int _year;
    private readonly Draw _draw;
    private readonly List<Unit> _units;

    private SampleRegister(int year, ulong seed)
    {
        _year = year;
        _draw = new Draw(seed);
        _units = [.. UnitRegistry.Vietnam.Units.Where(ReceivesTasks).Take(UnitCount)];
    }

    /// <summary>The histories of a year.</summary>
    internal static List<TaskHistory> Make(int year, ulong seed) => [.. new SampleRegister(year, seed).Histories()];

    private IEnumerable<TaskHistory> Histories()
    {
        for (var number = 1; number <= Notices; number++)
        {
            var issued = WorkingDayFrom(new LocalDate(_year, 1, 6).PlusDays((number - 1) * 350 / Notices));
            for (var point = 1; point <= TasksOfNotice; point++)
            {
                var task = Task(number, point, issued);
                yield return new SampleLife(_draw, task, issued, _units).Live();
            }
        }
    }

    private TrackedTask Task(int number, int point, LocalDate issued)
    {
        var notice = string.Create(CultureInfo.InvariantCulture, $"{number:00}-tb-ubnd-{_year}");
        var lead = _draw.OneOf(_units);
        var topic = _draw.OneOf(SampleWords.Topics);
        var chosen = _draw.Below(Orders);
        var leader = _draw.OneOf(SampleWords.Leaders);
        var coordinating = Coordinating(lead);
        var isSubmitted = topic.IsRegulated && chosen % 100 < SubmittedPercent;
        var deadline = Deadline(isSubmitted ? issued.PlusDays(PreparationDays) : issued, issued);
        var orders = deadline is Recurring or Continuous ? SampleWords.Periodic : isSubmitted ? SampleWords.Submitted : SampleWords.Plain;
        var order = orders[chosen / 100 % orders.Length];
        return new TrackedTask(string.Create(CultureInfo.InvariantCulture, $"{notice}#{point}.1"), order.Text.Replace("{0}", topic.Text, StringComparison.Ordinal))
        {
            Product = order.Product,
            Notice = notice,
            Authority = "UBND tỉnh Quảng Ngãi",
            Issued = PartialDate.FromLocalDate(issued),
            Field = topic.Field,
            Leader = leader,
            Lead = [Named(lead)],
            Coordinating = coordinating,
            Deadline = deadline,
        };
    }

    private EquatableList<Party> Coordinating(Unit lead)
    {
        if (!_draw.Percent(35))
            return [];
        var other = _draw.OneOf(_units);
        return other.Id == lead.Id ? [] : [Named(other)];
    }

    /// <summary>A deadline; a named day or quarter is chosen from a day on, terms count from the issue.</summary>
    private Deadline Deadline(LocalDate from, LocalDate issued)
    {
        var kind = _draw.Below(100);
        if (kind < 68)
            return new OnDate(WorkingDayFrom(from.PlusDays(_draw.Between(10, 120)))) { Bound = _draw.Percent(60) ? Bound.Exclusive : Bound.Inclusive };
        if (kind < 76)
            return new WithinPeriod(CalendarPeriod.Containing(from.PlusDays(_draw.Between(30, 120)), PeriodGrain.Quarter));
        if (kind < 84)
            return new AfterEvent(DeadlineEvent.Issued, new TermLength(_draw.Between(5, 30) + (from > issued ? PreparationDays : 0), TermUnit.WorkingDay));
        if (kind < 90)
            return new Recurring(RecurrenceRule.Parse("RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25").Value) { Bound = Bound.Exclusive };
        return kind < 94 ? new Continuous() : new Unspecified();
    }

    private static Party Named(Unit unit) => new(unit.Name, PartyType.Unit) { Id = unit.Id };

    private static LocalDate WorkingDayFrom(LocalDate day) => WorkingCalendar.Vietnam.SameOrNextWorkingDay(day);

    private bool ReceivesTasks(Unit unit) =>
        unit.Id.StartsWith(Province + "/", StringComparison.Ordinal) && unit.Id != Province + "/ubnd"
        && unit.Kind is UnitKind.Department or UnitKind.PeoplesCommittee or UnitKind.FieldAgency
        && unit.IsValidOn(new LocalDate(_year, 2, 1)) && unit.IsValidOn(new LocalDate(_year + 1, 3, 31) is var end && end > new LocalDate(2025, 2, 28) ? new LocalDate(2025, 2, 28) : end);
}
