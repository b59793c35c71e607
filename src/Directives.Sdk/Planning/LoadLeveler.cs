namespace Directives.Sdk.Planning;

/// <summary>
/// San tải: a greedy descent. The entries that may move are taken in turn, the greatest load first, then the latest due date (none being the latest), then by id. Each goes from a month
/// or quarter in which a lead of it has an excess into the month that lessens the sum of the squared excesses most; of equal ones into the nearest, then into the earlier one. A move
/// that would raise the worst excess among what it touches is not made. This is repeated until no move is left; each one lessens a whole number, so it ends.
/// </summary>
internal static class LoadLeveler
{
    /// <summary>The places of the entries in the order in which they are taken.</summary>
    internal static int[] Order(IReadOnlyList<ProgrammeEntry> entries, Func<int, bool> mayMove)
    {
        var places = Enumerable.Range(0, entries.Count).Where(mayMove).ToArray();
        Array.Sort(places, (first, second) => Compare(entries[first], entries[second]));
        return places;
    }

    /// <summary>Moves entries until no move is left.</summary>
    /// <param name="board">The loads.</param>
    /// <param name="order">The entries that may move, in order.</param>
    /// <param name="months">The month of each entry, changed here.</param>
    /// <param name="window">The first and last month in which an entry may stand.</param>
    internal static void Level(LoadBoard board, int[] order, int[] months, Func<int, (int First, int Last)> window)
    {
        bool moved;
        do
        {
            moved = false;
            foreach (var entry in order)
            {
                if (!board.HasExcess(entry, months[entry]) || Best(board, entry, months[entry], window(entry)) is not { } to)
                    continue;
                board.Move(entry, months[entry], to);
                months[entry] = to;
                moved = true;
            }
        }
        while (moved);
    }

    /// <summary>The month into which an entry goes best; null where none is better than its own.</summary>
    internal static int? Best(LoadBoard board, int entry, int from, (int First, int Last) window)
    {
        int? best = null;
        long most = 0;
        for (var month = window.First; month <= window.Last; month++)
        {
            if (month == from)
                continue;
            var gain = board.Gain(entry, from, month);
            if (gain > most || (gain == most && best is { } other && Math.Abs(month - from) < Math.Abs(other - from)))
                (best, most) = (month, gain);
        }

        return best;
    }

    private static int Compare(ProgrammeEntry first, ProgrammeEntry second)
    {
        var byLoad = second.Load.CompareTo(first.Load);
        if (byLoad != 0)
            return byLoad;
        var byDue = (second.Due ?? NodaTime.LocalDate.MaxIsoValue).CompareTo(first.Due ?? NodaTime.LocalDate.MaxIsoValue);
        return byDue != 0 ? byDue : string.CompareOrdinal(first.Id, second.Id);
    }
}
