using NodaTime;

namespace Directives.Sdk.Calendars;

/// <summary>
/// Between the astronomers' uniform time (Terrestrial Time, as a Julian day) and the civil days of Hà Nội, UTC+7, on which
/// the calendar rests (Quyết định 121-CP of 08/8/1967). A civil day is counted from 01/01/2000.
/// </summary>
internal static class HanoiTime
{
    /// <summary>The Julian day of noon, 01/01/2000: the epoch J2000 of the astronomical series.</summary>
    internal const double J2000 = 2451545;

    private const double Offset = 7 / 24.0;
    private const double SecondsPerDay = 86400;
    private static readonly LocalDate Epoch = new(2000, 1, 1);

    /// <summary>The date of a counted civil day.</summary>
    internal static LocalDate DateOf(int day) => Epoch.PlusDays(day);

    /// <summary>The civil day in which an instant falls.</summary>
    internal static int DayOf(double julianDay) =>
        (int)Math.Floor(julianDay - DeltaT(YearOf(julianDay)) / SecondsPerDay - J2000 + 0.5 + Offset);

    /// <summary>The instant at which a civil day begins, 00:00 in Hà Nội.</summary>
    internal static double StartOf(int day)
    {
        var universal = J2000 + day - 0.5 - Offset;
        return universal + DeltaT(YearOf(universal)) / SecondsPerDay;
    }

    /// <summary>
    /// ΔT, Terrestrial Time less Universal Time, in seconds: the polynomials of Espenak and Meeus (Five Millennium Canon of
    /// Solar Eclipses, NASA/TP-2006-214141). To 2005 they fit observations; later values predict the earth's rotation and may
    /// be off by a few seconds today, and by one or two minutes in 2199.
    /// </summary>
    internal static double DeltaT(double year) => year switch
    {
        < 1920 => Polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197),
        < 1941 => Polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936),
        < 1961 => Polynomial(year - 1950, 29.07, 0.407, -1 / 233.0, 1 / 2547.0),
        < 1986 => Polynomial(year - 1975, 45.45, 1.067, -1 / 260.0, -1 / 718.0),
        < 2005 => Polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599),
        < 2050 => Polynomial(year - 2000, 62.92, 0.32217, 0.005589),
        < 2150 => Polynomial((year - 1820) / 100, -20, 0, 32) - 0.5628 * (2150 - year),
        _ => Polynomial((year - 1820) / 100, -20, 0, 32),
    };

    /// <summary>The value of a polynomial whose coefficients rise from the constant one.</summary>
    internal static double Polynomial(double t, params ReadOnlySpan<double> coefficients)
    {
        var value = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
            value = value * t + coefficients[i];
        return value;
    }

    private static double YearOf(double julianDay) => 2000 + (julianDay - J2000) / 365.25;
}
