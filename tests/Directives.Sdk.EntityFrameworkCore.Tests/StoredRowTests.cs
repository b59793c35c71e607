using Directives.Sdk.EntityFrameworkCore.Importer;
using Directives.Sdk.Tracking;
using Microsoft.Data.Sqlite;

namespace Directives.Sdk.EntityFrameworkCore.Tests;

/// <summary>What stands in the rows: in which spelling, what nobody can change, and what happens where somebody did.</summary>
public class StoredRowTests
{
    private const string Task = "7-tb-ubnd-2021-01-05#1.2";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Values_stand_in_the_text_forms_of_the_library()
    {
        using var register = await ImportedAsync();

        register.Run($"SELECT COUNT(*) FROM notices WHERE Key = '7-tb-ubnd-2021-01-05' AND Symbol = '7/TB-UBND' AND Issued = '2021-01-05' AND Recorded = '2021-01-05' AND length(Hash) = 64").Should().Be(1);
        register.Run($"SELECT COUNT(*) FROM tasks WHERE Id = '{Task}' AND Place = 2 AND Deadline = 'unspecified' AND Issued = '2021-01-05' AND Meeting IS NULL").Should().Be(1);
        register.Run($"SELECT COUNT(*) FROM parties WHERE Task = '{Task}' AND Role = 'lead' AND Number = 1 AND Name = 'Sở Xây dựng' AND Type = 'unit' AND Basis = 'named'").Should().Be(1);
        register.Run($"SELECT COUNT(*) FROM events WHERE Task = '{Task}' AND Number = 1 AND Event = 'assigned on=2021-01-05 recorded=2021-01-05'").Should().Be(1);
    }

    [Theory]
    [InlineData("UPDATE events SET Event = 'withdrawn on=2021-01-05'")]
    [InlineData("UPDATE events SET Number = Number + 1")]
    [InlineData("UPDATE OR IGNORE events SET Event = ''")]
    [InlineData("DELETE FROM events")]
    [InlineData("DELETE FROM events WHERE Number = 1")]
    [InlineData("INSERT OR REPLACE INTO events VALUES ('7-tb-ubnd-2021-01-05#1.2', 1, 'withdrawn on=2021-01-05')")]
    [InlineData("INSERT INTO events VALUES ('7-tb-ubnd-2021-01-05#1.2', 1, 'x') ON CONFLICT DO UPDATE SET Event = 'x'")]
    public async Task Events_are_only_ever_added(string sql)
    {
        using var register = await ImportedAsync();
        var before = await LoadedAsync(register);

        FluentActions.Invoking(() => register.Run(sql)).Should().Throw<SqliteException>().WithMessage("*only ever added*");

        (await LoadedAsync(register)).Should().Equal(before);
    }

    [Fact]
    public async Task A_task_with_a_history_cannot_be_removed()
    {
        using var register = await ImportedAsync();

        FluentActions.Invoking(() => register.Run("PRAGMA foreign_keys = ON; DELETE FROM tasks")).Should().Throw<SqliteException>();
    }

