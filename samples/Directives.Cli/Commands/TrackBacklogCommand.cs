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
        var successorsOn = TrackOptions.OptionalDay("--successors-on", "Counts each task under the unit that answers for it on that day; by default under the one that answered at the time, so that a reorganisation shows as transfers.");
        var rows = new ListOptions("Only this unit, by its id or name.");
        var list = new Option<bool>("--list") { Description = "With --format csv: writes the list of tasks (late, unfinished, continuous, and what does not fit) in place of the table of units." };
        var format = Formats.Option("table", "json", "csv");
        var command = new Command("backlog", "Gives the table of a period (kỳ trước chuyển sang, giao mới, hoàn thành, chưa hoàn thành) and lists what was late or is unfinished.") { register, from, to, knownOn, successorsOn, list, format };
        rows.AddTo(command);
        command.SetAction(parsed =>
        {
            var query = new BacklogQuery(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), parsed.GetValue(knownOn) ?? LocalDate.MinIsoValue) { SuccessorsOn = parsed.GetValue(successorsOn) };
            var chosen = parsed.GetRequiredValue(format);
            if (parsed.GetValue(list) && chosen != "csv")
                throw CommandFailure.Usage("--list needs --format csv; the other formats have the list.");
            return Run(host, parsed.GetRequiredValue(register), query, rows.Of(parsed), parsed.GetValue(list) ? "list" : chosen);
        });
        return command;
    }

    private static int Run(Host host, string path, BacklogQuery asked, ListOptions.Chosen chosen, string format)
    {
        if (asked.To < asked.From)
            throw CommandFailure.Usage($"--to {Show.Iso(asked.To)} lies before --from {Show.Iso(asked.From)}.");
        var register = RegisterFile.OpenExisting(path).Load();
        var query = asked with
        {
            KnownOn = asked.KnownOn == LocalDate.MinIsoValue ? RegisterFile.LastRecorded(register, asked.To) : asked.KnownOn,
            Unit = chosen.Key(register, asked.To),
            WithSubordinates = chosen.WithSubordinates,
        };
        var output = new BacklogOutput(host, register, RegisterFile.Value(path, Backlog.Compute(register, query)), chosen.WithSecret);
        switch (format)
        {
            case "json":
                output.Json();
                break;
            case "csv":
                output.Csv();
                break;
            case "list":
                output.ListCsv();
                break;
            default:
                output.Table();
                break;
        }

        return ExitCode.Done;
    }
}
