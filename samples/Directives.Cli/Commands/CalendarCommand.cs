using System.CommandLine;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk.Calendars;

namespace Directives.Cli.Commands;

/// <summary><c>calendar YEAR</c>: the days off and the days worked in exchange; its subcommands reckon with days.</summary>
internal static class CalendarCommand
{
    internal static Command Create(Host host)
    {
        // Not required here: the subcommands go without.
        var year = new Argument<int?>("YEAR") { Arity = ArgumentArity.ZeroOrOne, Description = "The year, 1968 to 2199.", CustomParser = Dates.Year };
        var to = new Option<int?>("--to") { HelpName = "year", Description = "The last year, where it is several.", CustomParser = Dates.Year };
        var format = Formats.Option("table", "csv");
        var command = new Command("calendar", "Lists days off (ngày nghỉ) and make-up days (ngày làm bù); ordinary weekends are not listed.")
        {
            year, to, format,
            LunarCommand.Create(host),
            WorkingDaysCommand.CreateAdd(host),
            WorkingDaysCommand.CreateCount(host),
        };
        command.SetAction(parsed => Run(host, parsed.GetValue(year), parsed.GetValue(to), parsed.GetRequiredValue(format)));
        foreach (var subcommand in command.Subcommands)
        {
            subcommand.Validators.Add(result =>
            {
                if (result.GetResult(year) is { Tokens.Count: > 0 })
                    result.AddError($"'calendar {subcommand.Name}' takes no year before it.");
            });
        }

        return command;
    }

    private static int Run(Host host, int? year, int? to, string format)
    {
        if (year is not { } first)
            throw CommandFailure.Usage("The argument YEAR is missing.");
        var last = to ?? first;
        if (last < first)
            throw CommandFailure.Usage($"--to: {last} lies before {first}.");
        var years = Enumerable.Range(first, last - first + 1);
        if (format == "csv")
            CalendarTable.WriteCsv(host.Output, WorkingCalendar.Vietnam, years);
        else
            CalendarTable.Write(Screen.Of(host), WorkingCalendar.Vietnam, years);
        return ExitCode.Done;
    }
}
