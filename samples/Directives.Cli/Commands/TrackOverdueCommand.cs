using System.CommandLine;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>track overdue REG.db --as-of DAY</c>: what is overdue at the end of a day, as known on another.</summary>
internal static class TrackOverdueCommand
{
    internal static Command Create(Host host)
    {
        var register = TrackOptions.Register();
        var asOf = TrackOptions.Day("--as-of", "The day at whose end it is asked.");
        var knownOn = TrackOptions.KnownOn();
        var list = new ListOptions("Only the tasks of this unit, by its id or name.");
        var format = Formats.Option("table", "json", "csv");
        var command = new Command("overdue", "Lists what is overdue (quá hạn) at the end of a day, longest first.") { register, asOf, knownOn, format };
        list.AddTo(command);
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(register), (parsed.GetRequiredValue(asOf), parsed.GetValue(knownOn)), list.Of(parsed), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Host host, string path, (LocalDate AsOf, LocalDate? KnownOn) days, ListOptions.Chosen chosen, string format)
    {
        var register = RegisterFile.OpenExisting(path).Load();
        var view = RegisterFile.View(register, days.KnownOn, days.AsOf);
        var query = chosen.Narrow(new TaskQuery { Conditions = [TaskCondition.Overdue] }, register, days.AsOf);
        var overdue = view.Query(query, days.AsOf).OrderByDescending(state => state.DaysLate).ThenBy(state => state.Task, StringComparer.Ordinal).ThenBy(state => state.Unit, StringComparer.Ordinal).ToList();
        new AssignmentOutput(host, register, overdue, chosen.WithSecret).Write(format, $"Nhiệm vụ quá hạn đến hết ngày {Show.Day(days.AsOf)}, theo ghi nhận đến {Show.Day(view.KnownOn)}", json =>
        {
            json.WriteMember("asOf", days.AsOf);
            json.WriteMember("knownOn", view.KnownOn);
        });
        return ExitCode.Done;
    }
}
