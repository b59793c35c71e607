using System.Globalization;
using Directives.Sdk.Calendars;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;
using Newtonsoft.Json;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>Assignments as they stand on a day: for people, as JSON, as comma-separated values.</summary>
/// <param name="host">The host.</param>
/// <param name="register">The register.</param>
/// <param name="states">The assignments.</param>
/// <param name="withSecret">Whether the wording of secret tasks is shown.</param>
internal sealed class AssignmentOutput(Host host, TaskRegister register, IReadOnlyList<AssignmentState> states, bool withSecret)
{
    private static readonly string[] s_columns = ["task", "unit", "due", "days_late", "working_days_late", "state", "occurrence", "due_missing", "suspended", "submitted", "action"];

    /// <summary>Writes the answer in a format; the JSON has the members of its head and then <c>tasks</c>.</summary>
    internal void Write(string format, string title, Action<JsonTextWriter> head)
    {
        switch (format)
        {
            case "json":
                JsonOutput.Write(host.Output, json =>
                {
                    head(json);
                    json.WriteMember("calendarVersion", WorkingCalendar.Vietnam.Version);
                    json.WriteItems("tasks", states, Task);
                });
                break;
            case "csv":
                Row(s_columns);
                foreach (var state in states)
                    Row([state.Task, state.Unit, Iso(state.Due), Number(state.DaysLate), Number(state.WorkingDaysLate), TaskConditionPattern.Format(state.Condition), Iso(state.Occurrence), state.DueMissing, state.IsSuspended ? "true" : null, StateWords.IsSubmitted(state) ? "true" : null, Action(state)]);
                break;
            default:
                Table(title);
                break;
        }
    }

    private void Table(string title)
    {
        var screen = Screen.Of(host);
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"{title}: {states.Count}"));
        if (states.Count == 0)
            return;
        screen.Table(
            [new("Nhiệm vụ", Breaks: false), new("Nội dung", 60), new("Đơn vị", 40), new("Đến hạn", Breaks: false), new("Tình trạng", 80), new("Trễ (ngày)", Breaks: false), new("Trễ (ngày làm việc)", Breaks: false)],
            [.. states.Select(state => new[]
            {
                state.Task,
                Action(state, 60),
                NameOf(state.Unit),
                state.Due is { } due ? Show.Day(due) : "–",
                StateWords.Of(state),
                state.DaysLate > 0 ? Number(state.DaysLate) : "",
                state.WorkingDaysLate > 0 ? Number(state.WorkingDaysLate) : "",
            })]);
    }

    private void Task(JsonTextWriter json, AssignmentState state)
    {
        json.WriteMember("task", state.Task);
        json.WriteMember("unit", state.Unit);
        json.WriteMember("due", state.Due);
        json.WriteMember("daysLate", state.DaysLate);
        json.WriteMember("workingDaysLate", state.WorkingDaysLate);
        json.WriteMember("state", TaskConditionPattern.Format(state.Condition));
        json.WriteMember("occurrence", state.Occurrence);
        json.WriteMember("dueMissing", state.DueMissing);
        json.WriteFlag("suspended", state.IsSuspended);
        json.WriteFlag("submitted", StateWords.IsSubmitted(state));
        json.WriteFlag("secret", register.Find(state.Task) is { } history && SecretTitle.IsSecret(history));
    }

    private string Action(AssignmentState state, int? width = null) => SecretTitle.Of(register.Find(state.Task), width, withSecret);

    private void Row(IEnumerable<string?> fields)
    {
        host.Output.Write(Csv.Row(fields));
        host.Output.Write(Csv.RecordEnd);
    }

    /// <summary>The name of a unit by its key in the register.</summary>
    internal static string NameOf(string unit) => UnitRegistry.Vietnam.Find(unit)?.Name ?? unit;

    private static string? Iso(LocalDate? day) => day is { } known ? Show.Iso(known) : null;

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
