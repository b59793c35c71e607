namespace Directives.Sdk.Deadlines;

/// <summary>Whether the day, hour or period that a deadline names is itself still on time.</summary>
public enum Bound
{
    /// <summary>The named day is on time: chậm nhất ngày 15, đến hết ngày 15, trong tháng 6.</summary>
    Inclusive,

    /// <summary>The named day is already late: trước ngày 15, xong trước tháng 6. What that means is a point of <see cref="DeadlinePolicy"/>.</summary>
    Exclusive,
}
