using System.Globalization;
using NodaTime;

namespace Directives.Sdk.Calendars;

/// <summary>Which days of a Gregorian year a holiday takes, as the column <c>days</c> of the holiday laws says.</summary>
internal abstract record HolidayDays
{
    private protected HolidayDays()
    {
    }

    /// <summary>The days in a year, each with what its name adds to the holiday's.</summary>
    internal abstract IEnumerable<(LocalDate Date, string Detail)> In(int year);

    /// <summary>Reads <c>solar 30/04</c>, <c>lunar 10/03</c>, <c>tet -2..2</c> (days from mùng 1) or <c>beside 02/09</c>.</summary>
    internal static HolidayDays Parse(string text)
    {
        var parts = text.Split(' ', '/', '.');
        var first = Number(parts[1]);
        var last = Number(parts[^1]);
        return parts[0] switch
        {
            "solar" => new Solar(first, last),
            "lunar" => new Lunar(first, last),
            "tet" => new Tet(first, last),
            "beside" => new Beside(first, last),
            _ => throw new FormatException($"'{text}' names no days."),
        };
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>A fixed day of the Gregorian year.</summary>
    internal sealed record Solar(int Day, int Month) : HolidayDays
    {
        internal override IEnumerable<(LocalDate Date, string Detail)> In(int year) => [(new LocalDate(year, Month, Day), "")];
    }

    /// <summary>A fixed day of the lunar year.</summary>
    internal sealed record Lunar(int Day, int Month) : HolidayDays
    {
        internal override IEnumerable<(LocalDate Date, string Detail)> In(int year) => [(LunisolarYear.Of(year).Date(Month, Day), "")];
    }

    /// <summary>Days around mùng 1 Tết, both ends included; 0 is mùng 1, -1 the last day of tháng Chạp.</summary>
    internal sealed record Tet(int From, int To) : HolidayDays
    {
        internal override IEnumerable<(LocalDate Date, string Detail)> In(int year)
        {
            var first = VietnameseLunisolarCalendar.Tet(year);
            for (var offset = From; offset <= To; offset++)
            {
                var date = first.PlusDays(offset);
                var day = VietnameseLunisolarCalendar.ToLunisolar(date).Day;
                yield return (date, offset < 0 ? $" ({day} tháng Chạp)" : $" (mùng {day} Tết)");
            }
        }
    }

    /// <summary>
    /// The one day before or after a holiday which the Prime Minister chooses each year (điểm đ khoản 1 Điều 112). Until he
    /// has, the choice he made for each weekday in 2021-2027: the day after for a Monday (2024) or Thursday (2021, 2027), the
    /// day before for a Tuesday (2025), Wednesday (2026), Friday (2022) or Saturday (2023). A Sunday is without precedent; both
    /// choices then give the same days off.
    /// </summary>
    internal sealed record Beside(int Day, int Month) : HolidayDays
    {
        internal override IEnumerable<(LocalDate Date, string Detail)> In(int year)
        {
            var holiday = new LocalDate(year, Month, Day);
            var after = holiday.DayOfWeek is IsoDayOfWeek.Monday or IsoDayOfWeek.Thursday or IsoDayOfWeek.Sunday;
            return [(holiday.PlusDays(after ? 1 : -1), " (ngày liền kề)")];
        }
    }
}
