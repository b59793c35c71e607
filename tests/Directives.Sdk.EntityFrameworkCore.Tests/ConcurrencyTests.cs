using System.Data.Common;
using Ardalis.Result;
using Directives.Sdk.EntityFrameworkCore.Importer;
using Directives.Sdk.Tests.Tracking;
using Directives.Sdk.Tracking;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Directives.Sdk.EntityFrameworkCore.Tests;

public class ConcurrencyTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_appends_to_what_somebody_else_has_appended_to_since_is_refused()
    {
        using var register = new TemporaryRegister();
        var other = await register.OpenAsync();
        TemporaryRegister.Done(await other.AddAsync([TrackingCase.History(TrackingCase.Task("2020-06-30"), "")], Cancel));
        var meanwhile = new Meanwhile(() => other.AppendAsync("n#1", TrackingCase.Event("acknowledged on=2020-03-05"), cancellationToken: Cancel));
        var store = new RegisterStore(new StoreFile(register.Path, SqliteOpenMode.ReadWrite, options => options.AddInterceptors(meanwhile)));

        var refused = await store.AppendAsync("n#1", TrackingCase.Event("progress-reported on=2020-03-06 percent=10"), cancellationToken: Cancel);
        var again = await store.AppendAsync("n#1", TrackingCase.Event("progress-reported on=2020-03-06 percent=10"), cancellationToken: Cancel);

        (refused.Status, ResultCode.Of(refused)).Should().Be((ResultStatus.Conflict, StoreErrorCode.Concurrent));
        TemporaryRegister.Done(again).Events.Select(TaskEventPattern.KindOf).Should().Equal("assigned", "acknowledged", "progress-reported");
        TemporaryRegister.Done(await other.FindAsync("n#1", Cancel)).Should().Be(again.Value);
    }

    [Fact]
    public async Task Two_stores_on_one_file_lose_nothing()
    {
        const int Count = 40;
        using var register = new TemporaryRegister();
        RegisterStore[] stores = [await register.OpenAsync(), await register.OpenAsync()];
        TemporaryRegister.Done(await stores[0].AddAsync([TrackingCase.History(TrackingCase.Task("2020-06-30"), "")], Cancel));

        await Task.WhenAll(stores.Select((store, index) => Task.Run(
            async () =>
            {
                for (var number = 1; number <= Count; number++)
                {
                    var reported = new ProgressReported(TrackingCase.Given, TrackingCase.Given) { Percent = number, By = $"store {index}" };
                    while (ResultCode.Of(await store.AppendAsync("n#1", reported, cancellationToken: Cancel)) is { } code)
                        code.Should().Be(StoreErrorCode.Concurrent);
                }
            },
            Cancel)));

        var events = TemporaryRegister.Done(await stores[1].FindAsync("n#1", Cancel)).Events.OfType<ProgressReported>().ToList();
        foreach (var index in (int[])[0, 1])
            events.Where(reported => reported.By == $"store {index}").Select(reported => reported.Percent).Should().Equal(Enumerable.Range(1, Count).Select(number => (int?)number));
    }

    [Fact]
    public async Task One_store_serves_many_threads()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();

        // Each notice is imported twice, at once.
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 24).Select(index => Task.Run(() => store.ImportAsync(NumberedNotice.Text(index / 2), NumberedNotice.Of(index / 2), NumberedNotice.Day, Cancel), Cancel)));

        outcomes.Select(TemporaryRegister.Done).Count(outcome => !outcome.WasThere).Should().Be(12);
        TemporaryRegister.Done(await store.LoadAsync(Cancel)).Count.Should().Be(12 * NumberedNotice.TaskCount);
    }

    [Fact]
    public async Task Many_may_make_the_file_at_once()
    {
        using var register = new TemporaryRegister();

        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => RegisterStore.OpenAsync(register.Path, Cancel), Cancel)));

        foreach (var store in opened.Select(TemporaryRegister.Done))
            TemporaryRegister.Done(await store.LoadAsync(Cancel)).Count.Should().Be(0);
        register.Run("SELECT COUNT(*) FROM \"__EFMigrationsHistory\"").Should().Be(2, because: "each migration is applied once");
    }

    /// <summary>Does something once, between an append's reading and its writing: before the second connection is opened.</summary>
    private sealed class Meanwhile(Func<Task> act) : DbConnectionInterceptor
    {
        private int _openings;

        public override async ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            if (++_openings == 2)
                await act();
            return result;
        }
    }
}
