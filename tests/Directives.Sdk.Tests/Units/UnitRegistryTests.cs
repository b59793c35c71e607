using CsCheck;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tests.Units;

public class UnitRegistryTests
{
    private static readonly UnitRegistry s_vietnam = UnitRegistry.Vietnam;
    private static readonly LocalDate s_day = new(2021, 1, 5);

    public static TheoryData<string, string, string, string> Lookups => Fours("units/lookups.tsv", "id");

    public static TheoryData<string, string, string, string> Collectives => Fours("units/collectives.tsv", "expected");

    [Theory]
    [MemberData(nameof(Lookups))]
    public void A_name_finds_its_unit_of_that_day_and_province(string name, string day, string province, string id) =>
        (s_vietnam.FindByName(name, TestTable.Date(day), province == "-" ? null : province)?.Id ?? "-").Should().Be(id);

    [Theory]
    [MemberData(nameof(Collectives))]
    public void A_collective_has_its_members_of_that_day_or_a_reason_why_not(string name, string day, string province, string expected)
    {
        var members = s_vietnam.Expand(name, province == "-" ? null : province, TestTable.Date(day));

        var told = members.IsSuccess ? $"{members.Value.Count} {members.Value[0].Id} {members.Value[members.Value.Count - 1].Id}" : ResultCode.Of(members);
        told.Should().Be(expected);
        if (members.IsSuccess)
            members.Value.Should().OnlyHaveUniqueItems().And.OnlyContain(unit => unit.IsValidOn(TestTable.Date(day)));
        else
            members.Status.Should().Be(Ardalis.Result.ResultStatus.NotFound);
    }

    [Fact]
    public void A_name_that_two_units_bear_finds_none()
    {
        var registry = s_vietnam.With(
        [
            new Unit("quang-ngai/trung-tam-a", "Trung tâm Dịch vụ", UnitKind.PublicServiceUnit) { Parent = "quang-ngai", Source = "x" },
            new Unit("quang-ngai/trung-tam-b", "Trung tâm dịch vụ", UnitKind.PublicServiceUnit) { Parent = "quang-ngai/so-y-te", ValidFrom = new LocalDate(2021, 1, 5), Source = "x" },
        ]).Value;

        registry.FindByName("Trung tâm Dịch vụ", s_day, "Quảng Ngãi").Should().BeNull();
        registry.FindByName("Trung tâm Dịch vụ", s_day.PlusDays(-1), "Quảng Ngãi")?.Id.Should().Be("quang-ngai/trung-tam-a");
    }

    [Fact]
    public void Units_are_found_by_id_identifier_and_parent()
    {
        s_vietnam.Find("tw/bo-tai-chinh")!.Name.Should().Be("Bộ Tài chính");
        s_vietnam.Find("tw/bo-x").Should().BeNull();
        s_vietnam.FindByIdentifier("H48", s_day)!.Id.Should().Be("quang-ngai/ubnd");
        s_vietnam.FindByIdentifier("000.00.00.h48", s_day)!.Id.Should().Be("quang-ngai/ubnd");
        s_vietnam.FindByIdentifier("H00", s_day).Should().BeNull();
        s_vietnam.Children("quang-ngai/huyen-binh-son", s_day).Select(unit => unit.Name).Should().Equal("UBND huyện Bình Sơn");
        s_vietnam.Children("quang-ngai/huyen-binh-son", new LocalDate(2025, 7, 1)).Should().BeEmpty();
        s_vietnam.Children("tw/bo-x", s_day).Should().BeEmpty();
        s_vietnam.ProvinceOf(s_vietnam.Find("quang-ngai/huyen-binh-son/ubnd")!)!.Id.Should().Be("quang-ngai");
        s_vietnam.ProvinceOf(s_vietnam.Find("tw/bo-tai-chinh")!).Should().BeNull();
    }

