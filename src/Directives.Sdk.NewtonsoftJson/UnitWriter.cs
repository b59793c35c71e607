using Directives.Sdk.Units;
using Newtonsoft.Json;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Writes units as JSON. What is absent is left out.</summary>
internal sealed class UnitWriter(JsonWriter json)
{
    internal void Units(IEnumerable<Unit> units)
    {
        json.WriteStartObject();
        Text("schema", UnitRegistryJson.SchemaName);
        List("units", units, Unit);
        json.WriteEndObject();
    }

    private void Unit(Unit unit)
    {
        json.WriteStartObject();
        Text("id", unit.Id);
        Text("name", unit.Name);
        Text("kind", UnitKindPattern.Format(unit.Kind));
        Text("parent", unit.Parent);
        Interval(unit.ValidFrom, unit.ValidTo);
        OptionalList("aliases", unit.Aliases, json.WriteValue);
        OptionalList("identifiers", unit.Identifiers, json.WriteValue);
        OptionalList("members", unit.Members, Coverage);
        Text("source", unit.Source);
        json.WriteEndObject();
    }

    private void Coverage(MemberCoverage coverage)
    {
        json.WriteStartObject();
        Text("kind", UnitKindPattern.Format(coverage.Kind));
        Interval(coverage.From, coverage.To);
        json.WriteEndObject();
    }

    private void Interval(LocalDate? from, LocalDate? to)
    {
        Text("from", from is { } first ? LocalDatePattern.Iso.Format(first) : null);
        Text("to", to is { } last ? LocalDatePattern.Iso.Format(last) : null);
    }

    private void Text(string name, string? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private void OptionalList<T>(string name, EquatableList<T> items, Action<T> write)
    {
        if (items.Count > 0)
            List(name, items, write);
    }

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.WriteStartArray();
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }
}
