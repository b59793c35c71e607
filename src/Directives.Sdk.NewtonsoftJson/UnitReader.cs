using System.Globalization;
using Directives.Sdk.Units;
using Newtonsoft.Json.Linq;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Reads units from parsed JSON. Unknown members are passed over.</summary>
internal sealed class UnitReader(Problems problems)
{
    private readonly List<JToken> _tokens = [];

    /// <summary>A registry with the units of a document added; null where something is wrong with it.</summary>
    internal UnitRegistry? Registry(JToken document, UnitRegistry basis)
    {
        if (Members.Of(document, problems) is not { } members || !HasSchemaName(members))
            return null;
        var units = members.List("units", Unit);
        if (problems.Errors.Count > 0)
            return null;
        var registry = basis.With(units);
        if (registry.IsSuccess)
            return registry.Value;
        foreach (var error in registry.ValidationErrors)
            problems.Add(error.ErrorCode, error.ErrorMessage, _tokens[Index(error.Identifier)]);
        return null;
    }

    private Unit? Unit(JToken token)
    {
        _tokens.Add(token);
        return Members.Of(token, problems) is not { } members ? null : new Unit(members.Text("id"), members.Text("name"), Kind(members))
        {
            Parent = members.OptionalText("parent"),
            ValidFrom = Day(members, "from"),
            ValidTo = Day(members, "to"),
            Aliases = members.OptionalList("aliases", item => Members.AsText(item, problems)),
            Identifiers = members.OptionalList("identifiers", item => Members.AsText(item, problems)),
            Members = members.OptionalList("members", Coverage),
            Source = members.Text("source"),
        };
    }

    private MemberCoverage? Coverage(JToken token) => Members.Of(token, problems) is { } members
        ? new MemberCoverage(Kind(members), Day(members, "from"), Day(members, "to"))
        : null;

    private UnitKind Kind(Members members)
    {
        if (members.Required("kind") is not { } token || Members.AsText(token, problems) is not { } text)
            return default;
        var parsed = UnitKindPattern.Parse(text);
        if (!parsed.IsSuccess)
            problems.Add(JsonErrorCode.Enumeration, parsed.ValidationErrors.First().ErrorMessage, token);
        return parsed.IsSuccess ? parsed.Value : default;
    }

    private LocalDate? Day(Members members, string name)
    {
        if (members.Optional(name) is not { } token || Members.AsText(token, problems) is not { } text)
            return null;
        var parsed = LocalDatePattern.Iso.Parse(text);
        if (parsed.Success)
            return parsed.Value;
        problems.Add(JsonErrorCode.Date, $"'{text}' is no day written as 2021-01-05.", token);
        return null;
    }

    private bool HasSchemaName(Members members)
    {
        if (members.Required("schema") is not { } token || Members.AsText(token, problems) is not { } name)
            return false;
        if (name == UnitRegistryJson.SchemaName)
            return true;
        problems.Add(JsonErrorCode.SchemaName, $"The schema is '{name}', not '{UnitRegistryJson.SchemaName}'.", token);
        return false;
    }

    /// <summary>3 of "units[3]".</summary>
    private static int Index(string place) =>
        int.Parse(place.Substring(place.IndexOf('[') + 1).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture);
}
