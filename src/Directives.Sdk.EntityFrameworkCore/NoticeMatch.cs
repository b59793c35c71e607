using Directives.Sdk.Notices;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Finds the notice of a register of which one that is imported is another state.</summary>
internal sealed class NoticeMatch(DirectivesDbContext context, string text, Notice notice)
{
    private const string BlankNumber = "/";
    private const int FullDay = 10;

    private readonly NoticeIdentity _identity = new(notice);

    /// <summary>The notice and what the one that is imported is to it; null where there is none.</summary>
    internal async Task<(string Key, NoticeRelation Relation)?> FindAsync(CancellationToken cancellationToken)
    {
        var found = new List<(string Key, NoticeRelation Relation)>();
        foreach (var row in await Candidates().OrderBy(row => row.Recorded).ThenBy(row => row.Key).ToListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_identity.To(row, await MeetingAsync(row.Key, cancellationToken).ConfigureAwait(false)) is var relation and not NoticeRelation.New)
                found.Add((row.Key, relation));
        }

        foreach (var (key, _) in found)
        {
            var there = await context.Notices.Where(row => row.Key == key).Select(row => row.Text).FirstAsync(cancellationToken).ConfigureAwait(false);
            if (StoredText.Squeeze(there) == StoredText.Squeeze(text))
                return (key, NoticeRelation.SameText);
        }

        return found.Count > 0 ? found[0] : await SameWordsAsync(cancellationToken).ConfigureAwait(false);
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
    private async Task<(string Key, NoticeRelation Relation)?> SameWordsAsync(CancellationToken cancellationToken)
    {
        if (notice.Symbol is not null || notice.Subject is not null || notice.Meeting is not null)
            return null;
        var squeezed = StoredText.Squeeze(text);
        await foreach (var row in context.Notices.Where(row => row.Symbol == null && row.Subject == null).Select(row => new { row.Key, row.Text }).AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            if (StoredText.Squeeze(row.Text) == squeezed)
                return (row.Key, NoticeRelation.SameText);
        }

        return null;
    }
}
