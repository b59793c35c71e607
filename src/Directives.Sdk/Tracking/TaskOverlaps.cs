namespace Directives.Sdk.Tracking;

/// <summary>Finds tasks that order much the same of the same lead.</summary>
public static class TaskOverlaps
{
    /// <summary>
    /// The pairs of tasks with a lead in common whose words are alike, in the order of the tasks. Spellings do not matter, nor does the order of words; numbers, days and
    /// terms do not count, so that the same order with another deadline is found. Its cost grows with the tasks that
    /// share rare words, not with all pairs.
    /// </summary>
    /// <param name="tasks">The tasks, such as those that are open.</param>
    /// <param name="similarity">The least share of words in common, above 0, up to 1. Default 0.8.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tasks"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="similarity"/> is not above 0 and up to 1.</exception>
    public static EquatableList<TaskOverlap> Find(IEnumerable<TrackedTask> tasks, double similarity = 0.8)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        if (!(similarity > 0 && similarity <= 1))
            throw new ArgumentOutOfRangeException(nameof(similarity), similarity, "The similarity lies above 0 and up to 1.");
        var all = tasks.ToList();
        var words = all.ConvertAll(task => ActionWords.Of(task.Action));
        var rarest = ByRarity(words);
        var index = new Dictionary<(string Lead, string Word), List<int>>();
        var overlaps = new List<TaskOverlap>();
        for (var second = 0; second < all.Count; second++)
        {
            // Of two sets so alike, the rarest words of each, as many as may be missing and one more, have one in common.
            var prefix = rarest[second].Take(rarest[second].Length - (int)Math.Ceiling(similarity * rarest[second].Length) + 1).ToList();
            foreach (var first in Candidates(all[second], prefix, index, second))
            {
                var share = ActionWords.Share(words[first], words[second]);
                if (share >= similarity)
                    overlaps.Add(new TaskOverlap(all[first].Id, all[second].Id, share) { IsDuplicate = share >= 1 && ActionWords.All(all[first].Action).SetEquals(ActionWords.All(all[second].Action)) });
            }
        }

        return overlaps.ToEquatableList();
    }

    /// <summary>The earlier tasks that share a lead and a rare word; the task itself is noted for later ones.</summary>
    private static SortedSet<int> Candidates(TrackedTask task, List<string> prefix, Dictionary<(string Lead, string Word), List<int>> index, int number)
    {
        var found = new SortedSet<int>();
        foreach (var lead in task.Lead.Select(TrackedTask.KeyOf).Distinct(StringComparer.Ordinal))
        {
            foreach (var word in prefix)
            {
                if (!index.TryGetValue((lead, word), out var numbers))
                    index.Add((lead, word), numbers = []);
                found.UnionWith(numbers);
                numbers.Add(number);
            }
        }

        found.Remove(number);
        return found;
    }

    private static List<string[]> ByRarity(List<HashSet<string>> words)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words.SelectMany(set => set))
            counts[word] = (counts.TryGetValue(word, out var count) ? count : 0) + 1;
        return words.ConvertAll(set => set.OrderBy(word => counts[word]).ThenBy(word => word, StringComparer.Ordinal).ToArray());
    }
}
