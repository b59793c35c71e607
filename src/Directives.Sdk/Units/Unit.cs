using NodaTime;

namespace Directives.Sdk.Units;

/// <summary>Cơ quan, đơn vị, địa phương: a unit of the registry, with the days on which it exists. <see cref="UnitRegistry"/> checks it.</summary>
/// <param name="Id">Its stable id: words of small letters and digits joined by hyphens, levels by slashes: <c>quang-ngai/so-tai-chinh</c>, <c>tw/bo-tai-chinh</c>. A unit that goes on under its name keeps it through a merger.</param>
/// <param name="Name">Its name as documents of its own level write it: "Sở Tài chính", "Văn phòng UBND tỉnh", "UBND huyện Bình Sơn".</param>
/// <param name="Kind">What it is.</param>
public sealed record Unit(string Id, string Name, UnitKind Kind)
{
    /// <summary>Other names and abbreviations. Spellings that <see cref="UnitRegistry.FindByName"/> takes as equal need not be listed.</summary>
    public EquatableList<string> Aliases { get; init; } = [];

    /// <summary>The id of the unit above; null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>The first day on which it exists, inclusive; null where it is open.</summary>
    public LocalDate? ValidFrom { get; init; }

    /// <summary>The last day on which it exists, inclusive; null where it is open.</summary>
    public LocalDate? ValidTo { get; init; }

    /// <summary>
    /// Mã định danh điện tử: <c>H48</c> or <c>H48.12</c> (Quyết định 20/2020/QĐ-TTg), <c>000.00.00.H48</c> (QCVN 102:2016/BTTTT), each as it occurs.
    /// </summary>
    public EquatableList<string> Identifiers { get; init; } = [];

    /// <summary>The kinds of units right below it that the registry lists in full.</summary>
    public EquatableList<MemberCoverage> Members { get; init; } = [];

    /// <summary>Where this is known from: a document, or <c>[known]</c> for general knowledge that was not read in one.</summary>
    public string Source { get; init; } = "";

    /// <summary>Whether it exists on a day.</summary>
    public bool IsValidOn(LocalDate day) => Interval.Contains(ValidFrom, ValidTo, day);

    /// <summary>Whether the registry lists all units of a kind right below it, as of a day.</summary>
    public bool ListsAll(UnitKind kind, LocalDate day) => Members.Any(members => members.Kind == kind && members.Covers(day));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
