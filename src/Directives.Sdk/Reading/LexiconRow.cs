using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>One row of a lexicon: a role in kebab-case, the value that some roles carry, and the phrases that play it.</summary>
internal sealed record LexiconRow(string Role, string Value, EquatableList<string> Phrases)
{
    private const char Separator = '|';

    /// <summary>The rows of an embedded table; <paramref name="hasValue"/> says whether a column for values stands before the phrases.</summary>
    internal static List<LexiconRow> Embedded(string path, bool hasValue = false) =>
        EmbeddedTable.Read(path).ConvertAll(row => new LexiconRow(row[0], hasValue ? row[1] : "", Split(row[hasValue ? 2 : 1])));

    /// <summary>The phrases of a field, separated by "|"; blanks around them and empty ones do not count.</summary>
    internal static EquatableList<string> Split(string phrases) =>
        phrases.Split(Separator).Select(phrase => phrase.Trim()).Where(phrase => phrase.Length > 0).ToEquatableList();

    /// <summary>The member of an enumeration of roles that a name in kebab-case stands for; false where it has none.</summary>
    internal static bool TryRole<TRole>(string name, out TRole role)
        where TRole : struct, Enum =>
        Enum.TryParse(name.Replace("-", ""), ignoreCase: true, out role) && char.IsLetter(name[0]) && Kebab(role) == name;

    /// <summary>A role's name in kebab-case, such as <c>ends-name</c>.</summary>
    internal static string Kebab<TRole>(TRole role)
        where TRole : struct, Enum =>
        string.Concat(role.ToString().Select((letter, index) => char.IsUpper(letter) ? (index > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
