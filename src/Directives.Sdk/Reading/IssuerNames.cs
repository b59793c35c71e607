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
        return name is "ubnd tỉnh" or "chính phủ" or "ubnd" || (name is "ubnd thành phố" or "ubnd tp" && !_isOfProvince) || (_own.Length > 0 && (_own == name || (_own.StartsWith(name, StringComparison.Ordinal) && name.Length > 6) || Shortens(party.Name)));
    }

    /// <summary>"Bộ GTVT", "Sở NN và PTNT": whether a name shortens the issuer's to the first letters of its words; not one that is only its first word.</summary>
    private bool Shortens(string name)
    {
        var own = _own.Split(s_between, StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        var letters = 0;
        foreach (var word in name.Split(s_between, StringSplitOptions.RemoveEmptyEntries))
        {
            if (at < own.Length && Normal(word) == own[at])
            {
                at++;
                continue;
            }

            foreach (var letter in word)
            {
                while (at < own.Length && own[at] == And)
                    at++;
                if (!char.IsUpper(letter) || at >= own.Length || char.ToLowerInvariant(letter) != own[at][0])
                    return false;
                at++;
                letters++;
            }
        }

        return letters > 1 && at >= own.Length;
    }

    private const string And = "và";
    private static readonly char[] s_between = [' ', ',', '-', '–', '&'];

    /// <summary>Whether a name is that of a committee or government, which orders others.</summary>
    internal static bool IsCommittee(string name) => Normal(name) is var normal && (normal.StartsWith("ubnd", StringComparison.Ordinal) || normal is "chính phủ");

    /// <summary>Whether a name is that of an office, in whose name notices go out and which carries tasks of them.</summary>
    internal static bool IsOffice(string name) => Normal(name) is var normal && (normal.StartsWith("văn phòng", StringComparison.Ordinal) || normal.StartsWith("vp", StringComparison.Ordinal));

    /// <summary>A name in lower case, with "Ủy ban nhân dân" shortened, in one style of tone marks.</summary>
    internal static string Normal(string name) =>
        VietnameseText.Fold(name).Replace("ủy ban nhân dân", "ubnd");
}
