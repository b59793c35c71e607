using System.Globalization;
using Directives.Accuracy;
using Directives.Sdk.Reading;

namespace Directives.Sdk.Tests.Reading;

/// <summary>Real notices against what a careful clerk reads out of them: the seed is read exactly, the others never worse than recorded.</summary>
public class GoldTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "data", "notices");
    private static readonly TestTable s_floors = TestTable.Read("notices/floors.tsv");

    public static TheoryData<string> Names() => [.. s_floors.Rows.Select(row => row["name"])];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notice_is_read_no_worse_than_recorded(string name)
    {
        var scorer = Score(name);
        var floor = s_floors.Rows.Single(row => row["name"] == name);

        for (var index = 0; index < Scorer.Columns.Length; index++)
        {
            var least = double.Parse(floor[Scorer.Columns[index]], CultureInfo.InvariantCulture);
            scorer.All[index].F1.Should().BeGreaterThanOrEqualTo(least - 0.0005, "{0} of {1}: {2}", Scorer.Columns[index], name, string.Join("\n", scorer.Misses));
        }
    }

    [Fact]
    public void Every_annotated_notice_has_a_floor() =>
        Directory.EnumerateFiles(s_folder, "*.gold.json").Select(path => Path.GetFileName(path).Replace(".gold.json", "", StringComparison.Ordinal))
            .Should().BeEquivalentTo(s_floors.Rows.Select(row => row["name"]));

    [Fact]
    public void The_seed_notice_is_read_exactly()
    {
        var scorer = Score("seed-giao-ban-2021-01-04");

        scorer.Misses.Should().BeEmpty();
        scorer.All.Should().OnlyContain(tally => tally.Wrong == 0 && tally.Missed == 0);
    }

    private static Scorer Score(string name)
    {
        var gold = GoldNotice.Load(Path.Combine(s_folder, name + ".gold.json"));
        var scorer = new Scorer(gold, NoticeReader.Default.Read(gold.Text).Value.Notice);
        scorer.Run();
        return scorer;
    }
}
