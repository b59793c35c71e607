using Directives.Sdk;
using Directives.Sdk.Planning;

namespace Directives.Cli.Output;

/// <summary>What <c>plan</c> answers: the programme and, where they were asked for, the moves of its repair, a week's diary, the changes since an earlier version, the progress of it.</summary>
/// <param name="Programme">The programme.</param>
internal sealed record PlanAnswer(WorkProgramme Programme)
{
    internal EquatableList<PlanMove>? Moves { get; init; }

    internal EquatableList<DiaryDay>? Diary { get; init; }

    internal EquatableList<ProgrammeChange>? Changes { get; init; }

    internal ProgrammeProgress? Progress { get; init; }

    /// <summary>The lists that were asked for beside the programme.</summary>
    internal IEnumerable<string> Asked => new[] { (PlanLists.Diary, Diary is not null), (PlanLists.Changes, Changes is not null), (PlanLists.Progress, Progress is not null) }
        .Where(list => list.Item2).Select(list => list.Item1);

    /// <summary>Whether the answer has a list.</summary>
    internal bool Has(string list) => list is PlanLists.Items or PlanLists.Steps or PlanLists.Findings || (list == PlanLists.Moves && Moves is not null) || Asked.Contains(list);
}
