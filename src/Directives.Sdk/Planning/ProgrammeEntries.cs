using NodaTime;
using NodaTime.Text;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;

namespace Directives.Sdk.Planning;

/// <summary>Makes entries of what was ordered: from a register, from a notice.</summary>
public static class ProgrammeEntries
{
    /// <summary>
    /// The entries of a year from a register: each task that is open as of a day and due by the year's end, or without a due date; of a recurring one each occurrence that is open or
    /// still to come in the year. What was due in a quarter before that of the day (of the year's first day, where that is later) has the origin <see cref="ItemOrigin.CarryOver"/> and as its
    /// count the quarters' ends it has passed; give the same day to <see cref="QuarterPlanner.Plan"/> as the first day of work, that what is past due then is found;
    /// what a history counts as in time though its due date is past, as it was handed in, is not (<see cref="ProgrammeEntry.IsOverdue"/>).
    /// Continuous duties are no tasks (Quyết định 42/2014/QĐ-TTg) and give no entry. The lead is whoever answers as of the day.
    /// </summary>
    /// <param name="register">The register.</param>
    /// <param name="year">The year of the programme.</param>
    /// <param name="asOf">The day whose end counts.</param>
    /// <param name="knownOn">The last day of recording that counts.</param>
    /// <param name="tracking">By what histories are judged; default <see cref="TrackingRules.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="register"/> is null.</exception>
    public static EquatableList<ProgrammeEntry> FromRegister(TaskRegister register, int year, LocalDate asOf, LocalDate knownOn, TrackingRules? tracking = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        var rules = tracking ?? TrackingRules.Default;
        return register.Histories.SelectMany(history => OfTask(history, year, asOf, knownOn, rules)).ToEquatableList();
    }

