using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;

namespace Directives.Sdk.Planning;

/// <summary>
/// Kiểm tra dự thảo trước khi ký: what in a draft notice's tasks will be hard to keep or to check. The codes: <c>term-over</c> (an error);
/// <c>term-too-short</c>, <c>due-not-working-day</c>, <c>lead-many-in-week</c>, <c>vague-wording</c>, <c>no-lead</c> (warnings); <c>no-deadline</c>, <c>no-product</c> (information: notices
/// seldom name products). Which steps a term must hold follows from the approving level that the order's words name ("trình HĐND tỉnh"); an order that names none is not checked for it. A due date that is a
/// day off is a warning where the text names that day; where it is the last day of a month, a week, a part of a period or a term, which the <see cref="DeadlinePolicy"/> did not move, it is
/// information; of a mere quarter, half or year nothing is said. A time of an order that was over at issue is no deadline of it (the reader leaves it out), and yet a
/// <c>term-over</c>: a day, or a period right after a word of completion. An order that states any other time as its deadline is not said to state none.
/// </summary>
public static class NoticeCheck
{
    /// <summary>The findings, errors first, then warnings; those of one severity in the order of the text; blanks that many tasks have as one (<see cref="PlanningPolicy.SingleBlanks"/>). Where the day of issue is blank in part, preparation is counted from the first day it can be, no day before the meeting.</summary>
    /// <param name="reading">The draft as read; the further notices of its file are checked too.</param>
    /// <param name="rules">Policy, calendar, steps and reading of deadlines; default <see cref="PlanningRules.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static EquatableList<PlanFinding> Check(NoticeReading reading, PlanningRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var chosen = rules ?? PlanningRules.Default;
        var vague = reading.Diagnostics.Where(diagnostic => diagnostic.Code == "vague-wording").ToList();
        return reading.Others.Prepend(reading.Notice).SelectMany(notice => Check(notice, vague, chosen)).OrderByDescending(finding => finding.Severity).Gathered(chosen.Policy);
    }

    internal static DeadlineContext Context(Notice notice, PlanningRules rules) => new()
    {
        Issued = notice.Issued,
        Meeting = notice.Meeting?.Date,
        Calendar = rules.Calendar,
        Policy = rules.Deadlines,
    };

    private static IEnumerable<PlanFinding> Check(Notice notice, List<Diagnostic> vague, PlanningRules rules)
    {
        var context = Context(notice, rules);
        var dues = notice.Tasks.Select(task => (Task: task, Due: Due(task, context))).ToList();
        return dues.SelectMany(pair => Of(pair.Task, pair.Due, context, Start(notice), vague, rules)).Concat(Weeks(dues, rules));
    }

    private static IEnumerable<PlanFinding> Of(Directive task, LocalDate? due, DeadlineContext context, LocalDate? start, List<Diagnostic> vague, PlanningRules rules)
    {
        var stated = task.Deadline is Unspecified ? Stated(task, context) : [];
        if (Past(stated, start) is { } past)
            yield return TermOver(task, past, start!.Value);
        else if (task.Deadline is Unspecified && stated.Count == 0)
            yield return PlanFinding.Of("no-deadline", [task.Id], PlanningTexts.Quote(task.Action));
        if (due is { } day && start is { } first && day < first)
            yield return TermOver(task, day, first);
        else if (due is { } end && start is { } from && LevelWords.Find(task.Action) is { } level && TooShort(task, level, from, end, rules) is { } finding)
            yield return finding;
        if (due is { } last && !rules.Calendar.IsWorkingDay(last) && EndsOnDayOff(task.Deadline) is { } severity)
        {
            yield return PlanFinding.Of(
                "due-not-working-day", [task.Id], PlanningTexts.Quote(task.Action), PlanningTexts.Day(last), PlanningTexts.Day(rules.Calendar.PreviousWorkingDay(last)),
                PlanningTexts.Day(rules.Calendar.NextWorkingDay(last))) with { Severity = severity };
        }

        foreach (var diagnostic in vague.Where(one => one.Span is { } span && task.Span.Contains(span)))
            yield return PlanFinding.Of("vague-wording", [task.Id], [.. diagnostic.Arguments]);
        if (task.Lead.Count == 0)
            yield return PlanFinding.Of("no-lead", [task.Id], PlanningTexts.Quote(task.Action));
        if (string.IsNullOrWhiteSpace(task.Product) && ProductWords.Find(task.Action) is null)
            yield return PlanFinding.Of("no-product", [task.Id], PlanningTexts.Quote(task.Action)) with { Severity = FindingSeverity.Information };
    }

    private static PlanFinding TermOver(Directive task, LocalDate due, LocalDate start) =>
        PlanFinding.Of("term-over", [task.Id], PlanningTexts.Quote(task.Action), PlanningTexts.Day(due), PlanningTexts.Day(start));

    /// <summary>How much it matters that a deadline of a kind ends on a day off; null where it does not.</summary>
    private static FindingSeverity? EndsOnDayOff(Deadline deadline) => deadline switch
    {
        OnDate => FindingSeverity.Warning,
        WithinPeriod { Last.Grain: PeriodGrain.Quarter or PeriodGrain.Half or PeriodGrain.Year } => null,
        WithinPeriod or PartOfPeriod or AfterEvent => FindingSeverity.Information,
        _ => null,
    };

    /// <summary>The latest of the times that an order states, where all of them are over at issue; null where one is not, or its day is not known.</summary>
    private static LocalDate? Past(List<LocalDate?> stated, LocalDate? start) =>
        stated.Count > 0 && stated.TrueForAll(day => day < start) ? stated.Max() : null;

    /// <summary>
    /// The times that an order's words state as its deadline, though the reader took none, as days; null for one that has no day yet. "đến ngày …", and a period that is over and follows no word of
    /// completion, tell what a report is about; a recurrence ("xếp loại hằng năm") what is dealt with.
    /// </summary>
    private static List<LocalDate?> Stated(Directive task, DeadlineContext context)
    {
        if (context.Issued is not { Year: >= VietnameseLunisolarCalendar.MinYear and <= VietnameseLunisolarCalendar.MaxYear } issued)
            return [];
        return TimeExpressionReader.Default.Read(task.Action, issued).Where(time => time is { Role: TimeRole.Deadline, Value: OnDate or WithinPeriod or PartOfPeriod or AfterEvent }).Where(IsDeadline)
            .Select(time => time.Value!.Resolve(context) is { IsSuccess: true } due ? due.Value.Day : (LocalDate?)null).ToList();

        bool IsDeadline(TimeExpression time) => time.Value switch
        {
            OnDate => !VietnameseText.Fold(task.Action.Substring(time.Span.Start, time.Span.Length)).StartsWith("đến ", StringComparison.Ordinal),
            WithinPeriod or PartOfPeriod when time.Value.Resolve(context) is { IsSuccess: true } due && due.Value.Day < issued.FirstDay => CompletionWords.End(task.Action.Substring(0, time.Span.Start)),
            _ => true,
        };
    }

    private static PlanFinding? TooShort(Directive task, ApprovingLevel level, LocalDate from, LocalDate due, PlanningRules rules)
    {
        var (needed, left) = (rules.Steps.WorkingDays(level), rules.Calendar.CountWorkingDays(from, due));
        return left >= needed ? null : PlanFinding.Of(
            "term-too-short", [task.Id], PlanningTexts.Quote(task.Action), PlanningTexts.Number(needed), PlanningTexts.Day(from), PlanningTexts.Day(due), PlanningTexts.Number(left));
    }

    private static IEnumerable<PlanFinding> Weeks(List<(Directive Task, LocalDate? Due)> dues, PlanningRules rules)
    {
        var parts =
            from pair in dues
            where pair.Due is not null
            from lead in pair.Task.Lead
            group (pair.Task, lead) by (Lead: TrackedTask.KeyOf(lead), Week: CalendarPeriod.Containing(pair.Due!.Value, PeriodGrain.Week));
        foreach (var group in parts.Where(group => group.Count() > rules.Policy.TasksPerLeadAndWeek).OrderBy(group => group.Key.Week))
        {
            yield return PlanFinding.Of(
                "lead-many-in-week", group.Select(part => part.Task.Id), group.First().lead.Name, PlanningTexts.Number(group.Count()), PlanningTexts.Day(group.Key.Week.FirstDay),
                PlanningTexts.Day(group.Key.Week.LastDay));
        }
    }

    /// <summary>The day from which preparation counts: that of issue; where it is blank in part the first day it can be, no day before the meeting. Null where neither is known or the calendar does not reach it.</summary>
    private static LocalDate? Start(Notice notice)
    {
        var meeting = notice.Meeting?.Date;
        var first = notice.Issued is not { } issued ? meeting : issued.IsComplete || meeting is not { } held ? issued.FirstDay : LocalDate.Max(issued.FirstDay, held);
        return first is { } day && WorkingCalendar.Supports(day) ? day : null;
    }

    /// <summary>The due day, within the calendar's years; null where there is none, or none yet.</summary>
    private static LocalDate? Due(Directive task, DeadlineContext context) =>
        task.Deadline.Resolve(context) is { IsSuccess: true } due && IsWithinCalendar(due.Value.Day) ? due.Value.Day : null;

    /// <summary>Whether the calendar knows a day and the working days around it.</summary>
    private static bool IsWithinCalendar(LocalDate day) => day >= WorkingCalendar.FirstDay.PlusMonths(1) && day <= WorkingCalendar.LastDay.PlusMonths(-1);
}
