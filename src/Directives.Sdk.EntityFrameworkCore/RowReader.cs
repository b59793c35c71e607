using Ardalis.Result;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Makes values of rows: first the parties and events of tasks, each in the order of their numbers, then the tasks. Gathers errors, each of which names table and row.</summary>
internal sealed class RowReader
{
    private const int MostErrors = 100;
    private const string Tasks = "tasks";
    private const string Units = "units";

    private readonly Dictionary<(string Task, string Role), List<Party>> _parties = [];
    private readonly Dictionary<string, List<TaskEvent>> _events = new(StringComparer.Ordinal);

    internal List<ValidationError> Errors { get; } = [];

    internal void Add(PartyRow row)
    {
        var key = $"{row.Task}, {row.Role}, {row.Number}";
        var (type, basis) = (TextForm.Type(row.Type), TextForm.Basis(row.Basis));
        if (row.Role is not (TextForm.Lead or TextForm.Coordinating))
            Unreadable("parties", key, $"'{row.Role}' is no role.");
        else if (type is null)
            Unreadable("parties", key, $"'{row.Type}' is no type of a party.");
        else if (basis is null)
            Unreadable("parties", key, $"'{row.Basis}' does not say where a party was found.");
        else if (!TrySpan(row, out var span))
            Unreadable("parties", key, $"{row.Start} and {row.Length} are no place in a text.");
        else
            Of(_parties, (row.Task, row.Role)).Add(new Party(row.Name, type.Value) { Id = row.Unit, Holder = row.Holder, Basis = basis.Value, Span = span });
    }

    internal void Add(EventRow row)
    {
        var (key, events) = ($"{row.Task}, {row.Number}", Of(_events, row.Task));
        if (row.Number != events.Count + 1 && Errors.Count == 0)
            Wrong("events", key, StoreErrorCode.Damaged, $"After event {events.Count} comes {row.Number}.");
        var parsed = TaskEventPattern.Parse(row.Event);
        if (parsed.IsSuccess)
            events.Add(parsed.Value);
        else
            Unreadable("events", key, parsed.ValidationErrors.First().ErrorMessage);
    }

    internal TaskHistory? History(TaskRow row)
    {
        var before = Errors.Count;
        var task = new TrackedTask(row.Id, row.Action)
        {
            Product = row.Product,
            Deadline = Value(Tasks, row.Id, row.Deadline, DeadlinePattern.Full.Parse) ?? Deadline.Unspecified,
            Lead = Taken(_parties, (row.Id, TextForm.Lead)).ToEquatableList(),
            Coordinating = Taken(_parties, (row.Id, TextForm.Coordinating)).ToEquatableList(),
            Leader = row.Leader,
            Field = row.Field,
            Notice = row.Notice,
            Authority = row.Authority,
            Parent = row.Parent,
            Issued = row.Issued is null ? null : Value<PartialDate?>(Tasks, row.Id, row.Issued, text => PartialDatePattern.Parse(text).Map(date => (PartialDate?)date)),
            IssuedTime = Time(Tasks, row.Id, row.IssuedTime, LocalTimePattern.ExtendedIso),
            Received = Time(Tasks, row.Id, row.Received, LocalDatePattern.Iso),
            Meeting = Time(Tasks, row.Id, row.Meeting, LocalDatePattern.Iso),
        };
        var events = Taken(_events, row.Id);
        return Errors.Count == before ? TaskHistory.Of(task, events) : null;
    }

    /// <summary>Notes parties and events of which there is no task.</summary>
    internal void End()
    {
        foreach (var (task, role) in _parties.Keys)
            Wrong("parties", $"{task}, {role}", StoreErrorCode.Damaged, $"There is no task '{task}'.");
        foreach (var task in _events.Keys)
            Wrong("events", task, StoreErrorCode.Damaged, $"There is no task '{task}'.");
    }

    internal Unit? Unit(UnitRow row)
    {
        var before = Errors.Count;
        var kind = Value<UnitKind?>(Units, row.Id, row.Kind, text => UnitKindPattern.Parse(text).Map(known => (UnitKind?)known));
        var members = List(row.Members).Select(item => Value(Units, row.Id, item, MemberCoveragePattern.Parse)).OfType<MemberCoverage>().ToEquatableList();
        var (from, to) = (Time(Units, row.Id, row.ValidFrom, LocalDatePattern.Iso), Time(Units, row.Id, row.ValidTo, LocalDatePattern.Iso));
        return Errors.Count > before ? null : new Unit(row.Id, row.Name, kind!.Value)
        {
            Aliases = List(row.Aliases).ToEquatableList(),
            Parent = row.Parent,
            ValidFrom = from,
            ValidTo = to,
            Identifiers = List(row.Identifiers).ToEquatableList(),
            Members = members,
            Source = row.Source,
        };
    }

    private static string[] List(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool TrySpan(PartyRow row, out TextSpan? span)
    {
        span = null;
        if (row is { Start: null, Length: null })
            return true;
        if (row is not { Start: >= 0 and var start, Length: >= 0 and var length } || length > int.MaxValue - start)
            return false;
        span = new TextSpan(start, length);
        return true;
    }

    private static List<TItem> Of<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists.Add(key, list = []);
        return list;
    }

    private static List<TItem> Taken<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key)
        where TKey : notnull => lists.Remove(key, out var list) ? list : [];

    private T? Value<T>(string table, string key, string text, Func<string, Result<T>> parse)
    {
        var parsed = parse(text);
        if (parsed.IsSuccess)
            return parsed.Value;
        Unreadable(table, key, parsed.ValidationErrors.First().ErrorMessage);
        return default;
    }

    private T? Time<T>(string table, string key, string? text, IPattern<T> pattern)
        where T : struct
    {
        if (text is null)
            return null;
        var parsed = pattern.Parse(text);
        if (parsed.Success)
            return parsed.Value;
        Unreadable(table, key, $"'{text}' is no day or time.");
        return null;
    }

    private void Unreadable(string table, string key, string message) => Wrong(table, key, StoreErrorCode.Text, message);

    private void Wrong(string table, string key, string code, string message)
    {
        if (Errors.Count < MostErrors)
            Errors.Add(StoreError.Of($"{table}[{key}]", code, $"The row [{key}] of the table '{table}' cannot be read: {message}"));
    }
}
