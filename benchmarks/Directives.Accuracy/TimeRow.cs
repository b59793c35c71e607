using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Reading;

namespace Directives.Accuracy;

/// <summary>How a row of a peer's table came out.</summary>
internal enum TimeRowResult
{
    Missed,

    /// <summary>The row is an hour without a day, and the hour is right; the day that the peer adds is its convention.</summary>
    HourRight,
    Right,
}

/// <summary>A row of tests/data/time-expressions, compared as the header of its file says.</summary>
internal sealed class TimeRow
{
    private static readonly LocalDateTimePattern s_moment = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private readonly Dictionary<string, string> _fields;

    private TimeRow(string file, Dictionary<string, string> fields)
    {
        File = file;
        _fields = fields;
    }

    internal static string[] Files { get; } = ["admin-deadlines-vi", "duckling-vi-time", "chrono-vi", "dateparser-vi"];

    internal string File { get; }

    internal string Text => _fields.TryGetValue("text", out var text) ? text : _fields["phrase"];

    /// <summary>Why the row is no administrative language, or null.</summary>
    internal string? LeftOut { get; private init; }

    private string this[string column] => _fields.TryGetValue(column, out var value) ? value : "";

    private LocalDate? Reference => this["reference"] is { Length: >= 10 } text ? LocalDatePattern.Iso.Parse(text[..10]).Value : null;

    /// <summary>The rows of a file, those of left-out.tsv with their reason.</summary>
    internal static List<TimeRow> Load(string folder, string file)
    {
        var reasons = Table(Path.Combine(folder, "left-out.tsv")).Where(row => row["file"] == file).ToList();
        return [.. Table(Path.Combine(folder, file + ".tsv")).Select(fields => new TimeRow(file, fields) { LeftOut = Reason(reasons, fields) })];
    }

    private static string? Reason(List<Dictionary<string, string>> reasons, Dictionary<string, string> fields)
    {
        var text = fields.TryGetValue("text", out var known) ? known : fields["phrase"];
        foreach (var row in reasons)
        {
            var where = row["where"].Split('=');
            if (row["text"] == text && (where.Length < 2 || fields[where[0]] == where[1]))
                return row["reason"];
        }

        return null;
    }

    private static IEnumerable<Dictionary<string, string>> Table(string path)
    {
        var lines = System.IO.File.ReadAllLines(path).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        foreach (var line in lines.Skip(1))
            yield return lines[0].Select((name, index) => (name, index < line.Length ? line[index] : "")).ToDictionary(field => field.name, field => field.Item2);
    }

    /// <summary>Reads the row and compares; <paramref name="read"/> is what was read.</summary>
    internal TimeRowResult Run(out string read)
    {
        var reference = Reference is { } day ? PartialDate.FromLocalDate(day) : (PartialDate?)null;
        var found = TimeExpressionReader.Default.Read(Text, reference);
        read = string.Join(" | ", found.Select(item => $"'{Text.Substring(item.Span.Start, item.Span.Length)}' {item.Kind} {item.Value?.ToString() ?? item.Time?.ToString("HH:mm", CultureInfo.InvariantCulture)}"));
        if (File == "admin-deadlines-vi")
            return AdminIsRight(reference) ? TimeRowResult.Right : TimeRowResult.Missed;
        if (this["kind"] == "none")
            return found.Count == 0 ? TimeRowResult.Right : TimeRowResult.Missed;
        var span = this["span"].Length == 0 ? Text.Trim(' ', '.') : this["span"];
        if (this["span"].Length == 0 && File == "chrono-vi")
            span = "";
        var mention = found.FirstOrDefault(item => Text.Substring(item.Span.Start, item.Span.Length).Contains(span, StringComparison.Ordinal));
        if (mention is null || (found.Count > 1 && File != "dateparser-vi"))
            return TimeRowResult.Missed;
        return File == "chrono-vi" ? Chrono(mention) : Iso(mention);
    }

    private bool AdminIsRight(PartialDate? reference)
    {
        var mention = DeadlinePhrase.Read(Text, reference);
        if (this["form"] is "none" or "start")
            return mention is null;
        if (mention?.Value is not { } value || DeadlinePattern.Value.Format(value) != this["form"])
            return false;
        return (value.Bound == Bound.Exclusive) == (this["bound"] == "exclusive")
            && (this["due"].Length == 0 || value.Resolve(DeadlineContext.For(reference)).Value.ToIsoString() == this["due"]);
    }