    [Theory]
    [InlineData("INSERT INTO events VALUES ('7-tb-ubnd-2021-01-05#1.2', 2, 'finished on=2021-01-05')", StoreErrorCode.Text, "events[7-tb-ubnd-2021-01-05#1.2, 2]")]
    [InlineData("INSERT INTO events VALUES ('7-tb-ubnd-2021-01-05#1.2', 3, 'acknowledged on=2021-01-05')", StoreErrorCode.Damaged, "events[7-tb-ubnd-2021-01-05#1.2, 3]")]
    [InlineData("INSERT INTO events VALUES ('7-tb-ubnd-2021-01-05#1.2', 'x', 'acknowledged on=2021-01-05')", StoreErrorCode.Damaged, null)]
    [InlineData("UPDATE tasks SET Deadline = 'soon' WHERE Place = 2", StoreErrorCode.Text, "tasks[7-tb-ubnd-2021-01-05#1.2]")]
    [InlineData("UPDATE tasks SET Issued = '2021-02-30' WHERE Place = 2", StoreErrorCode.Text, "tasks[7-tb-ubnd-2021-01-05#1.2]")]
    [InlineData("UPDATE tasks SET IssuedTime = '25:00:00' WHERE Place = 2", StoreErrorCode.Text, "tasks[7-tb-ubnd-2021-01-05#1.2]")]
    [InlineData("UPDATE tasks SET Received = 'hôm qua' WHERE Place = 2", StoreErrorCode.Text, "tasks[7-tb-ubnd-2021-01-05#1.2]")]
    [InlineData("UPDATE tasks SET Meeting = x'00ff' WHERE Place = 2", StoreErrorCode.Text, "tasks[7-tb-ubnd-2021-01-05#1.2]")]
    [InlineData("UPDATE parties SET Role = 'via' WHERE Task LIKE '%1.2'", StoreErrorCode.Text, "parties[7-tb-ubnd-2021-01-05#1.2, via, 1]")]
    [InlineData("UPDATE parties SET Type = '' WHERE Task LIKE '%1.2'", StoreErrorCode.Text, "parties[7-tb-ubnd-2021-01-05#1.2, lead, 1]")]
    [InlineData("UPDATE parties SET Basis = 'Named' WHERE Task LIKE '%1.2'", StoreErrorCode.Text, "parties[7-tb-ubnd-2021-01-05#1.2, lead, 1]")]
    [InlineData("UPDATE parties SET Start = 3 WHERE Task LIKE '%1.2'", StoreErrorCode.Text, "parties[7-tb-ubnd-2021-01-05#1.2, lead, 1]")]
    [InlineData("UPDATE parties SET Start = 2147483647, Length = 1 WHERE Task LIKE '%1.2'", StoreErrorCode.Text, "parties[7-tb-ubnd-2021-01-05#1.2, lead, 1]")]
    [InlineData("UPDATE parties SET Start = 9e18, Length = 1 WHERE Task LIKE '%1.2'", StoreErrorCode.Damaged, null)]
    public async Task A_row_that_cannot_be_read_is_named(string sql, string code, string? row)
    {
        using var register = await ImportedAsync();
        register.Run(sql);
        var store = await register.OpenAsync();

        foreach (var errors in new[] { (await store.LoadAsync(Cancel)).ValidationErrors, (await store.FindAsync(Task, Cancel)).ValidationErrors, (await store.AppendAsync(Task, new Acknowledged(NumberedNotice.Day, NumberedNotice.Day), cancellationToken: Cancel)).ValidationErrors })
        {
            var error = errors.First();
            error.ErrorCode.Should().Be(code, because: error.ErrorMessage);
            if (row is not null)
                error.Identifier.Should().Be(row);
        }

        TemporaryRegister.Done(await store.FindAsync("7-tb-ubnd-2021-01-05#1.1", Cancel)).Events.Should().ContainSingle();
    }

    [Theory]
    [InlineData("DELETE FROM tasks WHERE Place = 2", "parties[7-tb-ubnd-2021-01-05#1.2, lead]")]
    [InlineData("INSERT INTO events VALUES ('x', 1, 'assigned on=2021-01-05')", "events[x]")]
    public async Task A_row_without_its_task_is_named(string sql, string row)
    {
        using var register = await ImportedAsync();
        register.Run(sql);

        var loaded = await (await register.OpenAsync()).LoadAsync(Cancel);

        loaded.ValidationErrors.Should().Contain(error => error.ErrorCode == StoreErrorCode.Damaged && error.Identifier == row);
    }

    [Fact]
    public async Task A_table_that_has_gone_is_damage()
    {
        using var register = await ImportedAsync();
        register.Run("DROP TABLE parties");

        ResultCode.Of(await (await register.OpenAsync()).LoadAsync(Cancel)).Should().Be(StoreErrorCode.Damaged);
    }

    [Fact]
    public async Task A_value_that_has_gone_is_damage()
    {
        using var register = await ImportedAsync();
        register.Run("CREATE TABLE loose AS SELECT * FROM parties; DROP TABLE parties; ALTER TABLE loose RENAME TO parties; UPDATE parties SET Name = NULL");

        ResultCode.Of(await (await register.OpenAsync()).LoadAsync(Cancel)).Should().Be(StoreErrorCode.Damaged);
    }

    private static async Task<TemporaryRegister> ImportedAsync()
    {
        var register = new TemporaryRegister();
        TemporaryRegister.Done(await (await register.OpenAsync()).ImportAsync(NumberedNotice.Text(7), NumberedNotice.Of(7), NumberedNotice.Day, Cancel));
        return register;
    }

    private static async Task<IReadOnlyList<TaskHistory>> LoadedAsync(TemporaryRegister register) =>
        TemporaryRegister.Done(await (await register.OpenAsync()).LoadAsync(Cancel)).Histories;
}
