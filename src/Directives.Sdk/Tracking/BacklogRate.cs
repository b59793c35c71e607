using System.Globalization;

namespace Directives.Sdk.Tracking;

/// <summary>Tỷ lệ: a share with what it is made of.</summary>
/// <param name="Numerator">What is counted.</param>
/// <param name="Denominator">Of what.</param>
public readonly record struct BacklogRate(int Numerator, int Denominator)
{
    /// <summary>
    /// The share in per cent, cut, not rounded, to two places, as the Government's figures are (2017: 16051 of 16274 is 98.62 %); null where there is nothing to share.
    /// </summary>
    public decimal? Percent => Denominator > 0 ? Numerator * 10000L / Denominator / 100m : null;

    /// <summary>The share and what it is made of: <c>98.62 % (16051/16274)</c>.</summary>
    public override string ToString() => (Percent is { } percent ? percent.ToString("0.00", CultureInfo.InvariantCulture) + " %" : "–") + FormattableString.Invariant($" ({Numerator}/{Denominator})");
}
