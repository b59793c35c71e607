using System.Text.Json.Nodes;
using Directives.Sdk.Units;
using Json.Schema;

namespace Directives.Sdk.NewtonsoftJson.Tests;

public class UnitRegistryJsonTests
{
    [Theory]
    [InlineData(JsonStyle.Compact)]
    [InlineData(JsonStyle.Indented)]
    public void Units_are_written_and_read_back(JsonStyle style) =>
        UnitRegistryJson.Read(UnitRegistryJson.Write(UnitRegistry.Vietnam.Units, style)).Value.Units.Should().Equal(UnitRegistry.Vietnam.Units);

    [Fact]
    public void A_unit_is_written_with_what_is_known_of_it()
    {
        var unit = new Unit("x/y", "Sở Y & Z", UnitKind.Department)
        {
            Aliases = ["SY", "Y"],
            Parent = "x",
            ValidFrom = new LocalDate(2021, 1, 5),
            ValidTo = new LocalDate(2025, 6, 30),
            Identifiers = ["H48.12"],
            Members = [new MemberCoverage(UnitKind.Division), new MemberCoverage(UnitKind.PublicServiceUnit, new LocalDate(2021, 1, 5))],
            Source = "[known]",
        };

        UnitRegistryJson.Write([unit, new Unit("z", "Z", UnitKind.Enterprise)]).Should().Be(
            """{"schema":"directives-units/1","units":[{"id":"x/y","name":"Sở Y & Z","kind":"department","parent":"x","from":"2021-01-05","to":"2025-06-30","aliases":["SY","Y"],"identifiers":["H48.12"],"members":[{"kind":"division"},{"kind":"public-service-unit","from":"2021-01-05"}],"source":"[known]"},{"id":"z","name":"Z","kind":"enterprise","source":""}]}""");
    }

    [Theory]
    [InlineData(null, "json-null $")]
    [InlineData("{", "json-syntax $")]
    [InlineData("[]", "json-type $")]
    [InlineData("""{"schema":"directives/1","units":[]}""", "json-schema-name $.schema")]
    [InlineData("""{"schema":"directives-units/1"}""", "json-member-missing $.units")]
    [InlineData("""{"schema":"directives-units/1","units":[7]}""", "json-type $.units[0]")]
    [InlineData("""{"schema":"directives-units/1","units":[{"id":"x","name":"X","kind":"x","source":"s"}]}""", "json-enum $.units[0].kind")]
    [InlineData("""{"schema":"directives-units/1","units":[{"id":"x","name":"X","kind":"ministry"}]}""", "json-member-missing $.units[0].source")]
    [InlineData("""{"schema":"directives-units/1","units":[{"id":"x","name":"X","kind":"ministry","source":"s","from":"01/7/2025"}]}""", "json-date $.units[0].from")]
    [InlineData("""{"schema":"directives-units/1","units":[{"id":"x","name":"X","kind":"ministry","source":"s","aliases":[null]}]}""", "json-type $.units[0].aliases[0]")]
    [InlineData("""{"schema":"directives-units/1","units":[{"id":"x","name":"X","kind":"ministry","source":"s","members":[{"kind":"all"}]}]}""", "json-enum $.units[0].members[0].kind")]
    [InlineData("""{"schema":"directives-units/1","units":[{"id":"x","name":"X","kind":"ministry","source":"s"},{"id":"x","name":"X","kind":"ministry","source":"s"}]}""", "unit-id-repeated $.units[1]")]
    [InlineData("""{"schema":"directives-units/1","units":[{"id":"x","name":"X","kind":"ministry","source":"s","parent":"y"}]}""", "unit-parent-unknown $.units[0]")]
    [InlineData("""{"schema":"directives-units/1","units":[{"id":"X","name":"X","kind":"ministry","source":"s"}]}""", "unit-id-format $.units[0]")]
    public void What_is_wrong_is_named_with_its_place(string? json, string expected)
    {
        var error = UnitRegistryJson.Read(json).ValidationErrors.Single();

        $"{error.ErrorCode} {error.Identifier}".Should().Be(expected);
    }

    [Fact]
    public void The_line_of_a_bad_unit_is_named() =>
        UnitRegistryJson.Read("{\n  \"schema\": \"directives-units/1\",\n  \"units\": [\n    { \"id\": \"x\", \"name\": \"X\", \"kind\": \"ministry\", \"source\": \"\" }\n  ]\n}")
            .ValidationErrors.Single().ErrorMessage.Should().Be("the source of 'x' is blank. ($.units[0], line 4, position 5)");

    private static readonly JsonSchema s_schema = JsonSchema.FromText(DirectivesSchema.Units);

    private static bool IsValid(string json) => s_schema.Evaluate(JsonNode.Parse(json)).IsValid;

    [Fact]
    public void What_is_written_is_valid_by_the_schema_that_ships()
    {
        MetaSchemas.Draft202012.Evaluate(JsonNode.Parse(DirectivesSchema.Units)).IsValid.Should().BeTrue();
        IsValid(UnitRegistryJson.Write(UnitRegistry.Vietnam.Units)).Should().BeTrue();
        foreach (var kind in Enum.GetValues<UnitKind>())
            IsValid(UnitRegistryJson.Write([new Unit("x", "X", kind)])).Should().BeTrue(because: kind.ToString());
    }

    [Theory]
    [InlineData("""{"schema":"directives/1","units":[]}""")]
    [InlineData("""{"schema":"directives-units/1"}""")]
    [InlineData("""{"schema":"directives-units/1","units":[7]}""")]
    [InlineData("""{"schema":"directives-units/1","units":[{"id":"x","name":"X","kind":"x","source":"s"}]}""")]
    [InlineData("""{"schema":"directives-units/1","units":[{"id":"x","name":"X","kind":"ministry"}]}""")]
    [InlineData("""{"schema":"directives-units/1","units":[{"id":"x","name":"X","kind":"ministry","source":"s","from":"01/7/2025"}]}""")]
    [InlineData("""{"schema":"directives-units/1","units":[{"id":"x","name":"X","kind":"ministry","source":"s","members":[{"kind":"all"}]}]}""")]
    [InlineData("""{"schema":"directives-units/1","units":[{"id":"X","name":"X","kind":"ministry","source":"s"}]}""")]
    public void The_schema_refuses_what_the_reader_refuses(string json)
    {
        IsValid(json).Should().BeFalse();
        UnitRegistryJson.Read(json).IsSuccess.Should().BeFalse();
    }

    [Fact]
    public void Units_are_added_to_a_registry()
    {
        const string Json = """{"schema":"directives-units/1","units":[{"id":"quang-ngai/trung-tam","name":"Trung tâm A","kind":"public-service-unit","parent":"quang-ngai/ubnd","source":"s","note":"unknown members are passed over"}]}""";

        UnitRegistryJson.Read(Json, UnitRegistry.Vietnam).Value.FindByName("Trung tâm A", new LocalDate(2026, 1, 5), "Quảng Ngãi")!.Id.Should().Be("quang-ngai/trung-tam");
        UnitRegistryJson.Read(Json).ValidationErrors.Single().ErrorCode.Should().Be("unit-parent-unknown");
    }

    [Fact]
    public void Missing_units_are_the_callers_bug() => FluentActions.Invoking(() => UnitRegistryJson.Write(null!)).Should().Throw<ArgumentNullException>();
}