    /// <summary>Start, exclusive end and grain, as Duckling and dateparser state them.</summary>
    private TimeRowResult Iso(TimeExpression mention)
    {
        if (this["start"].Length == 0)
            return TimeRowResult.Right;
        var start = s_moment.Parse(this["start"][..16]).Value;
        if (mention is { Value: null, Time: { } time })
            return time == start.TimeOfDay ? TimeRowResult.HourRight : TimeRowResult.Missed;
        if (Extent(mention.Value) is not { } extent)
            return TimeRowResult.Missed;
        if (this["end"].Length > 0 && this["kind"] == "interval")
            return extent.Start == start && extent.End == s_moment.Parse(this["end"][..16]).Value ? TimeRowResult.Right : TimeRowResult.Missed;
        var grain = this["grain"];
        if (File == "dateparser-vi" && grain is "day" or "month" or "year")
            return Cut(extent.Start, grain) == Cut(start, grain) && (extent.Grain == grain || grain == "year") ? TimeRowResult.Right : TimeRowResult.Missed;
        return extent.Start == start && (extent.Grain == grain || (grain is "hour" or "minute" && extent.Grain is "hour" or "minute")) ? TimeRowResult.Right : TimeRowResult.Missed;
    }

    private static LocalDateTime Cut(LocalDateTime time, string grain) =>
        grain == "year" ? new LocalDate(time.Year, 1, 1).AtMidnight() : grain == "month" ? new LocalDate(time.Year, time.Month, 1).AtMidnight() : time.Date.AtMidnight();

    private (LocalDateTime Start, LocalDateTime End, string Grain)? Extent(Deadline? value) => value switch
    {
        OnDate { Time: { } time } on => (on.Date.At(time), on.Date.At(time), "hour"),
        OnDate on => (on.Date.AtMidnight(), on.Date.PlusDays(1).AtMidnight(), "day"),
        WithinPeriod { StartTime: { } from, EndTime: { } to } hours => (hours.First.FirstDay.At(from), hours.Last.LastDay.At(to), "hour"),
        WithinPeriod within => (within.First.FirstDay.AtMidnight(), within.Last.LastDay.PlusDays(1).AtMidnight(), within.First.Grain.ToString().ToLowerInvariant()),
        AfterEvent { Event: DeadlineEvent.Issued, Before: false } term when Reference is { } day => (Plus(day, term.Length).AtMidnight(), Plus(day, term.Length).AtMidnight(), "day"),
        _ => null,
    };

    private static LocalDate Plus(LocalDate day, TermLength length) => length.Unit switch
    {
        TermUnit.Week => day.PlusWeeks(length.Count),
        TermUnit.Month => day.PlusMonths(length.Count),
        TermUnit.Year => day.PlusYears(length.Count),
        _ => day.PlusDays(length.Count),
    };

    /// <summary>A partial value, X where the source asserts nothing.</summary>
    private TimeRowResult Chrono(TimeExpression mention)
    {
        if (this["value"].Length == 0)
            return TimeRowResult.Right;
        if (mention is { Value: null, Time: { } time })
            return Fits(this["value"], "XXXX-XX-XXT" + time.ToString("HH:mm", CultureInfo.InvariantCulture)) ? TimeRowResult.Right : TimeRowResult.Missed;
        if (Extent(mention.Value) is not { } extent)
            return TimeRowResult.Missed;
        if (this["value"].StartsWith("XXXX-WXX-", StringComparison.Ordinal))
            return (int)extent.Start.DayOfWeek == this["value"][9] - '0' ? TimeRowResult.Right : TimeRowResult.Missed;
        if (this["grain"] is "day" or "hour" or "minute" && extent.Grain is "month" or "quarter" or "year")
            return TimeRowResult.Missed;
        var last = extent.End.PlusTicks(-1);
        var right = Fits(this["value"], s_moment.Format(extent.Start)) && (this["end"].Length == 0 || Fits(this["end"], s_moment.Format(last)));
        return right ? TimeRowResult.Right : TimeRowResult.Missed;
    }

    private static bool Fits(string pattern, string value) =>
        value.Length >= pattern.Length && pattern.Select((letter, index) => letter == 'X' || letter == value[index]).All(fits => fits);
}
