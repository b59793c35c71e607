using NodaTime;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Reads the meeting that a notice of conclusions is about: its day, who chaired it, and that person's office.</summary>
internal sealed class MeetingReader(ReaderLexicon lexicon)
{
    private static readonly ulong s_of = Syllable.Of("của");
    private static readonly ulong s_at = Syllable.Of("tại");
    private static readonly ulong s_about = Syllable.Of("về");
    private static readonly ulong s_by = Syllable.Of("do");
    private static readonly ulong s_already = Syllable.Of("đã");
    private static readonly ulong[] s_chaired = [.. "chủ trì".Split(' ').Select(Fixed.Plain)];
    private static readonly ulong[] s_directions = [.. "ý kiến chỉ đạo".Split(' ').Select(Fixed.Plain)];

    // What an official does who holds no meeting: he inspects a site, works with a body, receives citizens.
    private static readonly ulong[][] s_acts = [[Fixed.Plain("đi"), Fixed.Plain("kiểm"), Fixed.Plain("tra")], [Fixed.Plain("kiểm"), Fixed.Plain("tra")], [Fixed.Plain("làm"), Fixed.Plain("việc")], [Fixed.Plain("tiếp")]];
    private const int MostNameWords = 5;
    private const int MostOfficeTokens = 12;
    private const int MostChairTokens = 30;
    private const int MostPreambleBlocks = 3;
    private const int MostPreambleTokens = 200;

    /// <summary>The meeting of a subject and the body's first block; null where the subject is no conclusion.</summary>
    internal Meeting? Read(string? subject, Flow body)
    {
        if (subject is null)
            return null;
        using var tokens = TokenList.Of(subject.AsSpan());
        if (Fixed.Find(tokens, 0, tokens.Count, Fixed.Conclusion) is not (>= 0 and < 4) && !Fixed.At(tokens, 0, tokens.Count, s_directions, out _))
            return null;
        var (chair, title) = Chair(subject, tokens);
        if (chair is null)
            (chair, title) = PreambleChair(body, s_chaired) is { Name: not null } found ? found : s_acts.Select(act => PreambleChair(body, act)).FirstOrDefault(acting => acting.Name is not null) is { Name: not null } other ? other : (chair, title);
        var date = FirstDay(body) ?? SubjectDay(subject);
        return chair is null && date is null ? null : new Meeting(date, chair, title);
    }

    /// <summary>"…, Phó Thủ tướng Chính phủ NAME chủ trì cuộc họp", "…, đồng chí NAME - OFFICE chủ trì …" in the first paragraphs.</summary>
    private (string? Name, string? Title) PreambleChair(Flow body, ulong[] act)
    {
        for (var block = 0; block < body.Blocks.Count && block < MostPreambleBlocks && body.Blocks[block].Mark == MarkKind.None; block++)
        {
            var (start, end) = (body.Blocks[block].Start, Math.Min(body.Blocks[block].End, body.Blocks[block].Start + MostPreambleTokens));
            for (var at = start; at + 1 < end; at++)
            {
                if (!Fixed.At(body.Tokens, at, end, act, out var next))
                    continue;
                if (ChairBefore(body, start, at) is { Name: not null } chair)
                    return chair;
                if (ChairAfter(body, next, end) is { Name: not null } named)
                    return named;
            }
        }

        return (null, null);
    }

    /// <summary>Who stands before "chủ trì": a name after "đồng chí" or "ông", with the office that follows it; else the name that ends there, with the office before it.</summary>
    private (string? Name, string? Title) ChairBefore(Flow body, int start, int at)
    {
        var tokens = body.Tokens;
        var end = at;
        while (end > start && (tokens[end - 1].IsMark(',') || tokens[end - 1].Key == s_already))
            end--;
        // "… (được Chủ tịch UBND tỉnh ủy quyền) đã chủ trì".
        if (end > start && tokens[end - 1].IsMark(')'))
        {
            var open = end - 1;
            while (open > start && !tokens[open].IsMark('('))
                open--;
            end = open > start ? open : end;
        }

        for (var index = end - 1; index >= Math.Max(start, end - MostChairTokens); index--)
        {
            if (!lexicon.Words.TryUnit(tokens, index, end, out var word, out var next) || (word & UnitWord.Comrade) == 0)
                continue;
            var nameEnd = CapitalsEnd(tokens, next, end);
            if (nameEnd - next >= 2 && IsSurname(tokens, next, end))
                return (Name(body.Quote(next, nameEnd)), nameEnd < end ? TrimOffice(body.Quote(nameEnd, end)) : null);
        }

        var name = LastName(tokens, start, end);
        if (name < 0)
            return (null, null);
        var office = OfficeBefore(tokens, start, name);
        return (Name(body.Quote(name, end)), office < name ? TrimOffice(body.Quote(office, name)) : null);
    }

    /// <summary>"dưới sự chủ trì của đồng chí NAME, OFFICE.": who is named behind "của", with the office up to the sentence's end.</summary>
    private (string? Name, string? Title) ChairAfter(Flow body, int start, int end)
    {
        var tokens = body.Tokens;
        if (start + 1 >= end || tokens[start].Key != s_of || !lexicon.Words.TryUnit(tokens, start + 1, end, out var word, out var name) || (word & UnitWord.Comrade) == 0 || name >= end || !IsSurname(tokens, name, end))
            return (null, null);
        var nameEnd = CapitalsEnd(tokens, name, end);
        var office = nameEnd;
        while (office < end && office < nameEnd + MostChairTokens && !tokens[office].IsMark('.') && !tokens[office].IsMark(';') && !tokens[office].IsMark(':'))
            office++;
        return nameEnd - name >= 2 ? (Name(body.Quote(name, nameEnd)), office > nameEnd ? TrimOffice(body.Quote(nameEnd, office)) : null) : (null, null);
    }

