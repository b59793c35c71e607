using Ardalis.Result;

namespace Directives.Sdk.Deadlines;

/// <summary>
/// Thời hạn: what a text says of when something is due. It is never a bare date; <see cref="Resolve"/> derives the date from it in a context.
/// The hierarchy is closed: its cases are the sealed records of this namespace.
/// </summary>
public abstract record Deadline
{
    private protected Deadline()
    {
    }

    /// <summary>Whether what the deadline names is itself on time. <see cref="Continuous"/> and <see cref="Unspecified"/> name nothing; theirs means nothing.</summary>
    public Bound Bound { get; init; }

    /// <summary>What the issue date supplied because the text left it out. It is where the value comes from, so the text forms do not hold it.</summary>
    public Completion Completed { get; init; }

    /// <summary>A deadline that the text does not give.</summary>
    public static Unspecified Unspecified { get; } = new();

    /// <summary>When the deadline falls due in a context, and why.</summary>
    /// <param name="context">The days that are known (issue, receipt, meeting, event), the calendar and the policy.</param>
    /// <returns>
    /// The due date; <c>NotFound</c> with the code <c>open</c> (no date follows from it), <c>event-unknown</c> or <c>issue-day-unknown</c>;
    /// <c>Conflict</c> with <c>calendar-not-announced</c> where the context refuses projections, or <c>calendar-unsupported</c> beyond the calendar's years.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public Result<DueDate> Resolve(DeadlineContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new Resolution(context).Run(this);
    }

    /// <summary>The deadline in the text form of <see cref="DeadlinePattern.Full"/>.</summary>
    public sealed override string ToString() => DeadlinePattern.Full.Format(this);

    /// <summary>Applies the rules of this case: sets the day, or says why there is none.</summary>
    internal abstract void Apply(Resolution resolution);

    /// <summary>The text form without bound, term mark and event.</summary>
    internal abstract string FormatValue();
}
