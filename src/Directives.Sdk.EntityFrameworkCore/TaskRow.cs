namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Nhiệm vụ: a task (<see cref="Tracking.TrackedTask"/>) without its parties, which are <see cref="PartyRow"/>s. Its values are text forms of the library.</summary>
public sealed class TaskRow
{
    /// <summary>Its place in the register, from 1, in the order of adding.</summary>
    public required long Place { get; init; }

    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Action { get; init; }

    /// <summary>Sản phẩm.</summary>
    public string? Product { get; init; }

    /// <summary>The original deadline (<see cref="Deadlines.DeadlinePattern.Full"/>).</summary>
    public required string Deadline { get; init; }

    /// <summary>Lãnh đạo phụ trách.</summary>
    public string? Leader { get; init; }

    /// <summary>Lĩnh vực.</summary>
    public string? Field { get; init; }

    /// <summary>The key of the notice that orders it; it need not be among the <see cref="NoticeRow"/>s.</summary>
    public string? Notice { get; init; }

    /// <summary>Who set the deadline.</summary>
    public string? Authority { get; init; }

    /// <summary>The id of the task of which this one is a part.</summary>
    public string? Parent { get; init; }

    /// <summary>Ngày ban hành (<see cref="Calendars.PartialDatePattern"/>).</summary>
    public string? Issued { get; init; }

    /// <summary>The time of day of issue (ISO 8601, <c>17:00:00</c>).</summary>
    public string? IssuedTime { get; init; }

    /// <summary>Ngày nhận được văn bản (ISO 8601).</summary>
    public string? Received { get; init; }

    /// <summary>Ngày họp (ISO 8601).</summary>
    public string? Meeting { get; init; }
}
