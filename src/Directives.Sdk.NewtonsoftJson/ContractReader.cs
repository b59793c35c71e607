using Ardalis.Result;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Units;
using Newtonsoft.Json.Linq;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Reads the objects of the contract from parsed JSON. What is derived (<c>due</c>, <c>basis</c>, <c>message</c> …) and unknown members are passed over.</summary>
internal sealed class ContractReader(Problems problems)
{
    internal NoticeReading? Reading(JToken token)
    {
        if (Members.Of(token, problems) is not { } members || !members.HasSchema(DirectivesSchema.Name))
            return null;
        var notice = members.Required("notice") is { } found ? Notice(found) : null;
        return new NoticeReading(notice ?? new Notice(), members.OptionalList("diagnostics", Diagnostic))
        {
            Others = members.OptionalList("others", Notice),
            Coverage = Coverage(members),
            Uncovered = members.OptionalSpans("uncovered"),
        };
    }

    internal Notice? Notice(JToken token) => Members.Of(token, problems) is not { } members ? null : new Notice
    {
        Type = members.OptionalText("type"),
        Symbol = members.Optional("symbol") is { } symbol ? Symbol(symbol) : null,
        Issuer = members.OptionalText("issuer"),
        Place = members.OptionalText("place"),
        Issued = members.Optional("issued") is { } issued ? PartialDate(issued) : null,
        Subject = members.OptionalText("subject"),
        Meeting = members.Optional("meeting") is { } meeting ? Meeting(meeting) : null,
        Conclusions = members.List("conclusions", Conclusion),
        Recipients = members.OptionalList("recipients", Recipient),
        Signature = members.Optional("signature") is { } signature ? Signature(signature) : null,
    };

    internal Conclusion? Conclusion(JToken token) => Members.Of(token, problems) is not { } members
        ? null
        : new Conclusion(members.Text("ordinal"), members.Span("span"), members.List("directives", Directive)) { Heading = members.OptionalText("heading") };

    internal Directive? Directive(JToken token) => Members.Of(token, problems) is not { } members
        ? null
        : new Directive(members.Text("id"), members.Enumeration<DirectiveKind>("kind"), members.Text("action"), members.Span("span"))
        {
            Lead = members.List("lead", Party),
            Coordinating = members.List("coordinating", Party),
            Via = members.List("via", Party),
            ReportTo = members.List("reportTo", Party),
            Urgency = Urgency(members),
            DeadlineMention = members.Optional("deadline") is { } deadline ? Mention(deadline) : null,
            Product = members.OptionalText("product"),
            Cue = members.OptionalText("cue"),
        };

    internal Party? Party(JToken token) => Members.Of(token, problems) is not { } members ? null : new Party(members.Text("name"), members.Enumeration<PartyType>("type"))
    {
        Id = members.OptionalText("id"),
        Holder = members.OptionalText("holder"),
        Basis = members.OptionalEnumeration<PartyBasis>("basis"),
        Span = members.OptionalSpan("span"),
    };

    internal DeadlineMention? Mention(JToken token)
    {
        if (Members.Of(token, problems) is not { } members)
            return null;
        var deadline = Deadline(members);
        if (deadline is Unspecified)
            problems.Add(JsonErrorCode.Deadline, "A deadline that is unspecified is left out.", members.Required("value")!);
        return new DeadlineMention(members.Text("text"), members.Span("span"), deadline ?? Deadlines.Deadline.Unspecified);
    }

    internal Deadline? Deadline(JToken token) => Members.Of(token, problems) is { } members ? Deadline(members) : null;

    private Deadline? Deadline(Members members)
    {
        var bound = members.Enumeration<Bound>("bound");
        var completed = Completed(members);
        if (members.Required("value") is not { } token || Members.AsText(token, problems) is not { } text)
            return null;
        var parsed = DeadlinePattern.Value.Parse(text);
        if (parsed.IsSuccess)
            return Details(parsed.Value, members) with { Bound = bound, Completed = completed };
        problems.Add(JsonErrorCode.Deadline, Message(parsed.ValidationErrors), token);
        return null;
    }

