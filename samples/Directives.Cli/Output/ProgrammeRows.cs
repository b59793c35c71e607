using System.Globalization;
using Directives.Sdk;
using Directives.Sdk.Planning;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>One list of an answer of <c>plan</c> as comma-separated values, a line for what a spreadsheet counts: an item, a step, a finding.</summary>
internal static class ProgrammeRows
{
    private const string Separator = "; ";

    internal static void Write(Host host, PlanAnswer answer, string list)
    {
        foreach (var row in Rows(answer, list))
        {
            host.Output.Write(Csv.Row(row));
            host.Output.Write(Csv.RecordEnd);
        }
    }

    /// <summary>The reasons of a place, each a sentence, the last in force.</summary>
    internal static string Reasons(ProgrammeItem item) => string.Join(' ', item.Reasons.Select(reason => reason.Describe(Language.Vietnamese)));

    private static IEnumerable<string?[]> Rows(PlanAnswer answer, string list) => list switch
    {
        PlanLists.Steps => Steps(answer.Programme),
        PlanLists.Moves => Moves(answer.Moves ?? []),
        PlanLists.Findings => Findings(answer.Programme.Findings),
        PlanLists.Diary => Diary(answer.Diary ?? []),
        PlanLists.Changes => Changes(answer.Changes ?? []),
        PlanLists.Progress => Progress(answer.Progress!),
        _ => Items(answer.Programme),
    };

    private static IEnumerable<string?[]> Items(WorkProgramme programme) => programme.Items.Select(Item)
        .Prepend(["id", "title", "product", "lead", "coordinating", "level", "leader", "quarter", "month", "target", "due", "origin", "carried_over", "begins", "reasons"]);

    private static string?[] Item(ProgrammeItem item) =>
    [
        item.Id,
        item.Entry.Title,
        item.Entry.Product,
        Names(item.Entry.Lead),
        Names(item.Entry.Coordinating),
        item.Entry.Level is { } level ? ApprovingLevelPattern.Format(level) : null,
        item.Entry.Leader,
        Number(item.Quarter),
        Number(item.Month),
        Show.Iso(item.Target),
        Iso(item.Entry.Due),
        ItemOriginPattern.Format(item.Entry.Origin),
        Number(item.Entry.CarriedOver),
        item.Steps.Count > 0 ? Show.Iso(item.Steps[0].From) : null,
        Reasons(item),
    ];

    private static IEnumerable<string?[]> Steps(WorkProgramme programme) => programme.Items
        .SelectMany(item => item.Steps.Select(step => (string?[])
        [
            item.Id, item.Entry.Title, Names(item.Entry.Lead), step.Rule.Step, step.Name(Language.Vietnamese), Show.Iso(step.From), Show.Iso(step.To), Number(step.Rule.WorkingDays), Show.Iso(item.Target),
        ]))
        .Prepend(["id", "title", "lead", "step", "name", "from", "to", "working_days", "target"]);

    private static IEnumerable<string?[]> Moves(EquatableList<PlanMove> moves) => moves
        .Select(move => (string?[])[move.Item, move.Title, Number(move.From), Number(move.To), move.Reason.Code, move.Reason.Describe(Language.Vietnamese)])
        .Prepend(["item", "title", "from_month", "to_month", "code", "reason"]);

    private static IEnumerable<string?[]> Findings(EquatableList<PlanFinding> findings) => findings
        .Select((finding, index) => (finding, index))
        .SelectMany(pair => pair.finding.Items.Select(item => (string?[])
        [
            Number(pair.index + 1), FindingSeverityPattern.Format(pair.finding.Severity), pair.finding.Code, item, pair.finding.Message(Language.Vietnamese), pair.finding.Advice(Language.Vietnamese),
        ]))
        .Prepend(["finding", "severity", "code", "item", "message", "move"]);

    private static IEnumerable<string?[]> Diary(EquatableList<DiaryDay> days) => days
        .SelectMany(day => day.Lines.Select(line => (string?[])
        [
            Show.Iso(day.Date), ProgrammeJson.Kind(line), line.Item.Id, line.Item.Entry.Title, line.Step?.Rule.Step, Names(line.Item.Entry.Lead), line.Describe(Language.Vietnamese),
        ]))
        .Prepend(["date", "kind", "item", "title", "step", "lead", "text"]);

    private static IEnumerable<string?[]> Changes(EquatableList<ProgrammeChange> changes) => changes
        .Select(change => (string?[])
        [
            change.Id, (change.After ?? change.Before)!.Entry.Title, string.Join(' ', ProgrammeJson.Differences(change)), Number(change.Before?.Month), Number(change.After?.Month),
            Iso(change.Before?.Entry.Due), Iso(change.After?.Entry.Due), change.Describe(Language.Vietnamese),
            change.Condition is { } condition ? TaskConditionPattern.Format(condition) : null,
        ])
        .Prepend(["item", "title", "differences", "month_before", "month_after", "due_before", "due_after", "text", "state"]);

    private static IEnumerable<string?[]> Progress(ProgrammeProgress progress) => progress.Quarters
        .Select(quarter => (string?[])
        [
            Number(quarter.Quarter), Number(quarter.Planned), Number(quarter.Done), Number(quarter.Overdue), Number(quarter.Open), Number(quarter.Ended), Number(quarter.NotFollowed),
        ])
        .Prepend(["quarter", "planned", "done", "overdue", "open", "ended", "not_followed"]);

    private static string Names(IEnumerable<Party> parties) => string.Join(Separator, parties.Select(party => party.Name));

    private static string? Iso(LocalDate? day) => day is { } known ? Show.Iso(known) : null;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
