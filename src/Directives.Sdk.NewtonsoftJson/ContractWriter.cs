using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;
using Directives.Sdk.Units;
using Newtonsoft.Json;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Writes the objects of the contract, members in its order. What is absent is left out.</summary>
internal sealed class ContractWriter(JsonWriter json)
{
    private static readonly Completion[] s_completions = [Completion.Day, Completion.Week, Completion.Month, Completion.Quarter, Completion.Year];

    /// <param name="reading">What is written.</param>
    /// <param name="context">What is known beside each notice's own issue day and meeting.</param>
    internal void Reading(NoticeReading reading, DeadlineContext context)
    {
        json.WriteStartObject();
        Text("schema", DirectivesSchema.Name);
        json.WritePropertyName("notice");
        Notice(reading.Notice, context);
        if (reading.Others.Count > 0)
            List("others", reading.Others, notice => Notice(notice, context));
        List("diagnostics", reading.Diagnostics, Diagnostic);
        json.WritePropertyName("coverage");
        Number(reading.Coverage);
        if (reading.Uncovered.Count > 0)
            List("uncovered", reading.Uncovered, Span);
        json.WriteEndObject();
    }

    internal void Notice(Notice notice, DeadlineContext context)
    {
        var own = context with { Issued = notice.Issued ?? context.Issued, Meeting = notice.Meeting?.Date ?? context.Meeting };
        json.WriteStartObject();
        Text("type", notice.Type);
        Text("symbol", notice.Symbol?.ToString());
        Text("issuer", notice.Issuer);
        Text("place", notice.Place);
        Text("issued", notice.Issued?.ToString());
        Text("subject", notice.Subject);
        Member("meeting", notice.Meeting, Meeting);
        List("conclusions", notice.Conclusions, conclusion => Conclusion(conclusion, own));
        List("recipients", notice.Recipients, Recipient);
        Member("signature", notice.Signature, Signature);
        json.WriteEndObject();
    }

    /// <param name="conclusion">What is written.</param>
    /// <param name="context">Where deadlines are resolved; null (outside of a notice) leaves out what follows from it.</param>
    internal void Conclusion(Conclusion conclusion, DeadlineContext? context)
    {
        json.WriteStartObject();
        Text("ordinal", conclusion.Ordinal);
        Text("heading", conclusion.Heading);
        Span("span", conclusion.Span);
        List("directives", conclusion.Directives, directive => Directive(directive, context));
        json.WriteEndObject();
    }

    internal void Directive(Directive directive, DeadlineContext? context)
    {
        json.WriteStartObject();
        Text("id", directive.Id);
        Text("kind", EnumText<DirectiveKind>.Format(directive.Kind));
        Text("action", directive.Action);
        Span("span", directive.Span);
        List("lead", directive.Lead, lead => Party(lead, writesBasis: true));
        List("coordinating", directive.Coordinating, Party);
        List("via", directive.Via, Party);
        List("reportTo", directive.ReportTo, Party);
        if (directive.Urgency != Urgency.None)
            Text("urgency", EnumText<Urgency>.Format(directive.Urgency));
        if (directive.DeadlineMention is { Deadline: not Unspecified } mention)
        {
            json.WritePropertyName("deadline");
            Mention(mention, context);
        }

        Text("product", directive.Product);
        Text("cue", directive.Cue);
        json.WriteEndObject();
    }

    internal void Party(Party party) => Party(party, writesBasis: false);

    private void Party(Party party, bool writesBasis)
    {
        json.WriteStartObject();
        Text("name", party.Name);
        Text("type", EnumText<PartyType>.Format(party.Type));
        Text("id", party.Id);
        Text("holder", party.Holder);
        if (writesBasis || party.Basis != PartyBasis.Named)
            Text("basis", EnumText<PartyBasis>.Format(party.Basis));
        if (party.Span is { } span)
            Span("span", span);
        json.WriteEndObject();
    }

    internal void Mention(DeadlineMention mention, DeadlineContext? context)
    {
        json.WriteStartObject();
        Text("text", mention.Text);
        Span("span", mention.Span);
        Deadline(mention.Deadline, context);
        json.WriteEndObject();
    }

