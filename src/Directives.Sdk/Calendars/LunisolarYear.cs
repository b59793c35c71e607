using NodaTime;

namespace Directives.Sdk.Calendars;

/// <summary>One lunar year: its months in order, computed from the sky once and kept.</summary>
/// <remarks>
/// The month of the winter solstice (Đông chí) is the eleventh. Where thirteen months begin from one eleventh month to the
/// next, the first of them without a principal term (trung khí) is the leap month and repeats the number before it.
/// </remarks>
internal sealed class LunisolarYear
{
    internal const int First = 1900;
    internal const int Last = 2199;
    private const double WinterSolstice = 270;

    // Each slot is filled once or, in a race, several times with equal tables.
    private static readonly LunisolarYear?[] Known = new LunisolarYear?[Last - First + 1];

    private readonly Month[] _months;

    private LunisolarYear(int year, Month[] months)
    {
        Year = year;
        _months = months;
    }

    internal int Year { get; }

    /// <summary>Mùng 1 Tết.</summary>
    internal LocalDate FirstDay => HanoiTime.DateOf(_months[0].Start);

    /// <summary>The last day of tháng Chạp.</summary>
    internal LocalDate LastDay => HanoiTime.DateOf(_months[^1].End - 1);

    /// <summary>The number that the leap month repeats, or null in a year of twelve months.</summary>
    internal int? LeapMonth => Array.Find(_months, m => m.IsLeap) is { Number: > 0 } leap ? leap.Number : null;

    /// <summary>The table of a year from <see cref="First"/> to <see cref="Last"/>.</summary>
    internal static LunisolarYear Of(int year)
    {
        ref var slot = ref Known[year - First];
        if (Volatile.Read(ref slot) is { } known)
            return known;
        var computed = Compute(year);
        Volatile.Write(ref slot, computed);
        return computed;
    }

    /// <summary>The lunisolar name of a date that lies in this year.</summary>
    internal LunisolarDate Name(LocalDate date)
    {
        var offset = Period.DaysBetween(FirstDay, date) + _months[0].Start;
        var month = Array.FindLast(_months, m => m.Start <= offset);
        return new LunisolarDate(Year, month.Number, offset - month.Start + 1, month.IsLeap);
    }

    /// <summary>How many days a month has, 29 or 30; 0 where this year lacks the month.</summary>
    internal int DaysIn(int month, bool isLeap) => Find(month, isLeap).Length;

    /// <summary>The date of a day that this year has.</summary>
    internal LocalDate Date(int month, int day, bool isLeap = false) =>
        HanoiTime.DateOf(Find(month, isLeap).Start + day - 1);

    private Month Find(int number, bool isLeap) => Array.Find(_months, m => m.Number == number && m.IsLeap == isLeap);

    private static LunisolarYear Compute(int year)
    {
        var months = MonthsFromSolstice(year).Where(m => m.Number <= 10)
            .Concat(MonthsFromSolstice(year + 1).Where(m => m.Number >= 11));
        return new LunisolarYear(year, [.. months]);
    }

    // The months from the eleventh of the year before up to, and without, the eleventh of this year.
    private static List<Month> MonthsFromSolstice(int year)
    {
        var first = EleventhMonth(year - 1);
        var next = EleventhMonth(year);
        var leapOwed = next - first == 13;
        var months = new List<Month>();
        var number = 10;
        for (var lunation = first; lunation < next; lunation++)
        {
            var isLeap = leapOwed && !HasPrincipalTerm(lunation);
            leapOwed &= !isLeap;
            if (!isLeap)
                number = number % 12 + 1;
            months.Add(new Month(number, isLeap, NewMoon.Day(lunation), NewMoon.Day(lunation + 1)));
        }

        return months;
    }

    // The lunation in whose days the winter solstice of a Gregorian year falls.
    private static int EleventhMonth(int year)
    {
        var lunation = NewMoon.Nearest(year + 0.95);
        while (PastSolstice(lunation))
            lunation--;
        while (!PastSolstice(lunation + 1))
            lunation++;
        return lunation;
    }

    // Whether the sun has passed 270° when the lunation's first day begins; asked only within weeks of the solstice.
    private static bool PastSolstice(int lunation) => SunAtStart(lunation) is >= WinterSolstice or < WinterSolstice - 180;

    // Whether the sun passes a multiple of 30° in the days of a month.
    private static bool HasPrincipalTerm(int lunation) => Sector(lunation) != Sector(lunation + 1);

    private static int Sector(int lunation) => (int)(SunAtStart(lunation) / 30);

    private static double SunAtStart(int lunation) => SolarLongitude.Degrees(HanoiTime.StartOf(NewMoon.Day(lunation)));

    /// <summary>A month: from its first day up to, and without, <paramref name="End"/>, both counted from 01/01/2000.</summary>
    private readonly record struct Month(int Number, bool IsLeap, int Start, int End)
    {
        internal int Length => End - Start;
    }
}
