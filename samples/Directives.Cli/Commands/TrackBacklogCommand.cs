using System.CommandLine;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>track backlog REG.db --from DAY --to DAY</c>: the official table of a period, unit by unit.</summary>
internal static class TrackBacklogCommand
{
    internal static Command Create(Host host)
    {
        var register = TrackOptions.Register();
        var from = TrackOptions.Day("--from", "The period's first day.");
        var to = TrackOptions.Day("--to", "The period's last day; what is unfinished stands as of its end.");
        var knownOn = TrackOptions.KnownOn();
        var unit = TrackOptions.Unit("Only this unit, by its id or name.");
        var format = Formats.Option("table", "json", "csv");
        var command = new Command("backlog", "Gives the table of a period (kỳ trước chuyển sang, giao mới, hoàn thành, chưa hoàn thành) and lists what was late or is unfinished.") { register, from, to, knownOn, unit, format };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(register), (parsed.GetRequiredValue(from), parsed.GetRequiredValue(to)), parsed.GetValue(knownOn), parsed.GetValue(unit), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Host host, string path, (LocalDate From, LocalDate To) days, LocalDate? knownOn, string? unit, string format)
    {
        if (days.To < days.From)
            throw CommandFailure.Usage($"--to {Show.Iso(days.To)} lies before --from {Show.Iso(days.From)}.");
        var register = RegisterFile.OpenExisting(path).Load();
        var query = new BacklogQuery(days.From, days.To, knownOn ?? RegisterFile.LastRecorded(register, days.To)) { Unit = unit is null ? null : RegisterFile.Unit(unit, register, days.To) };
        var report = RegisterFile.Value(path, Backlog.Compute(register, query));
        switch (format)
        {
            case "json":
                BacklogOutput.Json(host, report);
                break;
            case "csv":
                BacklogOutput.Csv(host, report);
                break;
            default:
                BacklogOutput.Table(host, register, report);
                break;
        }

        return ExitCode.Done;
    }
}
