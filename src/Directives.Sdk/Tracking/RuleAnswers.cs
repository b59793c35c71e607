using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tracking;

/// <summary>What given rules answer, each question asked once: due dates, which the tasks of a notice share, units and their members, what is due soon. Not thread-safe.</summary>
internal sealed class RuleAnswers(TrackingRules rules)
{
    private readonly Dictionary<Key, Answer> _answers = [];
    private readonly Dictionary<(string, string?, LocalDate), EquatableList<string>?> _members = [];
    private readonly Dictionary<(string, LocalDate), string?> _provinces = [];
    private readonly Dictionary<(string, string?, LocalDate), string> _ids = [];
    private readonly Dictionary<string, bool> _goOn = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _soonThrough = [];

    /// <summary>A day, or the code of why there is none.</summary>
    internal readonly record struct Answer(DueDate? Due, string? Missing);

    /// <summary>A task's deadline, or that of an occurrence, with the day of the event from which it is counted where that has occurred.</summary>
    internal Answer Resolve(TrackedTask task, Deadline deadline, LocalDate? trigger)
    {
        var key = new Key(deadline, task.Issued, task.IssuedTime, task.Received, task.Meeting, trigger);
        return _answers.TryGetValue(key, out var known) ? known : Find(key, task.Context(rules));
    }

    /// <summary>The deadline of an extension; a term is counted from the day of the request or decision, where that lies in the years of our era.</summary>
    internal Answer Resolve(Deadline until, LocalDate day)
    {
        var decided = day.WithCalendar(CalendarSystem.Iso);
        var issued = decided.Year < 1 ? (PartialDate?)null : PartialDate.FromLocalDate(decided);
        var key = new Key(until, issued, null, null, null, null);
        return _answers.TryGetValue(key, out var known) ? known : Find(key, new DeadlineContext { Issued = issued, Calendar = rules.Calendar, Policy = rules.Policy.Deadlines });
    }

    /// <summary>Whether a collective is followed by its members.</summary>
    internal bool ExpandsCollectives => rules.ExpandCollectives;

    /// <summary>The ids of the members of a collective of a task as of a day; null where the registry does not know them all.</summary>
    internal EquatableList<string>? Members(TrackedTask task, string collective, LocalDate day)
    {
        var province = Province(task, day);
        if (_members.TryGetValue((collective, province, day), out var ids))
            return ids;
        var members = rules.Registry.Expand(collective, province, day);
        ids = members.IsSuccess ? members.Value.Select(unit => unit.Id).ToEquatableList() : null;
        _members.Add((collective, province, day), ids);
        return ids;
    }

    /// <summary>Whether a unit, known by its id or name, is a member of a collective of a task as of a day; true also where that cannot be told.</summary>
    internal bool MayBeMember(TrackedTask task, string collective, string unit, LocalDate day) => Members(task, collective, day) is not { } members || members.Contains(Id(task, unit, day));

    /// <summary>The province in which the notice of a task speaks: that of the rules, else of the authority, by name or id; null where neither says it.</summary>
    private string? Province(TrackedTask task, LocalDate day)
    {
        if (rules.Province is not null || task.Authority is not { } authority)
            return rules.Province;
        if (!_provinces.TryGetValue((authority, day), out var province))
            _provinces.Add((authority, day), province = (rules.Registry.Find(authority) ?? rules.Registry.FindByName(authority, day)) is { } unit ? rules.Registry.ProvinceOf(unit)?.Id : null);
        return province;
    }

    /// <summary>Who answers on a day for what a unit has since another.</summary>
    internal string Responsible(TrackedTask task, string unit, LocalDate since, LocalDate asOf)
    {
        var id = Id(task, unit, since);
        if (GoesOn(id))
            return unit;
        var responsible = rules.Succession.ResponsibleOn(id, since, asOf, task.Field);
        return responsible == id ? unit : responsible;
    }

    /// <summary>
    /// The steps by which responsibility for a task passes on from a unit, which may be known by its name; the last needs a decision where the unit has ended by the registry and nobody is
    /// known to succeed it.
    /// </summary>
    internal IEnumerable<SuccessionStep> Passing(TrackedTask task, string unit, LocalDate since, LocalDate asOf)
    {
        if (rules.Succession.Successions.Count == 0)
            return [];
        var id = Id(task, unit, since);
        if (GoesOn(id))
            return [];
        var path = rules.Succession.Path(id, since, asOf, task.Field);
        var last = path.Count > 0 ? path[path.Count - 1] : new SuccessionStep(since, id, "");
        var ended = !last.NeedsDecision && rules.Registry.Find(last.Unit) is { ValidTo: { } end } found && end < asOf ? found : null;
        if (path.Count == 0 && ended is null)
            return [];
        var steps = ended is null ? path : path.Append(last with { Day = LocalDate.Max(ended.ValidTo!.Value.PlusDays(1), last.Day), Source = ended.Source, NeedsDecision = true });
        return steps.Select(step => step.Unit == id ? step with { Unit = unit } : step);
    }

    /// <summary>Whether a unit neither ends nor passes anything on, on whatever day.</summary>
    private bool GoesOn(string id)
    {
        if (!_goOn.TryGetValue(id, out var goesOn))
            _goOn.Add(id, goesOn = rules.Succession.SuccessorsOf(id).Count == 0 && rules.Registry.Find(id)?.ValidTo is null);
        return goesOn;
    }

    /// <summary>The last due day through which what is unfinished on a day counts as due soon.</summary>
    internal int SoonThrough(int day)
    {
        if (!_soonThrough.TryGetValue(day, out var through))
            _soonThrough.Add(day, through = AssignmentTimeline.SoonThrough(day, rules));
        return through;
    }

    /// <summary>The id of a unit that a task knows by its name, by the registry as of a day; the name where that does not find it.</summary>
    private string Id(TrackedTask task, string unit, LocalDate day)
    {
        if (rules.Registry.Find(unit) is not null || Province(task, day) is not { } province)
            return unit;
        if (!_ids.TryGetValue((unit, province, day), out var id))
            _ids.Add((unit, province, day), id = rules.Registry.FindByName(unit, day, province)?.Id ?? unit);
        return id;
    }

    private Answer Find(Key key, DeadlineContext context)
    {
        var completed = key.Trigger is { } day && key.Deadline is AfterEvent term ? With(context, term.Event, day) : context;
        var resolved = key.Deadline.Resolve(completed);
        var answer = resolved.IsSuccess ? new Answer(resolved.Value, null) : new Answer(null, ResultCode.Of(resolved) ?? "open");
        _answers.Add(key, answer);
        return answer;
    }

    private static DeadlineContext With(DeadlineContext context, DeadlineEvent kind, LocalDate day) => kind switch
    {
        DeadlineEvent.Issued => day.Year < 1 ? context : context with { Issued = PartialDate.FromLocalDate(day) },
        DeadlineEvent.Received => context with { Received = day },
        DeadlineEvent.Meeting => context with { Meeting = day },
        _ => context with { Event = day },
    };

    private readonly record struct Key(Deadline Deadline, PartialDate? Issued, LocalTime? IssuedTime, LocalDate? Received, LocalDate? Meeting, LocalDate? Trigger);
}
