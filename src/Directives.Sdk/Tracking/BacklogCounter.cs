using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Counts assignments through a period: where each comes from, through whose hands it goes, and what becomes of it. Each step leaves one row as it enters another.</summary>
internal sealed class BacklogCounter(BacklogQuery query, TrackingRules rules)
{
    private readonly int _from = DayNumber.Of(query.From);
    private readonly int _to = DayNumber.Of(query.To);
    private readonly int _knownOn = DayNumber.Of(query.KnownOn);
    private readonly RuleAnswers _answers = new(rules);
    private readonly string? _asked = query is { Unit: { } unit, SuccessorsOn: { } day } ? rules.Succession.ResponsibleOn(unit, query.From, day) : query.Unit;
    private readonly Dictionary<string, BacklogTally> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _isAsked = new(StringComparer.Ordinal);
    private readonly List<BacklogItem> _lateOrUnfinished = [];
    private readonly List<BacklogItem> _continuous = [];
    private readonly List<BacklogAnomaly> _anomalies = [];

    private int _cancelled;
    private int _tasks;
    private bool _isTouched;

    internal void Count(TaskHistory history)
    {
        var folded = TaskFolding.Run(history, _knownOn, _to, rules, _answers);
        _isTouched = false;
        foreach (var timeline in folded.Timelines)
            Count(timeline);
        if (!_isTouched)
            return;
        _tasks++;
        _anomalies.AddRange(folded.Anomalies.Select(anomaly => new BacklogAnomaly(history.Task.Id, anomaly)));
    }

    internal BacklogReport Report()
    {
        var rows = _rows.OrderBy(row => row.Key, StringComparer.Ordinal).Select(row => row.Value.Row(row.Key, rules.Registry.Find(row.Key)?.Name)).ToEquatableList();
        var total = new BacklogTally();
        foreach (var row in _rows.Values)
            total.Add(row);
        total.TransferredIn -= _cancelled;
        total.TransferredOut -= _cancelled;
        return new BacklogReport(query, rows, total.Row("", null))
        {
            DistinctTasks = _tasks,
            LateOrUnfinished = _lateOrUnfinished.ToEquatableList(),
            Continuous = _continuous.ToEquatableList(),
            Anomalies = _anomalies.ToEquatableList(),
        };
    }

    private void Count(AssignmentTimeline timeline)
    {
        if (timeline.Spans.Count == 0)
            return;
        var begins = Begins(timeline);
        var closed = Math.Max(timeline.Closed, begins);
        if (begins > _to || closed < _from)
            return;
        var tenures = timeline.Tenures(_to);
        var isCarriedOver = begins < _from;
        var index = isCarriedOver ? Holder(tenures, _from - 1) : timeline.Occurrence is null ? 0 : Holder(tenures, begins);
        if (timeline.IsContinuous)
        {
            CountContinuous(timeline, tenures);
            return;
        }

        var unit = Row(timeline, tenures[index]);
        if (Asked(unit) is { } start)
        {
            start.CarriedOver += isCarriedOver ? 1 : 0;
            start.Assigned += isCarriedOver ? 0 : 1;
        }

        for (index++; index < tenures.Count; index++)
            unit = Transfer(unit, Row(timeline, tenures[index]));
        End(timeline, unit, closed, isCarriedOver);
    }

    /// <summary>The day on which it comes in: of an occurrence that on which it is due, or is given up before.</summary>
    private static int Begins(AssignmentTimeline timeline)
    {
        if (timeline.Occurrence is null)
            return timeline.Assigned;
        var due = timeline.Spans[0].Original!.Day;
        var isDone = timeline.Spans[timeline.Spans.Count - 1].Phase == AssignmentPhase.Completed;
        return Math.Max(timeline.Opens, isDone ? due : Math.Min(due, timeline.Closed));
    }

    private string Transfer(string from, string to)
    {
        if (from == to)
            return from;
        var (loser, taker) = (Asked(from), Asked(to));
        if (loser is not null)
            loser.TransferredOut++;
        if (taker is not null)
            taker.TransferredIn++;
        if (loser is not null && taker is not null)
            _cancelled++;
        return to;
    }

    private void End(AssignmentTimeline timeline, string unit, int closed, bool isCarriedOver)
    {
        if (Asked(unit) is not { } row)
            return;
        var span = closed <= _to ? timeline.Spans[timeline.Spans.Count - 1] : timeline.SpanAt(_to)!;
        var condition = closed <= _to ? timeline.Fixed(span)!.Value : timeline.ConditionAt(_to);
        row.End(condition);
        if (span.Phase == AssignmentPhase.Completed && span.Original is not null && !span.IsLateByOriginal)
            row.OnTimeByOriginal++;
        if (condition is TaskCondition.InTime or TaskCondition.DueSoon or TaskCondition.Overdue or TaskCondition.NoDeadline or TaskCondition.DoneLate)
            _lateOrUnfinished.Add(Item(timeline, span, unit, condition, isCarriedOver));
    }

    private void CountContinuous(AssignmentTimeline timeline, List<AssignmentTimeline.Tenure> tenures)
    {
        var unit = Row(timeline, tenures[tenures.Count - 1]);
        if (timeline.SpanAt(_to) is { IsOpen: true } span && IsAsked(unit))
            _continuous.Add(Item(timeline, span, unit, TaskCondition.Ongoing, timeline.Assigned < _from));
    }

    private BacklogItem Item(AssignmentTimeline timeline, AssignmentSpan span, string unit, TaskCondition condition, bool isCarriedOver)
    {
        var (days, working) = timeline.Late(span, _to);
        return new BacklogItem(timeline.Task.Id, unit, condition)
        {
            Occurrence = timeline.Occurrence,
            Assigned = DayNumber.Day(timeline.Assigned),
            IsCarriedOver = isCarriedOver,
            Due = span.Due is { } due ? DayNumber.Day(due.Day) : null,
            DueMissing = span.Missing,
            IsSuspended = span.IsSuspended,
            IsSubmitted = span.IsOpen && span.Submitted is not null,
            DaysLate = days,
            WorkingDaysLate = working,
        };
    }

    /// <summary>The unit under which an assignment is counted while another has it.</summary>
    private string Row(AssignmentTimeline timeline, AssignmentTimeline.Tenure tenure) => query.SuccessorsOn is { } day
        ? _answers.Responsible(timeline.Task, tenure.Unit, DayNumber.Day(tenure.From), day)
        : tenure.Unit;

    private BacklogTally? Asked(string unit)
    {
        if (!IsAsked(unit))
            return null;
        _isTouched = true;
        if (!_rows.TryGetValue(unit, out var row))
            _rows.Add(unit, row = new BacklogTally());
        return row;
    }

    private bool IsAsked(string unit)
    {
        if (_asked is null)
            return true;
        if (!_isAsked.TryGetValue(unit, out var isAsked))
            _isAsked.Add(unit, isAsked = UnitScope.Includes(_asked, query.WithSubordinates, unit, rules.Registry));
        return isAsked;
    }

    /// <summary>Who holds it at the end of a day.</summary>
    private static int Holder(List<AssignmentTimeline.Tenure> tenures, int day)
    {
        var index = tenures.Count - 1;
        while (index > 0 && tenures[index].From > day)
            index--;
        return index;
    }
}
