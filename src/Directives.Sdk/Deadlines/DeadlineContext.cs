using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Deadlines;

/// <summary>What is known where a deadline is resolved: the days from which terms are counted, the calendar, the policy. Nothing in it is read from a clock.</summary>
public sealed record DeadlineContext
{
    /// <summary>Ngày ký, ban hành: when the notice was issued; null or incomplete while its day is blank.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>The time of day of issue, from which hours and minutes are counted where it is known (khoản 1 Điều 147 BLDS 2015).</summary>
    public LocalTime? IssuedTime { get; init; }

    /// <summary>Ngày nhận được văn bản: when the addressee received it.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>Ngày họp: when the meeting was held.</summary>
    public LocalDate? Meeting { get; init; }

    /// <summary>The day of the event that the deadline describes, where it has happened or is set.</summary>
    public LocalDate? Event { get; init; }

    /// <summary>The working calendar. Default <see cref="WorkingCalendar.Vietnam"/>.</summary>
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.Vietnam;

    /// <summary>The policy. Default <see cref="DeadlinePolicy.Default"/>.</summary>
    public DeadlinePolicy Policy { get; init; } = DeadlinePolicy.Default;

    /// <summary>
    /// Whether a due date that depends on days off not yet announced is refused (<c>Conflict</c>, <c>calendar-not-announced</c>).
    /// Default false: it is given and marked <see cref="DueDate.IsProjection"/>.
    /// </summary>
    public bool RefuseProjections { get; init; }

    /// <summary>A context of a notice issued on a day that may be blank in part, with the default calendar and policy.</summary>
    public static DeadlineContext For(PartialDate? issued) => new() { Issued = issued };

    /// <summary>A context of a notice issued on a day, with the default calendar and policy.</summary>
    public static DeadlineContext For(LocalDate issued) => new() { Issued = PartialDate.FromLocalDate(issued) };

    /// <summary>The whole issue day, where it is known.</summary>
    internal LocalDate? IssueDay => Issued?.ToLocalDate();
}
