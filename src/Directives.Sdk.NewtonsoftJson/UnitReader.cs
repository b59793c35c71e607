using System.Globalization;
using Directives.Sdk.Units;
using Newtonsoft.Json.Linq;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Reads units from parsed JSON. Unknown members are passed over.</summary>
internal sealed class UnitReader(Problems problems)
{
    private readonly List<JToken> _tokens = [];

    /// <summary>A registry with the units of a document added; null where something is wrong with it.</summary>
    internal UnitRegistry? Registry(JToken document, UnitRegistry basis)
    {
        if (Members.Of(document, problems) is not { } members || !members.HasSchema(UnitRegistryJson.SchemaName))
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
            ValidFrom = members.OptionalDay("from"),
            ValidTo = members.OptionalDay("to"),
            Aliases = members.OptionalList("aliases", item => Members.AsText(item, problems)),
            Identifiers = members.OptionalList("identifiers", item => Members.AsText(item, problems)),
            Members = members.OptionalList("members", Coverage),
            Source = members.Text("source"),
        };
    }

    private MemberCoverage? Coverage(JToken token) => Members.Of(token, problems) is { } members
        ? new MemberCoverage(Kind(members), members.OptionalDay("from"), members.OptionalDay("to"))
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

    /// <summary>3 of "units[3]".</summary>
    private static int Index(string place) =>
        int.Parse(place.Substring(place.IndexOf('[') + 1).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture);
}
