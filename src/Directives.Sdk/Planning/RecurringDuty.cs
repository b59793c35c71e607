using NodaTime;
using NodaTime.Text;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Units;

namespace Directives.Sdk.Planning;

/// <summary>Công việc định kỳ: a duty that comes up again and again, one entry for each occurrence in a year.</summary>
/// <param name="Id">Its id; an entry's has the occurrence's day after it: <c>bc-thang@2021-03-25</c>.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Rule">When it recurs; each occurrence is its own due date.</param>
public sealed record RecurringDuty(string Id, string Title, RecurrenceRule Rule)
{
    /// <summary>Sản phẩm.</summary>
    public string? Product { get; init; }

    /// <summary>Chủ trì.</summary>
    public EquatableList<Party> Lead { get; init; } = [];

    /// <summary>Phối hợp.</summary>
    public EquatableList<Party> Coordinating { get; init; } = [];

    /// <summary>Cấp trình.</summary>
    public ApprovingLevel? Level { get; init; }

    /// <summary>Lãnh đạo phụ trách.</summary>
    public string? Leader { get; init; }

    /// <summary>The entries of a year, in order; those with the same day each year where the rule's interval divides twelve months (<see cref="RecurrenceRule.Occurrences"/>).</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    public EquatableList<ProgrammeEntry> EntriesIn(int year)
    {
        var period = CalendarPeriod.OfYear(year);
        return Rule.Occurrences(period.FirstDay, period.LastDay, period.FirstDay).Select(Entry).ToEquatableList();
    }

    private ProgrammeEntry Entry(LocalDate day) => new($"{Id}@{LocalDatePattern.Iso.Format(day)}", Title)
    {
        Product = Product,
        Lead = Lead,
        Coordinating = Coordinating,
        Level = Level,
        Leader = Leader,
        Due = day,
        Origin = ItemOrigin.Recurring,
    };
}
