using Directives.Sdk.Text;

namespace Directives.Sdk.Units;

/// <summary>Cơ quan, đơn vị, cá nhân được giao: whom a directive orders, asks to take part, or names as its route.</summary>
/// <param name="Name">The name written out: "các Sở: Tài chính, Xây dựng" names "Sở Tài chính" and "Sở Xây dựng". The head of a unit who is ordered as its head stands for the unit.</param>
/// <param name="Type">Unit, collective or person.</param>
public sealed record Party(string Name, PartyType Type)
{
    /// <summary>The registry's id, such as <c>tw/bo-tai-chinh</c>, where it is known.</summary>
    public string? Id { get; init; }

    /// <summary>The office that was named in place of the unit: "Giám đốc" of "Giám đốc Sở Y tế".</summary>
    public string? Holder { get; init; }

    /// <summary>Whether the directive names it or inherits it.</summary>
    public PartyBasis Basis { get; init; }

    /// <summary>Where it stands in the text that was read.</summary>
    public TextSpan? Span { get; init; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
