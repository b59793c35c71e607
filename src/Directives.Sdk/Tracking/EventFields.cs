using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tracking;

/// <summary>Gathers the fields of an event as texts; what is absent is left out.</summary>
internal sealed class EventFields
{
    private readonly List<KeyValuePair<string, string>> _fields = [];

    internal static EquatableList<KeyValuePair<string, string>> Of(TaskEvent taskEvent)
    {
        var fields = new EventFields();
        fields.Add("on", taskEvent.Effective);
        fields.Add("recorded", taskEvent.Recorded);
        fields.Add("time", taskEvent.Time is { } time ? LocalTimePattern.ExtendedIso.Format(time) : null);
        fields.Add("by", taskEvent.By);
        fields.Add("lead", taskEvent.Lead);
        fields.Add("occurrence", taskEvent.Occurrence);
        taskEvent.Write(fields);
        fields.Add("note", taskEvent.Note);
        return fields._fields.ToEquatableList();
    }

    internal void Add(string name, string? value)
    {
        if (value is not null)
            _fields.Add(new KeyValuePair<string, string>(name, value));
    }

    internal void Add(string name, LocalDate? day) => Add(name, day is { } known ? LocalDatePattern.Iso.Format(known) : null);

    internal void Add(string name, int? number) => Add(name, number?.ToString(CultureInfo.InvariantCulture));

    internal void Add(string name, Deadline? deadline) => Add(name, deadline is null ? null : DeadlinePattern.Full.Format(deadline));

    internal void Add(ResultDocument? document)
    {
        Add("document", document?.Symbol);
        Add("document-date", document?.Date);
    }

    internal void Add(DelayCause? cause)
    {
        Add("cause", cause?.Text);
        Add("objective", cause is { IsObjective: true } ? "true" : null);
    }
}
