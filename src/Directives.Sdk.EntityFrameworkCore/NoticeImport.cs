using Ardalis.Result;
using Directives.Sdk.Notices;
using Directives.Sdk.Tracking;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>The import of one notice, within a transaction that keeps other writers out.</summary>
internal sealed class NoticeImport(DirectivesDbContext context, string text, Notice notice, LocalDate recorded)
{
    internal async Task<Result<ImportOutcome>> RunAsync(CancellationToken cancellationToken)
    {
        var hash = StoredText.Hash(text);
        var there = await context.Notices.Where(row => row.Hash == hash).Select(row => row.Key).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        if (there is not null)
            return Result<ImportOutcome>.Success(new ImportOutcome(there, WasThere: true, await TasksOfAsync(there, cancellationToken).ConfigureAwait(false)));
        var key = await FreeKeyAsync(hash, cancellationToken).ConfigureAwait(false);
        var histories = new List<TaskHistory>();
        foreach (var directive in notice.Tasks)
        {
            var history = TaskHistory.Of(TrackedTask.From(key, notice, directive)).Append(new Assigned(Given, recorded));
            if (!history.IsSuccess)
                return StoreError.From<ImportOutcome>(history);
            histories.Add(history.Value);
        }

        var writer = new RowWriter();
        context.Notices.Add(writer.Notice(key, hash, text, notice, recorded));
        if (writer.Errors.Count > 0)
            return Result<ImportOutcome>.Invalid(writer.Errors);
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        var added = await HistoryRows.AddAsync(context, histories, cancellationToken).ConfigureAwait(false);
        return added.IsSuccess
            ? Result<ImportOutcome>.Success(new ImportOutcome(key, WasThere: false, histories.Select(history => history.Task.Id).ToEquatableList()))
            : StoreError.From<ImportOutcome>(added);
    }

    /// <summary>The day on which the tasks were given; of an issue day that is not known wholly the first that it may be, but not before the meeting.</summary>
    private LocalDate Given
    {
        get
        {
            if (notice.Issued is not { } issued)
                return notice.Meeting?.Date ?? recorded;
            return notice.Meeting?.Date is { } meeting && meeting > issued.FirstDay && meeting <= issued.LastDay ? meeting : issued.FirstDay;
        }
    }

    private async Task<string> FreeKeyAsync(string hash, CancellationToken cancellationToken)
    {
        var candidates = NoticeKey.Candidates(notice, hash).ToList();
        foreach (var key in candidates)
        {
            if (!await context.Notices.AnyAsync(row => row.Key == key, cancellationToken).ConfigureAwait(false) && !await context.Tasks.AnyAsync(row => row.Notice == key, cancellationToken).ConfigureAwait(false))
                return key;
        }

        return candidates[^1];
    }

    private async Task<EquatableList<string>> TasksOfAsync(string key, CancellationToken cancellationToken) =>
        (await context.Tasks.Where(row => row.Notice == key).OrderBy(row => row.Place).Select(row => row.Id).ToListAsync(cancellationToken).ConfigureAwait(false)).ToEquatableList();
}
