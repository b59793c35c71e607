using Microsoft.EntityFrameworkCore;

namespace Directives.Sdk.EntityFrameworkCore.Tests;

public class SchemaTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void The_migrations_make_the_model() => Context("Data Source=:memory:").Database.HasPendingModelChanges().Should().BeFalse();

    [Fact]
    public void The_package_does_not_need_the_tools_that_write_migrations() =>
        typeof(DirectivesDbContext).Assembly.GetReferencedAssemblies().Select(reference => reference.Name).Should().Contain("Microsoft.EntityFrameworkCore").And.NotContain("Microsoft.EntityFrameworkCore.Design");

    [Fact]
    public async Task What_a_host_migrates_by_the_context_is_a_register()
    {
        using var register = new TemporaryRegister();
        await using (var context = Context($"Data Source={register.Path};Pooling=False"))
        {
            await context.Database.MigrateAsync(Cancel);
            context.Tasks.Add(new TaskRow { Place = 1, Id = "a", Action = "làm", Deadline = "2021-Q1" });
            context.Events.Add(new EventRow { Task = "a", Number = 1, Event = "assigned on=2021-01-05" });
            await context.SaveChangesAsync(Cancel);
            context.Events.Remove(await context.Events.SingleAsync(Cancel));
            await FluentActions.Awaiting(() => context.SaveChangesAsync(Cancel)).Should().ThrowAsync<DbUpdateException>();
        }

        var history = TemporaryRegister.Done(await (await register.OpenAsync()).FindAsync("a", Cancel));

        (history.Task.Deadline.ToString(), history.Events.Count).Should().Be(("2021-Q1", 1));
    }

    private static DirectivesDbContext Context(string connection) => new(new DbContextOptionsBuilder<DirectivesDbContext>().UseSqlite(connection).Options);
}
