using Directives.Sdk.Units;

namespace Directives.Sdk.Tests.Units;

public class UnitTableTests
{
    private const string Header = "id\tname\tkind\tparent\tfrom\tto\taliases\tidentifiers\tmembers\tsource\n";

    public static TheoryData<string, string> BadLines => TestTable.Read("units/bad-lines.tsv").Pairs();

    [Theory]
    [MemberData(nameof(BadLines))]
    public void A_bad_line_is_named_with_what_is_wrong(string line, string expected)
    {
        var text = $"# comment\n{Header}x\ttỉnh X\tprovince\t\t\t\t\t\t\ts\n\n{line.Replace('|', '\t').Replace('¦', '|')}\n";

        var error = UnitRegistry.Parse(text).ValidationErrors.Single();

        error.Identifier.Should().Be("line 5");
        $"{error.ErrorCode}: {error.ErrorMessage}".Should().Be(expected);
    }

    [Theory]
    [InlineData(null, "unit-empty")]
    [InlineData("", "unit-empty")]
    [InlineData("# only a comment\n", "unit-empty")]
    [InlineData("id,name,kind,source\n", "unit-column-missing")]
    [InlineData("id,name,kind,parent,source\nx,\"tỉnh X,province,,s\n", "unit-quote-open")]
    public void A_text_that_is_no_table_is_invalid(string? text, string code) =>
        UnitRegistry.Parse(text).ValidationErrors.Single().ErrorCode.Should().Be(code);

    [Fact]
    public void Each_bad_line_is_reported_up_to_a_hundred()
    {
        UnitRegistry.Parse(Header + "x\nX\ta\tprovince\t\t\t\t\t\t\ts\n").ValidationErrors.Select(error => error.Identifier).Should().Equal("line 2", "line 3");
        UnitRegistry.Parse(Header + string.Concat(Enumerable.Repeat("x\n", 5_000))).ValidationErrors.Should().HaveCount(100);
    }

    [Fact]
    public void A_table_adds_to_a_registry_and_replaces_what_has_its_id()
    {
        const string Csv = "name,id,kind,parent,source,aliases\r\n\"Trung tâm A, B\",quang-ngai/trung-tam,public-service-unit,quang-ngai/ubnd,s,TTAB | TT A-B\r\nSở Tài Chính mới,quang-ngai/so-tai-chinh,department,quang-ngai/ubnd,s,\r\n";

        var registry = UnitRegistry.Vietnam.WithTable("\uFEFF" + Csv).Value;

        var day = new LocalDate(2026, 1, 5);
        registry.FindByName("TT A - B", day, "Quảng Ngãi")!.Name.Should().Be("Trung tâm A, B");
        registry.FindByName("STC", day, "Quảng Ngãi").Should().BeNull();
        registry.Find("quang-ngai/so-tai-chinh")!.Name.Should().Be("Sở Tài Chính mới");
        registry.Units.Should().HaveCount(UnitRegistry.Vietnam.Units.Count + 1);
        UnitRegistry.Vietnam.FindByName("STC", day, "Quảng Ngãi").Should().NotBeNull();
        UnitRegistry.Parse(Csv).ValidationErrors.Select(error => error.ErrorCode).Should().Equal("unit-parent-unknown", "unit-parent-unknown");
    }

    [Fact]
    public void Units_are_written_and_read_back() =>
        UnitRegistry.Parse(UnitTable.Format(UnitRegistry.Vietnam.Units)).Value.Units.Should().Equal(UnitRegistry.Vietnam.Units);

    [Theory]
    [InlineData("a\tb", "s", "*x*")]
    [InlineData("a", "s\n", "*x*")]
    [InlineData("a | b", "s", "*|*")]
    public void What_the_form_cannot_hold_is_not_written(string alias, string source, string message) =>
        FluentActions.Invoking(() => UnitTable.Format([new Unit("x", "X", UnitKind.Division) { Aliases = [alias], Source = source }])).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void Bad_units_of_a_list_are_named_by_their_place()
    {
        var good = new Unit("x", "Đơn vị X", UnitKind.Division) { Source = "s" };

        UnitRegistry.Empty.With([good, good with { Id = "y", Source = " " }, good with { Id = "Y" }]).ValidationErrors
            .Select(error => $"{error.Identifier} {error.ErrorCode}").Should().Equal("units[1] unit-source-blank", "units[2] unit-id-format");
        UnitRegistry.Empty.With([good, good with { Id = "y", Parent = "z" }, good, good with { Id = "z", Parent = "y" }]).ValidationErrors
            .Select(error => $"{error.Identifier} {error.ErrorCode}").Should().Equal("units[1] unit-parent-circular", "units[2] unit-id-repeated", "units[3] unit-parent-circular");
        UnitRegistry.Vietnam.With(UnitRegistry.Vietnam.Units).Value.Units.Should().Equal(UnitRegistry.Vietnam.Units);
    }

    [Fact]
    public void A_registry_that_was_replaced_into_a_circle_is_refused() =>
        UnitRegistry.Vietnam.With([UnitRegistry.Vietnam.Find("tw")! with { Parent = "tw/chinh-phu" }]).ValidationErrors.Single().ErrorCode.Should().Be("unit-parent-circular");

    [Theory]
    [InlineData("department")]
    [InlineData("department 2016-01-01/..")]
    [InlineData("peoples-committee ../2025-06-30")]
    [InlineData("central-body 2016-01-01/2025-06-30")]
    public void Coverage_has_its_text_form(string text) => MemberCoveragePattern.Format(MemberCoveragePattern.Parse(text).Value).Should().Be(text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("department ")]
    [InlineData("department 2016-01-01")]
    [InlineData("department 2016-01-01/.. x")]
    [InlineData("department 2016-13-01/..")]
    public void Other_texts_are_no_coverage(string? text) => MemberCoveragePattern.Parse(text).ValidationErrors.Single().ErrorCode.Should().Be("unit-members-format");

    [Fact]
    public void Every_kind_has_its_text_form_and_other_texts_are_none()
    {
        foreach (var kind in Enum.GetValues<UnitKind>())
            UnitKindPattern.Parse(UnitKindPattern.Format(kind)).Value.Should().Be(kind);
        UnitKindPattern.Format(UnitKind.PeoplesCommittee).Should().Be("peoples-committee");
        foreach (var text in new[] { null, "", "Ministry", "ministry " })
            UnitKindPattern.Parse(text).ValidationErrors.Single().ErrorCode.Should().Be("unit-kind-unknown");
        FluentActions.Invoking(() => UnitKindPattern.Format((UnitKind)99)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
