using CsCheck;
using Directives.Sdk.Tests.Tracking;
using Directives.Sdk.Tracking;

namespace Directives.Sdk.EntityFrameworkCore.Tests;

public class RoundTripTests
{
    [Fact]
    public async Task Histories_come_back_as_they_went_in()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var (kept, refused) = (0, 0);
        await StoreGen.Histories.SampleAsync(
            async histories =>
            {
                // Each sample has tasks of its own in the one register.
                var mark = $"n{Guid.NewGuid():N}-";
                histories = histories.ConvertAll(history => Marked(history, mark));
                var added = await store.AddAsync(histories);
                if (histories.SelectMany(StoreGen.Texts).Any(text => StoredText.Unstorable(text) >= 0))
                {
                    ResultCode.Of(added).Should().Be(StoreErrorCode.Character);
                    refused++;
                    return;
                }

                TemporaryRegister.Done(added).Should().Be(histories.Count);
                foreach (var history in histories)
                    TemporaryRegister.Done(await store.FindAsync(history.Task.Id)).Should().Be(history);
                kept += histories.Count;
            },
            iter: 200,
            threads: 1);

        kept.Should().BePositive();
        TemporaryRegister.Done(await store.LoadAsync(TestContext.Current.CancellationToken)).Count.Should().Be(kept);
    }

    [Fact]
    public async Task A_register_comes_back_in_its_order()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        List<TaskHistory> histories = [.. Enumerable.Range(0, 4_500).Select(number => TrackingCase.History(TrackingCase.Task("2020-06-30", id: $"n#{4_500 - number}"), ""))];

        TemporaryRegister.Done(await store.AddAsync(histories, TestContext.Current.CancellationToken)).Should().Be(histories.Count);

        TemporaryRegister.Done(await store.LoadAsync(TestContext.Current.CancellationToken)).Histories.Should().Equal(histories);
    }

    [Fact]
    public async Task What_was_appended_is_there_when_the_file_is_opened_again()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var history = TaskHistory.Of(TrackingCase.Task("2020-06-30"));
        TemporaryRegister.Done(await store.AddAsync([history], TestContext.Current.CancellationToken));
        foreach (var taskEvent in TrackingCase.Events("assigned on=2020-03-02 / acknowledged on=2020-03-03 by=a / completed on=2020-07-01 document=1/BC note=\"xong\\nrồi\""))
        {
            history = TrackingCase.Append(history, taskEvent);
            TemporaryRegister.Done(await store.AppendAsync("n#1", taskEvent, cancellationToken: TestContext.Current.CancellationToken)).Should().Be(history);
        }

        TemporaryRegister.Done(await (await register.OpenAsync()).FindAsync("n#1", TestContext.Current.CancellationToken)).Should().Be(history);
    }

    private static TaskHistory Marked(TaskHistory history, string mark) =>
        TaskHistory.Of(history.Task with { Id = mark + history.Task.Id, Parent = history.Task.Parent is { } parent ? mark + parent : null }, history.Events);
}