    /// <summary>A phrase and what it means: the text alone where it gives no deadline.</summary>
    internal void Phrase(string phrase, Deadline? deadline, DeadlineContext context)
    {
        json.WriteStartObject();
        Text("text", phrase);
        if (deadline is not (null or Unspecified))
            Deadline(deadline, context);
        json.WriteEndObject();
    }

    internal void Deadline(Deadline deadline)
    {
        json.WriteStartObject();
        Deadline(deadline, context: null);
        json.WriteEndObject();
    }

    private void Deadline(Deadline deadline, DeadlineContext? context)
    {
        Text("value", DeadlinePattern.Value.Format(deadline));
        Text("bound", EnumText<Bound>.Format(deadline.Bound));
        Completed(deadline.Completed);
        switch (deadline)
        {
            case AfterEvent term:
                Text("event", term.EventText);
                Text("eventDate", Iso(term.EventDate));
                break;
            case OnDate day:
                Text("holiday", day.Holiday);
                break;
            case WithinPeriod { IsTerm: true }:
                json.WritePropertyName("term");
                json.WriteValue(true);
                break;
        }

        if (context is null)
            return;
        var resolved = deadline.Resolve(context);
        if (resolved.IsSuccess)
            Due(resolved.Value);
    }

    private void Due(DueDate due)
    {
        Text("due", due.ToIsoString());
        Text("earliest", Iso(due.Earliest?.Day));
        Text("latest", Iso(due.Latest?.Day));
        List("basis", due.Basis, Step);
    }

    private void Step(BasisStep step)
    {
        json.WriteStartObject();
        Text("rule", step.Rule);
        Text("source", step.Source);
        Text("text", step.Describe(Language.Vietnamese));
        json.WriteEndObject();
    }

    private void Completed(Completion completed)
    {
        if (completed == Completion.None)
            return;
        List("completed", s_completions.Where(part => completed.HasFlag(part)), part => json.WriteValue(EnumText<Completion>.Format(part)));
    }

    internal void Meeting(Meeting meeting)
    {
        json.WriteStartObject();
        Text("date", Iso(meeting.Date));
        Text("chair", meeting.Chair);
        Text("chairTitle", meeting.ChairTitle);
        json.WriteEndObject();
    }

    internal void Recipient(Recipient recipient)
    {
        json.WriteStartObject();
        Text("text", recipient.Text);
        Text("purpose", recipient.Purpose);
        json.WriteEndObject();
    }

    internal void Signature(Signature signature)
    {
        json.WriteStartObject();
        List("authority", signature.Authority, line => json.WriteValue(line.ToString()));
        Text("title", signature.Title);
        Text("name", signature.Name);
        json.WriteEndObject();
    }

    internal void Diagnostic(Diagnostic diagnostic)
    {
        json.WriteStartObject();
        Text("code", diagnostic.Code);
        Text("severity", EnumText<DiagnosticSeverity>.Format(diagnostic.Severity));
        Text("message", diagnostic.Message);
        if (diagnostic.Span is { } span)
            Span("span", span);
        if (diagnostic.Arguments.Count > 0)
            List("arguments", diagnostic.Arguments, json.WriteValue);
        json.WriteEndObject();
    }

    /// <summary>A span, on one line also where the document is indented.</summary>
    internal void Span(TextSpan span)
    {
        if (json is JsonTextWriter { Formatting: Formatting.Indented })
        {
            json.WriteRawValue(span.ToString());
            return;
        }

        json.WriteStartArray();
        json.WriteValue(span.Start);
        json.WriteValue(span.Length);
        json.WriteEndArray();
    }

    internal void Text(string value) => json.WriteValue(value);

    private void Span(string name, TextSpan span)
    {
        json.WritePropertyName(name);
        Span(span);
    }

    private void Text(string name, string? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private void Member<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        write(value);
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    /// <summary>A number; 0 and 1 without a decimal point, as other writers have them.</summary>
    private void Number(double value)
    {
        if (value is 0 or 1)
            json.WriteValue((int)value);
        else
            json.WriteValue(value);
    }

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
