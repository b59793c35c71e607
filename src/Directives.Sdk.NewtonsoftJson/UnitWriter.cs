using Directives.Sdk.Units;
using Newtonsoft.Json;
using NodaTime;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Writes units as JSON. What is absent is left out.</summary>
internal sealed class UnitWriter(JsonWriter json)
{
    internal void Units(IEnumerable<Unit> units)
    {
        json.WriteStartObject();
        json.WriteText("schema", UnitRegistryJson.SchemaName);
        json.WriteList("units", units, Unit);
        json.WriteEndObject();
    }

    private void Unit(Unit unit)
    {
        json.WriteStartObject();
        json.WriteText("id", unit.Id);
        json.WriteText("name", unit.Name);
        json.WriteText("kind", UnitKindPattern.Format(unit.Kind));
        json.WriteText("parent", unit.Parent);
        Interval(unit.ValidFrom, unit.ValidTo);
        OptionalList("aliases", unit.Aliases, json.WriteValue);
        OptionalList("identifiers", unit.Identifiers, json.WriteValue);
        OptionalList("members", unit.Members, Coverage);
        json.WriteText("source", unit.Source);
        json.WriteEndObject();
    }

    private void Coverage(MemberCoverage coverage)
    {
        json.WriteStartObject();
        json.WriteText("kind", UnitKindPattern.Format(coverage.Kind));
        Interval(coverage.From, coverage.To);
        json.WriteEndObject();
    }

    private void Interval(LocalDate? from, LocalDate? to)
    {
        json.WriteDay("from", from);
        json.WriteDay("to", to);
    }

    private void OptionalList<T>(string name, EquatableList<T> items, Action<T> write)
    {
        if (items.Count > 0)
            json.WriteList(name, items, write);
    }
}
