using System.Globalization;
using Ardalis.Result;
using NodaTime;
using Directives.Sdk.Text;

namespace Directives.Sdk.Deadlines;

/// <summary>Parses the text form of <see cref="RecurrenceRule"/>.</summary>
internal static class RecurrenceParser
{
    private static readonly string[] s_weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    internal static string Weekday(IsoDayOfWeek day) => s_weekdays[(int)day - 1];

    /// <summary>The rule that stands in a text from an index to its end; the errors' indices are those of the whole text.</summary>
    internal static Result<RecurrenceRule> Parse(string text, int index)
    {
        if (string.CompareOrdinal(text, index, RecurrenceRule.Prefix, 0, RecurrenceRule.Prefix.Length) != 0)
            return Wrong(text, index, $"A recurrence starts with {RecurrenceRule.Prefix}");
        var parts = new Parts();
        var start = index + RecurrenceRule.Prefix.Length;
        for (var position = start; position <= text.Length;)
        {
            var end = text.IndexOf(';', position);
            if (end < 0)
                end = text.Length;
            var problem = parts.Take(text.Substring(position, end - position));
            if (problem is not null)
                return Wrong(text, position, problem);
            position = end + 1;
        }

        if (parts.Frequency is not { } frequency)
            return Wrong(text, start, "FREQ is missing.");
        if (parts.Minute is not null && parts.Hour is null)
            return Wrong(text, start, "BYMINUTE needs BYHOUR.");
        LocalTime? time = parts.Hour is { } hour ? new LocalTime(hour, parts.Minute ?? 0) : null;
        var rule = RecurrenceRule.Create(frequency, parts.Interval ?? 1, parts.Months, parts.MonthDay, parts.Day, time);
        return rule.IsSuccess
            ? rule
            : Result<RecurrenceRule>.Invalid(TextError.At(text, start, "recurrence-unsupported", rule.ValidationErrors.First().ErrorMessage));
    }

    private static Result<RecurrenceRule> Wrong(string text, int index, string message) =>
        Result<RecurrenceRule>.Invalid(TextError.At(text, index, "recurrence-syntax", message));

    private sealed class Parts
    {
        private readonly HashSet<string> _seen = [];

        internal RecurrenceFrequency? Frequency { get; private set; }

        internal int? Interval { get; private set; }

        internal List<int>? Months { get; private set; }

        internal int? MonthDay { get; private set; }

        internal IsoDayOfWeek? Day { get; private set; }

        internal int? Hour { get; private set; }

        internal int? Minute { get; private set; }

        /// <summary>Takes one NAME=VALUE; returns what is wrong with it, or null.</summary>
        internal string? Take(string part)
        {
            var equals = part.IndexOf('=');
            if (equals < 0)
                return "A part has the form NAME=VALUE.";
            var name = part.Substring(0, equals);
            var value = part.Substring(equals + 1);
            if (!_seen.Add(name))
                return $"{name} stands twice.";
            var known = name switch
            {
                "FREQ" => TakeFrequency(value),
                "INTERVAL" => Number(value, 1, int.MaxValue) is { } interval && (Interval = interval) > 0,
                "BYMONTH" => TakeMonths(value),
                "BYMONTHDAY" => Number(value, -1, 31) is { } monthDay && (MonthDay = monthDay) != 0,
                "BYDAY" => TakeDay(value),
                "BYHOUR" => Number(value, 0, 23) is { } hour && (Hour = hour) >= 0,
                "BYMINUTE" => Number(value, 0, 59) is { } minute && (Minute = minute) >= 0,
                _ => false,
            };
            return known ? null : $"{name}={value} is not supported.";
        }

        private bool TakeFrequency(string value)
        {
            for (var frequency = RecurrenceFrequency.Daily; frequency <= RecurrenceFrequency.Yearly; frequency++)
            {
                if (string.Equals(frequency.ToString(), value, StringComparison.OrdinalIgnoreCase))
                {
                    Frequency = frequency;
                    return true;
                }
            }

            return false;
        }

        private bool TakeMonths(string value)
        {
            var months = value.Split(',').Select(month => Number(month, 1, 12)).ToList();
            if (months.Any(month => month is null))
                return false;
            Months = [.. months.Select(month => month!.Value)];
            return true;
        }

        private bool TakeDay(string value)
        {
            var index = Array.IndexOf(s_weekdays, value);
            if (index < 0)
                return false;
            Day = (IsoDayOfWeek)(index + 1);
            return true;
        }

        private static int? Number(string text, int least, int most) =>
            int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                ? number
                : null;
    }
}
