using System.Globalization;
using Ardalis.Result;
using Directives.Sdk.Planning;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Chương trình công tác dạng JSON: a programme as the document <c>directives-programme/1</c>, for other systems, and to be compared with a later version.</summary>
/// <remarks>
/// <para>
/// <c>{ "schema": "directives-programme/1", "year", "from", "calendarVersion", "items": [ … ], "findings": [ … ], "moves": [ … ] }</c>. An item:
/// <c>id, title, product, lead, coordinating, level, leader, quarter, month, target, due, origin, carriedOver, asked, after, optional, load, task, occurrence, reasons, steps</c>; a party is
/// that of <c>directives/1</c>; a step <c>{ "name", "step", "from", "to", "workingDays", "englishName", "policy", "source" }</c>; a reason <c>{ "code", "arguments", "text" }</c>. A finding:
/// <c>{ "code", "severity", "items", "arguments", "message", "move" }</c>, where <c>move</c> is <c>{ "text" }</c>, what could be done, and names <c>item</c>, <c>title</c>, <c>from</c>, <c>to</c>
/// and <c>reason</c> where that is to put an item into another month. <c>moves</c> stands only in a programme that was repaired, each written as a finding's that names its item; it is not read, as the
/// reasons of the items hold it.
/// </para>
/// <para>Absent values are left out, never null. <c>quarter</c>, <c>message</c> and every <c>text</c> follow from the other members: they are written, and not read.</para>
/// </remarks>
public static class WorkProgrammeJson
{
    /// <summary>What the member <c>schema</c> of a document says. Within it members are only ever added.</summary>
    public const string SchemaName = "directives-programme/1";

    /// <summary>A programme as JSON.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="style">The layout; one line by default.</param>
    /// <param name="language">The language of the messages, texts and names of steps.</param>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is null.</exception>
    public static string Write(WorkProgramme programme, JsonStyle style = JsonStyle.Compact, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return Written(programme, null, style, language);
    }

    /// <summary>A repaired programme as JSON, with its moves in the member <c>moves</c>.</summary>
    /// <param name="repaired">The programme and its moves.</param>
    /// <param name="style">The layout; one line by default.</param>
    /// <param name="language">The language of the messages, texts and names of steps.</param>
    /// <exception cref="ArgumentNullException"><paramref name="repaired"/> is null.</exception>
    public static string Write(RepairedProgramme repaired, JsonStyle style = JsonStyle.Compact, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(repaired);
        return Written(repaired.Programme, repaired.Moves, style, language);
    }

    /// <summary>Reads a programme back. Never throws for any text; unknown members are passed over.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The programme, or <c>Invalid</c> with up to 100 errors, as those of <see cref="NoticeReadingJson.Read"/>: each names the JSON path, the line and the position.</returns>
    public static Result<WorkProgramme> Read(string? json) => JsonText.ReadWith(json, (problems, token) => new ProgrammeReader(problems).Programme(token));

    private static string Written(WorkProgramme programme, EquatableList<PlanMove>? moves, JsonStyle style, Language language)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        JsonText.WriteWith(output, style, json => new ProgrammeWriter(json, language).Programme(programme, moves));
        return output.ToString();
    }
}
