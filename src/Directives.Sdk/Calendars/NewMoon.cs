using static System.Math;

namespace Directives.Sdk.Calendars;

/// <summary>
/// The instants of new moon (sóc), after Jean Meeus, Astronomical Algorithms, 2nd edition, chapter 49: the mean lunation, its
/// 25 periodic terms and the 14 planetary ones. Within half a minute of the modern ephemerides over the years served here.
/// </summary>
internal static class NewMoon
{
    private const double LunationsPerYear = 12.3685;
    private const double LunationsPerCentury = 1236.85;

    // Amplitude in days; the power of the eccentricity E as printed; multiples of the sun's mean anomaly, the moon's, the
    // moon's argument of latitude and the longitude of its node.
    private static readonly (double Amplitude, int Eccentricity, int Sun, int Moon, int Latitude, int Node)[] Terms =
    [
        (-0.40720, 0, 0, 1, 0, 0), (0.17241, 1, 1, 0, 0, 0), (0.01608, 0, 0, 2, 0, 0), (0.01039, 0, 0, 0, 2, 0),
        (0.00739, 1, -1, 1, 0, 0), (-0.00514, 1, 1, 1, 0, 0), (0.00208, 2, 2, 0, 0, 0), (-0.00111, 0, 0, 1, -2, 0),
        (-0.00057, 0, 0, 1, 2, 0), (0.00056, 1, 1, 2, 0, 0), (-0.00042, 0, 0, 3, 0, 0), (0.00042, 1, 1, 0, 2, 0),
        (0.00038, 1, 1, 0, -2, 0), (-0.00024, 1, -1, 2, 0, 0), (-0.00017, 0, 0, 0, 0, 1), (-0.00007, 0, 2, 1, 0, 0),
        (0.00004, 0, 0, 2, -2, 0), (0.00004, 0, 3, 0, 0, 0), (0.00003, 0, 1, 1, -2, 0), (0.00003, 0, 0, 2, 2, 0),
        (-0.00003, 0, 1, 1, 2, 0), (0.00003, 0, -1, 1, 2, 0), (-0.00002, 0, -1, 1, -2, 0), (-0.00002, 0, 1, 3, 0, 0),
        (0.00002, 0, 0, 4, 0, 0),
    ];

    // Amplitude in days; phase and motion per lunation in degrees. The first has a term in T² besides, of 0.009°.
    private static readonly (double Amplitude, double Phase, double Motion)[] Planets =
    [
        (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886),
        (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771),
        (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239),
        (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
        (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
    ];

    /// <summary>The number of the lunation nearest to a moment in years; number 0 is the new moon of 06/01/2000.</summary>
    internal static int Nearest(double year) => (int)Round((year - 2000) * LunationsPerYear);

    /// <summary>The civil day in Hà Nội on which a lunation begins.</summary>
    internal static int Day(int lunation) => HanoiTime.DayOf(Instant(lunation));

    /// <summary>The instant of new moon, a Julian day in Terrestrial Time.</summary>
    internal static double Instant(int lunation)
    {
        var t = lunation / LunationsPerCentury;
        var eccentricity = HanoiTime.Polynomial(t, 1, -0.002516, -0.0000074);
        var sun = 29.10535670 * lunation + HanoiTime.Polynomial(t, 2.5534, 0, -0.0000014, -0.00000011);
        var moon = 385.81693528 * lunation + HanoiTime.Polynomial(t, 201.5643, 0, 0.0107582, 0.00001238, -0.000000058);
        var latitude = 390.67050284 * lunation + HanoiTime.Polynomial(t, 160.7108, 0, -0.0016118, -0.00000227, 0.000000011);
        var node = -1.56375588 * lunation + HanoiTime.Polynomial(t, 124.7746, 0, 0.0020672, 0.00000215);

        var instant = 29.530588861 * lunation
            + HanoiTime.Polynomial(t, 2451550.09766, 0, 0.00015437, -0.000000150, 0.00000000073);
        foreach (var term in Terms)
        {
            var argument = term.Sun * sun + term.Moon * moon + term.Latitude * latitude + term.Node * node;
            instant += term.Amplitude * Pow(eccentricity, term.Eccentricity) * SinOfDegrees(argument);
        }

        foreach (var (amplitude, phase, motion) in Planets)
            instant += amplitude * SinOfDegrees(phase + motion * lunation);
        return instant;
    }

    private static double SinOfDegrees(double degrees) => Sin(degrees % 360 * (PI / 180));
}
