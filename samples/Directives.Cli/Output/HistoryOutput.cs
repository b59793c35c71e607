using System.Globalization;
using Directives.Sdk;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Tracking;
using Newtonsoft.Json;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>A task's history and how it stands on a day: its events, deadlines, holders, standstills, and what does not fit.</summary>
/// <param name="host">The host.</param>
/// <param name="history">The task.</param>
/// <param name="state">How it stands on the day.</param>
/// <param name="withSecret">Whether the wording of a secret task is shown.</param>
internal sealed class HistoryOutput(Host host, TaskHistory history, Sdk.Tracking.TaskState state, bool withSecret)
{
    private static readonly string[] s_columns =
    [
        "record", "number", "kind", "on", "recorded", "part", "unit", "from", "to", "days", "due", "original_due", "state", "days_late", "working_days_late", "fell_overdue", "source", "details",
    ];

    internal void Write(string format)
    {
        switch (format)
        {
            case "json":
                JsonOutput.Write(host.Output, Json);
                break;
            case "csv":
                Csv();
                break;
            default:
                Table();
                break;
        }
    }

    /// <summary>The events that were recorded by the day of knowledge, each with its number.</summary>
    private IEnumerable<(int Number, TaskEvent Event)> Known => history.Events.Select((happened, index) => (index + 1, happened)).Where(entry => entry.happened.Recorded <= state.KnownOn);

    private IEnumerable<(AssignmentState Part, Holding Holding)> Holdings => state.Assignments.SelectMany(part => part.Holdings.Select(holding => (part, holding)));

    private IEnumerable<(AssignmentState Part, Suspension Suspension)> Suspensions => state.Assignments.SelectMany(part => part.Suspensions.Select(stood => (part, stood)));

    private void Table()
    {
        var screen = Screen.Of(host);
        var task = history.Task;
        screen.Title(task.Id);
        screen.Fields(
        [
            ("Nội dung", PlainText.OneLine(SecretTitle.Of(history, null, withSecret))),
            ("Chủ trì", string.Join("; ", task.Lead.Select(party => party.Name))),
            ("Thời hạn", DeadlinePattern.Full.Format(task.Deadline)),
        ]);
        screen.Line();
        screen.Table(
            [new("Số", Breaks: false), new("Sự kiện", 30), new("Ngày", Breaks: false), new("Ghi nhận", Breaks: false), new("Chi tiết", 80)],
            [.. Known.Select(entry => new[]
            {
                Number(entry.Number), TaskEventPattern.Describe(entry.Event, Language.Vietnamese), Show.Day(entry.Event.Effective), Show.Day(entry.Event.Recorded), EventWords.Of(entry.Event),
            })]);
        Section(screen, $"Tình trạng đến hết ngày {Show.Day(state.AsOf)}, theo ghi nhận đến {Show.Day(state.KnownOn)}",
            [new("Đầu việc", 40), new("Đơn vị", 40), new("Tình trạng", 80), new("Đến hạn", Breaks: false), new("Trễ (ngày)", Breaks: false)],
            state.Assignments.Select(part => new[] { Part(part), AssignmentOutput.NameOf(part.Unit), StateWords.Of(part), Day(part.Due), part.DaysLate > 0 ? Number(part.DaysLate) : "" }));
        Section(screen, "Thời hạn qua các lần",
            [new("Đầu việc", 40), new("Lần", Breaks: false), new("Xin", 80), new("Quyết định", 60), new("Kết quả", 40), new("Đến hạn", Breaks: false)],
            state.Assignments.Where(part => part.Extensions.Count > 0).SelectMany(Deadlines));
        Section(screen, "Đơn vị chịu trách nhiệm",
            [new("Đầu việc", 40), new("Đơn vị", 40), new("Từ ngày", Breaks: false), new("Đến ngày", Breaks: false), new("Số ngày", Breaks: false), new("Do", 100), new("Quá hạn", 30)],
            Holdings.Select(held => new[]
            {
                Part(held.Part), AssignmentOutput.NameOf(held.Holding.Unit), Show.Day(held.Holding.From), Show.Day(held.Holding.To), Number(held.Holding.Days), Reason(held.Holding), held.Holding.FellOverdue ? "quá hạn khi đang giữ" : "",
            }));
        Section(screen, "Thời gian tạm dừng",
            [new("Đầu việc", 40), new("Từ ngày", Breaks: false), new("Đến ngày", Breaks: false)],
            Suspensions.Select(stood => new[] { Part(stood.Part), Show.Day(stood.Suspension.From), Day(stood.Suspension.To) }));
        Section(screen, "Điểm bất thường",
            [new("Sự kiện số", Breaks: false), new("Mã", Breaks: false), new("Lý do", 100)],
            state.Anomalies.Select(anomaly => new[] { Number(anomaly.Event), anomaly.Code, anomaly.Reason }));
        foreach (var (part, holding) in Holdings.Where(held => held.Holding.NeedsDecision))
        {
            screen.Line();
            screen.Line($"Cần quyết định: từ ngày {Show.Day(holding.From)} {AssignmentOutput.NameOf(holding.Unit)} không còn, chưa xác định đơn vị nào kế thừa “{Part(part)}”; người có thẩm quyền phải chỉ định, ghi bằng sự kiện transferred.");
        }
    }

