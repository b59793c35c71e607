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
    /// <summary>Completes the header; gives the ids of the tasks whose terms run from the day of issue now.</summary>
    internal async Task<Result<HashSet<string>>> RunAsync(string key, IEnumerable<TaskHistory> histories, CancellationToken cancellationToken)
    {
        var (symbol, day) = (issued.Symbol?.ToString(), issued.Issued is { } date ? PartialDatePattern.Format(date) : null);
        if (symbol is not null && StoredText.Unstorable(symbol) >= 0)
            return StoreError.Invalid<HashSet<string>>(StoreErrorCode.Character, "The symbol has a character that the file cannot hold.");
        await context.Notices.Where(row => row.Key == key)
            .ExecuteUpdateAsync(row => row.SetProperty(notice => notice.Symbol, symbol).SetProperty(notice => notice.Issued, day), cancellationToken).ConfigureAwait(false);
        var started = new HashSet<string>(StringComparer.Ordinal);
        foreach (var history in histories)
        {
            // What was asked before stays as it was answered: the day is an event, recorded now.
            if (Started(history) is not { } longer)
                continue;
            var stored = await HistoryRows.AppendAsync(context, longer, history.Events.Count, cancellationToken).ConfigureAwait(false);
            if (!stored.IsSuccess)
                return StoreError.From<HashSet<string>>(stored);
            started.Add(history.Task.Id);
        }

        return Result<HashSet<string>>.Success(started);
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
