using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;

namespace Directives.Accuracy;

/// <summary>Scores one reading against its annotation by the rules of the guide.</summary>
internal sealed class Scorer(GoldNotice gold, Notice read)
{
    private const double LeastOverlap = 0.5;

    internal Tally Header { get; } = new();

    internal Tally Tasks { get; } = new();

    internal Tally Kinds { get; } = new();

    internal Tally Lead { get; } = new();

    internal Tally Coordinating { get; } = new();

    internal Tally Mentions { get; } = new();

    internal Tally Values { get; } = new();

    internal Tally Due { get; } = new();

    internal List<string> Misses { get; } = [];

    internal static string[] Columns { get; } = ["header", "task", "kind", "lead", "coord", "mention", "value", "due"];

    internal Tally[] All => [Header, Tasks, Kinds, Lead, Coordinating, Mentions, Values, Due];

    internal void Run()
    {
        ScoreHeader();
        ScoreDirectives();
        ScoreDeadlines();
    }

    private void ScoreHeader()
    {
        var fields = new Dictionary<string, string?>
        {
            ["type"] = read.Type,
            ["symbol"] = read.Symbol?.ToString(),
            ["issuer"] = read.Issuer,
            ["place"] = read.Place,
            ["issued"] = read.Issued?.ToString(),
            ["authority"] = read.Signature is { Authority.Count: > 0 } signature ? string.Join(" / ", signature.Authority) : null,
            ["signerTitle"] = read.Signature?.Title,
            ["signer"] = read.Signature?.Name,
            ["meetingDate"] = read.Meeting?.Date is { } day ? PartialDate.FromLocalDate(day).ToString() : null,
            ["chair"] = read.Meeting?.Chair,
        };
        foreach (var (name, value) in gold.Header)
        {
            if (!fields.TryGetValue(name, out var found))
                continue;
            if (found is not null && Quotes.Same(found, value))
            {
                Header.Right++;
                continue;
            }

            Header.Missed++;
            Misses.Add($"header {name}: '{found ?? "–"}' instead of '{value}'");
        }
    }

    private void ScoreDirectives()
    {
        var directives = read.Directives.ToList();
        var pairs = Pair(directives);
        foreach (var item in gold.Directives)
        {
            var directive = pairs.GetValueOrDefault(item);
            var isTask = item.Kinds.Contains("task");
            var mustBeTask = item.Kinds.Count == 1 && isTask;
            if (directive is null)
            {
                Kinds.Missed++;
                if (!mustBeTask)
                    continue;
                Tasks.Missed++;
                Lead.Missed += item.Lead.Count;
                Coordinating.Missed += item.Coordinating.Count;
                Misses.Add($"task missed [{item.Point}]: {Show(gold.Text, item.Start, item.End)}");
                continue;
            }

            ScoreKind(item, directive);
            if (isTask && directive.IsTask)
            {
                Tasks.Right++;
                ScoreUnits("lead", item.Lead, directive.Lead.Select(party => party.Name).ToList(), Lead, directive);
                ScoreUnits("coordinating", item.Coordinating, directive.Coordinating.Select(party => party.Name).ToList(), Coordinating, directive);
            }
            else if (mustBeTask)
            {
                Tasks.Missed++;
                Lead.Missed += item.Lead.Count;
                Coordinating.Missed += item.Coordinating.Count;
                Misses.Add($"task read as {directive.Kind} ({directive.Cue}) [{item.Point}]: {Show(gold.Text, item.Start, item.End)}");
            }
            else if (directive.IsTask)
            {
                Tasks.Wrong++;
                Misses.Add($"{item.Kinds[0]} read as task [{item.Point}]: {Show(gold.Text, item.Start, item.End)}");
            }
        }

        foreach (var directive in directives.Where(directive => directive.IsTask && !pairs.ContainsValue(directive)))
        {
            Tasks.Wrong++;
            Lead.Wrong += directive.Lead.Count;
            Coordinating.Wrong += directive.Coordinating.Count;
            Misses.Add($"task too many [{directive.Id}]: {Show(gold.Text, directive.Span.Start, directive.Span.End)}");
        }

        Kinds.Wrong += directives.Count(directive => !pairs.ContainsValue(directive));
    }

    private void ScoreKind(GoldDirective item, Directive directive)
    {
        if (item.Kinds.Contains(directive.Kind.ToString().ToLowerInvariant()))
        {
            Kinds.Right++;
        }
        else
        {
            Kinds.Missed++;
            Kinds.Wrong++;
        }
    }

