using System.CommandLine;
using System.Globalization;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk;
using Directives.Sdk.Calendars;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>track remind REG.db --on DAY</c>: whom to remind of what on a day.</summary>
internal static class TrackRemindCommand
{
    internal static Command Create(Host host)
    {
        var register = TrackOptions.Register();
        var on = TrackOptions.Day("--on", "The day.");
        var knownOn = TrackOptions.KnownOn();
        var unit = TrackOptions.Unit("Only the reminders to this unit, by its id or name.");
        var withSecret = TrackOptions.WithSecret();
        var format = Formats.Option("table", "json", "csv");
        var command = new Command("remind", "Lists the reminders (đôn đốc) of a day, unit by unit; none on days off.") { register, on, knownOn, unit, withSecret, format };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(register), parsed.GetRequiredValue(on), parsed.GetValue(knownOn), (parsed.GetValue(unit), parsed.GetValue(withSecret)), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Host host, string path, LocalDate on, LocalDate? knownOn, (string? Unit, bool WithSecret) chosen, string format)
    {
        var register = RegisterFile.OpenExisting(path).Load();
        var view = RegisterFile.View(register, knownOn, on);
        var groups = ReminderSchedule.On(view, on);
        if (chosen.Unit is { } unit && new UnitNames(register, on).Required("--unit", unit) is var asked)
            groups = groups.Where(group => group.Unit == asked).ToEquatableList();
        switch (format)
        {
            case "json":
                Json(host, (on, view.KnownOn), groups);
                break;
            case "csv":
                Csv(host, groups);
                break;
            default:
                Table(host, register, (on, view.KnownOn), groups, chosen.WithSecret);
                break;
        }

        return ExitCode.Done;
    }

    private static void Json(Host host, (LocalDate On, LocalDate KnownOn) days, EquatableList<ReminderGroup> groups) => JsonOutput.Write(host.Output, json =>
    {
        json.WriteMember("on", days.On);
        json.WriteMember("knownOn", days.KnownOn);
        json.WriteMember("calendarVersion", WorkingCalendar.Vietnam.Version);
        json.WriteItems("units", groups, (unit, group) =>
        {
            unit.WriteMember("unit", group.Unit);
            unit.WriteMember("recipient", Recipient(group.Recipient));
            unit.WriteItems("reminders", group.Reminders, (item, reminder) =>
            {
                item.WriteMember("task", reminder.Assignment.Task);
                item.WriteMember("due", reminder.Due);
                item.WriteMember("daysLate", reminder.Assignment.DaysLate);
                item.WriteMember("state", TaskConditionPattern.Format(reminder.Assignment.Condition));
                item.WriteMember("reportsMissed", reminder.Assignment.ReportsMissed is > 0 and var missed ? missed : null);
                item.WriteMember("recipient", Recipient(reminder.Recipient));
                item.WriteMember("leader", reminder.Leader);
            });
        });
    });

    private static void Csv(Host host, EquatableList<ReminderGroup> groups)
    {
        Row(host, ["unit", "task", "due", "days_late", "state", "recipient", "leader"]);
        foreach (var reminder in groups.SelectMany(group => group.Reminders))
        {
            var state = reminder.Assignment;
            Row(host, [state.Unit, state.Task, Show.Iso(reminder.Due), state.DaysLate.ToString(CultureInfo.InvariantCulture), TaskConditionPattern.Format(state.Condition), Recipient(reminder.Recipient), reminder.Leader]);
        }
    }

    private static void Row(Host host, IEnumerable<string?> fields)
    {
        host.Output.Write(Output.Csv.Row(fields));
        host.Output.Write(Output.Csv.RecordEnd);
    }

    private static void Table(Host host, TaskRegister register, (LocalDate On, LocalDate KnownOn) days, EquatableList<ReminderGroup> groups, bool withSecret)
    {
        var screen = Screen.Of(host);
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"Đôn đốc ngày {Show.Day(days.On)}, theo ghi nhận đến {Show.Day(days.KnownOn)}: {groups.Count} đơn vị, {groups.Sum(group => group.Reminders.Count)} nhiệm vụ"));
        foreach (var group in groups)
        {
            screen.Line();
            screen.Title(AssignmentOutput.NameOf(group.Unit));
            screen.Table(
                [new("Nhiệm vụ", Breaks: false), new("Nội dung", 60), new("Đến hạn", Breaks: false), new("Tình trạng", 60), new("Trễ (ngày)", Breaks: false), new("Gửi", 40)],
                [.. group.Reminders.Select(reminder => new[]
                {
                    reminder.Assignment.Task,
                    SecretTitle.Of(register.Find(reminder.Assignment.Task), 60, withSecret),
                    Show.Day(reminder.Due),
                    StateWords.Of(reminder.Assignment),
                    reminder.Assignment.DaysLate > 0 ? reminder.Assignment.DaysLate.ToString(CultureInfo.InvariantCulture) : "",
                    reminder.Recipient switch
                    {
                        ReminderRecipient.Leader => reminder.Leader ?? "lãnh đạo phụ trách",
                        ReminderRecipient.Chairman => "Chủ tịch",
                        _ => "đơn vị",
                    },
                })]);
        }
    }

    private static string Recipient(ReminderRecipient recipient) => recipient switch
    {
        ReminderRecipient.Leader => "leader",
        ReminderRecipient.Chairman => "chairman",
        _ => "unit",
    };
}
