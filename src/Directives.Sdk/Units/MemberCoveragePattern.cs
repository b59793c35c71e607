using Ardalis.Result;
using Directives.Sdk.Text;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.Units;

/// <summary>
/// The text form of a <see cref="MemberCoverage"/>: the kind, a blank, and the days as an interval whose open ends are two full stops, <c>department 2016-01-01/..</c>;
/// the kind alone where both ends are open.
/// </summary>
public static class MemberCoveragePattern
{
    private const string Open = "..";
    private const char Slash = '/';

    /// <summary>The text form; <see cref="Parse"/> reads it back.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="coverage"/> is null.</exception>
    public static string Format(MemberCoverage coverage)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var kind = UnitKindPattern.Format(coverage.Kind);
        return coverage.From is null && coverage.To is null ? kind : $"{kind} {Format(coverage.From)}{Slash}{Format(coverage.To)}";
    }

    /// <summary>Reads the text form. Never throws.</summary>
    /// <returns>The coverage, or <c>Invalid</c> with the code <c>unit-members-format</c>.</returns>
    public static Result<MemberCoverage> Parse(string? text) => TryParse(text, out var coverage)
        ? Result<MemberCoverage>.Success(coverage!)
        : Result<MemberCoverage>.Invalid(TextError.Of("text", "unit-members-format", $"'{text}' does not say which units are listed in full, as 'department 2016-01-01/..' does."));

    internal static bool TryParse(string? text, out MemberCoverage? coverage)
    {
        coverage = null;
        var parts = (text ?? "").Split(' ');
        if (!UnitKindPattern.TryParse(parts[0], out var kind))
            return false;
        if (parts.Length == 1)
        {
            coverage = new MemberCoverage(kind);
            return true;
        }

        var ends = parts[1].Split(Slash);
        if (parts.Length != 2 || ends.Length != 2 || !TryEnd(ends[0], out var from) || !TryEnd(ends[1], out var to) || (from is null && to is null) || Interval.IsEmpty(from, to))
            return false;
        coverage = new MemberCoverage(kind, from, to);
        return true;
    }

    private static bool TryEnd(string text, out LocalDate? day)
    {
        var parsed = LocalDatePattern.Iso.Parse(text);
        day = parsed.Success ? parsed.Value : null;
        return parsed.Success || text == Open;
    }

    private static string Format(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : Open;
}
