using static System.Math;

namespace Directives.Sdk.Calendars;

/// <summary>
/// The sun's apparent geocentric longitude, which sets the principal terms (trung khí, every 30°; 270° is Đông chí). After
/// Jean Meeus, Astronomical Algorithms, 2nd edition, chapter 25, higher accuracy: the earth's longitude by the largest terms
/// of VSOP87 (Bretagnon and Francou), nutation and aberration. Within about 1″, which the sun moves in 25 seconds.
/// </summary>
internal static class SolarLongitude
{
    private const double DaysPerMillennium = 365250;
    private const double ArcSecond = PI / 648000;

    // For each power of time: amplitude (1e-8 rad), phase (rad), frequency (rad per Julian millennium).
    private static readonly (double Amplitude, double Phase, double Frequency)[][] Series =
    [
        [
            (175347046, 0, 0), (3341656, 4.6692568, 6283.07585), (34894, 4.6261, 12566.1517), (3497, 2.7441, 5753.3849),
            (3418, 2.8289, 3.5231), (3136, 3.6277, 77713.7715), (2676, 4.4181, 7860.4194), (2343, 6.1352, 3930.2097),
            (1324, 0.7425, 11506.7698), (1273, 2.0371, 529.691), (1199, 1.1096, 1577.3435), (990, 5.233, 5884.927),
            (902, 2.045, 26.298), (857, 3.508, 398.149), (780, 1.179, 5223.694), (753, 2.533, 5507.553),
            (505, 4.583, 18849.228), (492, 4.205, 775.523), (357, 2.92, 0.067), (317, 5.849, 11790.629),
            (284, 1.899, 796.298), (271, 0.315, 10977.079), (243, 0.345, 5486.778), (206, 4.806, 2544.314),
            (205, 1.869, 5573.143), (202, 2.458, 6069.777), (156, 0.833, 213.299), (132, 3.411, 2942.463),
            (126, 1.083, 20.775), (115, 0.645, 0.98), (103, 0.636, 4694.003), (102, 0.976, 15720.839),
            (102, 4.267, 7.114), (99, 6.21, 2146.17), (98, 0.68, 155.42), (86, 5.98, 161000.69),
            (85, 1.3, 6275.96), (85, 3.67, 71430.7), (80, 1.81, 17260.15), (79, 3.04, 12036.46),
            (75, 1.76, 5088.63), (74, 3.5, 3154.69), (74, 4.68, 801.82), (70, 0.83, 9437.76),
            (62, 3.98, 8827.39), (61, 1.82, 7084.9), (57, 2.78, 6286.6), (56, 4.39, 14143.5),
            (56, 3.47, 6279.55), (52, 0.19, 12139.55), (52, 1.33, 1748.02), (51, 0.28, 5856.48),
        ],
        [
            (628331966747, 0, 0), (206059, 2.678235, 6283.07585), (4303, 2.6351, 12566.1517), (425, 1.59, 3.523),
            (119, 5.796, 26.298), (109, 2.966, 1577.344), (93, 2.59, 18849.23), (72, 1.14, 529.69),
            (68, 1.87, 398.15), (67, 4.41, 5507.55), (59, 2.89, 5223.69), (56, 2.17, 155.42),
        ],
        [(52919, 0, 0), (8720, 1.0721, 6283.0758), (309, 0.867, 12566.152)],
        [(289, 5.844, 6283.076)],
        [(114, 3.142, 0)],
    ];

    /// <summary>The longitude at an instant (a Julian day in Terrestrial Time), in degrees from 0 up to, and without, 360.</summary>
    internal static double Degrees(double julianDay)
    {
        var t = (julianDay - HanoiTime.J2000) / DaysPerMillennium;
        var earth = 0.0;
        for (var power = Series.Length - 1; power >= 0; power--)
        {
            var sum = 0.0;
            foreach (var (amplitude, phase, frequency) in Series[power])
                sum += amplitude * Cos(phase + frequency * t);
            earth = earth * t + sum;
        }

        // From the earth seen from the sun to the sun seen from the earth; the last is the step to the FK5 equinox.
        var sun = earth * 1e-8 + PI + Nutation(t * 10) + Aberration(t * 10) - 0.09033 * ArcSecond;
        var degrees = sun * (180 / PI) % 360;
        return degrees < 0 ? degrees + 360 : degrees;
    }

    // Nutation in longitude, its four largest terms (Meeus, chapter 22), in radians; t in Julian centuries.
    private static double Nutation(double t)
    {
        var node = Radians(125.04452 - 1934.136261 * t);
        var sun = Radians(280.4665 + 36000.7698 * t);
        var moon = Radians(218.3165 + 481267.8813 * t);
        return ArcSecond * (-17.20 * Sin(node) - 1.32 * Sin(2 * sun) - 0.23 * Sin(2 * moon) + 0.21 * Sin(2 * node));
    }

    // The light takes 8.3 minutes, in which the earth moves on by 20.5″, more where it is nearer to the sun; t in centuries.
    private static double Aberration(double t)
    {
        var anomaly = Radians(357.52911 + 35999.05029 * t);
        var distance = 1.000001018 * (1 - 0.016708634 * 0.016708634) / (1 + 0.016708634 * Cos(anomaly));
        return -20.4898 * ArcSecond / distance;
    }

    private static double Radians(double degrees) => degrees % 360 * (PI / 180);
}
