using NodaTime;

namespace Directives.Sdk.Planning;

/// <summary>A programme while it is repaired: where its items stand now, and what was moved.</summary>
internal sealed class RepairBoard
{
    private const int MostPasses = LoadBoard.Months;

    private readonly WorkProgramme _programme;
    private readonly PlanFrame _frame;
    private readonly ProgrammeEntry[] _entries;
    private readonly int[] _months;
    private readonly LoadBoard _loads;
    private readonly List<PlanMove> _moves = [];
    private readonly ILookup<int, int> _before;
    private readonly ILookup<int, int> _after;

    internal RepairBoard(WorkProgramme programme, PlanFrame frame)
    {
        (_programme, _frame) = (programme, frame);
        _entries = [.. programme.Items.Select(item => item.Entry)];
        _months = [.. programme.Items.Select(item => item.Month)];
        _loads = new LoadBoard(_entries, frame.Rules.Policy);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < _entries.Length; index++)
        {
            _loads.Add(index, _months[index]);
            places[_entries[index].Id] = index;
        }

        var edges = Enumerable.Range(0, _entries.Length)
            .SelectMany(index => _entries[index].After.Where(places.ContainsKey).Select(before => (Before: places[before], After: index))).ToList();
        _before = edges.ToLookup(edge => edge.After, edge => edge.Before);
        _after = edges.ToLookup(edge => edge.Before, edge => edge.After);
    }

    internal void FitSteps()
    {
        for (var index = 0; index < _entries.Length; index++)
        {
            var (first, last) = _frame.Window(_entries[index]);
            if (first <= last && !_frame.Fits(_entries[index], _months[index]))
                Move(index, first, "repaired-steps");
        }
    }

    internal void RestoreOrder()
    {
        var isMoved = true;
        for (var pass = 0; pass < MostPasses && isMoved; pass++)
        {
            isMoved = false;
            for (var index = 0; index < _entries.Length; index++)
            {
                foreach (var before in _before[index])
                    isMoved |= Target(before) > Target(index) && (TryBringForward(before, index) || TryPutOff(index, before));
            }
        }
    }

    internal void LevelLoads()
    {
        var stood = (int[])_months.Clone();
        LoadLeveler.Level(_loads, LoadLeveler.Order(_entries, _ => true), _months, Allowed);
        for (var index = 0; index < _entries.Length; index++)
        {
            if (_months[index] != stood[index])
                _moves.Add(PlanMove.Of(_entries[index], stood[index], _months[index], "repaired-load"));
        }
    }

    internal void ThinClusters()
    {
        foreach (var window in ClusterCheck.Windows(_frame))
        {
            var crowd = Enumerable.Range(0, _entries.Length).Where(index => _entries[index].Due == Target(index) && window.Holds(Target(index))).ToList();
            var tooMany = crowd.Count - _frame.Rules.Policy.ClusterSize;
            foreach (var index in LoadLeveler.Order(_entries, crowd.Contains))
            {
                if (tooMany <= 0)
                    break;
                if (EarlierWithRoom(index) is not { } month)
                    continue;
                Move(index, month, "repaired-cluster");
                tooMany--;
            }
        }
    }

    internal RepairedProgramme Result()
    {
        var moves = _moves.ToLookup(move => move.Item, StringComparer.Ordinal);
        var items = _programme.Items.Select((item, index) => moves.Contains(item.Id)
            ? _frame.Item(item.Entry, _months[index], item.Reasons.Concat(moves[item.Id].Select(move => move.Reason)).ToEquatableList())
            : item);
        return new RepairedProgramme(_frame.Programme(items), _moves.ToEquatableList());
    }

    private LocalDate Target(int index) => _frame.Target(_entries[index], _months[index]);

    private bool TryBringForward(int before, int index)
    {
        var (first, last) = _frame.Window(_entries[before]);
        for (var month = Math.Min(last, _months[before] - 1); month >= first; month--)
        {
            if (_frame.Target(_entries[before], month) <= Target(index))
                return Move(before, month, "repaired-order");
        }

        return false;
    }

    private bool TryPutOff(int index, int before)
    {
        var (first, last) = _frame.Window(_entries[index]);
        for (var month = Math.Max(first, _months[index] + 1); month <= last; month++)
        {
            if (_frame.Target(_entries[index], month) >= Target(before))
                return Move(index, month, "repaired-order");
        }

        return false;
    }

    /// <summary>The months in which an item may stand without coming before what it waits for, or after what waits for it; those of an item that is out of order already stay as they are.</summary>
    private (int First, int Last) Allowed(int index)
    {
        var (first, last) = _frame.Window(_entries[index]);
        foreach (var before in _before[index])
        {
            while (first <= last && _frame.Target(_entries[index], first) < Target(before))
                first++;
        }

        foreach (var after in _after[index])
        {
            while (first <= last && _frame.Target(_entries[index], last) > Target(after))
                last--;
        }

        return (first, last);
    }

    private int? EarlierWithRoom(int index)
    {
        var (first, last) = Allowed(index);
        for (var month = Math.Min(last, _months[index] - 1); month >= first; month--)
        {
            if (_loads.HasRoom(index, _months[index], month))
                return month;
        }

        return null;
    }

    private bool Move(int index, int month, string reason)
    {
        _moves.Add(PlanMove.Of(_entries[index], _months[index], month, reason));
        _loads.Move(index, _months[index], month);
        _months[index] = month;
        return true;
    }
}
