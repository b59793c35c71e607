using Directives.Sdk.Tracking;

namespace Directives.Sdk.Planning;

/// <summary>Quá tải: a unit leads more in a month than its capacity.</summary>
internal static class OverloadCheck
{
    internal static IEnumerable<PlanFinding> Run(WorkProgramme programme, PlanFrame frame)
    {
        var entries = programme.Items.Select(item => item.Entry).ToList();
        var board = new LoadBoard(entries, frame.Rules.Policy);
        var behind = new Dictionary<(string Unit, int Month), List<int>>();
        for (var index = 0; index < entries.Count; index++)
        {
            var month = programme.Items[index].Month;
            board.Add(index, month);
            foreach (var unit in entries[index].Lead.Select(TrackedTask.KeyOf).Distinct(StringComparer.Ordinal))
            {
                if (!behind.TryGetValue((unit, month), out var list))
                    behind.Add((unit, month), list = []);
                list.Add(index);
            }
        }

        var names = Names(entries);
        for (var unit = 0; unit < board.Units.Length; unit++)
        {
            for (var month = 1; month <= LoadBoard.Months; month++)
            {
                if (board.Load(unit, month) <= board.Capacity(unit))
                    continue;
                var items = behind[(board.Units[unit], month)];
                yield return PlanFinding.Of(
                    "overload", items.Select(index => entries[index].Id), names[board.Units[unit]], PlanningTexts.Number(month), PlanningTexts.Number(board.Load(unit, month)),
                    PlanningTexts.Number(board.Capacity(unit))) with { Move = Suggestion(items, month, entries, board, frame) };
            }
        }
    }

    /// <summary>The move within due dates that lessens the excesses most; of equal ones that of the entry which leveling takes first. Null where none does.</summary>
    private static PlanMove? Suggestion(List<int> items, int month, List<ProgrammeEntry> entries, LoadBoard board, PlanFrame frame)
    {
        var group = items.ConvertAll(index => entries[index]);
        var (most, found) = (0L, (PlanMove?)null);
        foreach (var index in LoadLeveler.Order(group, _ => true).Select(place => items[place]))
        {
            if (LoadLeveler.Best(board, index, month, frame.Window(entries[index])) is { } to && board.Gain(index, month, to) is var gain && gain > most)
                (most, found) = (gain, PlanMove.Of(entries[index], month, to, "repaired-load"));
        }

        return found;
    }

    /// <summary>The first name that the entries give each unit, by its key.</summary>
    internal static Dictionary<string, string> Names(List<ProgrammeEntry> entries)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var party in entries.SelectMany(entry => entry.Lead))
        {
            if (!names.ContainsKey(TrackedTask.KeyOf(party)))
                names.Add(TrackedTask.KeyOf(party), party.Name);
        }

        return names;
    }
}
