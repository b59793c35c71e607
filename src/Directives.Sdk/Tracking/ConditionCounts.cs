namespace Directives.Sdk.Tracking;

/// <summary>How many assignments stand how on a day.</summary>
public sealed record ConditionCounts
{
    private readonly EquatableList<int> _counts;

    internal ConditionCounts(ReadOnlySpan<int> counts) => _counts = EquatableList.Create(counts);

    /// <summary>The number of assignments in a condition.</summary>
    /// <exception cref="IndexOutOfRangeException">The value is none of the enumeration.</exception>
    public int this[TaskCondition condition] => _counts[(int)condition];

    /// <summary>The number of assignments that are there on that day.</summary>
    public int Total => _counts.Sum() - this[TaskCondition.NotAssigned];

    /// <summary>The conditions that occur with their numbers, as <c>in-time 3, overdue 1</c>.</summary>
    public override string ToString() =>
        string.Join(", ", Enumerable.Range(0, _counts.Count).Where(value => _counts[value] > 0).Select(value => $"{TaskConditionPattern.Format((TaskCondition)value)} {_counts[value]}"));
}
