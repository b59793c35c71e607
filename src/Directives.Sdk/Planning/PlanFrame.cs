using NodaTime;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Planning;

/// <summary>The year within which entries are placed: its first open day, the days of submission and the steps before them.</summary>
internal sealed class PlanFrame
{
    private readonly LocalDate[] _monthEnds;
    private readonly int[] _firstMonths;
    private readonly Dictionary<(ApprovingLevel, LocalDate), EquatableList<PreparationStep>> _steps = [];

    internal PlanFrame(int year, LocalDate from, PlanningRules rules)
    {
        (Year, From, Rules) = (year, from, rules);
        _monthEnds = [.. Enumerable.Range(1, LoadBoard.Months).Select(month => LocalDate.Max(from, rules.Calendar.SameOrPreviousWorkingDay(CalendarPeriod.OfMonth(year, month).LastDay)))];
        _firstMonths = [.. Enumerable.Range(0, (int)ApprovingLevel.PartyCommittee + 1).Select(level => FirstMonth((ApprovingLevel)level))];
    }

    internal int Year { get; }

    internal LocalDate From { get; }

    internal PlanningRules Rules { get; }

    /// <summary>The last day on which an entry can be on time within the year; null where it has none or is past it.</summary>
    internal LocalDate? DueIn(ProgrammeEntry entry) => entry.Due is { } due && !IsBehind(entry) ? LocalDate.Min(due, new LocalDate(Year, 12, 31)) : null;

    /// <summary>Whether the due date of an entry lies behind: before the first open day, or by the hour on it.</summary>
    internal bool IsBehind(ProgrammeEntry entry) => entry.Due < From || (entry.IsOverdue == true && entry.Due == From);

    /// <summary>The day of submission of an entry that stands in a month.</summary>
    internal LocalDate Target(ProgrammeEntry entry, int month) =>
        entry.Due is { } due && !IsBehind(entry) && due.Year == Year && due.Month == month ? due : _monthEnds[month - 1];

    internal EquatableList<PreparationStep> Steps(ProgrammeEntry entry, LocalDate target)
    {
        if (entry.Level is not { } level)
            return [];
        if (!_steps.TryGetValue((level, target), out var steps))
            _steps.Add((level, target), steps = Rules.Steps.Back(level, target, Rules.Calendar));
        return steps;
    }

    /// <summary>Whether the preparation of an entry that stands in a month can begin on the first open day or later.</summary>
    internal bool Fits(ProgrammeEntry entry, int month) => Steps(entry, Target(entry, month)) is not { Count: > 0 } steps || steps[0].From >= From;

    /// <summary>The months in which an entry may stand: from the first in which its preparation fits up to that of its due date. Empty where it fits in none.</summary>
    internal (int First, int Last) Window(ProgrammeEntry entry)
    {
        var first = entry.Level is { } level ? _firstMonths[(int)level] : From.Month;
        if (entry.Due is null)
            return (first, LoadBoard.Months);
        return DueIn(entry) is not { } due || !Fits(entry, due.Month) ? (1, 0) : (Math.Min(first, due.Month), due.Month);
    }

    internal ProgrammeItem Item(ProgrammeEntry entry, int month, EquatableList<PlacementReason> reasons)
    {
        var target = Target(entry, month);
        return new ProgrammeItem(entry, month, target) { Steps = Steps(entry, target), Reasons = reasons };
    }

    internal WorkProgramme Programme(IEnumerable<ProgrammeItem> items)
    {
        var ordered = items.OrderBy(item => item.Month).ThenBy(item => item.Target).ThenBy(item => item.Id, StringComparer.Ordinal).ToEquatableList();
        var programme = new WorkProgramme(Year, From, ordered) { CalendarVersion = Rules.Calendar.Version };
        return programme with { Findings = Feasibility.Check(programme, Rules) };
    }

    private int FirstMonth(ApprovingLevel level)
    {
        var length = Rules.Steps.WorkingDays(level);
        var earliest = length == 0 ? From : Rules.Calendar.AddWorkingDays(From.PlusDays(-1), length);
        var month = Array.FindIndex(_monthEnds, end => end >= earliest);
        return month < 0 ? LoadBoard.Months + 1 : Math.Max(From.Month, month + 1);
    }
}
