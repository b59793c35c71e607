using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk.Calendars;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>calendar lunar DATE|-</c>: the lunisolar name of days.</summary>
internal static class LunarCommand
{
    internal static Command Create(Host host)
    {
        var date = new Argument<string>("DATE") { Description = "A day such as 2030-02-02; '-' reads one a line from standard input.", Validators = { Check } };
        var command = new Command("lunar", "Gives the lunisolar date (âm lịch) of a day: 2030-02-02, a tab, 01/01/2030; of a leap month as 15/06+/2025.") { date };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(date)));
        return command;
    }

    private static int Run(Host host, string date)
    {
        var days = date == InputText.StandardInput ? ReadDays(host) : [Parse(date)];
        foreach (var day in days)
            host.Output.WriteLine($"{Show.Iso(day)}\t{VietnameseLunisolarCalendar.ToLunisolar(day)}");
        return ExitCode.Done;
    }

    /// <summary>All days of the input, before any is answered: half an answer is none.</summary>
    private static List<LocalDate> ReadDays(Host host)
    {
        var days = new List<LocalDate>();
        foreach (var line in InputText.ReadLines(host))
        {
            if (Problem(line, out var day) is { } problem)
                throw CommandFailure.Unreadable(InputText.NameOf(InputText.StandardInput), string.Create(CultureInfo.InvariantCulture, $"line {days.Count + 1}: {problem}."));
            days.Add(day);
        }

        return days;
    }

    private static LocalDate Parse(string date)
    {
        Problem(date, out var day);
        return day;
    }

    private static void Check(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (text != InputText.StandardInput && Problem(text, out _) is { } problem)
            argument.AddError($"DATE: {problem}.");
    }

    private static string? Problem(string text, out LocalDate day)
    {
        if (Dates.Problem(text, out day) is { } problem)
            return problem;
        return VietnameseLunisolarCalendar.Supports(day)
            ? null
            : $"{text} lies outside the lunisolar calendar, which covers {Show.Iso(VietnameseLunisolarCalendar.FirstDay)} to {Show.Iso(VietnameseLunisolarCalendar.LastDay)}";
    }
}