    /// <summary>The members beside a value that belong to one case only.</summary>
    private Deadline Details(Deadline deadline, Members members)
    {
        Refuse(members, "event", "eventDate", deadline is AfterEvent);
        Refuse(members, "holiday", null, deadline is OnDate);
        Refuse(members, "term", null, deadline is WithinPeriod);
        return deadline switch
        {
            AfterEvent term => term with { EventText = members.OptionalText("event"), EventDate = members.OptionalDay("eventDate") },
            OnDate day => day with { Holiday = members.OptionalText("holiday") },
            WithinPeriod period => period with { IsTerm = members.Flag("term") },
            _ => deadline,
        };
    }

    private void Refuse(Members members, string name, string? second, bool isAllowed)
    {
        if (isAllowed)
            return;
        if (members.Optional(name) is { } token)
            problems.Add(JsonErrorCode.Deadline, $"The member '{name}' does not belong to a deadline with this value.", token);
        if (second is not null)
            Refuse(members, second, null, isAllowed);
    }

    private Completion Completed(Members members)
    {
        var completed = Completion.None;
        foreach (var part in members.OptionalList("completed", part => part))
        {
            if (Members.AsText(part, problems) is not { } text)
                continue;
            if (EnumText<Completion>.TryParse(text, out var value) && value != Completion.None)
                completed |= value;
            else
                problems.Add(JsonErrorCode.Enumeration, $"'{text}' is none of day, week, month, quarter, year.", part);
        }

        return completed;
    }

    /// <summary>The urgency; where there is none, the member is absent.</summary>
    private Urgency Urgency(Members members)
    {
        var urgency = members.OptionalEnumeration<Urgency>("urgency");
        if (urgency == Notices.Urgency.None && members.Optional("urgency") is { Type: JTokenType.String } token && (string?)token == "none")
            problems.Add(JsonErrorCode.Enumeration, "A directive without urgency has no such member.", token);
        return urgency;
    }

    internal Meeting? Meeting(JToken token) => Members.Of(token, problems) is not { } members
        ? null
        : new Meeting(members.OptionalDay("date"), members.OptionalText("chair"), members.OptionalText("chairTitle"));

    internal Recipient? Recipient(JToken token) =>
        Members.Of(token, problems) is { } members ? new Recipient(members.Text("text"), members.OptionalText("purpose")) : null;

    internal Signature? Signature(JToken token) => Members.Of(token, problems) is not { } members
        ? null
        : new Signature(members.OptionalList("authority", SigningLine), members.OptionalText("title"), members.OptionalText("name"));

    private SigningLine? SigningLine(JToken token) => Parsed(token, Notices.SigningLine.Parse, JsonErrorCode.Value);

    internal DocumentSymbol? Symbol(JToken token) => Parsed(token, DocumentSymbol.Parse, JsonErrorCode.Symbol);

    internal Diagnostic? Diagnostic(JToken token) => Members.Of(token, problems) is not { } members ? null : new Diagnostic(
        members.Text("code"),
        members.Enumeration<DiagnosticSeverity>("severity"),
        members.OptionalSpan("span"),
        members.OptionalList("arguments", argument => Members.AsText(argument, problems)));

    internal PartialDate? PartialDate(JToken token)
    {
        if (Members.AsText(token, problems) is not { } text)
            return null;
        var parsed = PartialDatePattern.Parse(text);
        if (parsed.IsSuccess)
            return parsed.Value;
        problems.Add(JsonErrorCode.Date, Message(parsed.ValidationErrors), token);
        return null;
    }

    private double Coverage(Members members)
    {
        if (members.Optional("coverage") is not { } token)
            return 0;
        if (token.Type is not (JTokenType.Integer or JTokenType.Float))
        {
            Members.NoteType(token, "a number", problems);
            return 0;
        }

        var share = token is JValue { Value: long or int or double or decimal } ? (double)token : double.NaN;
        if (!(share >= 0 && share <= 1))
            problems.Add(JsonErrorCode.Value, "A coverage is a number from 0 to 1.", token);
        return share;
    }

    private T? Parsed<T>(JToken token, Func<string, Result<T>> parse, string code)
        where T : class
    {
        if (Members.AsText(token, problems) is not { } text)
            return null;
        var parsed = parse(text);
        if (parsed.IsSuccess)
            return parsed.Value;
        problems.Add(code, Message(parsed.ValidationErrors), token);
        return null;
    }

    private static string Message(IEnumerable<ValidationError> errors) => string.Join(" ", errors.Select(error => error.ErrorMessage));
}
