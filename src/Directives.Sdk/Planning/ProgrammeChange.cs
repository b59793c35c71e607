using NodaTime;
using Directives.Sdk.Tracking;

namespace Directives.Sdk.Planning;

/// <summary>Thay đổi giữa hai phiên bản: an item that two versions of a programme do not have alike.</summary>
/// <param name="Before">It in the earlier version; null where it was added.</param>
/// <param name="After">It in the later version; null where it was finished or dropped.</param>
/// <param name="Differences">In what they differ.</param>
public sealed record ProgrammeChange(ProgrammeItem? Before, ProgrammeItem? After, ProgrammeDifference Differences)
{
    /// <summary>The item's id.</summary>
    public string Id => (After ?? Before)!.Id;

    /// <summary>How its task stands on the day of the later version, where that one does not have it; null where it is not known.</summary>
    public TaskCondition? Condition { get; init; }

    /// <summary>The change in sentences, one for each difference: "Chuyển từ tháng 3 sang tháng 4. Thời hạn 31/03/2021 thành 30/04/2021."</summary>
    public string Describe(Language language)
    {
        if (Before is null || After is null)
            return Of(Before is null ? "change.added" : Gone(Condition), PlanningTexts.Number((After ?? Before)!.Month));
        var (was, now) = (Before.Entry, After.Entry);
        List<string> sentences = [];
        if (Differences.HasFlag(ProgrammeDifference.Moved))
            sentences.Add(Of("change.moved", PlanningTexts.Number(Before.Month), PlanningTexts.Number(After.Month)));
        if (Differences.HasFlag(ProgrammeDifference.Due))
            sentences.Add(Of("change.due", Shown(was.Due), Shown(now.Due)));
        if (Differences.HasFlag(ProgrammeDifference.Lead))
            sentences.Add(Of("change.lead", Leads(was), Leads(now)));
        if (Differences.HasFlag(ProgrammeDifference.Level))
            sentences.Add(Of("change.level", Level(was), Level(now)));
        if (Differences.HasFlag(ProgrammeDifference.Text))
            sentences.Add(Of("change.text"));
        return string.Join(" ", sentences);

        string Of(string code, params string[] arguments) => PlanningTexts.Of(code, arguments.ToEquatableList(), language);

        string Shown(LocalDate? day) => day is { } known ? PlanningTexts.Day(known) : PlanningTexts.Of("change.none", language);

        string Leads(ProgrammeEntry entry) => entry.Lead.Count > 0 ? string.Join(", ", entry.Lead.Select(party => party.Name)) : PlanningTexts.Of("change.none", language);

        static string Gone(TaskCondition? condition) => condition switch
        {
            TaskCondition.DoneOnTime or TaskCondition.DoneNoDeadline => "change.done",
            TaskCondition.DoneLate => "change.done-late",
            TaskCondition.Withdrawn => "change.withdrawn",
            TaskCondition.ClosedUndone => "change.closed-undone",
            _ => "change.dropped",
        };

        string Level(ProgrammeEntry entry) => entry.Level is { } level ? ApprovingLevelPattern.Describe(level, language) : PlanningTexts.Of("change.none", language);
    }
}
