using System.CommandLine;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk.Calendars;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>calendar add DATE N</c> and <c>calendar count FROM TO</c>: arithmetic in working days.</summary>
internal static class WorkingDaysCommand
{
    internal static Command CreateAdd(Host host)
    {
        var date = Dates.DayArgument("DATE", "The day from which to count; it is not counted itself.");
        var number = new Argument<int>("N") { Description = "How many working days; negative counts back.", CustomParser = Dates.Number };
        var command = new Command("add", "Gives the N-th working day (ngày làm việc) after DATE.") { date, number };
        command.SetAction(parsed => Add(host, parsed.GetRequiredValue(date), parsed.GetRequiredValue(number)));
        return command;
    }

    internal static Command CreateCount(Host host)
    {
        var from = Dates.DayArgument("FROM", "The day after which counting starts.");
        var to = Dates.DayArgument("TO", "The last day that counts; before FROM the count is negative.");
        var command = new Command("count", "Counts the working days after FROM up to and including TO.") { from, to };
        command.SetAction(parsed => Count(host, parsed.GetRequiredValue(from), parsed.GetRequiredValue(to)));
        return command;
    }

    private static int Add(Host host, LocalDate date, int number)
    {
        try
        {
            host.Output.WriteLine(Show.Iso(WorkingCalendar.Vietnam.AddWorkingDays(date, number)));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw CommandFailure.Usage($"{number} working days from {Show.Iso(date)} lie outside the calendar's years {WorkingCalendar.MinYear} to {WorkingCalendar.MaxYear}.");
        }

        return ExitCode.Done;
    }

    private static int Count(Host host, LocalDate from, LocalDate to)
    {
        host.Output.WriteLine(WorkingCalendar.Vietnam.CountWorkingDays(from, to));
        return ExitCode.Done;
    }
}
