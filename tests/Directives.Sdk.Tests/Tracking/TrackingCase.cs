using System.Globalization;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tests.Tracking;

/// <summary>Tasks, histories and policies from the words of a table.</summary>
internal static class TrackingCase
{
    internal static readonly LocalDate Given = new(2020, 3, 2);

    /// <summary>A task of some leads, issued and given on a day.</summary>
    internal static TrackedTask Task(string deadline, string leads = "a", string id = "n#1", LocalDate? issued = null) => new(id, "làm việc " + id)
    {
        Deadline = DeadlinePattern.Full.Parse(deadline).Value,
        Lead = leads.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(lead => new Party(lead, PartyType.Unit) { Id = lead }).ToEquatableList(),
        Issued = PartialDate.FromLocalDate(issued ?? Given),
    };

    /// <summary>The history of a task given on its issue day, with the events of a text, each of which must be taken.</summary>
    internal static TaskHistory History(TrackedTask task, string events)
    {
        var given = task.Issued!.Value.ToLocalDate()!.Value;
        return Events(events).Prepend(new Assigned(given, given)).Aggregate(TaskHistory.Of(task), Append);
    }

    internal static TaskHistory Append(TaskHistory history, TaskEvent taskEvent)
    {
        var longer = history.Append(taskEvent);
        longer.IsSuccess.Should().BeTrue(because: longer.IsSuccess ? "" : $"{TaskEventPattern.Format(taskEvent)}: {longer.Errors.FirstOrDefault()}");
        return longer.Value;
    }

    internal static IEnumerable<TaskEvent> Events(string text) =>
        text.Split(" / ", StringSplitOptions.RemoveEmptyEntries).Select(Event);

    internal static TaskEvent Event(string text)
    {
        var parsed = TaskEventPattern.Parse(text);
        parsed.IsSuccess.Should().BeTrue(because: text);
        return parsed.Value;
    }

    internal static TrackingRules Rules(string words) => new() { Policy = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Aggregate(OverduePolicy.Default, Chosen) };

    private static OverduePolicy Chosen(OverduePolicy policy, string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        var number = equals > 0 && int.TryParse(word[(equals + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        return (equals < 0 ? word : word[..equals]) switch
        {
            "DueSoonWorkingDays" => policy with { DueSoonWorkingDays = number },
            "GraceDays" => policy with { GraceDays = number },
            "FollowUpDays" => policy with { FollowUpDays = number },
            "ExclusiveDay" => policy with { Deadlines = policy.Deadlines with { ExclusiveDay = ExclusiveDay.SameDay } },
            "CompletionDay" => policy with { CompletionDay = CompletionDay.Accepted },
            "!SuspensionStopsClock" => policy with { SuspensionStopsClock = false },
            "AwaitedDecisionStopsClock" => policy with { AwaitedDecisionStopsClock = true },
            "!ExtensionCountsFromRequest" => policy with { ExtensionCountsFromRequest = false },
            "LateExtensionUndoesLateness" => policy with { LateExtensionUndoesLateness = true },
            "CoordinatorsAnswer" => policy with { CoordinatorsAnswer = true },
            _ => throw new InvalidDataException($"'{word}' is no word of a policy."),
        };
    }
}
