using System.CommandLine;
using System.CommandLine.Parsing;
using Ardalis.Result;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>track event REG.db TASK KIND --on DAY</c>: enters what happened to a task. What cannot have happened is refused with its reason.</summary>
internal static class TrackEventCommand
{
    // The fields of events that have an option of their own, under the name of the field.
    private static readonly (string Field, string HelpName, string Description)[] s_fields =
    [
        ("until", "deadline", "The deadline that is asked for, granted or proposed: 2021-03-15, before:2021-03-15, 2021-Q1."),
        ("by", "unit", "Who did it."),
        ("to", "unit", "To whom the task passes (transferred)."),
        ("lead", "unit", "Whose part it concerns, where a task has several leads."),
        ("occurrence", "date", "Which occurrence of a recurring task it concerns."),
        ("event", "number", "The event that is entered in error (voided)."),
        ("percent", "number", "How far it has come (progress-reported)."),
        ("document", "symbol", "The number and symbol of the resulting document."),
        ("document-date", "date", "Its date."),
        ("cause", "text", "The cause of delay."),
        ("officer", "text", "The desk officer (assigned)."),
        ("note", "text", "Why, or anything to remember."),
    ];

    internal static Command Create(Host host)
    {
        var register = TrackOptions.Register();
        var task = new Argument<string>("TASK") { Description = "The task's id, as the other commands print it." };
        var kind = new Argument<string>("KIND") { Description = "What happened: " + string.Join(", ", TaskEventPattern.Kinds) + "." };
        var on = TrackOptions.Day("--on", "The day on which it took effect.");
        var recorded = TrackOptions.Recorded();
        var options = s_fields.Select(field => new Option<string?>("--" + field.Field) { HelpName = field.HelpName, Description = field.Description }).ToList();
        var command = new Command("event", "Enters what happened to a task. Entries are only ever added; a wrong one is voided by another.") { register, task, kind, on, recorded };
        foreach (var option in options)
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var file = RegisterFile.OpenExisting(parsed.GetRequiredValue(register));
            var fields = Fields(parsed, options, parsed.GetRequiredValue(on), parsed.GetValue(recorded) ?? host.Today, file);
            return Run(host, file, parsed.GetRequiredValue(task), parsed.GetRequiredValue(kind), fields);
        });
        return command;
    }

    private static List<KeyValuePair<string, string>> Fields(ParseResult parsed, List<Option<string?>> options, LocalDate on, LocalDate recorded, RegisterFile file)
    {
        List<KeyValuePair<string, string>> fields = [new("on", Show.Iso(on)), new("recorded", Show.Iso(recorded))];
        foreach (var option in options)
        {
            if (parsed.GetValue(option) is { } value)
                fields.Add(new(option.Name[2..], IsUnit(option.Name) ? RegisterFile.Unit(value, file.Load(), on) : value));
        }

        return fields;
    }

    private static bool IsUnit(string option) => option is "--by" or "--to" or "--lead";

    private static int Run(Host host, RegisterFile file, string task, string kind, List<KeyValuePair<string, string>> fields)
    {
        var made = TaskEventPattern.Create(kind, fields);
        if (!made.IsSuccess)
            throw CommandFailure.Usage(RegisterFile.Message(made));
        var appended = RegisterFile.Run(file.Store.AppendAsync(task, made.Value));
        if (!appended.IsSuccess)
            throw CommandFailure.Unreadable(task, Refusal(appended));
        host.Output.WriteLine($"{task}: {TaskEventPattern.Describe(made.Value, Language.Vietnamese)} ({appended.Value.Events.Count})");
        return ExitCode.Done;
    }

    private static string Refusal(Result<TaskHistory> refused) =>
        ResultCode.Of(refused) is { } code ? $"{RegisterFile.Message(refused)} ({code})" : RegisterFile.Message(refused);
}
