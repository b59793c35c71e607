using Ardalis.Result;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Reading;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>
/// Kết quả đọc văn bản dạng JSON: a reading as the document <c>directives/1</c>, written and read back without loss. Letters are written as themselves, line breaks are LF.
/// </summary>
/// <remarks>
/// <c>due</c>, <c>earliest</c>, <c>latest</c> and <c>basis</c> of a deadline, and the <c>message</c> of a diagnostic, are derived when the document is written and passed over when it is read.
/// A mention whose deadline is <see cref="Unspecified"/> is left out; it is the one thing that is not read back. <see cref="DirectivesSchema"/> describes every member.
/// </remarks>
public static class NoticeReadingJson
{
    /// <summary>A reading as JSON.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="style">The layout; without indent by default.</param>
    /// <param name="context">
    /// Where deadlines are resolved: the calendar, the policy and, where the host knows it, the day of receipt. Each notice's own issue day and meeting replace the context's.
    /// Default: the default calendar and policy, and nothing else known.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> is null.</exception>
    public static string Write(NoticeReading reading, JsonStyle style = JsonStyle.Compact, DeadlineContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return JsonText.Write(style, json => json.Reading(reading, context ?? new DeadlineContext()));
    }

    /// <summary>Writes a reading as JSON; without a line break at the end. Nothing is written where it fails.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="output">Where to; its own <see cref="TextWriter.NewLine"/> does not matter.</param>
    /// <param name="style">The layout; without indent by default.</param>
    /// <param name="context">See <see cref="Write(NoticeReading, JsonStyle, DeadlineContext?)"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reading"/> or <paramref name="output"/> is null.</exception>
    public static void Write(NoticeReading reading, TextWriter output, JsonStyle style = JsonStyle.Compact, DeadlineContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(output);
        JsonText.Write(output, style, json => json.Reading(reading, context ?? new DeadlineContext()));
    }

    /// <summary>Reads a document of <c>directives/1</c>: what was written reads back equal. Members that it does not know are passed over. Never throws.</summary>
    /// <returns>
    /// The reading, or <c>Invalid</c> with up to 100 errors. Each has a code of <see cref="JsonErrorCode"/>, as its identifier the JSON path (<c>$.notice.issued</c>), and in its message
    /// the path with the line and the position, each from 1, of the value's opening bracket or last character. Null is invalid too.
    /// </returns>
    public static Result<NoticeReading> Read(string? json) => JsonText.Read(json, (reader, token) => reader.Reading(token));
}
