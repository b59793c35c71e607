using System.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tests.Units;

public class EmbeddedUnitsTests
{
    private static readonly UnitRegistry s_vietnam = UnitRegistry.Vietnam;

    public static TheoryData<string> Ids => [.. s_vietnam.Units.Select(unit => unit.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_unit_is_sound(string id)
    {
        var unit = s_vietnam.Find(id)!;

        unit.Source.Should().NotBeNullOrWhiteSpace();
        foreach (var text in unit.Aliases.Append(unit.Name).Append(unit.Source).Concat(unit.Identifiers))
            text.Should().Be(text.Normalize(NormalizationForm.FormC).Trim());
        unit.Aliases.Select(UnitName.Key).Prepend(UnitName.Key(unit.Name)).Should().OnlyHaveUniqueItems("an alias that only repeats a spelling says nothing");
        if (unit.Parent is null)
            unit.Kind.Should().BeOneOf(UnitKind.CentralBody);
        else
            Lifetime(s_vietnam.Find(unit.Parent)!).Should().Match<(LocalDate From, LocalDate To)>(parent => parent.From <= Lifetime(unit).From && Lifetime(unit).To <= parent.To);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Each_unit_is_found_by_each_of_its_names_throughout_its_life(string id)
    {
        var unit = s_vietnam.Find(id)!;
        var province = s_vietnam.ProvinceOf(unit)?.Id;

        foreach (var day in new[] { unit.ValidFrom ?? new LocalDate(2016, 1, 1), unit.ValidTo ?? new LocalDate(2026, 11, 24) })
        {
            foreach (var name in unit.Aliases.Prepend(unit.Name))
                s_vietnam.FindByName(name, day, province)?.Id.Should().Be(id, $"{name} on {day} is it alone");
        }
    }

    [Fact]
    public void No_two_units_of_a_day_share_a_name_below_one_parent()
    {
        foreach (var siblings in s_vietnam.Units.GroupBy(unit => unit.Parent))
        {
            var names = siblings.SelectMany(unit => unit.Aliases.Prepend(unit.Name).Select(UnitName.Key).Distinct().Select(key => (Key: key, Unit: unit)));
            foreach (var (key, units) in names.GroupBy(name => name.Key).Select(group => (group.Key, group.Select(name => Lifetime(name.Unit)).OrderBy(life => life.From).ToList())))
                units.Zip(units.Skip(1)).All(pair => pair.First.To < pair.Second.From).Should().BeTrue($"'{key}' is one unit's below {siblings.Key}");
        }
    }

    [Theory]
    [InlineData(UnitKind.Ministry, "2021-01-05", 22)]
    [InlineData(UnitKind.Ministry, "2025-03-01", 17)]
    [InlineData(UnitKind.GovernmentAgency, "2021-01-05", 8)]
    [InlineData(UnitKind.GovernmentAgency, "2025-03-01", 5)]
    [InlineData(UnitKind.Province, "2021-01-05", 63)]
    [InlineData(UnitKind.Province, "2025-01-01", 63)]
    [InlineData(UnitKind.Province, "2025-06-30", 63)]
    [InlineData(UnitKind.Province, "2025-07-01", 34)]
    [InlineData(UnitKind.District, "2020-01-31", 14)]
    [InlineData(UnitKind.District, "2021-01-05", 13)]
    [InlineData(UnitKind.District, "2025-07-01", 0)]
    [InlineData(UnitKind.Department, "2021-01-05", 20)]
    [InlineData(UnitKind.Department, "2025-02-28", 20)]
    [InlineData(UnitKind.Department, "2025-03-01", 15)]
    public void There_are_as_many_as_there_were(UnitKind kind, string day, int count) =>
        s_vietnam.Units.Count(unit => unit.Kind == kind && unit.IsValidOn(TestTable.Date(day))).Should().Be(count);

    [Fact]
    public void Six_provinces_are_cities_of_the_centre_since_2025() =>
        s_vietnam.Children("tw", new LocalDate(2025, 7, 1)).Where(unit => unit.Kind == UnitKind.Province && unit.Name.StartsWith("thành phố", StringComparison.Ordinal))
            .Select(unit => unit.Id).Should().BeEquivalentTo("ha-noi", "hai-phong", "hue", "da-nang", "ho-chi-minh", "can-tho");

    private static (LocalDate From, LocalDate To) Lifetime(Unit unit) => (unit.ValidFrom ?? LocalDate.MinIsoValue, unit.ValidTo ?? LocalDate.MaxIsoValue);
}
