using System.Text.Json.Nodes;
using Json.Schema;

namespace Directives.Sdk.NewtonsoftJson.Tests;

/// <summary>The schema that ships, by a validator of its own.</summary>
internal static class ContractSchema
{
    internal static JsonSchema Whole { get; } = JsonSchema.FromText(DirectivesSchema.Text);

    private static readonly JsonSchema s_phrase = JsonSchema.FromText(
        DirectivesSchema.Text.Replace("\"$ref\": \"#/$defs/reading\"", "\"$ref\": \"#/$defs/phrase\"", StringComparison.Ordinal).Replace("schema:directives-1\"", "schema:phrase\"", StringComparison.Ordinal));

    internal static bool Accepts(string json) => Whole.Evaluate(JsonNode.Parse(json)).IsValid;

    internal static bool AcceptsPhrase(string json) => s_phrase.Evaluate(JsonNode.Parse(json)).IsValid;
}
