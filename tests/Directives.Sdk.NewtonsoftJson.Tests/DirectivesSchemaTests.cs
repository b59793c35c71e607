using System.Text.Json.Nodes;
using Json.Schema;
using Newtonsoft.Json.Linq;

namespace Directives.Sdk.NewtonsoftJson.Tests;

public class DirectivesSchemaTests
{
    private static readonly string[] s_derived = ["due", "earliest", "latest", "basis", "rule", "source", "message"];

    [Fact]
    public void The_schema_is_a_schema_of_draft_2020_12()
    {
        var schema = JsonNode.Parse(DirectivesSchema.Text)!;

        schema["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");
        MetaSchemas.Draft202012.Evaluate(schema).IsValid.Should().BeTrue();
    }

    [Theory]
    [InlineData("empty.json")]
    [InlineData("briefing-2021.json")]
    [InlineData("every-member.json")]
    public void Golden_files_are_valid(string file) => ContractSchema.Accepts(Golden.Read(file)).Should().BeTrue();

    [Fact]
    public void Phrases_are_valid()
    {
        foreach (var (phrase, deadline) in DeadlineRows.All)
            ContractSchema.AcceptsPhrase(DeadlineJson.Write(phrase, deadline, DeadlineRows.Context)).Should().BeTrue(phrase);

        ContractSchema.AcceptsPhrase("""{"text":"a","value":"2021"}""").Should().BeFalse();
        ContractSchema.AcceptsPhrase("""{"text":"a","value":"?","bound":"inclusive"}""").Should().BeFalse();
        ContractSchema.AcceptsPhrase("{}").Should().BeFalse();
    }

    [Fact]
    public void Unknown_members_are_valid_and_null_is_not()
    {
        ContractSchema.Accepts("""{"schema":"directives/1","notice":{"conclusions":[],"more":{}},"more":null}""").Should().BeTrue();
        ContractSchema.Accepts("""{"schema":"directives/1","notice":{"conclusions":[],"type":null}}""").Should().BeFalse();
    }

    [Fact]
    public void Every_member_that_is_written_is_described()
    {
        var described = JObject.Parse(DirectivesSchema.Text).Descendants().OfType<JProperty>().Where(property => property.Name == "properties")
            .SelectMany(property => ((JObject)property.Value).Properties()).Select(property => property.Name).ToHashSet();
        var written = Readings.ByFile.Keys.SelectMany(file => JObject.Parse(Golden.Read(file)).Descendants().OfType<JProperty>()).Select(property => property.Name).ToHashSet();

        written.Should().BeEquivalentTo(described);
    }

    /// <summary>Schema and reader agree on what must be there, and on the type of each value: leaving out or replacing any one value is refused by both or by neither.</summary>
    [Fact]
    public void The_schema_refuses_what_the_reader_refuses()
    {
        var paths = JObject.Parse(Golden.Read("every-member.json")).Descendants().OfType<JProperty>().Select(property => property.Path).ToList();
        paths.Should().HaveCountGreaterThan(300);
        foreach (var path in paths)
        {
            Agree(path, property => property.Remove());
            Agree(path, property => property.Value = JValue.CreateNull());
            Agree(path, property => property.Value = property.Value.Type == JTokenType.String ? 7 : "?");
        }
    }

    private static void Agree(string path, Action<JProperty> change)
    {
        var document = JObject.Parse(Golden.Read("every-member.json"));
        var property = (JProperty)document.SelectToken(path)!.Parent!;
        // What is derived is passed over by the reader; a deadline's case decides which members may stand beside its value.
        if (property.AncestorsAndSelf().OfType<JProperty>().Any(member => s_derived.Contains(member.Name) && (member.Name != "basis" || member.Value is JArray)))
            return;
        change(property);
        var json = document.ToString();

        ContractSchema.Accepts(json).Should().Be(NoticeReadingJson.Read(json).IsSuccess, "{0} of {1}", path, property.Value);
    }
}
