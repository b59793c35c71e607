using Directives.Sdk.Text;

namespace Directives.Sdk.Units;

/// <summary>A word of a collective's name and the units it means; a row of <c>collective-words.tsv</c>.</summary>
/// <param name="Words">The word itself, one or more syllables.</param>
/// <param name="Context">The list it belongs to: central, country or province; none for what means no units.</param>
/// <param name="Opens">Whether it settles the context at the head of a list.</param>
/// <param name="Kinds">The kinds of the units meant.</param>
/// <param name="Role">Plural or qualifier, where the context is none.</param>
/// <param name="Begins">What the names of the units begin with; empty: any.</param>
/// <param name="MeansCommittee">Whether their committees are meant even where the name does not say so.</param>
internal sealed record CollectiveWord(string[] Words, string Context, bool Opens, UnitKind[] Kinds, string Role, string Begins, bool MeansCommittee)
{
    internal const string None = "none";
    internal const string Central = "central";
    internal const string Country = "country";
    internal const string Plural = "plural";
    internal const string Qualifier = "qualifier";

    internal static readonly CollectiveWord[] All = [.. EmbeddedTable.Read("Units/collective-words.tsv").Select(Of).OrderByDescending(word => word.Words.Length)];

    internal bool StandsAt(string[] words, int index)
    {
        if (index + Words.Length > words.Length)
            return false;
        for (var offset = 0; offset < Words.Length; offset++)
        {
            if (words[index + offset] != Words[offset])
                return false;
        }

        return true;
    }

    private static CollectiveWord Of(EmbeddedTable.Row row)
    {
        var isNone = row[1] == None;
        return new(
            UnitName.Key(row[0]).Split(' '),
            row[1],
            row[2] == "yes",
            isNone ? [] : Array.ConvertAll(row[3].Split(' '), Kind),
            isNone ? row[3] : "",
            row[4].Length == 0 ? "" : UnitName.Key(row[4]) + " ",
            row[5] == "yes");
    }

    private static UnitKind Kind(string text) =>
        UnitKindPattern.TryParse(text, out var kind) ? kind : throw new InvalidOperationException($"'{text}' in collective-words.tsv is no kind of unit.");
}
