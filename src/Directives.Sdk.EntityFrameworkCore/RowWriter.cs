using Ardalis.Result;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Makes the rows of values, gathering errors for what the file cannot hold.</summary>
internal sealed class RowWriter
{
    private const string ListMark = " | ";

    internal List<ValidationError> Errors { get; } = [];

    internal NoticeRow Notice(string key, string hash, string text, Notice notice, LocalDate recorded) => new()
    {
        Key = key,
        Hash = hash,
        Symbol = Kept(key, notice.Symbol?.ToString()),
        Issuer = Kept(key, notice.Issuer),
        Issued = Text(notice.Issued),
        Subject = Kept(key, notice.Subject),
        Recorded = Text(recorded)!,
        Text = text,
    };

    internal TaskRow Task(long place, TrackedTask task) => new()
    {
        Place = place,
        Id = Kept(task.Id, task.Id)!,
        Action = Kept(task.Id, task.Action)!,
        Product = Kept(task.Id, task.Product),
        Deadline = Kept(task.Id, DeadlinePattern.Full.Format(task.Deadline))!,
        Leader = Kept(task.Id, task.Leader),
        Field = Kept(task.Id, task.Field),
        Notice = Kept(task.Id, task.Notice),
        Authority = Kept(task.Id, task.Authority),
        Parent = Kept(task.Id, task.Parent),
        Issued = Text(task.Issued),
        IssuedTime = task.IssuedTime is { } time ? LocalTimePattern.ExtendedIso.Format(time) : null,
        Received = Text(task.Received),
        Meeting = Text(task.Meeting),
    };

    internal IEnumerable<PartyRow> Parties(TrackedTask task) =>
        task.Lead.Select((party, index) => Party(task.Id, TextForm.Lead, index + 1, party))
            .Concat(task.Coordinating.Select((party, index) => Party(task.Id, TextForm.Coordinating, index + 1, party)));

    internal EventRow Event(string task, int number, TaskEvent taskEvent) => new() { Task = task, Number = number, Event = Kept(task, TaskEventPattern.Format(taskEvent))! };

    /// <summary>The row of a unit; one that is there already keeps its place.</summary>
    internal UnitRow Unit(long place, Unit unit) => new()
    {
        Place = place,
        Id = unit.Id,
        Name = Kept(unit.Id, unit.Name)!,
        Kind = UnitKindPattern.Format(unit.Kind),
        Parent = unit.Parent,
        ValidFrom = Text(unit.ValidFrom),
        ValidTo = Text(unit.ValidTo),
        Aliases = List(unit.Id, unit.Aliases),
        Identifiers = List(unit.Id, unit.Identifiers),
        Members = List(unit.Id, unit.Members.Select(MemberCoveragePattern.Format)),
        Source = Kept(unit.Id, unit.Source)!,
    };

    private PartyRow Party(string task, string role, int number, Party party) => new()
    {
        Task = task,
        Role = role,
        Number = number,
        Name = Kept(task, party.Name)!,
        Type = TextForm.Of(party.Type),
        Unit = Kept(task, party.Id),
        Holder = Kept(task, party.Holder),
        Basis = TextForm.Of(party.Basis),
        Start = party.Span?.Start,
        Length = party.Span?.Length,
    };

    private string List(string owner, IEnumerable<string> items)
    {
        var list = items.Select(item => Kept(owner, item)!).ToList();
        if (list.Find(item => item.Contains('|', StringComparison.Ordinal) || item.AsSpan().Trim().Length != item.Length || item.Length == 0) is { } bad)
            Errors.Add(StoreError.Of(owner, StoreErrorCode.ListMark, $"'{bad}' of '{owner}' is blank, has a '|', or has blanks at its ends."));
        return string.Join(ListMark, list);
    }

    private string? Kept(string owner, string? text)
    {
        if (text is not null && StoredText.Unstorable(text) is var index and >= 0)
            Errors.Add(StoreError.Of(owner, StoreErrorCode.Character, $"A text of '{owner}' has the character U+{(int)text[index]:X4} at {index}, which the file cannot hold."));
        return text;
    }

    private static string? Text(PartialDate? date) => date is { } known ? PartialDatePattern.Format(known) : null;

    private static string? Text(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known.WithCalendar(CalendarSystem.Iso)) : null;
}
