namespace Directives.Sdk.NewtonsoftJson;

/// <summary>The stable codes of what can be wrong with a document. Each error also has the JSON path of the place (its identifier, such as <c>$.notice.conclusions[0].span</c>) and its line and position.</summary>
public static class JsonErrorCode
{
    /// <summary>There is no text: null was given.</summary>
    public const string Null = "json-null";

    /// <summary>The text is no JSON (RFC 8259), nests deeper than 64 levels, or names a member of an object twice.</summary>
    public const string Syntax = "json-syntax";

    /// <summary>The member <c>schema</c> does not say <c>directives/1</c>.</summary>
    public const string SchemaName = "json-schema-name";

    /// <summary>A member that is always written is missing.</summary>
    public const string MemberMissing = "json-member-missing";

    /// <summary>A value has another JSON type than its member takes; null is never one of them.</summary>
    public const string Type = "json-type";

    /// <summary>A text is none of those its member takes, as of <c>kind</c> or <c>bound</c>.</summary>
    public const string Enumeration = "json-enum";

    /// <summary>A deadline's <c>value</c> is no text form of one, or a member stands beside it that belongs to another kind of deadline.</summary>
    public const string Deadline = "json-deadline";

    /// <summary>The <c>symbol</c> is no symbol of a document.</summary>
    public const string Symbol = "json-symbol";

    /// <summary>A span is not two whole numbers from 0 whose sum is at most 2147483647.</summary>
    public const string Span = "json-span";

    /// <summary>A date is none: <c>issued</c>, <c>meeting.date</c>, <c>eventDate</c>.</summary>
    public const string Date = "json-date";

    /// <summary>A value lies outside what its member takes: <c>coverage</c> beyond 0 to 1, an empty line of authority.</summary>
    public const string Value = "json-value";
}
