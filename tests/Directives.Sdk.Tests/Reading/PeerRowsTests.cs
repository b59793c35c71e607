using Directives.Accuracy;

namespace Directives.Sdk.Tests.Reading;

/// <summary>The peers' own rows: what of them is administrative language is read right; what is not is named in left-out.tsv.</summary>
public class PeerRowsTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "data", "time-expressions");

    public static TheoryData<string> Files() => new(TimeRow.Files);

    [Theory]
    [MemberData(nameof(Files))]
    public void An_administrative_row_is_right(string file)
    {
        var wrong = new List<string>();
        foreach (var row in TimeRow.Load(s_folder, file).Where(row => row.LeftOut is null))
        {
            if (row.Run(out var read) == TimeRowResult.Missed)
                wrong.Add($"{row.Text}: {read}");
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Every_row_left_out_is_a_row()
    {
        var named = TestTable.Read("time-expressions/left-out.tsv").Rows;

        var found = TimeRow.Files.SelectMany(file => TimeRow.Load(s_folder, file)).Where(row => row.LeftOut is not null).Select(row => (row.File, row.Text)).ToHashSet();

        named.Should().OnlyContain(row => found.Contains(ValueTuple.Create(row["file"], row["text"])));
    }
}
