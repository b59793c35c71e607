using NodaTime;

namespace Directives.Sdk.Tracking;

/// <summary>Lays out a register as known on a day in columns.</summary>
internal sealed class RegisterViewBuilder(TaskRegister register, LocalDate knownOn, LocalDate through, TrackingRules rules)
{
    private readonly List<StateSegment> _segments = new(register.Count * 2);
    private readonly List<RegisterView.Assignment> _assignments = new(register.Count);
    private readonly Dictionary<string, int> _units = new(StringComparer.Ordinal);
    private readonly RuleAnswers _answers = new(rules);
    private readonly int _through = DayNumber.Of(through);

    internal RegisterView Build()
    {
        var known = DayNumber.Of(knownOn);
        for (var place = 0; place < register.Count; place++)
        {
            var parts = TaskFolding.Run(register[place], known, _through, rules, _answers).Timelines;
            for (var index = 0; index < parts.Count; index++)
                Add(place, parts[index]);
        }

        return new RegisterView(register, knownOn, through, rules, [.. _segments], [.. _assignments], [.. _units.OrderBy(unit => unit.Value).Select(unit => unit.Key)]);
    }

    private void Add(int place, AssignmentTimeline timeline)
    {
        var number = _assignments.Count;
        _assignments.Add(new RegisterView.Assignment(place, timeline.Slot.Role, timeline.Slot.Unit, timeline.Occurrence));
        var tenures = timeline.Tenures(_through);
        for (var index = 0; index < timeline.Spans.Count; index++)
        {
            var span = timeline.Spans[index];
            var from = Math.Max(span.From, timeline.Opens);
            var to = index + 1 < timeline.Spans.Count ? timeline.Spans[index + 1].From : DayNumber.Never;
            for (var held = 0; held < tenures.Count; held++)
            {
                // Of several on one day the last holds it.
                var first = held == 0 ? from : Math.Max(from, tenures[held].From);
                var last = held + 1 < tenures.Count ? Math.Min(to, tenures[held + 1].From) : to;
                if (first < last)
                    Add(Segment(timeline, span, number, first, last, Unit(tenures[held].Unit)));
            }
        }
    }

    private void Add(StateSegment segment)
    {
        var last = _segments.Count - 1;
        if (last >= 0 && segment.Continues(_segments[last]))
            _segments[last] = segment with { From = _segments[last].From };
        else
            _segments.Add(segment);
    }

    private StateSegment Segment(AssignmentTimeline timeline, AssignmentSpan span, int number, int from, int to, int unit) => new()
    {
        Assignment = number,
        From = from,
        To = to,
        Due = span.Due?.Day ?? DayNumber.Never,
        Unit = unit,
        OverdueAfter = (short)(span.Due is { } due ? due.OverdueFrom(rules.Policy) - due.Day : 0),
        Condition = timeline.Fixed(span) is { } condition ? (byte)condition : StateSegment.Live,
        IsSubmitted = span.Phase == AssignmentPhase.Submitted,
    };

    private int Unit(string unit)
    {
        if (!_units.TryGetValue(unit, out var number))
            _units.Add(unit, number = _units.Count);
        return number;
    }
}
