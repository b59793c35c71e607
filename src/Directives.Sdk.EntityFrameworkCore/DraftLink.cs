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
    internal async Task<Result<int>> RunAsync(string key, IEnumerable<TaskHistory> histories, CancellationToken cancellationToken)
    {
        var (symbol, day) = (issued.Symbol?.ToString(), issued.Issued is { } date ? PartialDatePattern.Format(date) : null);
        if (symbol is not null && StoredText.Unstorable(symbol) >= 0)
            return StoreError.Invalid<int>(StoreErrorCode.Character, "The symbol has a character that the file cannot hold.");
        await context.Notices.Where(row => row.Key == key)
            .ExecuteUpdateAsync(row => row.SetProperty(notice => notice.Symbol, symbol).SetProperty(notice => notice.Issued, day), cancellationToken).ConfigureAwait(false);
        foreach (var history in histories)
        {
            // What was asked before stays as it was answered: the day is an event, recorded now.
            if (Started(history) is not { } longer)
                continue;
            var stored = await HistoryRows.AppendAsync(context, longer, history.Events.Count, cancellationToken).ConfigureAwait(false);
            if (!stored.IsSuccess)
                return stored;
        }

        return Result<int>.Success(1);
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
