using System.Globalization;
using Directives.Sdk.NewtonsoftJson;
using Directives.Sdk.Reading;
using Newtonsoft.Json;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>
/// A reading as the document <c>directives/1</c>, indented. With a day it holds one more member: <c>states</c>, with the day (<c>asOf</c>) and for each task (<c>notice</c>, counted
/// from 0, and <c>id</c>) its <c>state</c>, the administration's words (<c>text</c>) and, where it is overdue, <c>daysOverdue</c>.
/// </summary>
internal static class ReadingJson
{
    internal static void Write(TextWriter output, NoticeReading reading, LocalDate? asOf)
    {
        var json = NoticeReadingJson.Write(reading, JsonStyle.Indented);
        if (asOf is { } day)
            json = string.Concat(json.AsSpan(0, json.LastIndexOf('}')).TrimEnd(), ",", States(reading, day).AsSpan(1));
        output.Write(json);
        output.Write('\n');
    }

    /// <summary>An object with the one member, indented as the document is, so that its inside fits into it.</summary>
    private static string States(NoticeReading reading, LocalDate asOf)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var json = new JsonTextWriter(text) { Formatting = Formatting.Indented };
        json.WriteStartObject();
        json.WritePropertyName("states");
        json.WriteStartObject();
        Member(json, "asOf", Show.Iso(asOf));
        json.WritePropertyName("tasks");
        json.WriteStartArray();
        var number = 0;
        foreach (var notice in NoticeTasks.All(reading))
        {
            foreach (var task in notice.Tasks)
                Task(json, number, task.Id, TaskState.Of(task.Deadline, NoticeTasks.Context(notice), asOf));
            number++;
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        return text.ToString();
    }

    private static void Task(JsonTextWriter json, int notice, string id, TaskState state)
    {
        json.WriteStartObject();
        Member(json, "notice", notice);
        Member(json, "id", id);
        Member(json, "state", state.Code);
        Member(json, "text", state.Text);
        if (state.DaysOverdue is { } days)
            Member(json, "daysOverdue", days);
        json.WriteEndObject();
    }

    private static void Member(JsonTextWriter json, string name, object value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