    /// <summary>A table under its title, where it has rows.</summary>
    private static void Section(IScreen screen, string title, IReadOnlyList<Column> columns, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
            return;
        screen.Line();
        screen.Title(title);
        screen.Table(columns, all);
    }

    /// <summary>The first deadline, each extension with what became of it, and the deadline in force.</summary>
    private static IEnumerable<string[]> Deadlines(AssignmentState part)
    {
        yield return [Part(part), "ban đầu", "", "", "", Day(part.OriginalDue)];
        for (var index = 0; index < part.Extensions.Count; index++)
        {
            var extension = part.Extensions[index];
            var asked = extension.Requested is { } requested ? $"{Show.Day(requested)}{By(extension.RequestedBy)}: {EventWords.Of(extension.RequestedUntil!)}" : "–";
            var decided = extension.Decided is { } day ? $"{Show.Day(day)}{By(extension.DecidedBy)}" : "–";
            yield return [Part(part), Number(index + 1), asked, decided, Outcome(extension), Day(extension.Due)];
        }

        yield return [Part(part), "hiện hành", "", "", string.Create(CultureInfo.InvariantCulture, $"đã gia hạn {part.ExtensionsGranted} lần"), Day(part.Due)];
    }

    private static string Outcome(TaskExtension extension)
    {
        var words = extension.Outcome switch
        {
            ExtensionOutcome.Granted => "cho gia hạn",
            ExtensionOutcome.Refused => "không cho gia hạn",
            ExtensionOutcome.Countered => $"đề nghị thời hạn khác: {EventWords.Of(extension.Proposed!)}",
            _ => "chờ quyết định",
        };
        return extension.IsInTime ? words : words + "; sau khi quá hạn";
    }

    private static string By(string? unit) => unit is null ? "" : $", {AssignmentOutput.NameOf(unit)}";

    private static string Reason(Holding holding)
    {
        if (holding.NeedsDecision)
            return "chưa có đơn vị kế thừa";
        return holding.Reason switch
        {
            HoldingReason.Transferred => "được chuyển đến",
            HoldingReason.Succeeded => holding.Source is { Length: > 0 } source ? $"kế thừa ({source})" : "kế thừa",
            _ => "được giao",
        };
    }

    private static string Part(AssignmentState part) => AssignmentOutput.NameOf(part.Given) + (part.Occurrence is { } occurrence ? $", kỳ {Show.Day(occurrence)}" : "");

    private void Csv()
    {
        Row(s_columns);
        foreach (var (number, happened) in Known)
        {
            Row("event", [("number", Number(number)), ("kind", TaskEventPattern.KindOf(happened)), ("on", Show.Iso(happened.Effective)), ("recorded", Show.Iso(happened.Recorded)), ("details", EventWords.Raw(happened))]);
        }

        foreach (var part in state.Assignments)
        {
            Row("state",
            [
                ("on", Show.Iso(state.AsOf)), ("recorded", Show.Iso(state.KnownOn)), ("part", Key(part)), ("unit", part.Unit), ("due", Iso(part.Due)), ("original_due", Iso(part.OriginalDue)), ("state", TaskConditionPattern.Format(part.Condition)),
                ("days_late", Number(part.DaysLate)), ("working_days_late", part.WorkingDaysLate is { } working ? Number(working) : null), ("details", StateWords.Of(part)),
            ]);
            foreach (var (extension, index) in part.Extensions.Select((extension, index) => (extension, index)))
            {
                Row("extension",
                [
                    ("number", Number(index + 1)), ("kind", Kind(extension)), ("part", Key(part)), ("unit", extension.RequestedBy ?? extension.DecidedBy), ("from", Iso(extension.Requested)), ("to", Iso(extension.Decided)), ("due", Iso(extension.Due)),
                    ("details", extension.RequestedUntil is { } until ? DeadlinePattern.Full.Format(until) : null),
                ]);
            }
        }

        foreach (var (part, holding) in Holdings)
        {
            Row("holding",
            [
                ("kind", Kind(holding)), ("part", Key(part)), ("unit", holding.Unit), ("from", Iso(holding.From)), ("to", Iso(holding.To)), ("days", Number(holding.Days)), ("fell_overdue", holding.FellOverdue ? "true" : null), ("source", holding.Source),
                ("details", holding.NeedsDecision ? "needs-decision" : null),
            ]);
        }

        foreach (var (part, stood) in Suspensions)
            Row("suspension", [("part", Key(part)), ("from", Iso(stood.From)), ("to", Iso(stood.To))]);
        foreach (var anomaly in state.Anomalies)
            Row("anomaly", [("number", Number(anomaly.Event)), ("kind", anomaly.Code), ("details", anomaly.Reason)]);
    }

