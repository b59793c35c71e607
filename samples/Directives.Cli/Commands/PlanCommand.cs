using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk;
using Directives.Sdk.NewtonsoftJson;
using Directives.Sdk.Planning;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>plan REG.db --year 2021</c>: the work programme of a year from a register, and what units propose and what recurs.</summary>
internal static class PlanCommand
{
    private const string HeatMap = "heat-map";
    private const string Gantt = "gantt";

    internal static Command Create(Host host)
    {
        var register = TrackOptions.Register();
        var year = new Option<int>("--year") { HelpName = "year", Description = $"The year of the programme, {QuarterPlanner.MinYear} to {QuarterPlanner.MaxYear}.", Required = true, CustomParser = Year };
        var asOf = TrackOptions.OptionalDay("--as-of", "The day of planning, whose end counts for what is open; what is due before it is past due. By default the day on which the year's programme is issued, 31 January, or today where that is earlier.");
        var knownOn = TrackOptions.KnownOn();
        var from = TrackOptions.OptionalDay("--from", "The first day on which work can be done, for what remains of a year; by default the day of planning, or the year's first where that is later.");
        var entries = new Option<string?>("--entries") { HelpName = "file", Description = "What units propose and inspections left: a table with the columns id, title, and product, lead, coordinating, level, leader, due, asked, origin, after, optional, load." };
        var duties = new Option<string?>("--duties") { HelpName = "file", Description = "What recurs: a table with the columns id, title, rule (RRULE:FREQ=MONTHLY;BYMONTHDAY=25), and product, lead, coordinating, level, leader. What falls before the first day of work is left out: no table says whether it was done." };
        var capacity = new Option<int?>("--capacity") { HelpName = "number", Description = "How much a unit can lead in a month; by default 10." };
        var repair = new Option<bool>("--repair") { Description = "Moves items within their due dates so that fewer findings are left, and lists the moves." };
        var format = Formats.Option("table", "json", "csv", "svg");
        var picture = new Option<string>("--picture") { HelpName = $"{HeatMap}|{Gantt}", Description = "Which picture svg draws: units by quarter, or items with their steps.", DefaultValueFactory = _ => HeatMap };
        picture.AcceptOnlyFromAmong(HeatMap, Gantt);
        var command = new Command("plan", "Lays out the work programme of a year (chương trình công tác) by quarter and month, with what stands against its being kept.")
        {
            register, year, asOf, knownOn, from, entries, duties, capacity, repair, format, picture,
        };
        command.SetAction(parsed =>
        {
            var input = new PlanInput(host, parsed.GetRequiredValue(register), parsed.GetRequiredValue(year))
            {
                AsOf = parsed.GetValue(asOf),
                KnownOn = parsed.GetValue(knownOn),
                From = parsed.GetValue(from),
                Entries = parsed.GetValue(entries),
                Duties = parsed.GetValue(duties),
                Rules = Rules(parsed.GetValue(capacity)),
            };
            return Write(host, input.Plan(), input.Rules, parsed.GetValue(repair), parsed.GetRequiredValue(format), parsed.GetRequiredValue(picture));
        });
        return command;
    }

    private static int Year(ArgumentResult argument)
    {
        var text = argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= QuarterPlanner.MinYear and <= QuarterPlanner.MaxYear)
            return year;
        argument.AddError($"--year: '{text}' is no year from {QuarterPlanner.MinYear} to {QuarterPlanner.MaxYear}, which can be planned.");
        return 0;
    }

    private static PlanningRules Rules(int? capacity)
    {
        if (capacity is not { } most)
            return PlanningRules.Default;
        if (most is < 1 or > 1_000_000)
            throw CommandFailure.Usage($"--capacity: {most} is not 1 to 1000000.");
        return PlanningRules.Default with { Policy = PlanningPolicy.Default with { MonthlyCapacity = most } };
    }

    private static int Write(Host host, WorkProgramme planned, PlanningRules rules, bool repairs, string format, string picture)
    {
        var (programme, moves) = repairs && ProgrammeRepair.Repair(planned, rules) is var repaired ? (repaired.Programme, repaired.Moves) : (planned, (EquatableList<PlanMove>)[]);
        switch (format)
        {
            case "json":
                host.Output.Write(WorkProgrammeJson.Write(programme, JsonStyle.Indented) + "\n");
                break;
            case "csv":
                ProgrammeOutput.Csv(host, programme);
                break;
            case "svg":
                host.Output.Write(picture == Gantt ? ProgrammePicture.Gantt(programme) : ProgrammePicture.HeatMap(programme, rules));
                break;
            default:
                ProgrammeOutput.Table(host, programme, moves);
                break;
        }

        return ExitCode.Done;
    }
}
