using System.CommandLine;
using System.CommandLine.Parsing;
using Ardalis.Result;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>track event REG.db TASK KIND --on DAY</c>: enters what happened to a task. What cannot have happened, or goes against the rules of extensions, is refused with its reason.</summary>
internal static class TrackEventCommand
{
    private const string Objective = "objective";

    // The fields of events that have an option of their own, under the name of the field.
    private static readonly (string Field, string HelpName, string Description)[] s_fields =
    [
        ("time", "time", "The time of day at which it took effect: 17:00."),
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
        ("secrecy", "none|confidential|secret|top-secret", "The level of secrecy (assigned)."),
        ("centre-until", "deadline", "The deadline that the Centre set for a task passed down (assigned)."),
        ("note", "text", "Why, or anything to remember."),
    ];

    internal static Command Create(Host host)
    {
        var register = TrackOptions.Register();
        var task = new Argument<string>("TASK") { Description = "The task's id, as the other commands print it." };
        var kind = new Argument<string>("KIND") { Description = "What happened: " + string.Join(", ", TaskEventPattern.Kinds) + "." };
        var on = TrackOptions.Day("--on", "The day on which it took effect.");
        var recorded = TrackOptions.Recorded();
        var objective = new Option<bool>("--" + Objective) { Description = "The cause of delay is claimed to be objective (khách quan)." };
        var newUnit = new Option<bool>("--new-unit") { Description = "Takes the names of --by, --to and --lead as they are, though neither the register nor the registry of units knows them." };
        var despitePolicy = new Option<bool>("--despite-policy") { Description = "Enters an extension that really happened though it goes against the rules (too late, too often, by the asker, beyond the parent's deadline); the rule is printed." };
        var options = s_fields.Select(field => TrackOptions.Text("--" + field.Field, field.HelpName, field.Description)).ToList();
        var command = new Command("event", "Enters what happened to a task. Entries are only ever added; a wrong one is voided by another.") { register, task, kind, on, recorded, objective, newUnit, despitePolicy };
        foreach (var option in options)
            command.Options.Add(option);
        command.SetAction(parsed =>
        {
            var file = RegisterFile.OpenExisting(parsed.GetRequiredValue(register));
            var fields = Fields(parsed, options, file, new Days(parsed.GetRequiredValue(on), parsed.GetValue(recorded) ?? host.Today), parsed.GetValue(newUnit));
            if (parsed.GetValue(objective))
                fields.Add(new(Objective, "true"));
            return Run(host, file, parsed.GetRequiredValue(task), (parsed.GetRequiredValue(kind), fields), parsed.GetValue(despitePolicy));
        });
        return command;
    }

    private static List<KeyValuePair<string, string>> Fields(ParseResult parsed, List<Option<string?>> options, RegisterFile file, Days days, bool newUnit)
    {
        List<KeyValuePair<string, string>> fields = [new("on", Show.Iso(days.On)), new("recorded", Show.Iso(days.Recorded))];
        UnitNames? units = null;
        foreach (var option in options)
        {
            if (parsed.GetValue(option) is not { } value)
                continue;
            var read = option.Name switch
            {
                "--by" or "--to" or "--lead" => Unit(units ??= new UnitNames(file.Load(), days.On), option.Name, value, newUnit),
                "--time" when value.Length == "17:00".Length => value + ":00",
                _ => value,
            };
            fields.Add(new(option.Name[2..], read));
        }

        return fields;
    }

    /// <summary>Who decides may be a person or an office; who leads or takes over is a unit.</summary>
    private static string Unit(UnitNames units, string option, string value, bool newUnit)
    {
        if (newUnit)
            return units.Find(value) ?? value;
        return option == "--by" ? units.Actor(option, value) : units.Required(option, value);
    }

    private static int Run(Host host, RegisterFile file, string task, (string Kind, List<KeyValuePair<string, string>> Fields) happened, bool despitePolicy)
    {
        var made = TaskEventPattern.Create(happened.Kind, happened.Fields);
        if (!made.IsSuccess)
            throw CommandFailure.Usage(RegisterFile.Message(made));
        var broken = BrokenRule(file, task, made.Value);
        if (broken is not null && !despitePolicy)
            throw CommandFailure.Unreadable(task, broken + "; --despite-policy enters it all the same.");
        var appended = RegisterFile.Run(file.Store.AppendAsync(task, made.Value));
        if (!appended.IsSuccess)
            throw CommandFailure.Unreadable(task, Refusal(appended));
        host.Output.WriteLine($"{task}: {TaskEventPattern.Describe(made.Value, Language.Vietnamese)} ({appended.Value.Events.Count})");
        if (broken is not null)
            host.Output.WriteLine($"  cảnh báo, trái quy tắc gia hạn: {broken}");
        return ExitCode.Done;
    }

    /// <summary>The rule of extensions that an event goes against; null where there is none, or the event cannot have happened at all.</summary>
    private static string? BrokenRule(RegisterFile file, string task, TaskEvent happened)
    {
        if (happened is not (ExtensionRequested or ExtensionGranted or ExtensionCountered))
            return null;
        var found = RegisterFile.Run(file.Store.FindAsync(task));
        if (!found.IsSuccess || !found.Value.Append(happened).IsSuccess)
            return null;
        var parent = found.Value.Task.Parent is { } above ? RegisterFile.Value(above, RegisterFile.Run(file.Store.FindAsync(above))) : null;
        var check = happened switch
        {
            ExtensionRequested request => ExtensionPolicy.Default.Check(found.Value, request, parent),
            ExtensionGranted grant => ExtensionPolicy.Default.Check(found.Value, grant, parent),
            _ => ExtensionPolicy.Default.Check(found.Value, (ExtensionCountered)happened, parent),
        };
        return check.IsSuccess ? null : Refusal(check);
    }

    private static string Refusal<T>(Result<T> refused) =>
        ResultCode.Of(refused) is { } code ? $"{RegisterFile.Message(refused)} ({code})" : RegisterFile.Message(refused);

    private readonly record struct Days(LocalDate On, LocalDate Recorded);
}
