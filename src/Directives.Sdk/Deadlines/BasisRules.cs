using NodaTime;
using Directives.Sdk.Text;

namespace Directives.Sdk.Deadlines;

/// <summary>The rules' texts and sources, from the embedded table <c>Deadlines/basis-rules.tsv</c>.</summary>
internal static class BasisRules
{
    /// <summary>The day from which the Civil Code of 2015 applies (Điều 689 BLDS 2015); before it, that of 2005 with the same rules.</summary>
    internal static readonly LocalDate CivilCode2015 = new(2017, 1, 1);

    private static readonly Dictionary<string, Rule> s_rules = EmbeddedTable.Read("Deadlines/basis-rules.tsv")
        .ToDictionary(row => row[0], row => new Rule(row[1], row[2], row[3], row[4]), StringComparer.Ordinal);

    internal static IReadOnlyCollection<string> Codes => s_rules.Keys;

    internal static Rule Find(string code) =>
        s_rules.TryGetValue(code, out var rule) ? rule : throw new ArgumentException($"'{code}' is no rule of basis-rules.tsv.", nameof(code));

    /// <summary>A rule: its texts with places for arguments, its source, and its source for documents issued before 2017.</summary>
    internal sealed record Rule(string Vietnamese, string English, string Source, string SourceBefore2017)
    {
        internal string Template(Language language) => language == Language.English ? English : Vietnamese;

        internal string SourceOn(LocalDate? day) => SourceBefore2017.Length > 0 && day < CivilCode2015 ? SourceBefore2017 : Source;
    }
}
