using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Units;

namespace Directives.Sdk.Planning;

/// <summary>Nội dung đưa vào chương trình: what is to be planned, before it has a place. Each entry becomes exactly one item.</summary>
/// <param name="Id">Its id, one in the programme: the task's, the unit's own.</param>
/// <param name="Title">Tên đề án, công việc.</param>
public sealed record ProgrammeEntry(string Id, string Title)
{
    /// <summary>Sản phẩm: what is handed in; null where it is not said.</summary>
    public string? Product { get; init; }

    /// <summary>Chủ trì.</summary>
    public EquatableList<Party> Lead { get; init; } = [];

    /// <summary>Phối hợp.</summary>
    public EquatableList<Party> Coordinating { get; init; } = [];

    /// <summary>Cấp trình; null where it is not known: then no preparation steps are planned.</summary>
    public ApprovingLevel? Level { get; init; }

    /// <summary>Lãnh đạo phụ trách.</summary>
    public string? Leader { get; init; }

    /// <summary>Thời hạn: the last day on time; null where there is none.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>
    /// Whether it is overdue on the day of planning, where its due date alone does not say: false of what is in time though its due date is past (handed in and awaiting acceptance,
    /// suspended, within days of grace), true of what is late by the hour on that day. Null where the due date says it.
    /// </summary>
    public bool? IsOverdue { get; init; }

    /// <summary>The quarter or month that the unit asks for; null where it asks for none. A due date that is earlier wins.</summary>
    public CalendarPeriod? Asked { get; init; }

    /// <summary>Where it comes from.</summary>
    public ItemOrigin Origin { get; init; }

    /// <summary>Số lần chuyển tiếp: at how many quarters' ends it was unfinished.</summary>
    public int CarriedOver { get; init; }

    /// <summary>The ids of the entries that must come before it.</summary>
    public EquatableList<string> After { get; init; } = [];

    /// <summary>Whether it may be placed in any month up to its due date, so that units are not overloaded.</summary>
    public bool IsOptional { get; init; }

    /// <summary>How much of a unit's capacity it takes, in the units of <see cref="PlanningPolicy.MonthlyCapacity"/>. Default 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The load is less than 1 or above 1000.</exception>
    public int Load
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1000);
            field = value;
        }
    }
    = 1;

    /// <summary>The id of the register's task that it stands for, by which its progress is read; null where it stands for none.</summary>
    public string? Task { get; init; }

    /// <summary>The occurrence of that task, where it recurs.</summary>
    public LocalDate? Occurrence { get; init; }
}
