using Ardalis.Result;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Tracking;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Links a draft of the register with the notice that was issued of it: the same tasks, under the same key, with the number and the day of the header.</summary>
internal sealed class DraftLink(DirectivesDbContext context, Notice issued, LocalDate recorded)
{
    /// <summary>Completes the header; gives the histories as they are then.</summary>
    internal async Task<Result<List<TaskHistory>>> RunAsync(string key, IEnumerable<TaskHistory> histories, CancellationToken cancellationToken)
    {
        var (symbol, day) = (issued.Symbol?.ToString(), issued.Issued is { } date ? PartialDatePattern.Format(date) : null);
        if (symbol is not null && StoredText.Unstorable(symbol) >= 0)
            return StoreError.Invalid<List<TaskHistory>>(StoreErrorCode.Character, "The symbol has a character that the file cannot hold.");
        await context.Notices.Where(row => row.Key == key)
            .ExecuteUpdateAsync(row => row.SetProperty(notice => notice.Symbol, symbol).SetProperty(notice => notice.Issued, day), cancellationToken).ConfigureAwait(false);
        var linked = new List<TaskHistory>();
        foreach (var history in histories)
        {
            // What was asked before stays as it was answered: the day is an event, recorded now.
            var longer = Started(history);
            linked.Add(longer ?? history);
            if (longer is null)
                continue;
            var stored = await HistoryRows.AppendAsync(context, longer, history.Events.Count, cancellationToken).ConfigureAwait(false);
            if (!stored.IsSuccess)
                return StoreError.From<List<TaskHistory>>(stored);
        }

        return Result<List<TaskHistory>>.Success(linked);
    }

    /// <summary>The history of a task whose term now has its first day; null where there is none to say, or it cannot be said of it.</summary>
    private TaskHistory? Started(TaskHistory history)
    {
        if (history.Task.Deadline is not AfterEvent { Event: DeadlineEvent.Issued, EventDate: null } || issued.Issued?.ToLocalDate() is not { } day)
            return null;
        var longer = history.Append(new TriggerOccurred(day, recorded) { By = issued.Issuer, Note = issued.Symbol?.ToString() });
        return longer.IsSuccess ? longer.Value : null;
    }
}
