using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>The names by which the issuer of a notice speaks of itself in it: its own, and those of the chairman and committee of its level.</summary>
/// <param name="issuer">The issuer.</param>
/// <param name="isPlan">Whether the document is a plan, in which a body orders itself too.</param>
internal sealed class IssuerNames(string? issuer, bool isPlan = false)
{
    private readonly string _own = Normal(issuer ?? "");

    // In what a province issues, "UBND thành phố" is one of its cities.
    private readonly bool _isOfProvince = Normal(issuer ?? "").Contains("ubnd tỉnh");

    /// <summary>Whether the document is a plan, in which a body orders itself too.</summary>
    internal bool IsPlan => isPlan;

    /// <summary>Whether the letterhead could be read.</summary>
    internal bool IsKnown => _own.Length > 0;

    /// <summary>Whether a list of parties is the issuer as a subject: one party, a person or the issuing body itself.</summary>
    internal bool Speaks(List<Party> parties)
    {
        if (parties.Count != 1)
            return false;
        var party = parties[0];
        if (party.Type == PartyType.Person)
            return !party.Name.StartsWith("các ", StringComparison.OrdinalIgnoreCase);
        if (party.Type != PartyType.Unit || party.Holder is not null)
            return false;
        var name = Normal(party.Name);
        return name is "ubnd tỉnh" or "chính phủ" or "ubnd" || (name is "ubnd thành phố" or "ubnd tp" && !_isOfProvince) || (_own.Length > 0 && (_own == name || (_own.StartsWith(name, StringComparison.Ordinal) && name.Length > 6)));
    }

    /// <summary>Whether a name is that of a committee or government, which orders others.</summary>
    internal static bool IsCommittee(string name) => Normal(name) is var normal && (normal.StartsWith("ubnd", StringComparison.Ordinal) || normal is "chính phủ");

    /// <summary>Whether a name is that of an office, in whose name notices go out and which carries tasks of them.</summary>
    internal static bool IsOffice(string name) => Normal(name) is var normal && (normal.StartsWith("văn phòng", StringComparison.Ordinal) || normal.StartsWith("vp", StringComparison.Ordinal));

    /// <summary>A name in lower case, with "Ủy ban nhân dân" shortened, in one style of tone marks.</summary>
    internal static string Normal(string name) =>
        VietnameseText.Fold(name).Replace("ủy ban nhân dân", "ubnd");
}
