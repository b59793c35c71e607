using Directives.Sdk.Units;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>The text forms that stand in no pattern of the core: those of the JSON contract.</summary>
internal static class TextForm
{
    internal const string Lead = "lead";
    internal const string Coordinating = "coordinating";

    private static readonly string[] s_types = ["unit", "collective", "person"];
    private static readonly string[] s_bases = ["named", "inherited"];

    internal static string Of(PartyType type) => s_types[(int)type];

    internal static string Of(PartyBasis basis) => s_bases[(int)basis];

    internal static PartyType? Type(string text) => Array.IndexOf(s_types, text) is var index and >= 0 ? (PartyType)index : null;

    internal static PartyBasis? Basis(string text) => Array.IndexOf(s_bases, text) is var index and >= 0 ? (PartyBasis)index : null;
}
