using System.Text;
using Ardalis.Result;
using NodaTime;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tracking;

/// <summary>
/// The text forms of events (<c>directives-event/1</c>). A kind is its name in kebab-case: <c>assigned</c>, <c>extension-granted</c>, <c>closed-undone</c>. An event is its kind and its
/// fields, each a text under a name; on one line <c>completed on=2020-12-31 recorded=2021-01-05 document="145/BC-STC"</c>.
/// </summary>
/// <remarks>
/// Fields of all events: <c>on</c> (the effective day), <c>recorded</c> (left out in a text it is the same day), <c>time</c>, <c>by</c>, <c>lead</c>, <c>occurrence</c>, <c>note</c>.
/// Of some: <c>until</c>, <c>to</c>, <c>event</c>, <c>percent</c>, <c>document</c>, <c>document-date</c>, <c>cause</c>, <c>objective</c> (<c>true</c>), <c>officer</c>, <c>secrecy</c>,
/// <c>centre-until</c>. Days are ISO 8601, deadlines those of <see cref="Deadlines.DeadlinePattern.Full"/>. A value with a blank, a quotation mark or a backslash, or without a character,
/// stands in quotation marks, with <c>\"</c>, <c>\\</c>, <c>\n</c> and <c>\r</c> inside.
/// </remarks>
public static class TaskEventPattern
{
    private static readonly Dictionary<string, Func<LocalDate, LocalDate, EventFieldReader, TaskEvent>> s_kinds = new(StringComparer.Ordinal)
    {
        ["assigned"] = (on, recorded, fields) => new Assigned(on, recorded) { DeskOfficer = fields.Text("officer"), Secrecy = fields.Secrecy("secrecy"), CentreDeadline = fields.Deadline("centre-until") },
        ["acknowledged"] = (on, recorded, _) => new Acknowledged(on, recorded),
        ["progress-reported"] = (on, recorded, fields) => new ProgressReported(on, recorded) { Percent = fields.Percent("percent"), Cause = fields.Cause() },
        ["extension-requested"] = (on, recorded, fields) => new ExtensionRequested(on, recorded, fields.RequiredDeadline("until")) { Cause = fields.Cause() },
        ["extension-granted"] = (on, recorded, fields) => new ExtensionGranted(on, recorded, fields.RequiredDeadline("until")),
        ["extension-refused"] = (on, recorded, _) => new ExtensionRefused(on, recorded),
        ["extension-countered"] = (on, recorded, fields) => new ExtensionCountered(on, recorded, fields.RequiredDeadline("until")),
        ["submitted"] = (on, recorded, fields) => new Submitted(on, recorded) { Document = fields.Document() },
        ["returned"] = (on, recorded, _) => new Returned(on, recorded),
        ["completed"] = (on, recorded, fields) => new Completed(on, recorded) { Document = fields.Document(), Cause = fields.Cause() },
        ["suspended"] = (on, recorded, _) => new Suspended(on, recorded),
        ["resumed"] = (on, recorded, _) => new Resumed(on, recorded),
        ["transferred"] = (on, recorded, fields) => new Transferred(on, recorded, fields.Required("to")),
        ["withdrawn"] = (on, recorded, _) => new Withdrawn(on, recorded),
        ["closed-undone"] = (on, recorded, _) => new ClosedUndone(on, recorded),
        ["trigger-occurred"] = (on, recorded, _) => new TriggerOccurred(on, recorded),
        ["voided"] = (on, recorded, fields) => new Voided(on, recorded, fields.RequiredNumber("event")),
    };

    /// <summary>The kinds, in the order of a task's life.</summary>
    public static EquatableList<string> Kinds { get; } = s_kinds.Keys.ToEquatableList();

    /// <summary>The kind of an event.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="taskEvent"/> is null.</exception>
    public static string KindOf(TaskEvent taskEvent)
    {
        ArgumentNullException.ThrowIfNull(taskEvent);
        return taskEvent.Kind;
    }

    /// <summary>What an event is called: "cho gia hạn".</summary>
    /// <exception cref="ArgumentNullException"><paramref name="taskEvent"/> is null.</exception>
    public static string Describe(TaskEvent taskEvent, Language language) => TrackingTexts.Of(KindOf(taskEvent), language);

    /// <summary>The fields of an event, by name, without what is absent; <see cref="Create"/> reads them back.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="taskEvent"/> is null.</exception>
    public static EquatableList<KeyValuePair<string, string>> Fields(TaskEvent taskEvent)
    {
        ArgumentNullException.ThrowIfNull(taskEvent);
        return EventFields.Of(taskEvent);
    }

    /// <summary>The event of a kind and fields. Never throws for their content.</summary>
    /// <returns>
    /// The event, or <c>Invalid</c> with an error for each bad field, naming it: <c>event-kind-unknown</c>, <c>event-field-missing</c>, <c>event-field-repeated</c>,
    /// <c>event-field-unknown</c>, <c>event-field-format</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    public static Result<TaskEvent> Create(string? kind, IEnumerable<KeyValuePair<string, string>> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        if (kind is null || !s_kinds.TryGetValue(kind, out var make))
            return Result<TaskEvent>.Invalid(TextError.Of("kind", "event-kind-unknown", $"'{kind}' is no kind of event; known are {string.Join(", ", Kinds)}."));
        var reader = new EventFieldReader(fields);
        if (reader.Day("on") is not { } on)
        {
            if (reader.Errors.Count == 0)
                reader.Missing("on");
            return Result<TaskEvent>.Invalid(reader.Errors);
        }

        var made = make(on, reader.Day("recorded") ?? on, reader) with
        {
            Time = reader.Time("time"),
            By = reader.Text("by"),
            Lead = reader.Text("lead"),
            Occurrence = reader.Day("occurrence"),
            Note = reader.Text("note"),
        };
        reader.End();
        return reader.Errors.Count > 0 ? Result<TaskEvent>.Invalid(reader.Errors) : Result<TaskEvent>.Success(made);
    }

    /// <summary>The event on one line; <see cref="Parse"/> reads it back.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="taskEvent"/> is null.</exception>
    public static string Format(TaskEvent taskEvent)
    {
        var text = new StringBuilder(KindOf(taskEvent));
        foreach (var field in Fields(taskEvent))
            EventLine.Append(text.Append(' ').Append(field.Key).Append('='), field.Value);
        return text.ToString();
    }

    /// <summary>Reads an event from its line. Never throws.</summary>
    /// <returns>The event, or <c>Invalid</c> with the errors of <see cref="Create"/>, or <c>event-syntax</c>, saying where.</returns>
    public static Result<TaskEvent> Parse(string? text)
    {
        if (text is null)
            return Result<TaskEvent>.Invalid(TextError.Whole("event-syntax", "An event is missing."));
        return EventLine.TryRead(text, out var kind, out var fields, out var index)
            ? Create(kind, fields)
            : Result<TaskEvent>.Invalid(TextError.At(text, index, "event-syntax", "An event is its kind and fields of the form name=value, with a blank before each."));
    }
}
