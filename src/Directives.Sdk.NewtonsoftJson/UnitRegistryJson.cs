using System.Globalization;
using Ardalis.Result;
using Directives.Sdk.Units;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>
/// Danh mục cơ quan, đơn vị dạng JSON: units as the document <c>directives-units/1</c>, from which a host loads its own registry.
/// </summary>
/// <remarks>
/// <c>{ "schema": "directives-units/1", "units": [ { "id", "name", "kind", "parent", "from", "to", "aliases", "identifiers", "members": [ { "kind", "from", "to" } ], "source" } ] }</c>;
/// always there are <c>id</c>, <c>name</c>, <c>kind</c> (<see cref="UnitKindPattern"/>) and <c>source</c>. Absent values are left out, never null.
/// </remarks>
public static class UnitRegistryJson
{
    /// <summary>What the member <c>schema</c> of a document says. Within it members are only ever added.</summary>
    public const string SchemaName = "directives-units/1";

    /// <summary>Units as JSON, in the order given. <c>Write(registry.Units)</c> writes a registry.</summary>
    /// <param name="units">The units.</param>
    /// <param name="style">The layout; one line by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null.</exception>
    public static string Write(IEnumerable<Unit> units, JsonStyle style = JsonStyle.Compact)
    {
        ArgumentNullException.ThrowIfNull(units);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        JsonText.WriteWith(output, style, json => new UnitWriter(json).Units(units));
        return output.ToString();
    }

    /// <summary>A registry with the units of a document added to those of another, each in the place of one that has its id. Never throws for any text.</summary>
    /// <param name="json">The document. A parent may be a unit of it or of <paramref name="basis"/>.</param>
    /// <param name="basis">What is added to; <see cref="UnitRegistry.Empty"/> by default.</param>
    /// <returns>
    /// The registry, or <c>Invalid</c> with up to 100 errors, as those of <see cref="NoticeReadingJson.Read"/>: each names the JSON path, the line and the position. A unit that is wrong
    /// in itself or beside others has a code of <see cref="UnitRegistry.WithTable"/>, such as <c>unit-parent-unknown</c>.
    /// </returns>
    public static Result<UnitRegistry> Read(string? json, UnitRegistry? basis = null) =>
        JsonText.ReadWith(json, (problems, token) => new UnitReader(problems).Registry(token, basis ?? UnitRegistry.Empty));
}