    private void Row(string record, (string Column, string? Value)[] values)
    {
        var known = values.ToDictionary(value => value.Column, value => value.Value, StringComparer.Ordinal);
        Row(s_columns.Select(column => column == "record" ? record : known.GetValueOrDefault(column)));
    }

    private void Row(IEnumerable<string?> fields)
    {
        host.Output.Write(Output.Csv.Row(fields));
        host.Output.Write(Output.Csv.RecordEnd);
    }

    private void Json(JsonTextWriter json)
    {
        json.WriteMember("schema", "directives-event/1");
        json.WriteMember("task", history.Task.Id);
        json.WriteMember("action", SecretTitle.Of(history, null, withSecret));
        json.WriteFlag("secret", SecretTitle.IsSecret(history));
        json.WriteMember("deadline", DeadlinePattern.Full.Format(history.Task.Deadline));
        json.WriteItems("events", Known.Select(entry => entry.Event), (item, happened) =>
        {
            item.WriteMember("kind", TaskEventPattern.KindOf(happened));
            foreach (var (name, value) in TaskEventPattern.Fields(happened))
                item.WriteMember(name, value);
        });
        json.WriteMember("asOf", state.AsOf);
        json.WriteMember("knownOn", state.KnownOn);
        json.WriteMember("calendarVersion", WorkingCalendar.Vietnam.Version);
        json.WriteItems("assignments", state.Assignments, Assignment);
        json.WriteItems("anomalies", state.Anomalies, (item, anomaly) =>
        {
            item.WriteMember("event", anomaly.Event);
            item.WriteMember("code", anomaly.Code);
            item.WriteMember("reason", anomaly.Reason);
        });
    }

    private static void Assignment(JsonTextWriter json, AssignmentState part)
    {
        json.WriteMember("given", part.Given);
        json.WriteMember("unit", part.Unit);
        json.WriteMember("occurrence", part.Occurrence);
        json.WriteMember("state", TaskConditionPattern.Format(part.Condition));
        json.WriteMember("due", part.Due);
        json.WriteMember("dueMissing", part.DueMissing);
        json.WriteMember("originalDue", part.OriginalDue);
        json.WriteMember("daysLate", part.DaysLate);
        json.WriteMember("workingDaysLate", part.WorkingDaysLate);
        json.WriteFlag("needsDecision", part.NeedsDecision);
        json.WriteMember("extensionsGranted", part.ExtensionsGranted);
        json.WriteItems("extensions", part.Extensions, Extension);
        json.WriteItems("suspensions", part.Suspensions, (item, stood) =>
        {
            item.WriteMember("from", stood.From);
            item.WriteMember("to", stood.To);
        });
        json.WriteItems("holdings", part.Holdings, (item, holding) =>
        {
            item.WriteMember("unit", holding.Unit);
            item.WriteMember("from", holding.From);
            item.WriteMember("to", holding.To);
            item.WriteMember("days", holding.Days);
            item.WriteMember("reason", Kind(holding));
            item.WriteMember("source", holding.Source);
            item.WriteFlag("fellOverdue", holding.FellOverdue);
            item.WriteFlag("needsDecision", holding.NeedsDecision);
        });
    }

    private static void Extension(JsonTextWriter json, TaskExtension extension)
    {
        json.WriteMember("outcome", Kind(extension));
        json.WriteMember("requested", extension.Requested);
        json.WriteMember("requestedBy", extension.RequestedBy);
        json.WriteMember("requestedUntil", Format(extension.RequestedUntil));
        json.WriteMember("proposed", Format(extension.Proposed));
        json.WriteMember("decided", extension.Decided);
        json.WriteMember("decidedBy", extension.DecidedBy);
        json.WriteMember("until", Format(extension.Until));
        json.WriteMember("due", extension.Due);
        json.WriteMember("countsFrom", extension.CountsFrom);
        json.WriteFlag("inTime", extension.IsInTime);
    }

    private static string Key(AssignmentState part) => part.Given + (part.Occurrence is { } occurrence ? $" {Show.Iso(occurrence)}" : "");

    private static string Kind(Holding holding) => holding.Reason switch { HoldingReason.Transferred => "transferred", HoldingReason.Succeeded => "succeeded", _ => "assigned" };

    private static string Kind(TaskExtension extension) => extension.Outcome switch
    {
        ExtensionOutcome.Granted => "granted",
        ExtensionOutcome.Refused => "refused",
        ExtensionOutcome.Countered => "countered",
        _ => "pending",
    };

    private static string? Format(Deadline? deadline) => deadline is null ? null : DeadlinePattern.Full.Format(deadline);

    private static string Day(LocalDate? day) => day is { } known ? Show.Day(known) : "–";

    private static string? Iso(LocalDate? day) => day is { } known ? Show.Iso(known) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