    /// <summary>The entries of a year from the tasks of a notice; of a recurring one each occurrence in the year. The approving level is that which the order's words name ("trình HĐND tỉnh").</summary>
    /// <param name="noticeKey">The notice's key (<see cref="TrackedTask.From"/>).</param>
    /// <param name="notice">The notice.</param>
    /// <param name="year">The year of the programme.</param>
    /// <param name="rules">Calendar and reading of deadlines; default <see cref="PlanningRules.Default"/>.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static EquatableList<ProgrammeEntry> FromNotice(string noticeKey, Notice notice, int year, PlanningRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(noticeKey);
        ArgumentNullException.ThrowIfNull(notice);
        var context = NoticeCheck.Context(notice, rules ?? PlanningRules.Default);
        return notice.Tasks.Where(directive => directive.Deadline is not Continuous).SelectMany(directive => OfDirective(noticeKey, notice, directive, year, context)).ToEquatableList();
    }

    private static IEnumerable<ProgrammeEntry> OfDirective(string noticeKey, Notice notice, Directive directive, int year, DeadlineContext context)
    {
        var task = TrackedTask.From(noticeKey, notice, directive);
        var entry = Entry(task, directive.Lead);
        if (directive.Deadline is Recurring recurring)
            return Occurrences(recurring, new LocalDate(year, 1, 1), year, notice.Issued?.FirstDay).Select(day => Occurring(entry with { Due = Due(OccurrenceSeries.DeadlineOf(recurring, day), context) }, day));
        return [entry with { Due = Due(directive.Deadline, context) }];
    }

    private static IEnumerable<ProgrammeEntry> OfTask(TaskHistory history, int year, LocalDate asOf, LocalDate knownOn, TrackingRules rules)
    {
        var task = history.Task;
        var open = history.StateAsOf(asOf, knownOn, rules).Assignments.Where(part => part.IsOpen && part.Condition != TaskCondition.Ongoing && part.Role == AssignmentRole.Lead).ToList();
        if (open.Count == 0)
            return [];
        var first = LocalDate.Max(asOf, new LocalDate(year, 1, 1));
        var entry = Entry(task, open.Select(part => part.Unit).Distinct(StringComparer.Ordinal).Select(unit => PartyOf(unit, task, rules)).ToEquatableList());
        var entries = task.Deadline is Recurring recurring
            ? open.Where(part => part.Occurrence is not null).GroupBy(part => part.Occurrence!.Value).Select(group => Occurring(Pressed(entry, [.. group], asOf, first), group.Key))
                .Concat(Later(recurring, task, open, year).Select(day => Occurring(entry with { Due = Due(OccurrenceSeries.DeadlineOf(recurring, day), task.Context(rules)) }, day)))
            : [Pressed(entry, open, asOf, first)];
        return entries.Where(each => each.Due is not { } due || due.Year <= year).Select(each => Counted(each, first));
    }

    /// <summary>The occurrences of the year after the last that the history holds.</summary>
    private static IEnumerable<LocalDate> Later(Recurring recurring, TrackedTask task, List<AssignmentState> open, int year) =>
        Occurrences(recurring, LocalDate.Max(new LocalDate(year, 1, 1), open.Max(part => part.Occurrence ?? LocalDate.MinIsoValue).PlusDays(1)), year, task.Issued?.FirstDay);

    private static IEnumerable<LocalDate> Occurrences(Recurring recurring, LocalDate from, int year, LocalDate? start) =>
        recurring.Rule.Occurrences(from, new LocalDate(year, 12, 31), start ?? from);

    private static ProgrammeEntry Entry(TrackedTask task, EquatableList<Party> lead) => new(task.Id, task.Action)
    {
        Product = task.Product ?? ProductWords.Find(task.Action),
        Lead = lead,
        Coordinating = task.Coordinating,
        Leader = task.Leader,
        Level = LevelWords.Find(task.Action),
        Task = task.Id,
    };

    private static ProgrammeEntry Occurring(ProgrammeEntry entry, LocalDate day) =>
        entry with { Id = $"{entry.Id}@{LocalDatePattern.Iso.Format(day)}", Occurrence = day, Origin = ItemOrigin.Recurring };

    /// <summary>An entry with the due date of the parts that press most: of the overdue ones, else of those not handed in, else of all.</summary>
    private static ProgrammeEntry Pressed(ProgrammeEntry entry, List<AssignmentState> open, LocalDate asOf, LocalDate first)
    {
        var overdue = open.FindAll(part => part.Condition == TaskCondition.Overdue);
        var awaited = open.FindAll(part => part.Submitted is null);
        var due = (overdue.Count > 0 ? overdue : awaited.Count > 0 ? awaited : open).Min(part => part.Due);
        if (overdue.Count > 0)
            return entry with { Due = due, IsOverdue = due < asOf ? null : true };
        return entry with { Due = due, IsOverdue = due < (awaited.Count > 0 ? asOf : first) ? false : null };
    }

    /// <summary>What was due in a quarter before that of a day was unfinished at each quarter's end since.</summary>
    private static ProgrammeEntry Counted(ProgrammeEntry entry, LocalDate day) => entry.Due is { } due && QuarterIndex(day) - QuarterIndex(due) is > 0 and var passed
        ? entry with { Origin = ItemOrigin.CarryOver, CarriedOver = passed }
        : entry;

    private static int QuarterIndex(LocalDate day) => (day.Year * 4) + ProgrammeItem.QuarterOf(day.Month);

    private static Party PartyOf(string unit, TrackedTask task, TrackingRules rules) =>
        task.Lead.FirstOrDefault(lead => TrackedTask.KeyOf(lead) == unit)
        ?? (rules.Registry.Find(unit) is { } known ? new Party(known.Name, PartyType.Unit) { Id = known.Id } : new Party(unit, PartyType.Unit));

    private static LocalDate? Due(Deadline deadline, DeadlineContext context) => deadline.Resolve(context) is { IsSuccess: true } due ? due.Value.Day : null;
}