    /// <summary>Where the office right before a name begins: after the last mark or "do".</summary>
    private static int OfficeBefore(TokenList tokens, int start, int name)
    {
        var office = name;
        while (office > start && name - office < MostOfficeTokens && tokens[office - 1].IsWord && tokens[office - 1].Key != s_by)
            office--;
        return tokens[office].IsCapital ? office : name;
    }

    /// <summary>The day that opens the body, as preambles do: "Ngày 04/01/2021, tại trụ sở …".</summary>
    private LocalDate? FirstDay(Flow body)
    {
        if (body.Blocks.Count == 0 || body.Blocks[0].Mark != MarkKind.None)
            return null;
        var block = body.Blocks[0];
        var parser = new TimeParser(body.Text, body.Tokens, lexicon.Times, null);
        var found = new List<TimeExpression>();
        parser.Read(block.Start, Math.Min(block.End, block.Start + 40), found);
        return found.Where(mention => mention.Role != TimeRole.Deadline || (mention.Span.Start == body.Tokens[block.Start].Start && mention.Value is OnDate { Bound: Bound.Inclusive })).Select(mention => mention.Value).OfType<OnDate>().FirstOrDefault()?.Date;
    }

    private LocalDate? SubjectDay(string subject) =>
        TimeExpressionReader.Default.With(lexicon).Read(subject, null).Select(mention => mention.Value).OfType<OnDate>().LastOrDefault()?.Date;

    /// <summary>"Kết luận của [đồng chí] NAME - OFFICE tại …" or "Kết luận của OFFICE NAME tại …".</summary>
    private (string? Name, string? Title) Chair(string subject, TokenList tokens)
    {
        var start = 0;
        while (start < tokens.Count && tokens[start].Key != s_of)
            start++;
        start++;
        if (start < tokens.Count && lexicon.Words.TryUnit(tokens, start, tokens.Count, out var word, out var next) && (word & UnitWord.Comrade) != 0)
            start = next;
        var end = start;
        while (end < tokens.Count && !(tokens[end].IsWord && tokens[end].Key == s_at) && !(tokens[end].IsWord && tokens[end].Key == s_about))
            end++;
        if (start >= end)
            return (null, null);
        var nameEnd = NameEnd(tokens, start, end);
        if (nameEnd > start)
            return (Name(Slice(subject, tokens, start, nameEnd)), nameEnd < end ? TrimOffice(Slice(subject, tokens, nameEnd, end)) : null);
        // "Phó Thủ tướng Chính phủ NAME - Trưởng Ban Chỉ đạo": what the person is beside follows a dash or comma.
        var mark = start;
        while (mark < end && tokens[mark].Kind != TokenKind.Mark)
            mark++;
        if (mark < end && mark - start > 2 && LastName(tokens, start, mark) is var before and >= 0 && before > start)
            end = mark;
        var nameStart = LastName(tokens, start, end);
        return nameStart < 0
            ? (null, TrimOffice(Slice(subject, tokens, start, end)))
            : (Name(Slice(subject, tokens, nameStart, end)), nameStart > start ? TrimOffice(Slice(subject, tokens, start, nameStart)) : null);
    }

    /// <summary>The end of a name that opens: a family name and capitals up to a dash or comma.</summary>
    private int NameEnd(TokenList tokens, int start, int end)
    {
        if (!IsSurname(tokens, start, end))
            return start;
        var at = CapitalsEnd(tokens, start, end);
        return at - start >= 2 && at < end && tokens[at].Kind == TokenKind.Mark ? at : start;
    }

    /// <summary>The end of the words with capitals that begin at a token, no more than a name has.</summary>
    private static int CapitalsEnd(TokenList tokens, int start, int end)
    {
        var at = start;
        while (at < end && at < start + MostNameWords && tokens[at].IsWord && tokens[at].IsCapital)
            at++;
        return at;
    }

    /// <summary>Where a name that closes begins: the first family name of the last run of capitals that leaves two to five words.</summary>
    private int LastName(TokenList tokens, int start, int end)
    {
        if (end <= start)
            return -1;
        var first = end;
        while (first > start && tokens[first - 1].IsWord && tokens[first - 1].IsCapital)
            first--;
        // "CHÍNH PHỦ TRẦN HỒNG HÀ": in capitals the office runs into the name, so the longest name that is no longer than names are.
        for (var at = Math.Max(first, end - (tokens[end - 1].IsAllCapitals ? MostNameWords - 1 : MostNameWords)); at <= end - 2; at++)
        {
            if (IsSurname(tokens, at, end))
                return at;
        }

        return -1;
    }

    private bool IsSurname(TokenList tokens, int start, int end) =>
        tokens[start].IsCapital && lexicon.Words.TryUnit(tokens, start, end, out var word, out var next) && (word & UnitWord.Surname) != 0 && next == start + 1;

    /// <summary>A name in capitals ("TRẦN HỒNG HÀ") as names are written.</summary>
    private static string Name(string name) => !name.Any(char.IsLower)
        ? string.Join(" ", name.Split(' ').Select(word => word.Length == 0 ? word : word[0] + word.Substring(1).ToLowerInvariant()))
        : name;

    private static string TrimOffice(string office) => office.Trim(' ', '-', '–', ',', ':');

    private static string Slice(string subject, TokenList tokens, int start, int end) =>
        TextSlice.Unwrapped(subject, tokens[start].Start, tokens[end - 1].End);
}
