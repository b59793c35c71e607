using System.Globalization;
using Newtonsoft.Json;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>One JSON object, indented, ended by a line feed. What is absent is left out.</summary>
internal static class JsonOutput
{
    internal static void Write(TextWriter output, Action<JsonTextWriter> members)
    {
        using (var json = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false, Culture = CultureInfo.InvariantCulture })
            json.WriteItem(members);
        output.Write('\n');
    }

    /// <summary>An object within.</summary>
    internal static void WriteItem(this JsonTextWriter json, Action<JsonTextWriter> members)
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    }

    internal static void WriteItems<T>(this JsonTextWriter json, string name, IEnumerable<T> items, Action<JsonTextWriter, T> members)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
            json.WriteItem(inner => members(inner, item));
        json.WriteEndArray();
    }

    internal static void WriteMember(this JsonTextWriter json, string name, string? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    internal static void WriteTexts(this JsonTextWriter json, string name, IEnumerable<string> texts)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteValue(text);
        json.WriteEndArray();
    }

    internal static void WriteMember(this JsonTextWriter json, string name, int? value)
    {
        if (value is not { } number)
            return;
        json.WritePropertyName(name);
        json.WriteValue(number);
    }

    /// <summary>True, or nothing.</summary>
    internal static void WriteFlag(this JsonTextWriter json, string name, bool value)
    {
        if (!value)
            return;
        json.WritePropertyName(name);
        json.WriteValue(true);
    }

    internal static void WriteMember(this JsonTextWriter json, string name, LocalDate? value) => json.WriteMember(name, value is { } day ? Show.Iso(day) : null);
}
