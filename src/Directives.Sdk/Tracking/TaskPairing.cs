using Directives.Sdk.Text;

namespace Directives.Sdk.Tracking;

/// <summary>Finds which tasks of two states of a notice are the same order: by wording and lead over the whole notice; the point's number decides between those that are as like.</summary>
internal sealed class TaskPairing
{
    /// <summary>The least share of words in common of two orders of different leads.</summary>
    private const double AlikeByWords = 0.6;

    /// <summary>The least share of words in common of two orders of one lead.</summary>
    private const double AlikeByLead = 0.3;

    private readonly List<TrackedTask> _before;
    private readonly List<TrackedTask> _after;
    private readonly int?[] _partners;
    private readonly HashSet<int> _waiting;

    private TaskPairing(List<TrackedTask> before, List<TrackedTask> after)
    {
        _before = before;
        _after = after;
        _partners = new int?[after.Count];
        _waiting = [.. Enumerable.Range(0, before.Count)];
    }

    /// <summary>For each later task the index of the earlier one; null where it has none.</summary>
    internal static int?[] Of(List<TrackedTask> before, List<TrackedTask> after)
    {
        var pairing = new TaskPairing(before, after);
        pairing.Match(task => $"{VietnameseText.Fold(task.Action)}\n{Leads(task)}\n{PointOf(task)}");
        pairing.Match(task => $"{VietnameseText.Fold(task.Action)}\n{Leads(task)}");
        pairing.Match(task => $"{VietnameseText.Fold(task.Action)}\n{PointOf(task)}");
        pairing.Match(task => VietnameseText.Fold(task.Action));
        pairing.MatchAlike();
        return pairing._partners;
    }

    private static string Leads(TrackedTask task) => string.Join("\t", task.Lead.Select(TrackedTask.KeyOf).OrderBy(lead => lead, StringComparer.Ordinal));

    private static string PointOf(TrackedTask task) => task.Id.Substring(task.Id.LastIndexOf('#') + 1);

    /// <summary>Gives each task without a partner the first of those left that has its key.</summary>
    private void Match(Func<TrackedTask, string> key)
    {
        var waiting = _waiting.OrderBy(index => index).GroupBy(index => key(_before[index]), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        for (var index = 0; index < _after.Count; index++)
        {
            if (_partners[index] is null && waiting.TryGetValue(key(_after[index]), out var found) && found.Count > 0)
                Pair(found.Dequeue(), index);
        }
    }

    /// <summary>Of those left, the most alike first.</summary>
    private void MatchAlike()
    {
        var rest = Enumerable.Range(0, _after.Count).Where(index => _partners[index] is null).ToList();
        var words = rest.ConvertAll(index => ActionWords.Of(_after[index].Action));
        var pairs = new List<(double Share, bool IsSamePoint, int Before, int After)>();
        foreach (var before in _waiting.OrderBy(index => index))
        {
            var own = ActionWords.Of(_before[before].Action);
            var leads = new HashSet<string>(_before[before].Lead.Select(TrackedTask.KeyOf), StringComparer.Ordinal);
            for (var number = 0; number < rest.Count; number++)
            {
                var later = _after[rest[number]];
                var share = ActionWords.Share(own, words[number]);
                var hasSameLead = leads.Overlaps(later.Lead.Select(TrackedTask.KeyOf)) || (leads.Count == 0 && later.Lead.Count == 0);
                if (share >= (hasSameLead ? AlikeByLead : AlikeByWords))
                    pairs.Add((hasSameLead ? share + 1 : share, PointOf(_before[before]) == PointOf(later), before, rest[number]));
            }
        }

        foreach (var (_, _, before, after) in pairs.OrderByDescending(pair => pair.Share).ThenByDescending(pair => pair.IsSamePoint))
        {
            if (_partners[after] is null && _waiting.Contains(before))
                Pair(before, after);
        }
    }

    private void Pair(int before, int after)
    {
        _partners[after] = before;
        _waiting.Remove(before);
    }
}
