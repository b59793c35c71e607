using Ardalis.Result;
using Directives.Sdk.Notices;
using Directives.Sdk.Tracking;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>The import of one notice, within a transaction that keeps other writers out.</summary>
internal sealed class NoticeImport(DirectivesDbContext context, string text, Notice notice, LocalDate recorded, ImportOptions options)
{
    internal async Task<Result<ImportOutcome>> RunAsync(CancellationToken cancellationToken)
    {
        // Changes that were not entered yet can be asked for once more.
        if (options.Revises is { } revised)
            return await ReviseAsync(revised, NoticeRelation.Revision, cancellationToken).ConfigureAwait(false);
        var hash = StoredText.Hash(text);
        var there = await context.Notices.Where(row => row.Hash == hash).Select(row => row.Key).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        if (there is not null)
            return Result<ImportOutcome>.Success(new ImportOutcome(there, NoticeRelation.SameText, await TasksOfAsync(there, cancellationToken).ConfigureAwait(false)));
        if (options.AsNew)
            return await AddAsync(hash, cancellationToken).ConfigureAwait(false);
        var found = await new NoticeMatch(context, text, notice).FindAsync(cancellationToken).ConfigureAwait(false);
        if (!found.IsSuccess)
            return StoreError.From<ImportOutcome>(found);
        var outcome = found.Value.Key is { } key
            ? await ReviseAsync(key, found.Value.Relation, cancellationToken).ConfigureAwait(false)
            : await AddAsync(hash, cancellationToken).ConfigureAwait(false);
        return outcome.IsSuccess ? Result<ImportOutcome>.Success(outcome.Value with { Unlike = found.Value.Unlike, Named = await NamedAsync(outcome.Value, cancellationToken).ConfigureAwait(false) }) : outcome;
    }

    /// <summary>The notices of the register that the text of a new one says it replaces or revokes.</summary>
    private async Task<EquatableList<string>> NamedAsync(ImportOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome.Relation != NoticeRelation.New)
            return [];
        var (identity, keys) = (new NoticeIdentity(notice), new List<string>());
        foreach (var symbol in RevisedSymbols.Of(text))
        {
            var ending = symbol.TrimStart('0');
            var rows = await context.Notices.AsNoTracking().Where(row => row.Key != outcome.NoticeKey && row.Symbol != null && row.Symbol.EndsWith(ending))
                .Select(row => new { row.Key, row.Symbol, row.Issuer }).OrderBy(row => row.Key).ToListAsync(cancellationToken).ConfigureAwait(false);
            keys.AddRange(rows.Where(row => row.Symbol!.TrimStart('0') == ending && identity.IsSameIssuer(row.Issuer)).Select(row => row.Key));
        }

        return keys.Distinct(StringComparer.Ordinal).ToEquatableList();
    }

    private async Task<Result<ImportOutcome>> AddAsync(string hash, CancellationToken cancellationToken)
    {
        var key = await FreeKeyAsync(hash, cancellationToken).ConfigureAwait(false);
        var histories = new List<TaskHistory>();
        foreach (var task in TasksUnder(key))
        {
            var history = TaskHistory.Of(task).Append(new Assigned(Given, recorded) { DeskOfficer = options.DeskOfficer, Secrecy = options.Secrecy });
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
            ? Result<ImportOutcome>.Success(new ImportOutcome(key, NoticeRelation.New, histories.Select(history => history.Task.Id).ToEquatableList()))
            : StoreError.From<ImportOutcome>(added);
    }

    /// <summary>What the notice would change of one that is there; of a draft that is issued its header is completed.</summary>
    private async Task<Result<ImportOutcome>> ReviseAsync(string key, NoticeRelation relation, CancellationToken cancellationToken)
    {
        if (!await context.Notices.AnyAsync(row => row.Key == key, cancellationToken).ConfigureAwait(false) && !await context.Tasks.AnyAsync(row => row.Notice == key, cancellationToken).ConfigureAwait(false))
            return StoreError.NotFound<ImportOutcome>(StoreErrorCode.NoticeMissing, $"The register has no notice '{key}'.");
        var outcome = new ImportOutcome(key, relation, await TasksOfAsync(key, cancellationToken).ConfigureAwait(false));
        if (relation == NoticeRelation.SameText)
            return Result<ImportOutcome>.Success(outcome);
        var histories = await HistoryRows.OfNoticeAsync(context, key, cancellationToken).ConfigureAwait(false);
        if (!histories.IsSuccess)
            return StoreError.From<ImportOutcome>(histories);
        if (relation == NoticeRelation.IssuedDraft)
        {
            histories = await new DraftLink(context, text, StoredText.Hash(text), notice, recorded).RunAsync(key, histories.Value, cancellationToken).ConfigureAwait(false);
            if (!histories.IsSuccess)
                return StoreError.From<ImportOutcome>(histories);
        }

        return Result<ImportOutcome>.Success(outcome with { Changes = NoticeRevision.Compare(histories.Value, TasksUnder(key)) });
    }

    private IEnumerable<TrackedTask> TasksUnder(string key) => notice.Tasks.Select(directive => TrackedTask.From(key, notice, directive) with { Leader = options.Leader, Field = options.Field });

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
        var readable = NoticeKey.Readable(notice);
        var issuer = await context.Notices.Where(row => row.Key == readable).Select(row => row.Issuer).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        var candidates = NoticeKey.Candidates(notice, hash, withIssuer: !new NoticeIdentity(notice).IsSameIssuer(issuer)).ToList();
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
