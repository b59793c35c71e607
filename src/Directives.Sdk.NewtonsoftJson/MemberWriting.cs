using Newtonsoft.Json;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Writes members of JSON objects; what is null is left out.</summary>
internal static class MemberWriting
{
    internal static void WriteText(this JsonWriter json, string name, string? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    internal static void WriteDay(this JsonWriter json, string name, LocalDate? day) =>
        json.WriteText(name, day is { } known ? LocalDatePattern.Iso.Format(known) : null);

    internal static void WriteList<T>(this JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
