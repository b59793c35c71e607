using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Directives.Sdk.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Directives.Cli.Input;

/// <summary>Parsers of the dates and numbers that arguments hold; what they refuse is wrong usage.</summary>
internal static class Dates
{
    internal static Argument<LocalDate> DayArgument(string name, string description) =>
        new(name) { Description = description, CustomParser = WorkingDay };

    /// <summary>A day that the working calendar knows.</summary>
    internal static LocalDate WorkingDay(ArgumentResult argument)
    {
        if (!TryParse(argument, out var day))
            return default;
        if (!WorkingCalendar.Supports(day))
            argument.AddError($"{Name(argument)}: {LocalDatePattern.Iso.Format(day)} lies outside the calendar's years {WorkingCalendar.MinYear} to {WorkingCalendar.MaxYear}.");
        return day;
    }

    internal static LocalDate? OptionalWorkingDay(ArgumentResult argument) => WorkingDay(argument);

    internal static PartialDate? Partial(ArgumentResult argument)
    {
        var parsed = PartialDatePattern.Parse(Text(argument));
        if (parsed.IsSuccess)
        {
            if (parsed.Value.Year is < WorkingCalendar.MinYear or > WorkingCalendar.MaxYear)
                argument.AddError($"{Name(argument)}: {parsed.Value} lies outside the calendar's years {WorkingCalendar.MinYear} to {WorkingCalendar.MaxYear}.");
            return parsed.Value;
        }

        argument.AddError($"{Name(argument)}: '{Text(argument)}' is no date as 2021-01-05, 2021-01 or 2021: {parsed.ValidationErrors.First().ErrorMessage}");
        return null;
    }

    internal static int? Year(ArgumentResult argument)
    {
        if (int.TryParse(Text(argument), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= WorkingCalendar.MinYear and <= WorkingCalendar.MaxYear)
            return year;
        argument.AddError($"{Name(argument)}: '{Text(argument)}' is no year from {WorkingCalendar.MinYear} to {WorkingCalendar.MaxYear}, which the calendar covers.");
        return null;
    }

    internal static int Number(ArgumentResult argument)
    {
        if (int.TryParse(Text(argument), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return number;
        argument.AddError($"{Name(argument)}: '{Text(argument)}' is no whole number of days.");
        return 0;
    }

    /// <summary>What is wrong with a day, as the end of a sentence about it; null where it is one.</summary>
    internal static string? Problem(string text, out LocalDate day)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        parsed.TryGetValue(default, out day);
        return parsed.Success ? null : $"'{text}' is no date as 2021-01-05";
    }

    private static bool TryParse(ArgumentResult argument, out LocalDate day)
    {
        if (Problem(Text(argument), out day) is not { } problem)
            return true;
        argument.AddError($"{Name(argument)}: {problem}.");
        return false;
    }

    private static string Text(ArgumentResult argument) => argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "";

    private static string Name(ArgumentResult argument) => argument.Parent is OptionResult option ? option.Option.Name : argument.Argument.Name;
}
