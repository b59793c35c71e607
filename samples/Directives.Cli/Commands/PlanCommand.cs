using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk.Calendars;
using Directives.Sdk.Planning;
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
        var asOf = TrackOptions.OptionalDay("--as-of", "The day of planning, whose end counts for what is open; what is due before it is past due. By default the year is planned as a whole, with what is open on the day its programme is issued, 31 January, or today where that is earlier.");
        var knownOn = TrackOptions.KnownOn();
        var from = TrackOptions.OptionalDay("--from", "The first day on which work can be done, for what remains of a year; by default the day of --as-of, or the year's first where that is later or none is named.");
        var entries = new Option<string?>("--entries") { HelpName = "file", Description = "What units propose and inspections left: a table with the columns id, title, and product, lead, coordinating, level, leader, due, asked, origin, after, optional, load." };
        var duties = new Option<string?>("--duties") { HelpName = "file", Description = "What recurs: a table with the columns id, title, rule (RRULE:FREQ=MONTHLY;BYMONTHDAY=25), and product, lead, coordinating, level, leader. What falls before the first day of work is left out: no table says whether it was done." };
        var capacity = new Option<int?>("--capacity") { HelpName = "number", Description = "How much a unit can lead in a month; by default 10." };
        var repair = new Option<bool>("--repair") { Description = "Moves items within their due dates so that fewer findings are left, and lists the moves." };
        var withSecret = TrackOptions.WithSecret();
        var format = Formats.Option("table", "json", "csv", "svg");
        var picture = new Option<string>("--picture") { HelpName = $"{HeatMap}|{Gantt}", Description = "Which picture svg draws: units by quarter, or items with their steps.", DefaultValueFactory = _ => HeatMap };
        picture.AcceptOnlyFromAmong(HeatMap, Gantt);
        var quarter = new Option<int?>("--quarter") { HelpName = "1|2|3|4", Description = "The quarter that the picture gantt draws; by default all four. It draws the items with steps." };
        var week = TrackOptions.OptionalDay("--week", "Lays out the week of a day as a diary (chương trình công tác tuần): what begins, ends and is submitted on each day.");
        var since = new Option<string?>("--since") { HelpName = "file", Description = "An earlier version of the programme, as --format json wrote it: what was moved, changed, added and dropped since." };
        var progress = TrackOptions.OptionalDay("--progress", "How many items of each quarter are done, overdue, open at the end of a day; with --since those of the earlier version.");
        var list = new Option<string?>("--list") { HelpName = string.Join('|', PlanLists.All), Description = "The one list that table or csv writes; by default what is asked for, else the programme." };
        list.AcceptOnlyFromAmong(PlanLists.All);
        var command = new Command("plan", "Lays out the work programme of a year (chương trình công tác) by quarter and month, with what stands against its being kept.")
        {
            register, year, asOf, knownOn, from, entries, duties, capacity, repair, week, since, progress, withSecret, format, list, picture, quarter,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetRequiredValue(format) == "svg" && parsed.GetValue(list) is { } named)
                throw CommandFailure.Usage($"--list: svg draws a picture and writes no list; {named} needs --format table or csv.");
            var input = new PlanInput(host, parsed.GetRequiredValue(register), parsed.GetRequiredValue(year))
            {
                AsOf = parsed.GetValue(asOf),
                KnownOn = parsed.GetValue(knownOn),
                From = parsed.GetValue(from),
                Entries = parsed.GetValue(entries),
                Duties = parsed.GetValue(duties),
                WithSecret = parsed.GetValue(withSecret),
                Rules = Rules(parsed.GetValue(capacity)),
            };
            var answer = Answer(input, parsed.GetValue(repair), Week(parsed.GetValue(week), parsed.GetRequiredValue(year)), parsed.GetValue(since), parsed.GetValue(progress));
            return parsed.GetRequiredValue(format) == "svg"
                ? Draw(host, answer.Programme, input.Rules, parsed.GetRequiredValue(picture), parsed.GetValue(quarter))
                : Write(host, answer, parsed.GetRequiredValue(format), parsed.GetValue(list));
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

    private static CalendarPeriod? Week(LocalDate? day, int year)
    {
        if (day is not { } within)
            return null;
        var week = CalendarPeriod.Containing(within, PeriodGrain.Week);
        return week.FirstDay.Year == year || week.LastDay.Year == year ? week : throw CommandFailure.Usage($"--week: the week of {Show.Iso(within)} has no day in {year}, the year of the programme.");
    }

    private static PlanningRules Rules(int? capacity)
    {
        if (capacity is not { } most)
            return PlanningRules.Default;
        if (most is < 1 or > 1_000_000)
            throw CommandFailure.Usage($"--capacity: {most} is not 1 to 1000000.");
        return PlanningRules.Default with { Policy = PlanningPolicy.Default with { MonthlyCapacity = most } };
    }

    private static PlanAnswer Answer(PlanInput input, bool repairs, CalendarPeriod? week, string? since, LocalDate? progress)
    {
        var planned = input.Plan();
        var repaired = repairs ? ProgrammeRepair.Repair(planned, input.Rules) : null;
        var programme = repaired?.Programme ?? planned;
        var earlier = since is null ? null : input.Earlier(since, programme);
        return new PlanAnswer(programme)
        {
            Moves = repaired?.Moves,
            Diary = week is { } days ? programme.Diary(days, input.Rules.Calendar) : null,
            Changes = earlier is null ? null : ProgrammeComparison.Compare(earlier, programme, input.Progress(earlier, input.PlannedOn)),
            Progress = progress is { } asOf ? input.Progress(earlier ?? programme, asOf) : null,
        };
    }

    private static int Write(Host host, PlanAnswer answer, string format, string? list)
    {
        if (list is not null && !answer.Has(list))
            throw CommandFailure.Usage($"--list: {list} is not in the answer; {Needed(list)} asks for it.");
        string[] asked = list is not null ? [list] : [.. answer.Asked];
        switch (format)
        {
            case "json":
                ProgrammeJson.Write(host.Output, answer);
                break;
            case "csv":
                if (asked.Length > 1)
                    throw CommandFailure.Usage($"--format: csv writes one list; --list names it: {string.Join(", ", asked)}.");
                ProgrammeRows.Write(host, answer, asked.FirstOrDefault() ?? PlanLists.Items);
                break;
            default:
                ProgrammeOutput.Table(host, answer, asked.Length > 0 ? asked : PlanLists.Programme);
                break;
        }

        return ExitCode.Done;
    }

    private static string Needed(string list) => list switch
    {
        PlanLists.Moves => "--repair",
        PlanLists.Diary => "--week",
        PlanLists.Changes => "--since",
        _ => "--progress",
    };

    /// <summary>A picture; of the items those with steps, or all where none has any.</summary>
    private static int Draw(Host host, WorkProgramme programme, PlanningRules rules, string picture, int? quarter)
    {
        if (quarter is < 1 or > 4)
            throw CommandFailure.Usage($"--quarter: {quarter} is not 1 to 4.");
        var withSteps = programme.Items.Any(item => item.Steps.Count > 0);
        host.Output.Write(picture == Gantt
            ? ProgrammePicture.Gantt(programme, item => (quarter is null || item.Quarter == quarter) && (!withSteps || item.Steps.Count > 0))
            : ProgrammePicture.HeatMap(programme, rules));
        return ExitCode.Done;
    }
}
