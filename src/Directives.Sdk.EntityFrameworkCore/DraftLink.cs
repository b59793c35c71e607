using Ardalis.Result;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Tracking;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Links a draft of the register with the notice that was issued of it: the same tasks, under the same key, with the text, the number and the day of the one that was issued.</summary>
internal sealed class DraftLink(DirectivesDbContext context, string text, string hash, Notice issued, LocalDate recorded)
{
    /// <summary>Completes the header; gives the histories as they are then.</summary>
    internal async Task<Result<List<TaskHistory>>> RunAsync(string key, IEnumerable<TaskHistory> histories, CancellationToken cancellationToken)
    {
        var (symbol, day) = (issued.Symbol?.ToString(), issued.Issued is { } date ? PartialDatePattern.Format(date) : null);
        if (symbol is not null && StoredText.Unstorable(symbol) >= 0)
            return StoreError.Invalid<List<TaskHistory>>(StoreErrorCode.Character, "The symbol has a character that the file cannot hold.");
        await context.Notices.Where(row => row.Key == key)
            .ExecuteUpdateAsync(row => row.SetProperty(notice => notice.Symbol, symbol).SetProperty(notice => notice.Issued, day).SetProperty(notice => notice.Text, text).SetProperty(notice => notice.Hash, hash), cancellationToken).ConfigureAwait(false);
        var linked = new List<TaskHistory>();
        foreach (var history in histories)
        {
            // What was asked before stays as it was answered: what the issue changes are events, recorded now.
            var longer = Started(Assigned(history));
            linked.Add(longer);
            if (longer.Events.Count == history.Events.Count)
                continue;
            var stored = await HistoryRows.AppendAsync(context, longer, history.Events.Count, cancellationToken).ConfigureAwait(false);
            if (!stored.IsSuccess)
                return StoreError.From<List<TaskHistory>>(stored);
        }

        return Result<List<TaskHistory>>.Success(linked);
    }

    /// <summary>The history of a task that is given on the day of issue, as no draft orders anything; as it is where the day is that already, or what happened before forbids it.</summary>
    private TaskHistory Assigned(TaskHistory history)
    {
        if (history.Assignment is not { } given || issued.Issued?.ToLocalDate() is not { } day || given.Effective == day)
            return history;
        var voided = history.Events.OfType<Voided>().Select(entry => entry.Event).ToHashSet();
        var number = Enumerable.Range(1, history.Events.Count).First(index => history.Events[index - 1] == given && !voided.Contains(index));
        var note = issued.Symbol?.ToString();
        var longer = history.Append([new Voided(recorded, recorded, number) { By = issued.Issuer, Note = note }, given with { Effective = day, Recorded = recorded }]);
        return longer.IsSuccess ? longer.Value : history;
    }

    /// <summary>The history of a task whose term now has its first day; as it is where there is none to say, or it cannot be said of it.</summary>
    private TaskHistory Started(TaskHistory history)
    {
        if (history.Task.Deadline is not AfterEvent { Event: DeadlineEvent.Issued, EventDate: null } || issued.Issued?.ToLocalDate() is not { } day)
            return history;
        var longer = history.Append(new TriggerOccurred(day, recorded) { By = issued.Issuer, Note = issued.Symbol?.ToString() });
        return longer.IsSuccess ? longer.Value : history;
    }
}
