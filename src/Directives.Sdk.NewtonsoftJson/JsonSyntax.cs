namespace Directives.Sdk.NewtonsoftJson;

/// <summary>
/// Checks that a text is JSON as RFC 8259 has it. Newtonsoft.Json alone also takes comments, single quotes, trailing commas and octal numbers, which other readers of the
/// same document refuse or read as something else.
/// </summary>
internal sealed class JsonSyntax(string text)
{
    internal const int MaxDepth = 64;
    private const char End = '\0';

    private readonly Stack<char> _open = new();

    /// <summary>Where the check stands; after a problem, its place.</summary>
    internal int Index { get; private set; }

    private char Current => Index < text.Length ? text[Index] : End;

    /// <summary>What is wrong, or null.</summary>
    internal string? FindProblem()
    {
        while (true)
        {
            SkipBlanks();
            var problem = Current is '{' or '[' ? Open(out var valueEnded) : Scalar(out valueEnded);
            var documentEnded = false;
            if (problem is null && valueEnded)
                problem = AfterValue(out documentEnded);
            if (problem is not null || documentEnded)
                return problem;
        }
    }

    /// <summary>Opens an object or array; <paramref name="ended"/> where it closes at once.</summary>
    private string? Open(out bool ended)
    {
        ended = false;
        if (_open.Count == MaxDepth)
            return $"The document nests deeper than {MaxDepth} levels.";
        _open.Push(Current);
        Index++;
        SkipBlanks();
        if (Current == Closing)
        {
            _open.Pop();
            Index++;
            ended = true;
            return null;
        }

        return _open.Peek() == '{' ? Name() : null;
    }

    private char Closing => _open.Peek() == '{' ? '}' : ']';

    /// <summary>What follows a value: the end of what holds it, or a comma; <paramref name="ended"/> where the document ends.</summary>
    private string? AfterValue(out bool ended)
    {
        ended = false;
        while (true)
        {
            SkipBlanks();
            if (_open.Count == 0)
            {
                ended = Index == text.Length;
                return ended ? null : "Nothing may follow the document.";
            }

            if (Current == ',')
            {
                Index++;
                SkipBlanks();
                return _open.Peek() == '{' ? Name() : null;
            }

            if (Current != Closing)
                return $"Expected ',' or '{Closing}'.";
            _open.Pop();
            Index++;
        }
    }

    private string? Name()
    {
        if (Current != '"')
            return "Expected a member's name in double quotes.";
        var problem = Quoted();
        if (problem is not null)
            return problem;
        SkipBlanks();
        if (Current != ':')
            return "Expected ':'.";
        Index++;
        return null;
    }

    private string? Scalar(out bool ended)
    {
        ended = true;
        return Current switch
        {
            '"' => Quoted(),
            '-' or (>= '0' and <= '9') => Number(),
            't' => Word("true"),
            'f' => Word("false"),
            'n' => Word("null"),
            _ => "Expected a value.",
        };
    }

    private string? Word(string word)
    {
        if (string.CompareOrdinal(text, Index, word, 0, word.Length) != 0)
            return "Expected a value.";
        Index += word.Length;
        return null;
    }

    private string? Quoted()
    {
        for (Index++; Index < text.Length; Index++)
        {
            switch (text[Index])
            {
                case '"':
                    Index++;
                    return null;
                case < ' ':
                    return "A control character within a string must be escaped.";
                case '\\' when !SkipEscape():
                    return "This is no escape sequence.";
            }
        }

        return "The string does not end.";
    }

    /// <summary>Moves from a backslash to the last character of its escape sequence.</summary>
    private bool SkipEscape()
    {
        Index++;
        if (Current != 'u')
            return Current is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't';
        for (var digit = 0; digit < 4; digit++)
        {
            Index++;
            if (Current is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
                return false;
        }

        return true;
    }

    private string? Number()
    {
        const string Problem = "This is no number.";
        if (Current == '-')
            Index++;
        if (Current == '0')
            Index++;
        else if (!SkipDigits())
            return Problem;
        if (Current == '.')
        {
            Index++;
            if (!SkipDigits())
                return Problem;
        }

        if (Current is 'e' or 'E')
        {
            Index++;
            if (Current is '+' or '-')
                Index++;
            if (!SkipDigits())
                return Problem;
        }

        return null;
    }

    private bool SkipDigits()
    {
        var start = Index;
        while (Current is >= '0' and <= '9')
            Index++;
        return Index > start;
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
            Index++;
    }
}
