using NodaTime;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tracking;

/// <summary>Decides what a query asks for: first by what the columns hold, then by the task.</summary>
internal sealed class QueryFilter
{
    private readonly TaskQuery _query;
    private readonly TrackingRules _rules;
    private readonly RuleAnswers _answers;
    private readonly LocalDate _asOf;
    private readonly bool[]? _units;
    private readonly bool[]? _conditions;
    private readonly int _dueFrom;
    private readonly int _dueTo;

    internal QueryFilter(TaskQuery query, TrackingRules rules, string[] units, LocalDate asOf)
    {
        _query = query;
        _rules = rules;
        _answers = new RuleAnswers(rules);
        _asOf = asOf;
        _units = query.Unit is null ? null : Array.ConvertAll(units, IsAsked);
        if (query.Conditions.Count > 0)
            _conditions = [.. Enumerable.Range(0, TaskConditionPattern.Count).Select(value => query.Conditions.Contains((TaskCondition)value))];
        _dueFrom = query.DueFrom is { } from ? DayNumber.Of(from) : int.MinValue;
        _dueTo = query.DueTo is { } to ? DayNumber.Of(to) : DayNumber.Never;
    }

    private bool IsByDue => _query.DueFrom is not null || _query.DueTo is not null;

    internal bool Takes(in StateSegment segment, TaskCondition condition)
    {
        if (_conditions is not null && !_conditions[(int)condition])
            return false;
        return !IsByDue || (segment.Due != DayNumber.Never && segment.Due >= _dueFrom && segment.Due <= _dueTo);
    }

    internal bool Takes(TrackedTask task, int unit, AssignmentRole role)
    {
        if (_query.Leader is not null && _query.Leader != task.Leader)
            return false;
        if (_query.Field is not null && _query.Field != task.Field)
            return false;
        if (_query.Notice is not null && _query.Notice != task.Notice)
            return false;
        if (_query.Role == role)
            return _units is null || _units[unit];
        return _query.Role == AssignmentRole.Coordinating && !_rules.Policy.CoordinatorsAnswer && task.Coordinating.Any(party => IsCoordinating(task, party));
    }

    private bool IsCoordinating(TrackedTask task, Party party)
    {
        var key = TrackedTask.KeyOf(party);
        return _query.Unit is null || IsAsked(_answers.Responsible(task, key, task.Issued?.FirstDay ?? _asOf, _asOf));
    }

    private bool IsAsked(string unit) => UnitScope.Includes(_query.Unit!, _query.WithSubordinates, unit, _rules.Registry);
}
