using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Reading;

/// <summary>Days by the name of a holiday: "trước Tết Nguyên đán", "Quốc khánh 2/9".</summary>
internal sealed partial class TimeParser
{
    private static readonly Dictionary<ulong, int> s_stems = Keys(SexagenaryNames.Stems);
    private static readonly Dictionary<ulong, int> s_branches = Keys(SexagenaryNames.Branches);

    private bool TryHoliday(ref int position, out Core core)
    {
        core = default;
        var at = position;
        if (Is(at, TimeWord.Day, out var afterDay))
            at = afterDay;
        if (!TryWord(at, TimeWord.Holiday, out var entry, out var next))
            return false;
        var name = NameOf(at, next);
        var holiday = (TimeHoliday)entry.Value;
        var dateAt = next;
        if (holiday is not (TimeHoliday.Tet or TimeHoliday.HungKings) && TryDate(ref dateAt, true, true, out var dated) && SameDay(dated.Day, HolidayDay(holiday, dated.Day.Year)))
        {
            // "Quốc khánh 02/9/2021": the date says it again.
            core = new Core(TimeExpressionKind.Day, dated.ToDeadline() with { Holiday = name });
            position = dateAt;
            return true;
        }

        if (ReferenceDay is not { } from)
            return false;
        var sexagenary = TrySexagenaryYear(ref next, from.Year);
        var completed = Completion.None;
        var yearAt = next;
        if (TryYearSuffix(ref yearAt, out var year, out var relative) || (TryYear(next, out year, out var bareYear) && To(bareYear, out yearAt)))
        {
            next = yearAt;
            completed = relative ? Completion.Year : Completion.None;
        }
        else if (sexagenary is { } named)
        {
            year = named;
            completed = Completion.Year;
        }
        else
        {
            year = HolidayDay(holiday, from.Year) >= from ? from.Year : from.Year + 1;
            completed = Completion.Year;
        }

        if (year is < VietnameseLunisolarCalendar.MinYear or > VietnameseLunisolarCalendar.MaxYear)
            return false;

        core = new Core(TimeExpressionKind.Day, new OnDate(HolidayDay(holiday, year)) { Holiday = name, Completed = completed });
        position = next;
        return true;
    }

    /// <summary>"[trước] dịp Tết Nguyên đán", "[trước] kỳ nghỉ lễ 30/4 - 01/5": the first day of what is named; not the days off at Tết, which begin before it.</summary>
    private bool TryOccasion(ref int position, out Core core)
    {
        core = default;
        if (!TryWord(position, TimeWord.Occasion | TimeWord.DaysOff, out var occasion, out var at))
            return false;
        var holidayAt = at;
        if (TryHoliday(ref holidayAt, out core))
        {
            if (Has(occasion.Word, TimeWord.DaysOff) && core.Value is OnDate { Date: var first } && SameDay(first, VietnameseLunisolarCalendar.Tet(first.Year)))
                return false;
            position = holidayAt;
            return true;
        }

        if (!TryDate(ref at, true, true, out var day))
            return false;
        var tail = at;
        if (IsAnyMark(tail) && tokens[tail].Key is '-' or '–' or ',' || Is(tail, Words.Va))
        {
            tail++;
            if (TryDate(ref tail, true, true, out var last))
            {
                at = tail;
                // "30/4, 01/5/2024": the year is said once.
                if (last.Completed == Completion.None && day.Completed != Completion.None && day.Day.Month <= last.Day.Month)
                    day = new DayMatch(new LocalDate(last.Day.Year, day.Day.Month, day.Day.Day), Completion.Year);
            }
        }

        position = at;
        core = new Core(TimeExpressionKind.Day, day.ToDeadline());
        return true;
    }

    private static bool SameDay(LocalDate one, LocalDate other) => one.Month == other.Month && one.Day == other.Day;

    /// <summary>"mùng 4 Tết": so many days from its first.</summary>
    private bool TryDayOfTet(ref int position, out DayMatch day)
    {
        day = default;
        if (!TryNumber(position, out var number, out var at) || number is < 1 or > 10 || !Is(at, Words.Tet) || !TryHoliday(ref at, out var holiday) || holiday.Value is not OnDate first)
            return false;
        day = new DayMatch(first.Date.PlusDays(number - 1), first.Completed) { Holiday = first.Holiday };
        position = at;
        return true;
    }

    /// <summary>"Bính Ngọ", "năm Bính Ngọ": the year so named that is nearest to the reference.</summary>
    private int? TrySexagenaryYear(ref int position, int near)
    {
        var at = Is(position, TimeWord.Year, out var afterYear) ? afterYear : position;
        if (at + 1 >= _end || !s_stems.TryGetValue(tokens[at].Key, out var stem) || !s_branches.TryGetValue(tokens[at + 1].Key, out var branch))
            return null;
        for (var distance = 0; distance <= 30; distance++)
        {
            foreach (var year in new[] { near + distance, near - distance })
            {
                // The year 4 was Giáp Tý.
                if ((year - 4) % 10 + 1 != stem || (year - 4) % 12 + 1 != branch)
                    continue;
                position = at + 2;
                return year;
            }
        }

        return null;
    }

    private static LocalDate HolidayDay(TimeHoliday holiday, int year) => holiday switch
    {
        TimeHoliday.Tet => VietnameseLunisolarCalendar.Tet(year),
        TimeHoliday.HungKings => VietnameseLunisolarCalendar.HungKingsDay(year),
        TimeHoliday.NationalDay => new LocalDate(year, 9, 2),
        TimeHoliday.Reunification => new LocalDate(year, 4, 30),
        TimeHoliday.LabourDay => new LocalDate(year, 5, 1),
        TimeHoliday.Christmas => new LocalDate(year, 12, 25),
        _ => new LocalDate(year, 1, 1),
    };
}
