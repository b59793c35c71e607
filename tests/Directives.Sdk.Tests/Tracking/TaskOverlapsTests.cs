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
        TaskOverlaps.Find(tasks, 1).Should().ContainSingle();
        FluentActions.Invoking(() => TaskOverlaps.Find(tasks, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => TaskOverlaps.Find(tasks, 1.1)).Should().Throw<ArgumentOutOfRangeException>();
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
