using NodaTime;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Planning;

/// <summary>Tổng hợp ý kiến: who answered when, as of the end of a day.</summary>
/// <param name="AsOf">The day.</param>
/// <param name="Due">The common due date, with its basis.</param>
/// <param name="Rows">The units, in the order of the request.</param>
public sealed record ConsultationSummary(LocalDate AsOf, DueDate Due, EquatableList<ConsultationRow> Rows)
{
    /// <summary>By what rule silence counts as agreement; null where none says so.</summary>
    public SilenceClause? Silence { get; init; }

    /// <summary>Whether nobody is awaited any more: all have answered, or the due date has passed.</summary>
    public bool IsClosed => Rows.All(row => row.Status != ConsultationStatus.Awaited);

    /// <summary>How many units stand so.</summary>
    public int Count(ConsultationStatus status) => Rows.Count(row => row.Status == status);

    /// <summary>How many units count as agreeing.</summary>
    public int Agreements => Rows.Count(row => row.CountsAsAgreement);
}
