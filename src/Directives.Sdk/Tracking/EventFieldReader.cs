using System.Globalization;
using Ardalis.Result;
using NodaTime;
using NodaTime.Text;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tracking;

/// <summary>Reads the fields of an event, gathering errors; each field may be asked for once.</summary>
internal sealed class EventFieldReader
{
    private readonly Dictionary<string, string> _fields = new(StringComparer.Ordinal);

    internal EventFieldReader(IEnumerable<KeyValuePair<string, string>> fields)
    {
        foreach (var field in fields)
        {
            if (_fields.ContainsKey(field.Key))
                Refuse(field.Key, "event-field-repeated", $"The field '{field.Key}' is given twice.");
            else
                _fields.Add(field.Key, field.Value);
        }
    }

    internal List<ValidationError> Errors { get; } = [];

    /// <summary>Notes what nobody asked for.</summary>
    internal void End()
    {
        foreach (var name in _fields.Keys)
            Refuse(name, "event-field-unknown", $"The event has no field '{name}'.");
    }

    internal string? Text(string name)
    {
        if (!_fields.TryGetValue(name, out var value))
            return null;
        _fields.Remove(name);
        return value;
    }

    internal string Required(string name) => Text(name) ?? Missing(name);

    internal LocalDate? Day(string name) => Value(name, LocalDatePattern.Iso, "a day of the form 2021-01-05");

    internal LocalTime? Time(string name) => Value(name, LocalTimePattern.ExtendedIso, "a time of the form 17:00:00");

    internal Deadline? Deadline(string name)
    {
        if (Text(name) is not { } text)
            return null;
        var parsed = DeadlinePattern.Full.Parse(text);
        if (parsed.IsSuccess)
            return parsed.Value;
        Refuse(name, "event-field-format", $"'{text}' of the field '{name}' is no deadline: {parsed.ValidationErrors.First().ErrorMessage}");
        return null;
    }

    internal Deadline RequiredDeadline(string name)
    {
        if (!_fields.ContainsKey(name))
            Missing(name);
        return Deadline(name) ?? Deadlines.Deadline.Unspecified;
    }

    internal int? Number(string name)
    {
        if (Text(name) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        Refuse(name, "event-field-format", $"'{text}' of the field '{name}' is no number.");
        return null;
    }

    internal int? Percent(string name)
    {
        var number = Number(name);
        if (number <= 100 || number is null)
            return number;
        Refuse(name, "event-field-format", $"'{number}' of the field '{name}' is no percentage.");
        return null;
    }

    internal int RequiredNumber(string name)
    {
        if (!_fields.ContainsKey(name))
            Missing(name);
        return Number(name) ?? 0;
    }

    internal Secrecy Secrecy(string name)
    {
        if (Text(name) is not { } text)
            return Tracking.Secrecy.None;
        var parsed = SecrecyPattern.Parse(text);
        if (!parsed.IsSuccess)
            Refuse(name, "event-field-format", parsed.ValidationErrors.First().ErrorMessage);
        return parsed.IsSuccess ? parsed.Value : Tracking.Secrecy.None;
    }

    internal ResultDocument? Document()
    {
        var symbol = Text("document");
        var date = Day("document-date");
        if (symbol is null && date is not null)
            Missing("document");
        return symbol is null ? null : new ResultDocument(symbol, date);
    }

    internal DelayCause? Cause()
    {
        var text = Text("cause");
        var objective = Text("objective");
        if (objective is not (null or "true"))
            Refuse("objective", "event-field-format", "The field 'objective' is 'true' or left out.");
        if (text is null && objective is not null)
            Missing("cause");
        return text is null ? null : new DelayCause(text, objective == "true");
    }

    internal string Missing(string name)
    {
        Refuse(name, "event-field-missing", $"The event needs the field '{name}'.");
        return "";
    }

    private T? Value<T>(string name, IPattern<T> pattern, string expected)
        where T : struct
    {
        if (Text(name) is not { } text)
            return null;
        var parsed = pattern.Parse(text);
        if (parsed.Success)
            return parsed.Value;
        Refuse(name, "event-field-format", $"'{text}' of the field '{name}' is not {expected}.");
        return null;
    }

    private void Refuse(string name, string code, string message) => Errors.Add(TextError.Of(name, code, message));
}
