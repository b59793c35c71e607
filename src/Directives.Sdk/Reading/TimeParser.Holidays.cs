using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Reading;

/// <summary>Days by the name of a holiday: "trước Tết Nguyên đán", "Quốc khánh 2/9".</summary>
internal sealed partial class TimeParser
{
    private bool TryHoliday(ref int position, out Core core)
    {
        core = default;
        var at = position;
        if (Is(at, TimeWord.Day, out var afterDay))
            at = afterDay;
        if (!TryWord(at, TimeWord.Holiday, out var entry, out var next) || ReferenceDay is not { } from)
            return false;
        var name = NameOf(at, next);
        var holiday = (TimeHoliday)entry.Value;
        var completed = Completion.None;
        var yearAt = next;
        if (TryYearSuffix(ref yearAt, out var year, out var relative) || (TryYear(next, out year, out var bareYear) && To(bareYear, out yearAt)))
        {
            next = yearAt;
            completed = relative ? Completion.Year : Completion.None;
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

    private static LocalDate HolidayDay(TimeHoliday holiday, int year) => holiday switch
    {
        TimeHoliday.Tet => VietnameseLunisolarCalendar.Tet(year),
        TimeHoliday.HungKings => VietnameseLunisolarCalendar.HungKingsDay(year),
        TimeHoliday.NationalDay => new LocalDate(year, 9, 2),
        _ => new LocalDate(year, 1, 1),
    };
}
