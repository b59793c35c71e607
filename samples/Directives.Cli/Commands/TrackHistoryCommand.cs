using System.CommandLine;
using Directives.Cli.Input;
using Directives.Cli.Output;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>track history REG.db TASK</c>: all that happened to a task, in the order of entry, how it stands, and who answered for it.</summary>
internal static class TrackHistoryCommand
{
    internal static Command Create(Host host)
    {
        var register = TrackOptions.Register();
        var task = new Argument<string>("TASK") { Description = "The task's id, as the other commands print it." };
        var asOf = TrackOptions.OptionalDay("--as-of", "The day at whose end it is asked how it stands and who held it until then; by default today, or the day of the last entry where that is later.");
        var knownOn = TrackOptions.KnownOn();
        var withSecret = TrackOptions.WithSecret();
        var format = Formats.Option("table", "json", "csv");
        var command = new Command("history", "Shows a task's events, each with the day it took effect and the day it was entered, its deadlines, who held it and when it fell overdue.") { register, task, asOf, knownOn, withSecret, format };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(register), parsed.GetRequiredValue(task), (parsed.GetValue(asOf), parsed.GetValue(knownOn)), parsed.GetValue(withSecret), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Host host, string path, string task, (LocalDate? AsOf, LocalDate? KnownOn) days, bool withSecret, string format)
    {
        var history = RegisterFile.Value(task, RegisterFile.Run(RegisterFile.OpenExisting(path).Store.FindAsync(task)));
        var entered = history.Events.Count > 0 ? history.Events[^1].Recorded : LocalDate.MinIsoValue;
        var asOf = days.AsOf ?? LocalDate.Max(host.Today, entered);
        new HistoryOutput(host, history, history.StateAsOf(asOf, days.KnownOn ?? LocalDate.Max(asOf, entered)), withSecret).Write(format);
        return ExitCode.Done;
    }
}
