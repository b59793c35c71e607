using System.Globalization;

namespace Directives.Sdk.Deadlines;

/// <summary>Thời hạn: how long a counted term is, such as 5 working days. Text forms: <c>P5WD</c>, <c>P10D</c>, <c>P2W</c>, <c>P3M</c>, <c>P1Y</c>, <c>PT24H</c>, <c>PT30M</c>.</summary>
public readonly record struct TermLength
{
    /// <summary>The greatest count of any unit.</summary>
    public const int MaxCount = 99_999;

    /// <summary>A term of <paramref name="count"/> units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or greater than <see cref="MaxCount"/>.</exception>
    public TermLength(int count, TermUnit unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxCount);
        Count = count;
        Unit = unit;
    }

    /// <summary>How many units.</summary>
    public int Count { get; }

    /// <summary>The unit.</summary>
    public TermUnit Unit { get; }

    /// <summary>The text form, such as <c>P5WD</c>.</summary>
    public override string ToString() =>
        (Unit is TermUnit.Hour or TermUnit.Minute ? "PT" : "P") + Count.ToString(CultureInfo.InvariantCulture) + Suffix(Unit);

    /// <summary>The term of a text form; false where the text is none.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out TermLength term)
    {
        term = default;
        if (text.Length < 3 || text[0] != 'P')
            return false;
        var clock = text[1] == 'T';
        var position = clock ? 2 : 1;
        var count = 0;
        var digits = 0;
        for (; position < text.Length && text[position] is >= '0' and <= '9' && digits < 6; position++, digits++)
            count = (count * 10) + (text[position] - '0');
        if (digits == 0 || count > MaxCount || !TryUnit(text.Slice(position), clock, out var unit))
            return false;
        term = new TermLength(count, unit);
        return true;
    }

    private static bool TryUnit(ReadOnlySpan<char> suffix, bool clock, out TermUnit unit)
    {
        for (unit = TermUnit.Minute; unit <= TermUnit.Year; unit++)
        {
            if ((unit is TermUnit.Hour or TermUnit.Minute) == clock && suffix.SequenceEqual(Suffix(unit).AsSpan()))
                return true;
        }

        return false;
    }

    private static string Suffix(TermUnit unit) => unit switch
    {
        TermUnit.Minute => "M",
        TermUnit.Hour => "H",
        TermUnit.Day => "D",
        TermUnit.WorkingDay => "WD",
        TermUnit.Week => "W",
        TermUnit.Month => "M",
        _ => "Y",
    };
}