    [Fact]
    public void Communes_can_be_expanded_once_each_district_lists_its_own()
    {
        const string Header = "id,name,kind,parent,to,members,source\n";
        const string Committees = "x/a/c/ubnd,UBND xã C,peoples-committee,x/a/c,,,s\nx/b/d/ubnd,UBND xã D,peoples-committee,x/b/d,,,s\n";
        const string Communes = "x/a/c,xã C,commune,x/a,,,s\nx/b/d,xã D,commune,x/b,,,s\n";
        const string Lists = "x,tỉnh X,province,,,district,s\nx/a,huyện A,district,x,,commune,s\n";

        var full = UnitRegistry.Parse(Header + Lists + "x/b,huyện B,district,x,,commune,s\n" + Communes + Committees).Value;
        full.Expand("UBND các xã", "X", s_day).Value.Select(unit => unit.Id).Should().Equal("x/a/c/ubnd", "x/b/d/ubnd");
        full.Expand("UBND cấp xã", "X", s_day).Value.Should().HaveCount(2);

        var half = UnitRegistry.Parse(Header + Lists + "x/b,huyện B,district,x,,,s\n" + Communes + Committees).Value;
        ResultCode.Of(half.Expand("UBND các xã", "X", s_day)).Should().Be("members-unknown");

        var headless = UnitRegistry.Parse(Header + Lists + "x/b,huyện B,district,x,,commune,s\n" + Communes).Value;
        headless.Expand("các xã", "X", s_day).Value.Should().HaveCount(2);
        ResultCode.Of(headless.Expand("UBND các xã", "X", s_day)).Should().Be("members-unknown");
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
    {
        var julian = new LocalDate(2025, 2, 28).WithCalendar(CalendarSystem.Julian);

        s_vietnam.FindByName("Sở KH&ĐT", julian, "Quảng Ngãi").Should().NotBeNull();
        s_vietnam.FindByName("Sở KH&ĐT", julian.PlusDays(1), "Quảng Ngãi").Should().BeNull();
    }

    [Fact]
    public void No_text_throws()
    {
        string[] pieces = ["UBND", "các", "sở", "tỉnh", "Quảng Ngãi", "thành phố", "LĐ-TB&XH", "và", ",", "\uD800", " ", "Ủy ban nhân dân", "huyện", "bộ", "ngành", "ngành tỉnh"];
        string?[] provinces = ["Quảng Ngãi", "x", "", "\uDC00", null];
        var words = Gen.OneOf(Gen.String, Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]));
        Gen.Select(words.Array[0, 8], Gen.Int[0, provinces.Length - 1].Select(index => provinces[index])).Sample(
            (parts, province) =>
            {
                s_vietnam.FindByName(string.Join(" ", parts), s_day, province);
                s_vietnam.Expand(string.Join(" ", parts), province, s_day);
                UnitRegistry.Parse(string.Join("\t", parts));
            },
            iter: 5_000);
    }

    [Fact]
    public void A_long_name_takes_time_in_proportion() =>
        s_vietnam.FindByName(string.Concat(Enumerable.Repeat("tỉnh Quảng Ngãi ", 100_000)), s_day).Should().BeNull();

    [Fact]
    public void Missing_arguments_are_the_callers_bug()
    {
        Action[] calls =
        [
            () => s_vietnam.Find(null!), () => s_vietnam.FindByName(null!, s_day), () => s_vietnam.FindByIdentifier(null!, s_day), () => s_vietnam.Children(null!, s_day),
            () => s_vietnam.Expand(null!, null, s_day), () => s_vietnam.With(null!), () => s_vietnam.ProvinceOf(null!), () => UnitTable.Format(null!),
        ];

        foreach (var call in calls)
            call.Should().Throw<ArgumentNullException>();
    }

    private static TheoryData<string, string, string, string> Fours(string path, string last)
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in TestTable.Read(path).Rows)
            data.Add(row["name"], row["as of"], row["province"], row[last]);
        return data;
    }
}
