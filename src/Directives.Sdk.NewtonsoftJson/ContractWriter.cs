using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;
using Directives.Sdk.Units;
using Newtonsoft.Json;

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
        json.WriteText("schema", DirectivesSchema.Name);
        json.WritePropertyName("notice");
        Notice(reading.Notice, context);
        if (reading.Others.Count > 0)
            json.WriteList("others", reading.Others, notice => Notice(notice, context));
        json.WriteList("diagnostics", reading.Diagnostics, Diagnostic);
        json.WritePropertyName("coverage");
        Number(reading.Coverage);
        if (reading.Uncovered.Count > 0)
            json.WriteList("uncovered", reading.Uncovered, Span);
        json.WriteEndObject();
    }

    internal void Notice(Notice notice, DeadlineContext context)
    {
        var own = context with { Issued = notice.Issued ?? context.Issued, Meeting = notice.Meeting?.Date ?? context.Meeting };
        json.WriteStartObject();
        json.WriteText("type", notice.Type);
        json.WriteText("symbol", notice.Symbol?.ToString());
        json.WriteText("issuer", notice.Issuer);
        json.WriteText("place", notice.Place);
        json.WriteText("issued", notice.Issued?.ToString());
        json.WriteText("subject", notice.Subject);
        Member("meeting", notice.Meeting, Meeting);
        json.WriteList("conclusions", notice.Conclusions, conclusion => Conclusion(conclusion, own));
        json.WriteList("recipients", notice.Recipients, Recipient);
        Member("signature", notice.Signature, Signature);
        json.WriteEndObject();
    }

    /// <param name="conclusion">What is written.</param>
    /// <param name="context">Where deadlines are resolved; null (outside of a notice) leaves out what follows from it.</param>
    internal void Conclusion(Conclusion conclusion, DeadlineContext? context)
    {
        json.WriteStartObject();
        json.WriteText("ordinal", conclusion.Ordinal);
        json.WriteText("heading", conclusion.Heading);
        Span("span", conclusion.Span);
        json.WriteList("directives", conclusion.Directives, directive => Directive(directive, context));
        json.WriteEndObject();
    }

    internal void Directive(Directive directive, DeadlineContext? context)
    {
        json.WriteStartObject();
        json.WriteText("id", directive.Id);
        json.WriteText("kind", EnumText<DirectiveKind>.Format(directive.Kind));
        json.WriteText("action", directive.Action);
        Span("span", directive.Span);
        json.WriteList("lead", directive.Lead, lead => Party(lead, writesBasis: true));
        json.WriteList("coordinating", directive.Coordinating, Party);
        json.WriteList("via", directive.Via, Party);
        json.WriteList("reportTo", directive.ReportTo, Party);
        if (directive.Urgency != Urgency.None)
            json.WriteText("urgency", EnumText<Urgency>.Format(directive.Urgency));
        if (directive.DeadlineMention is { Deadline: not Unspecified } mention)
        {
            json.WritePropertyName("deadline");
            Mention(mention, context);
        }

        json.WriteText("product", directive.Product);
        json.WriteText("cue", directive.Cue);
        json.WriteEndObject();
    }

    internal void Party(Party party) => Party(party, writesBasis: false);

    private void Party(Party party, bool writesBasis)
    {
        json.WriteStartObject();
        json.WriteText("name", party.Name);
        json.WriteText("type", EnumText<PartyType>.Format(party.Type));
        json.WriteText("id", party.Id);
        json.WriteText("holder", party.Holder);
        if (writesBasis || party.Basis != PartyBasis.Named)
            json.WriteText("basis", EnumText<PartyBasis>.Format(party.Basis));
        if (party.Span is { } span)
            Span("span", span);
        json.WriteEndObject();
    }

    internal void Mention(DeadlineMention mention, DeadlineContext? context)
    {
        json.WriteStartObject();
        json.WriteText("text", mention.Text);
        Span("span", mention.Span);
        Deadline(mention.Deadline, context);
        json.WriteEndObject();
    }

    /// <summary>A phrase and what it means: the text alone where it gives no deadline.</summary>
    internal void Phrase(string phrase, Deadline? deadline, DeadlineContext context)
    {
        json.WriteStartObject();
        json.WriteText("text", phrase);
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
        json.WriteText("value", DeadlinePattern.Value.Format(deadline));
        json.WriteText("bound", EnumText<Bound>.Format(deadline.Bound));
        Completed(deadline.Completed);
        switch (deadline)
        {
            case AfterEvent term:
                json.WriteText("event", term.EventText);
                json.WriteDay("eventDate", term.EventDate);
                break;
            case OnDate day:
                json.WriteText("holiday", day.Holiday);
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
        json.WriteText("due", due.ToIsoString());
        json.WriteDay("earliest", due.Earliest?.Day);
        json.WriteDay("latest", due.Latest?.Day);
        json.WriteList("basis", due.Basis, Step);
    }

    private void Step(BasisStep step)
    {
        json.WriteStartObject();
        json.WriteText("rule", step.Rule);
        json.WriteText("source", step.Source);
        json.WriteText("text", step.Describe(Language.Vietnamese));
        json.WriteEndObject();
    }

    private void Completed(Completion completed)
    {
        if (completed == Completion.None)
            return;
        json.WriteList("completed", s_completions.Where(part => completed.HasFlag(part)), part => json.WriteValue(EnumText<Completion>.Format(part)));
    }

    internal void Meeting(Meeting meeting)
    {
        json.WriteStartObject();
        json.WriteDay("date", meeting.Date);
        json.WriteText("chair", meeting.Chair);
        json.WriteText("chairTitle", meeting.ChairTitle);
        json.WriteEndObject();
    }

    internal void Recipient(Recipient recipient)
    {
        json.WriteStartObject();
        json.WriteText("text", recipient.Text);
        json.WriteText("purpose", recipient.Purpose);
        json.WriteEndObject();
    }

    internal void Signature(Signature signature)
    {
        json.WriteStartObject();
        json.WriteList("authority", signature.Authority, line => json.WriteValue(line.ToString()));
        json.WriteText("title", signature.Title);
        json.WriteText("name", signature.Name);
        json.WriteEndObject();
    }

    internal void Diagnostic(Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteText("code", diagnostic.Code);
        json.WriteText("severity", EnumText<DiagnosticSeverity>.Format(diagnostic.Severity));
        json.WriteText("message", diagnostic.Message);
        if (diagnostic.Span is { } span)
            Span("span", span);
        if (diagnostic.Arguments.Count > 0)
            json.WriteList("arguments", diagnostic.Arguments, json.WriteValue);
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

    private void Member<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        write(value);
    }

    /// <summary>A number; 0 and 1 without a decimal point, as other writers have them.</summary>
    private void Number(double value)
    {
        if (value is 0 or 1)
            json.WriteValue((int)value);
        else
            json.WriteValue(value);
    }
}
