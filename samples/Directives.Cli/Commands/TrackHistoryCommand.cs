using System.CommandLine;
using System.Globalization;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>track history REG.db TASK</c>: all that happened to a task, in the order of entry, and who answered for it.</summary>
internal static class TrackHistoryCommand
{
    internal static Command Create(Host host)
    {
        var register = TrackOptions.Register();
        var task = new Argument<string>("TASK") { Description = "The task's id, as the other commands print it." };
        var asOf = TrackOptions.OptionalDay("--as-of", "Adds how it stands at the end of that day, and who held it until then.");
        var format = Formats.Option("table", "json", "csv");
        var command = new Command("history", "Shows a task's events, each with the day it took effect and the day it was entered.") { register, task, asOf, format };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(register), parsed.GetRequiredValue(task), parsed.GetValue(asOf), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Host host, string path, string task, LocalDate? asOf, string format)
    {
        var history = RegisterFile.Value(task, RegisterFile.Run(RegisterFile.OpenExisting(path).Store.FindAsync(task)));
        var state = asOf is { } day ? history.StateAsOf(day, LocalDate.Max(day, history.Events[^1].Recorded)) : null;
        switch (format)
        {
            case "json":
                Json(host, history, state);
                break;
            case "csv":
                Csv(host, history);
                break;
            default:
                Table(host, history, state);
                break;
        }

        return ExitCode.Done;
    }

    private static void Json(Host host, TaskHistory history, Sdk.Tracking.TaskState? state) => JsonOutput.Write(host.Output, json =>
    {
        json.WriteMember("schema", "directives-event/1");
        json.WriteMember("task", history.Task.Id);
        json.WriteMember("action", history.Task.Action);
        json.WriteMember("deadline", DeadlinePattern.Full.Format(history.Task.Deadline));
        json.WriteItems("events", history.Events, (item, happened) =>
        {
            item.WriteMember("kind", TaskEventPattern.KindOf(happened));
            foreach (var (name, value) in TaskEventPattern.Fields(happened))
                item.WriteMember(name, value);
        });
        if (state is null)
            return;
        json.WriteMember("asOf", state.AsOf);
        json.WriteItems("assignments", state.Assignments, (item, assignment) =>
        {
            item.WriteMember("unit", assignment.Unit);
            item.WriteMember("state", TaskConditionPattern.Format(assignment.Condition));
            item.WriteMember("due", assignment.Due);
            item.WriteMember("originalDue", assignment.OriginalDue);
            item.WriteMember("daysLate", assignment.DaysLate);
            item.WriteItems("holdings", assignment.Holdings, (held, holding) =>
            {
                held.WriteMember("unit", holding.Unit);
                held.WriteMember("from", holding.From);
                held.WriteMember("to", holding.To);
            });
        });
    });

    private static void Csv(Host host, TaskHistory history)
    {
        Row(host, ["number", "kind", "on", "recorded", "fields"]);
        for (var index = 0; index < history.Events.Count; index++)
        {
            var happened = history.Events[index];
            Row(host, [Number(index + 1), TaskEventPattern.KindOf(happened), Show.Iso(happened.Effective), Show.Iso(happened.Recorded), Details(happened)]);
        }
    }

    private static void Row(Host host, IEnumerable<string?> fields)
    {
        host.Output.Write(Output.Csv.Row(fields));
        host.Output.Write(Output.Csv.RecordEnd);
    }

    private static void Table(Host host, TaskHistory history, Sdk.Tracking.TaskState? state)
    {
        var screen = Screen.Of(host);
        var task = history.Task;
        screen.Title(task.Id);
        screen.Fields(
        [
            ("Nội dung", PlainText.OneLine(task.Action)),
            ("Chủ trì", string.Join("; ", task.Lead.Select(party => party.Name))),
            ("Thời hạn", DeadlinePattern.Full.Format(task.Deadline)),
        ]);
        screen.Line();
        screen.Table(
            [new("Số", Breaks: false), new("Sự kiện", 30), new("Ngày", Breaks: false), new("Ghi nhận", Breaks: false), new("Chi tiết", 80)],
            [.. history.Events.Select((happened, index) => new[]
            {
                Number(index + 1), TaskEventPattern.Describe(happened, Language.Vietnamese), Show.Day(happened.Effective), Show.Day(happened.Recorded), Details(happened),
            })]);
        if (state is null)
            return;
        screen.Line();
        screen.Title($"Tình trạng đến hết ngày {Show.Day(state.AsOf)}");
        screen.Table(
            [new("Đơn vị", 40), new("Tình trạng", 40), new("Đến hạn", Breaks: false), new("Trễ (ngày)", Breaks: false), new("Đã giữ", 60)],
            [.. state.Assignments.Select(assignment => new[]
            {
                AssignmentOutput.NameOf(assignment.Unit),
                TaskConditionPattern.Describe(assignment.Condition, Language.Vietnamese),
                assignment.Due is { } due ? Show.Day(due) : "–",
                assignment.DaysLate > 0 ? Number(assignment.DaysLate) : "",
                string.Join('\n', assignment.Holdings.Select(holding => $"{AssignmentOutput.NameOf(holding.Unit)}: {Show.Day(holding.From)} – {Show.Day(holding.To)}")),
            })]);
    }

    /// <summary>What an event says beside its two days.</summary>
    private static string Details(TaskEvent happened) =>
        string.Join("; ", TaskEventPattern.Fields(happened).Where(field => field.Key is not ("on" or "recorded")).Select(field => $"{field.Key}={field.Value}"));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
