using CsCheck;
using Directives.Sdk.Tracking;

namespace Directives.Sdk.Tests.Tracking;

public class TaskOverlapsTests
{
    [Fact]
    public void Orders_that_say_the_same_of_one_lead_are_pointed_out()
    {
        TrackedTask[] tasks =
        [
            Task("1", "a b", "Rà soát, báo cáo UBND tỉnh kết quả giải ngân vốn đầu tư công"),
            Task("2", "b", "rà soát báo cáo UBND tỉnh kết quả giải ngân vốn đầu tư công."),
            Task("3", "b", "Rà soát, báo cáo UBND tỉnh kết quả giải ngân vốn đầu tư công năm 2021"),
            Task("4", "c", "Rà soát, báo cáo UBND tỉnh kết quả giải ngân vốn đầu tư công"),
            Task("5", "b", "Tổ chức hội nghị tổng kết"),
        ];

        var overlaps = TaskOverlaps.Find(tasks);

        overlaps.Select(overlap => (overlap.First, overlap.Second, overlap.IsDuplicate)).Should().Equal(("1", "2", true), ("1", "3", false), ("2", "3", false));
        TaskOverlaps.Find(tasks, 1).Should().HaveCount(3, because: "a year is no word of likeness");
        FluentActions.Invoking(() => TaskOverlaps.Find(tasks, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TaskOverlaps.Find(tasks, 1.1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("Rà soát nhà, đất công, báo cáo kết quả chậm nhất ngày 31/3/2021", "Rà soát nhà, đất công, báo cáo kết quả trong tháng 4/2021", 1, false)]
    [InlineData("Xây dựng 3 trường học trước ngày 25 hằng tháng", "Xây dựng 12 trường học", 1, false)]
    [InlineData("Báo cáo kết quả trước ngày 05/01/2021", "báo cáo kết quả, trước ngày 05/01/2021", 1, true)]
    [InlineData("Trước ngày 05/01/2021", "Trước ngày 06/01/2021", 0.6, false)] // trước, ngày, 01, 2021 and 05, 06: four of six, where there is nothing else
    public void Numbers_days_and_terms_do_not_tell_orders_apart(string first, string second, double least, bool isDuplicate)
    {
        var overlap = TaskOverlaps.Find([Task("1", "a", first), Task("2", "a", second)], 0.5).Should().ContainSingle().Subject;

        overlap.Similarity.Should().BeGreaterThanOrEqualTo(least);
        overlap.IsDuplicate.Should().Be(isDuplicate);
    }

    [Fact]
    public void Nothing_alike_is_missed() => Gen.Select(Gen.Int[0, 6].HashSet[1, 6].Array[2, 12], Gen.Double[0.3, 1]).Sample((sets, similarity) =>
    {
        var tasks = sets.Select((set, index) => Task($"{index}", "a", string.Join(' ', set.Select(word => "w" + word)))).ToList();
        var expected = from second in Enumerable.Range(0, sets.Length)
                       from first in Enumerable.Range(0, second)
                       where (double)sets[first].Intersect(sets[second]).Count() / sets[first].Union(sets[second]).Count() >= similarity
                       select ($"{first}", $"{second}");
        return TaskOverlaps.Find(tasks, similarity).Select(overlap => (overlap.First, overlap.Second)).SequenceEqual(expected);
    });

    private static TrackedTask Task(string id, string leads, string action) => TrackingCase.Task("2020-12-31", leads, id) with { Action = action };
}