    /// <summary>Pairs with intersection over union of at least a half, best first, one to one.</summary>
    private Dictionary<GoldDirective, Directive> Pair(List<Directive> directives)
    {
        var candidates = new List<(double Overlap, GoldDirective Gold, Directive Read)>();
        foreach (var item in gold.Directives)
        {
            foreach (var directive in directives)
            {
                var shared = Math.Min(item.End, directive.Span.End) - Math.Max(item.Start, directive.Span.Start);
                var union = Math.Max(item.End, directive.Span.End) - Math.Min(item.Start, directive.Span.Start);
                if (shared > 0 && (double)shared / union >= LeastOverlap)
                    candidates.Add(((double)shared / union, item, directive));
            }
        }

        var pairs = new Dictionary<GoldDirective, Directive>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<Directive>(ReferenceEqualityComparer.Instance);
        foreach (var (_, item, directive) in candidates.OrderByDescending(candidate => candidate.Overlap))
        {
            if (!pairs.ContainsKey(item) && taken.Add(directive))
                pairs.Add(item, directive);
        }

        return pairs;
    }

    private void ScoreUnits(string what, IReadOnlyList<string> wanted, List<string> found, Tally tally, Directive directive)
    {
        var left = new List<string>(found);
        foreach (var name in wanted)
        {
            var index = left.FindIndex(read => Quotes.Same(read, name));
            if (index >= 0)
            {
                tally.Right++;
                left.RemoveAt(index);
            }
            else
            {
                tally.Missed++;
                Misses.Add($"{what} missed [{directive.Id}]: '{name}' (read: {string.Join(" | ", found)}): {Show(gold.Text, directive.Span.Start, directive.Span.End)}");
            }
        }

        tally.Wrong += left.Count;
        foreach (var name in left)
            Misses.Add($"{what} too many [{directive.Id}]: '{name}': {Show(gold.Text, directive.Span.Start, directive.Span.End)}");
    }

    private void ScoreDeadlines()
    {
        var wanted = gold.Directives.Where(item => item.Deadline is not null).Select(item => item.Deadline!).DistinctBy(deadline => (deadline.Start, deadline.End)).ToList();
        var found = read.Directives.Where(directive => directive.DeadlineMention is not null).Select(directive => directive.DeadlineMention!).DistinctBy(mention => mention.Span).ToList();
        var context = new DeadlineContext { Issued = read.Issued, Meeting = read.Meeting?.Date };
        foreach (var deadline in wanted)
        {
            var mention = found.Find(item => Covers(deadline, item));
            if (mention is null)
            {
                Mentions.Missed++;
                Values.Missed++;
                if (deadline.Due is not null)
                    Due.Missed++;
                Misses.Add($"deadline missed: '{deadline.Text}' = {deadline.Value}: {Show(gold.Text, deadline.Start - 60, deadline.End + 10)}");
                continue;
            }

            found.Remove(mention);
            Mentions.Right++;
            var value = DeadlinePattern.Value.Format(mention.Deadline);
            if (deadline.Value.Split('|').Contains(value) && string.Equals(deadline.Bound, mention.Deadline.Bound.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                Values.Right++;
            }
            else
            {
                Values.Wrong++;
                Values.Missed++;
                Misses.Add($"deadline value: '{mention.Text}' read as {value} {mention.Deadline.Bound}, not {deadline.Value} {deadline.Bound}");
            }

            ScoreDue(deadline, mention, context);
        }

        Mentions.Wrong += found.Count;
        Values.Wrong += found.Count;
        foreach (var mention in found)
            Misses.Add($"deadline too many: '{mention.Text}' = {mention.Deadline}: {Show(gold.Text, mention.Span.Start - 60, mention.Span.End + 10)}");
    }

    private void ScoreDue(GoldDeadline deadline, DeadlineMention mention, DeadlineContext context)
    {
        if (deadline.Due is null)
            return;
        var due = mention.Deadline.Resolve(context);
        if (due.IsSuccess && due.Value.ToIsoString() == deadline.Due)
        {
            Due.Right++;
            return;
        }

        Due.Wrong++;
        Due.Missed++;
        Misses.Add($"due: '{mention.Text}' {(due.IsSuccess ? due.Value.ToIsoString() : string.Join("; ", due.Errors))} instead of {deadline.Due}");
    }

    /// <summary>Whether half of the shorter span is covered.</summary>
    private static bool Covers(GoldDeadline deadline, DeadlineMention mention)
    {
        var shared = Math.Min(deadline.End, mention.Span.End) - Math.Max(deadline.Start, mention.Span.Start);
        return shared * 2 >= Math.Min(deadline.End - deadline.Start, mention.Span.Length);
    }

    private static string Show(string text, int start, int end)
    {
        var from = Math.Max(0, start);
        var to = Math.Min(text.Length, end);
        var shown = string.Join(' ', text[from..to].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return shown.Length <= 150 ? shown : shown[..90] + " … " + shown[^50..];
    }
}
