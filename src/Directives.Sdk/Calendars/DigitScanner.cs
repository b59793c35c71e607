namespace Directives.Sdk.Calendars;

/// <summary>Walks over a text of fixed-width numbers and marks; after a failure it stands where the failure is.</summary>
internal ref struct DigitScanner(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The code unit that is read next.</summary>
    internal int Index { get; private set; }

    /// <summary>Whether the whole text has been read.</summary>
    internal readonly bool AtEnd => Index == _text.Length;

    /// <summary>Reads one mark, or stays where it is.</summary>
    internal bool TryMark(char mark)
    {
        if (AtEnd || _text[Index] != mark)
            return false;
        Index++;
        return true;
    }

    /// <summary>Reads a number of exactly <paramref name="width"/> ASCII digits, or stops at the first that is none.</summary>
    internal bool TryNumber(int width, out int number)
    {
        number = 0;
        for (var end = Index + width; Index < end; Index++)
        {
            if (AtEnd || _text[Index] is < '0' or > '9')
                return false;
            number = number * 10 + (_text[Index] - '0');
        }

        return true;
    }
}
