using NodaTime;

namespace Directives.Sdk.Deadlines;

/// <summary>
/// Thời hạn tính theo sự kiện: a term counted from an event, or back from one (khoản 3 Điều 147, Điều 148 BLDS 2015).
/// "trong 05 ngày làm việc kể từ ngày ký", "trong thời hạn 10 ngày", "ít nhất 10 ngày trước khi …".
/// </summary>
/// <param name="Event">The event.</param>
/// <param name="Length">How long the term is.</param>
public sealed record AfterEvent(DeadlineEvent Event, TermLength Length) : Deadline
{
    /// <summary>Whether the term is counted back from the event ("ít nhất 10 ngày trước khi họp").</summary>
    public bool Before { get; init; }

    /// <summary>The event as the text describes it, where it is <see cref="DeadlineEvent.Other"/>.</summary>
    public string? EventText { get; init; }

    /// <summary>The day of that event, where the text says it ("kể từ ngày 01/7/2021"); else the context must.</summary>
    public LocalDate? EventDate { get; init; }

    internal override void Apply(Resolution resolution) => resolution.SettleTerm(this);

    internal override string FormatValue() => DeadlineText.Event(Event) + DeadlineText.Term(this);
}
