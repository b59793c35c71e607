using Ardalis.Result;
using Directives.Sdk.Tracking;
using Microsoft.EntityFrameworkCore;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>The rows of tasks and of what happened to them.</summary>
internal static class HistoryRows
{
    /// <summary>How many histories are looked for, or written, at once.</summary>
    private const int Batch = 2_000;

    internal static async Task<Result<TaskRegister>> LoadAsync(DirectivesDbContext context, CancellationToken cancellationToken)
    {
        var histories = await ReadAsync(context.Tasks, context.Parties, context.Events, cancellationToken).ConfigureAwait(false);
        return histories.IsSuccess ? TaskRegister.Empty.With(histories.Value) : StoreError.From<TaskRegister>(histories);
    }

    internal static async Task<Result<TaskHistory>> FindAsync(DirectivesDbContext context, string task, CancellationToken cancellationToken)
    {
        var histories = await ReadAsync(
            context.Tasks.Where(row => row.Id == task), context.Parties.Where(row => row.Task == task), context.Events.Where(row => row.Task == task), cancellationToken).ConfigureAwait(false);
        if (!histories.IsSuccess)
            return StoreError.From<TaskHistory>(histories);
        return histories.Value.Count > 0
            ? Result<TaskHistory>.Success(histories.Value[0])
            : StoreError.NotFound<TaskHistory>(StoreErrorCode.TaskMissing, $"The register has no task '{task}'.");
    }

    /// <summary>The histories of the tasks of a notice, in the order of its text.</summary>
    internal static Task<Result<List<TaskHistory>>> OfNoticeAsync(DirectivesDbContext context, string notice, CancellationToken cancellationToken)
    {
        var ids = context.Tasks.Where(row => row.Notice == notice).Select(row => row.Id);
        return ReadAsync(
            context.Tasks.Where(row => row.Notice == notice), context.Parties.Where(row => ids.Contains(row.Task)), context.Events.Where(row => ids.Contains(row.Task)), cancellationToken);
    }

    /// <summary>Adds the events of a history behind those that are there, in one transaction.</summary>
    internal static async Task<Result<int>> AppendAsync(DirectivesDbContext context, TaskHistory history, int there, CancellationToken cancellationToken)
    {
        var writer = new RowWriter();
        context.Events.AddRange(history.Events.Skip(there).Select((taskEvent, index) => writer.Event(history.Task.Id, there + index + 1, taskEvent)));
        if (writer.Errors.Count > 0)
            return Result<int>.Invalid(writer.Errors);
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        return Result<int>.Success(history.Events.Count);
    }

    internal static async Task<Result<int>> AddAsync(DirectivesDbContext context, List<TaskHistory> histories, CancellationToken cancellationToken)
    {
        if (Misplaced(histories) is { } misplaced)
            return misplaced;
        var outside = histories.Select(history => history.Task.Parent).OfType<string>().Except(histories.Select(history => history.Task.Id), StringComparer.Ordinal).ToList();
        var known = await KnownAsync(context, outside, cancellationToken).ConfigureAwait(false);
        if (outside.Find(parent => !known.Contains(parent)) is { } unknown)
            return StoreError.Invalid<int>("task-parent-unknown", $"'{unknown}' is no task of the register.");
        known = await KnownAsync(context, histories.ConvertAll(history => history.Task.Id), cancellationToken).ConfigureAwait(false);
        if (histories.Find(history => known.Contains(history.Task.Id)) is { } there)
            return StoreError.Conflict<int>(StoreErrorCode.TaskThere, $"The register has a task '{there.Task.Id}' already.");
        var place = await context.Tasks.MaxAsync(row => (long?)row.Place, cancellationToken).ConfigureAwait(false) ?? 0;
        var writer = new RowWriter();
        foreach (var batch in histories.Chunk(Batch))
        {
            foreach (var history in batch)
                Add(context, writer, ++place, history);
            if (writer.Errors.Count > 0)
                return Result<int>.Invalid(writer.Errors);
            await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
            context.ChangeTracker.Clear();
        }

        return Result<int>.Success(histories.Count);
    }

    private static void Add(DirectivesDbContext context, RowWriter writer, long place, TaskHistory history)
    {
        context.Tasks.Add(writer.Task(place, history.Task));
        context.Parties.AddRange(writer.Parties(history.Task));
        context.Events.AddRange(history.Events.Select((taskEvent, index) => writer.Event(history.Task.Id, index + 1, taskEvent)));
    }

    /// <summary>What is wrong with the ids of histories, and with parents that are among them; null where nothing is.</summary>
    private static Result<int>? Misplaced(List<TaskHistory> histories)
    {
        var ids = histories.Select(history => history.Task.Id).ToHashSet(StringComparer.Ordinal);
        var alone = histories.Select(history => TaskHistory.Of(history.Task.Parent is { } parent && !ids.Contains(parent) ? history.Task with { Parent = null } : history.Task));
        var placed = TaskRegister.Empty.With(alone);
        return placed.IsSuccess ? null : StoreError.From<int>(placed);
    }

    private static async Task<HashSet<string>> KnownAsync(DirectivesDbContext context, List<string> ids, CancellationToken cancellationToken)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var batch in ids.Chunk(Batch))
            known.UnionWith(await context.Tasks.Where(row => batch.Contains(row.Id)).Select(row => row.Id).ToListAsync(cancellationToken).ConfigureAwait(false));
        return known;
    }

    private static async Task<Result<List<TaskHistory>>> ReadAsync(IQueryable<TaskRow> tasks, IQueryable<PartyRow> parties, IQueryable<EventRow> events, CancellationToken cancellationToken)
    {
        var reader = new RowReader();
        await foreach (var row in Rows(parties.OrderBy(row => row.Task).ThenBy(row => row.Role).ThenBy(row => row.Number)))
            reader.Add(row);
        await foreach (var row in Rows(events.OrderBy(row => row.Task).ThenBy(row => row.Number)))
            reader.Add(row);
        var histories = new List<TaskHistory>();
        await foreach (var row in Rows(tasks.OrderBy(row => row.Place)))
        {
            if (reader.History(row) is { } history)
                histories.Add(history);
        }

        reader.End();
        return reader.Errors.Count > 0 ? Result<List<TaskHistory>>.Invalid(reader.Errors) : Result<List<TaskHistory>>.Success(histories);

        System.Runtime.CompilerServices.ConfiguredCancelableAsyncEnumerable<T> Rows<T>(IQueryable<T> rows)
            where T : class => rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false);
    }
}
