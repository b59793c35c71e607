using Ardalis.Result;
using Directives.Sdk.Notices;
using Directives.Sdk.Tracking;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Finds the notice of a register of which one that is imported is another state.</summary>
internal sealed class NoticeMatch(DirectivesDbContext context, string text, Notice notice)
{
    private const string BlankNumber = "/";
    private const int FullDay = 10;

    /// <summary>The least share of the tasks of the notice with fewer that have a counterpart in the other, for them to be one by meeting or subject.</summary>
    private const double AlikeTasks = 0.5;

    private readonly NoticeIdentity _identity = new(notice);

    /// <summary>The notice of which it is another state, and those that are only alike in their header.</summary>
    internal async Task<Result<NoticeFinding>> FindAsync(CancellationToken cancellationToken)
    {
        var found = new List<(NoticeRow Row, NoticeRelation Relation)>();
        foreach (var row in await Candidates().OrderBy(row => row.Recorded).ThenBy(row => row.Key).ToListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_identity.To(row, await MeetingAsync(row.Key, cancellationToken).ConfigureAwait(false)) is var relation and not NoticeRelation.New)
                found.Add((row, relation));
        }

        var squeezed = found.Count > 0 ? StoredText.Squeeze(text) : "";
        foreach (var (row, _) in found)
        {
            var there = await context.Notices.Where(other => other.Key == row.Key).Select(other => other.Text).FirstAsync(cancellationToken).ConfigureAwait(false);
            if (StoredText.Squeeze(there) == squeezed)
                return Result<NoticeFinding>.Success(new NoticeFinding(row.Key, NoticeRelation.SameText));
        }

        return found.Count > 0
            ? await MostAlikeAsync(found, cancellationToken).ConfigureAwait(false)
            : Result<NoticeFinding>.Success(await SameWordsAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Of notices that can be the same by their header the one that is by its number, else the one whose tasks are the most alike, if they are.</summary>
    private async Task<Result<NoticeFinding>> MostAlikeAsync(List<(NoticeRow Row, NoticeRelation Relation)> found, CancellationToken cancellationToken)
    {
        var judged = new List<(NoticeRow Row, NoticeRelation Relation, double Likeness)>();
        foreach (var (row, relation) in found)
        {
            var histories = await HistoryRows.OfNoticeAsync(context, row.Key, cancellationToken).ConfigureAwait(false);
            if (!histories.IsSuccess)
                return StoreError.From<NoticeFinding>(histories);
            var tasks = notice.Tasks.Select(directive => TrackedTask.From(row.Key, notice, directive));
            judged.Add((row, relation, NoticeRevision.Likeness(histories.Value.Select(history => history.Task), tasks)));
        }

        var unlike = judged.Where(other => other.Likeness < AlikeTasks).Select(other => other.Row.Key).ToEquatableList();
        foreach (var (row, relation, likeness) in judged.OrderByDescending(other => _identity.IsByNumber(other.Row)).ThenByDescending(other => other.Likeness))
        {
            // A number makes them one document; but a draft is not completed by orders that it does not have.
            if (_identity.IsByNumber(row) && likeness == 0)
                return Result<NoticeFinding>.Success(new NoticeFinding(row.Key, NoticeRelation.Revision) { Unlike = [row.Key] });
            if (_identity.IsByNumber(row) || likeness >= AlikeTasks)
                return Result<NoticeFinding>.Success(new NoticeFinding(row.Key, relation));
        }

        return Result<NoticeFinding>.Success(new NoticeFinding(null, NoticeRelation.New) { Unlike = unlike });
    }

    /// <summary>The notices that can be another state, without their texts: of one with a number those of its symbol and the drafts.</summary>
    private IQueryable<NoticeRow> Candidates()
    {
        var rows = context.Notices.AsNoTracking();
        if (!_identity.IsDraft)
        {
            var symbol = notice.Symbol!.ToString().TrimStart('0');
            rows = rows.Where(row => row.Symbol == null || row.Symbol.StartsWith(BlankNumber) || row.Symbol.EndsWith(symbol) || row.Issued == null || row.Issued.Length < FullDay);
        }

        return rows.Select(row => new NoticeRow { Key = row.Key, Hash = row.Hash, Symbol = row.Symbol, Issuer = row.Issuer, Issued = row.Issued, Subject = row.Subject, Recorded = row.Recorded, Text = "" });
    }

    private async Task<LocalDate?> MeetingAsync(string key, CancellationToken cancellationToken)
    {
        var meeting = await context.Tasks.Where(row => row.Notice == key && row.Meeting != null).Select(row => row.Meeting).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return meeting is not null && LocalDatePattern.Iso.Parse(meeting) is { Success: true } parsed ? parsed.Value : null;
    }

    /// <summary>Of a notice by which nothing can be told, one whose text differs in white space only.</summary>
    private async Task<NoticeFinding> SameWordsAsync(CancellationToken cancellationToken)
    {
        if (notice.Symbol is not null || notice.Subject is not null || notice.Meeting is not null)
            return new NoticeFinding(null, NoticeRelation.New);
        var squeezed = StoredText.Squeeze(text);
        await foreach (var row in context.Notices.Where(row => row.Symbol == null && row.Subject == null).Select(row => new { row.Key, row.Text }).AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (StoredText.Squeeze(row.Text) == squeezed)
                return new NoticeFinding(row.Key, NoticeRelation.SameText);
        }

        return new NoticeFinding(null, NoticeRelation.New);
    }
}
