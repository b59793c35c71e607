using System.Text;
using System.Text.RegularExpressions;
using Directives.Sdk.Notices;
using Directives.Sdk.Planning;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tests;

/// <summary>The tables beside the code: each is readable, says where it comes from, and holds nothing twice and nothing that is not used.</summary>
public class EmbeddedDataTests
{
    /// <summary>Roles that no code asks for: their words only keep shorter ones from matching.</summary>
    private static readonly string[] s_silent = [nameof(UnitWord.NotUnit)];

    private static readonly System.Reflection.Assembly s_core = typeof(Notice).Assembly;

    public static TheoryData<string> Tables => [.. s_core.GetManifestResourceNames()];

    /// <summary>The tables of words, with the enumeration of their roles and the column of their phrases.</summary>
    public static TheoryData<string, Type, int> WordTables => new()
    {
        { "Reading/cue-words.tsv", typeof(CueWord), 1 },
        { "Reading/unit-words.tsv", typeof(UnitWord), 1 },
        { "Reading/table-columns.tsv", typeof(TableColumn), 1 },
        { "Reading/time-words.tsv", typeof(TimeWord), 2 },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_readable_and_has_a_source_and_a_date(string name)
    {
        var text = EmbeddedTable.Text(name);
        var lines = text.Split('\n');
        var comments = string.Join('\n', lines.TakeWhile(line => line.StartsWith('#')));
        var header = lines.First(line => line.Length > 0 && line[0] != '#').Split('\t');
        var rows = EmbeddedTable.Read(name);

        text.Should().NotContain("\r").And.NotContain("\uFFFD").And.EndWith("\n");
        comments.Should().MatchRegex(@"\d{4}");
        header.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(1);
        rows.Should().NotBeEmpty().And.OnlyContain(row => row.Fields.Length <= header.Length);
        rows.Select(row => string.Join('\t', row.Fields)).Should().OnlyHaveUniqueItems();
        rows.SelectMany(row => row.Fields).Should().OnlyContain(field => field.Trim() == field);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_composed_text(string name) => Decomposed(EmbeddedTable.Text(name)).Should().BeEmpty();

    [Fact]
    public void Sources_are_composed_text()
    {
        var wrong = from folder in (string[])["src", "samples", "benchmarks", "tests"]
                    from file in Repository.SourceFiles(folder)
                    from line in Decomposed(file.Text)
                    select $"{folder}/{file.Name}: {line}";

        wrong.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_is_read_somewhere(string name) =>
        Repository.SourceFiles("src/Directives.Sdk").Should().Contain(file => file.Text.Contains($"\"{name}\"", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(WordTables))]
    public void Every_role_has_words_and_every_word_a_role(string name, Type roles, int column)
    {
        var named = EmbeddedTable.Read(name).Select(row => row[0]).Distinct().ToList();
        var known = SingleRoles(roles).Select(Kebab).ToList();

        named.Should().BeEquivalentTo(known);
        EmbeddedTable.Read(name).Select(row => (row[0], column > 1 ? row[1] : "")).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(WordTables))]
    public void A_phrase_stands_once_in_its_role(string name, Type roles, int column)
    {
        _ = roles;
        foreach (var row in EmbeddedTable.Read(name))
        {
            var phrases = row[column].Split('|').Select(phrase => phrase.Trim()).ToList();
            phrases.Should().OnlyContain(phrase => phrase.Length > 0 && !phrase.Contains("  ", StringComparison.Ordinal), because: row[0]);
            phrases.GroupBy(VietnameseText.Fold).Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty(because: row[0]);
        }
    }

    /// <summary>A role is asked for in the code, by itself or within a set of roles.</summary>
    [Theory]
    [MemberData(nameof(WordTables))]
    public void Every_role_is_asked_for(string name, Type roles, int column)
    {
        _ = (name, column);
        var text = string.Concat(Repository.SourceFiles("src/Directives.Sdk/Reading").Where(file => file.Name != roles.Name + ".cs").Select(file => file.Text));
        var asked = Enum.GetNames(roles).Where(role => Regex.IsMatch(text, $@"\b{roles.Name}\.{role}\b")).Aggregate(0UL, (all, role) => all | Bits(roles, role));

        SingleRoles(roles).Where(role => (asked & Bits(roles, role)) == 0).Should().BeSubsetOf(s_silent);
    }

    [Fact]
    public void Every_diagnostic_is_emitted_somewhere()
    {
        var text = string.Concat(Repository.SourceFiles("src").Select(file => file.Text));

        DiagnosticTexts.Codes.Where(code => !text.Contains($"\"{code}\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Every_finding_is_emitted_somewhere()
    {
        var text = string.Concat(Repository.SourceFiles("src/Directives.Sdk/Planning").Select(file => file.Text));

        FindingTexts.Codes.Where(code => !text.Contains($"\"{code}\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Planning/planning-findings.tsv", 2)]
    [InlineData("Planning/planning-findings.tsv", 4)]
    [InlineData("Planning/planning-texts.tsv", 1)]
    public void A_text_has_the_same_places_in_both_languages(string name, int column)
    {
        foreach (var row in EmbeddedTable.Read(name))
        {
            row[column].Should().NotBeEmpty(because: row[0]);
            Places(row[column]).Should().Equal(Places(row[column + 1]), because: row[0]);
        }
    }

    [Fact]
    public void Every_diagnostic_has_a_known_severity_and_the_same_places_in_both_languages()
    {
        foreach (var row in EmbeddedTable.Read("Reading/diagnostics.tsv"))
        {
            row[1].Should().BeOneOf("warning", "information");
            Places(row[2]).Should().Equal(Places(row[3]), because: row[0]);
        }
    }

    [Theory]
    [InlineData("Reading/diagnostics.tsv")]
    [InlineData("Deadlines/basis-rules.tsv")]
    [InlineData("Notices/document-types.tsv")]
    [InlineData("Planning/planning-findings.tsv")]
    [InlineData("Planning/planning-texts.tsv")]
    public void A_code_stands_once(string name) => EmbeddedTable.Read(name).Select(row => row[0]).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_decree_has_its_types() =>
        EmbeddedTable.Read("Notices/document-types.tsv").Count(row => row[4] == "yes").Should().Be(29);

    private static IEnumerable<string> Decomposed(string text) => text.Split('\n').Where(line => !line.IsNormalized(NormalizationForm.FormC));

    private static IEnumerable<string> Places(string template) => Regex.Matches(template, @"\{\d\}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> SingleRoles(Type roles) => Enum.GetNames(roles).Where(role => Bits(roles, role) is var bits && bits != 0 && (bits & (bits - 1)) == 0);

    private static ulong Bits(Type roles, string role) => (ulong)Enum.Parse(roles, role);

    internal static string Kebab(string name) => Regex.Replace(name, "(?<!^)([A-Z])", "-$1").ToLowerInvariant();
}
