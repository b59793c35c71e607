using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;
using Directives.Sdk.Units;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Lets a host serialise the types of this library within its own objects.</summary>
public static class DirectivesJsonSettings
{
    /// <summary>
    /// Adds converters for the types of the contract <c>directives/1</c>, each written as it stands there, and sets <see cref="JsonSerializerSettings.DateParseHandling"/> to
    /// <see cref="DateParseHandling.None"/>: with the default, <c>"2021-01-05T17:00"</c> becomes a <see cref="DateTime"/> before any converter sees it.
    /// </summary>
    /// <remarks>
    /// A <see cref="Deadline"/> by itself is the object of the contract without <c>text</c> and <c>span</c>. <c>due</c> and <c>basis</c> are written within a <see cref="Notice"/>
    /// or <see cref="NoticeReading"/> only, as a deadline alone does not know its issue day. What cannot be read throws <see cref="JsonSerializationException"/>, whose message starts with a code of
    /// <see cref="JsonErrorCode"/>.
    /// </remarks>
    /// <param name="settings">The host's settings, which are changed.</param>
    /// <param name="context">Where deadlines are resolved; see <see cref="NoticeReadingJson.Write(NoticeReading, JsonStyle, DeadlineContext?)"/>.</param>
    /// <returns>The same settings.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="settings"/> is null.</exception>
    public static JsonSerializerSettings ConfigureForDirectives(this JsonSerializerSettings settings, DeadlineContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        foreach (var converter in Converters(context ?? new DeadlineContext()))
            settings.Converters.Add(converter);
        settings.DateParseHandling = DateParseHandling.None;
        return settings;
    }

    private static IEnumerable<JsonConverter> Converters(DeadlineContext context) =>
    [
        Model<NoticeReading>((json, reading) => json.Reading(reading, context), (json, token) => json.Reading(token)),
        Model<Notice>((json, notice) => json.Notice(notice, context), (json, token) => json.Notice(token)),
        Model<Conclusion>((json, conclusion) => json.Conclusion(conclusion, null), (json, token) => json.Conclusion(token)),
        Model<Directive>((json, directive) => json.Directive(directive, null), (json, token) => json.Directive(token)),
        Model<DeadlineMention>((json, mention) => json.Mention(mention, null), (json, token) => json.Mention(token)),
        Model<Deadline>((json, deadline) => json.Deadline(deadline), (json, token) => json.Deadline(token)),
        Model<Party>((json, party) => json.Party(party), (json, token) => json.Party(token)),
        Model<Meeting>((json, meeting) => json.Meeting(meeting), (json, token) => json.Meeting(token)),
        Model<Recipient>((json, recipient) => json.Recipient(recipient), (json, token) => json.Recipient(token)),
        Model<Signature>((json, signature) => json.Signature(signature), (json, token) => json.Signature(token)),
        Model<DocumentSymbol>((json, symbol) => json.Text(symbol.ToString()), (json, token) => json.Symbol(token)),
        Model<PartialDate>((json, date) => json.Text(date.ToString()), (json, token) => json.PartialDate(token)),
        Model<Diagnostic>((json, diagnostic) => json.Diagnostic(diagnostic), (json, token) => json.Diagnostic(token)),
        new ModelConverter<TextSpan>((json, span) => json.Span(span), (_, token, problems) => Members.AsSpan(token, problems)),
        Enumeration<DirectiveKind>(),
        Enumeration<Urgency>(),
        Enumeration<PartyType>(),
        Enumeration<PartyBasis>(),
        Enumeration<Bound>(),
        Enumeration<DiagnosticSeverity>(),
        new EquatableListConverter(),
    ];

    private static ModelConverter<T> Model<T>(Action<ContractWriter, T> write, Func<ContractReader, JToken, object?> read) =>
        new(write, (json, token, _) => read(json, token));

    private static ModelConverter<T> Enumeration<T>()
        where T : struct, Enum =>
        new((json, value) => json.Text(EnumText<T>.Format(value)), (_, token, problems) => Members.AsEnumeration<T>(token, problems));
}
