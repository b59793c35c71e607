using Directives.Sdk.Text;
using Newtonsoft.Json.Linq;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>The members of one JSON object, each read as what it must be; what is not is noted and replaced by a default.</summary>
internal sealed class Members(JObject json, Problems problems)
{
    internal static Members? Of(JToken token, Problems problems)
    {
        if (token is JObject json)
            return new Members(json, problems);
        NoteType(token, "an object", problems);
        return null;
    }

    internal Problems Problems => problems;

    internal JToken? Optional(string name) => json.Property(name, StringComparison.Ordinal)?.Value;

    internal JToken? Required(string name)
    {
        var token = Optional(name);
        if (token is null)
            problems.Add(JsonErrorCode.MemberMissing, $"The member '{name}' is missing.", json, name);
        return token;
    }

    internal string Text(string name) => Required(name) is { } token ? AsText(token, problems) ?? "" : "";

    internal string? OptionalText(string name) => Optional(name) is { } token ? AsText(token, problems) : null;

    /// <summary>Whether the member <c>schema</c> names a schema.</summary>
    internal bool HasSchema(string expected)
    {
        if (Required("schema") is not { } token || AsText(token, problems) is not { } name)
            return false;
        if (name == expected)
            return true;
        problems.Add(JsonErrorCode.SchemaName, $"The schema is '{name}', not '{expected}'.", token);
        return false;
    }

    internal LocalDate? OptionalDay(string name)
    {
        if (Optional(name) is not { } token || AsText(token, problems) is not { } text)
            return null;
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success)
            return parsed.Value;
        problems.Add(JsonErrorCode.Date, $"'{text}' is no day written as 2021-01-05.", token);
        return null;
    }

    /// <summary>A day that must be there; the first day that can be written where it is not.</summary>
    internal LocalDate Day(string name)
    {
        Required(name);
        return OptionalDay(name) ?? LocalDate.MinIsoValue;
    }

    /// <summary>A whole number that must be there, between two bounds, both inclusive; the lower one where it is not.</summary>
    internal int Number(string name, int least, int most)
    {
        Required(name);
        return OptionalNumber(name, least, most) ?? least;
    }

    internal int? OptionalNumber(string name, int least, int most)
    {
        if (Optional(name) is not { } token)
            return null;
        if (TryNumber(token, out var number) && number >= least && number <= most)
            return number;
        problems.Add(JsonErrorCode.Value, $"Expected a whole number from {least} to {most}.", token);
        return null;
    }

    internal bool Flag(string name)
    {
        if (Optional(name) is not { } token)
            return false;
        if (token.Type == JTokenType.Boolean)
            return (bool)token;
        NoteType(token, "true or false", problems);
        return false;
    }

    internal T Enumeration<T>(string name)
        where T : struct, Enum => Required(name) is { } token ? AsEnumeration<T>(token, problems) : default;

    internal T OptionalEnumeration<T>(string name)
        where T : struct, Enum => Optional(name) is { } token ? AsEnumeration<T>(token, problems) : default;

    internal TextSpan Span(string name) => Required(name) is { } token ? AsSpan(token, problems) : default;

    internal TextSpan? OptionalSpan(string name) => Optional(name) is { } token ? AsSpan(token, problems) : null;

    internal EquatableList<T> List<T>(string name, Func<JToken, T?> read)
        where T : class => Required(name) is { } token ? AsList(token, read, problems) : [];

    internal EquatableList<T> OptionalList<T>(string name, Func<JToken, T?> read)
        where T : class => Optional(name) is { } token ? AsList(token, read, problems) : [];

    internal EquatableList<TextSpan> OptionalSpans(string name) =>
        Optional(name) is { } token ? Items(token, problems).Select(item => AsSpan(item, problems)).ToEquatableList() : [];

    internal static string? AsText(JToken token, Problems problems)
    {
        if (token.Type == JTokenType.String)
            return (string)token!;
        NoteType(token, "a string", problems);
        return null;
    }

    internal static T AsEnumeration<T>(JToken token, Problems problems)
        where T : struct, Enum
    {
        if (AsText(token, problems) is not { } text)
            return default;
        if (!EnumText<T>.TryParse(text, out var value))
            problems.Add(JsonErrorCode.Enumeration, $"'{text}' is none of {EnumText<T>.All}.", token);
        return value;
    }

    internal static TextSpan AsSpan(JToken token, Problems problems)
    {
        if (token is JArray { Count: 2 } pair && TryNumber(pair[0], out var start) && TryNumber(pair[1], out var length) && length <= int.MaxValue - start)
            return new TextSpan(start, length);
        problems.Add(JsonErrorCode.Span, "A span is [start, length], two whole numbers from 0.", token);
        return default;
    }

    internal static void NoteType(JToken token, string expected, Problems problems) =>
        problems.Add(JsonErrorCode.Type, $"Expected {expected}, not {Describe(token.Type)}.", token);

    private static EquatableList<T> AsList<T>(JToken token, Func<JToken, T?> read, Problems problems)
        where T : class => Items(token, problems).Select(read).OfType<T>().ToEquatableList();

    private static JArray Items(JToken token, Problems problems)
    {
        if (token is JArray array)
            return array;
        NoteType(token, "an array", problems);
        return [];
    }

    private static bool TryNumber(JToken token, out int number)
    {
        number = 0;
        // An int where the token comes from objects rather than from text; a BigInteger is out of range.
        if (token is not JValue { Value: long or int } || (long)token is < 0 or > int.MaxValue)
            return false;
        number = (int)token;
        return true;
    }

    private static string Describe(JTokenType type) => type switch
    {
        JTokenType.Object => "an object",
        JTokenType.Array => "an array",
        JTokenType.Integer or JTokenType.Float => "a number",
        JTokenType.String => "a string",
        JTokenType.Boolean => "true or false",
        JTokenType.Null => "null (an absent value is left out)",
        JTokenType.Date => "a date (set DateParseHandling.None)",
        _ => "this",
    };
}
