using Ardalis.Result;
using NodaTime.Text;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tracking;

/// <summary>Tồn đọng: computes the official table of a period.</summary>
public static class Backlog
{
    /// <summary>The table of a period.</summary>
    /// <param name="register">The register.</param>
    /// <param name="query">The period, the day of knowledge, the units.</param>
    /// <param name="rules">Policy, calendar, registry, successions, and whether a collective lead is one row or its members; default <see cref="TrackingRules.Default"/>.</param>
    /// <returns>The table, or <c>Invalid</c> with the code <c>period-empty</c> where the period ends before it begins.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<BacklogReport> Compute(TaskRegister register, BacklogQuery query, TrackingRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(query);
        if (query.To < query.From)
            return Result<BacklogReport>.Invalid(TextError.Of("To", "period-empty", $"The period ends on {LocalDatePattern.Iso.Format(query.To)}, before it begins on {LocalDatePattern.Iso.Format(query.From)}."));
        var counter = new BacklogCounter(query, rules ?? TrackingRules.Default);
        foreach (var history in register.Histories)
            counter.Count(history);
        return Result<BacklogReport>.Success(counter.Report());
    }
}
