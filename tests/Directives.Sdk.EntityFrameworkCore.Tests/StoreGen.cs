using CsCheck;
using Directives.Sdk.Calendars;
using Directives.Sdk.Tests.Deadlines;
using Directives.Sdk.Tests.Tracking;
using Directives.Sdk.Text;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;

namespace Directives.Sdk.EntityFrameworkCore.Tests;

/// <summary>Histories of tasks with every member, any events and any deadline.</summary>
internal static class StoreGen
{
    private static readonly Gen<Party> s_party = Gen.Select(
        Gen.String, Gen.Enum<PartyType>(), Gen.String.Null(), Gen.String.Null(), Gen.Enum<PartyBasis>(), Gen.Int[-1, 1000],
        (name, type, id, holder, basis, start) => new Party(name, type) { Id = id, Holder = holder, Basis = basis, Span = start < 0 ? null : new TextSpan(start, start / 2) });

    private static readonly Gen<PartialDate?> s_issued = Gen.Select(TrackingGen.Day, Gen.Int[0, 3], (day, form) => form switch
    {
        0 => (PartialDate?)null,
        1 => PartialDate.Create(day.Year).Value,
        2 => PartialDate.Create(day.Year, day.Month).Value,
        _ => PartialDate.FromLocalDate(day),
    });

    private static readonly Gen<TrackedTask> s_task = Gen.Select(
        Gen.Select(Gen.String, DeadlineGen.Any, s_party.List[0, 3], s_party.List[0, 3]),
        Gen.Select(Gen.String.Null(), Gen.String.Null(), Gen.String.Null(), Gen.String.Null(), Gen.String.Null()),
        Gen.Select(s_issued, DeadlineGen.Time.Nullable(), TrackingGen.WildDay.Nullable(), TrackingGen.WildDay.Nullable()),
        (what, words, days) => new TrackedTask("", what.Item1)
        {
            Deadline = what.Item2,
            Lead = what.Item3.ToEquatableList(),
            Coordinating = what.Item4.ToEquatableList(),
            Leader = words.Item1,
            Field = words.Item2,
            Notice = words.Item3,
            Authority = words.Item4,
            Product = words.Item5,
            Issued = days.Item1,
            IssuedTime = days.Item2,
            Received = days.Item3,
            Meeting = days.Item4,
        });

    /// <summary>Some histories of tasks "t1", "t2" …, some of them parts of the one before.</summary>
    internal static readonly Gen<List<TaskHistory>> Histories = Gen.Select(s_task, TrackingGen.AnyHistory, Gen.Bool).List[0, 4].Select(list => list.Select((item, index) =>
        TaskHistory.Of(item.Item1 with { Id = $"t{index + 1}", Parent = item.Item3 && index > 0 ? $"t{index}" : null }, item.Item2.Events)).ToList());

    /// <summary>All texts of a history that the file must hold.</summary>
    internal static IEnumerable<string> Texts(TaskHistory history) => new[] { history.Task.Action, history.Task.Leader, history.Task.Field, history.Task.Notice, history.Task.Authority, history.Task.Product, Deadlines.DeadlinePattern.Full.Format(history.Task.Deadline) }
        .Concat(history.Task.Lead.Concat(history.Task.Coordinating).SelectMany(party => new[] { party.Name, party.Id, party.Holder }))
        .Concat(history.Events.Select(TaskEventPattern.Format)).OfType<string>();
}
