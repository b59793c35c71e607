using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Tells headings and list openings from directives, and what they hand on.</summary>
internal sealed class HeadingReader(Flow flow, WordIndex words, UnitParser units)
{
    private const int MostHeadingTokens = 45;
    private const int MostUnitHeadingTokens = 120;
    private const int MostNarrowingTokens = 10;
    private const int MostOwnedTokens = 6;

    private static readonly ulong[] s_prefixes = [Syllable.Of("đối"), Syllable.Of("trách"), Syllable.Of("nhiệm"), Syllable.Of("về"), Syllable.Of("với"), Syllable.Of("phía"), Syllable.Of("của"), Syllable.Of("vụ")];
    private readonly TokenList _tokens = flow.Tokens;

    /// <summary>Whether a block only names units ("1. Sở Công Thương", "Giao Sở Y tế:", "Trách nhiệm của Sở X"), with their names; it may say "chịu trách nhiệm" and end in a colon.</summary>
    internal bool IsUnitHeading(Block block, List<Party> leads)
    {
        if (block.Length > MostUnitHeadingTokens)
            return false;
        var at = block.Start;
        while (at < block.End && words.TryCue(at, block.End, out var cue, out var next) && (cue & (CueWord.Assign | CueWord.Adverbial)) != 0 && !units.IsList(at, block.End, out _))
            at = next;
        while (at < block.End && _tokens[at].IsWord && Array.IndexOf(s_prefixes, _tokens[at].Key) >= 0)
            at++;
        at = AfterOwnership(at, block);
        if (!units.TryList(at, block.End, leads, out var end))
            return false;
        while (end < block.End && !Narrows(leads, block, end) && words.TryCue(end, block.End, out var cue, out var next) && (cue & (CueWord.Lead | CueWord.Adverb | CueWord.Adverbial)) != 0 && next - end > 0)
            end = next;
        end = AfterBracket(AfterIncluding(end, block.End), block.End);
        if (end >= block.End || (end == block.End - 1 && _tokens[end].Kind == TokenKind.Mark && (_tokens[end].Key is ':' or '.' || (_tokens[end].IsMark(';') && block.Mark is MarkKind.Dash or MarkKind.Plus))))
            return true;
        // "Công an tỉnh - Cơ quan Thường trực Ban Chỉ đạo tỉnh": what the unit is beside.
        if (_tokens[end].Kind == TokenKind.Mark && _tokens[end].Key is '-' or '–' && block.End - end <= MostNarrowingTokens + 1
            && (!HasVerb(end + 1, block.End) || (units.IsList(end + 1, block.End, out var beside) && beside >= block.End - 1)))
            return true;
        // "UBND các xã, phường có cụm công nghiệp": what narrows the class belongs to its name.
        if (Narrows(leads, block, end))
        {
            var nameEnd = _tokens[block.End - 1].Kind == TokenKind.Mark ? block.End - 1 : block.End;
            var start = _tokens.IndexAt(leads[0].Span!.Value.Start);
            leads[0] = leads[0] with { Name = flow.Quote(start, nameEnd), Span = flow.Span(start, nameEnd) };
            return true;
        }

        // "Vụ Các vấn đề chung về xây dựng pháp luật": what a unit is for, as its name.
        if (leads.Count == 1 && leads[0].Type == PartyType.Unit && _tokens[end].Key == s_about && block.Length <= MostNarrowingTokens + 4 && EndsPlain(block) && leads[0].Span is { } span && _tokens.IndexAt(span.Start) == at)
        {
            var nameEnd = _tokens[block.End - 1].Kind == TokenKind.Mark ? block.End - 1 : block.End;
            leads[0] = leads[0] with { Name = flow.Quote(at, nameEnd), Span = flow.Span(at, nameEnd) };
            return true;
        }

        leads.Clear();
        return false;
    }

    private static readonly ulong s_about = Syllable.Of("về");

    /// <summary>"NHIỆM VỤ CHỦ YẾU CỦA BỘ X", "Phân công trách nhiệm của các sở": what stands before "của" only says that tasks follow.</summary>
    private int AfterOwnership(int start, Block block)
    {
        if (!TurnsToOrders(block.Start, Math.Min(block.End, start + MostOwnedTokens)))
            return start;
        for (var at = start; at < block.End && at < start + MostOwnedTokens; at++)
        {
            if (_tokens[at].IsWord && _tokens[at].Key == Words.Cua)
                return at + 1;
            if (_tokens[at].Kind == TokenKind.Mark)
                break;
        }

        return start;
    }

    /// <summary>Whether an item names units and nothing else, beside what in brackets says for what; they are added to a list.</summary>
    internal bool IsListedUnits(Block block, List<Party> listed)
    {
        var count = listed.Count;
        if (units.TryList(block.Start, block.End, listed, out var end) && AfterBracket(end, block.End) is var after && (after == block.End || (after == block.End - 1 && _tokens[after].Kind == TokenKind.Mark)))
            return true;
        listed.RemoveRange(count, listed.Count - count);
        return false;
    }

    /// <summary>"Có trách nhiệm:", "chủ trì, …:": whether a block opens with what says that those before it carry a task.</summary>
    internal bool StartsWithLead(Block block) => (words.CuesAt(block.Start, block.End) & CueWord.Lead) != 0;

    /// <summary>"… gồm:", "… bao gồm:": what announces that the members follow belongs to no name.</summary>
    private int AfterIncluding(int at, int end)
    {
        if (at < end && _tokens[at].IsWord && _tokens[at].Key == s_all)
            at++;
        return at < end && _tokens[at].IsWord && _tokens[at].Key == s_include ? at + 1 : at;
    }

    private static readonly ulong s_all = Syllable.Of("bao");
    private static readonly ulong s_include = Syllable.Of("gồm");

    /// <summary>The first token after what stands in brackets; the token itself where none open.</summary>
    private int AfterBracket(int start, int end)
    {
        if (start >= end || !_tokens[start].IsMark('('))
            return start;
        var depth = 0;
        for (var at = start; at < end; at++)
        {
            depth += _tokens[at].IsMark('(') ? 1 : _tokens[at].IsMark(')') ? -1 : 0;
            if (depth == 0)
                return at + 1;
        }

        return start;
    }

    private static readonly HashSet<ulong> s_restricting = [.. new[] { "có", "thuộc", "nơi", "trên", "ở", "được", "bị", "chưa", "đã" }.Select(Syllable.Of)];

    private bool Narrows(List<Party> leads, Block block, int end) =>
        leads.Count == 1 && leads[0].Type == PartyType.Collective && end < block.End && (Restricts(end) || !HasVerb(end, block.End)) && EndsPlain(block) && block.End - end > 1 && block.End - end <= (Restricts(end) ? MostNarrowingTokens * 3 : MostNarrowingTokens);

    private bool HasVerb(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (_tokens[index].Kind == TokenKind.Mark && !_tokens[index].IsMark(':'))
                return true;
            if ((words.CuesAt(index, end) & (CueWord.Verb | CueWord.WeakVerb | CueWord.Lead | CueWord.Coordinate | CueWord.Adverb)) != 0)
                return true;
        }

        return false;
    }

    private bool Restricts(int at) => _tokens[at].IsWord && s_restricting.Contains(_tokens[at].Key);

    private bool EndsPlain(Block block) => _tokens[block.End - 1].Kind != TokenKind.Mark || _tokens[block.End - 1].IsMark(':');

    /// <summary>Whether a block is a topic ("ĐÁNH GIÁ CHUNG", "Tổ chức thực hiện") over what follows: short, without a full stop, and followed by something below it.</summary>
    internal bool IsTopic(Block block, Block? next)
    {
        if (block.Length == 0 || (block.Length > MostHeadingTokens && !(block.Length <= MostHeadingTokens * 2 && AllCapitals(block))))
            return false;
        ref readonly var last = ref _tokens[block.End - 1];
        var hasColon = last.IsMark(':');
        if (last.Kind == TokenKind.Mark && last.Key is '.' or ';' or '!' or '?' or ',')
            return false;
        if (AllCapitals(block))
            return true;
        if (next is not { } following)
            return false;
        var goesDown = following.Mark == MarkKind.None ? block.Mark != MarkKind.None : following.Mark > block.Mark;
        return goesDown && block.Mark is not (MarkKind.Dash or MarkKind.Plus) && (block.Mark != MarkKind.None || hasColon) || (hasColon && following.Mark > block.Mark);
    }

    private bool AllCapitals(Block block)
    {
        var letters = 0;
        for (var index = block.Start; index < block.End; index++)
        {
            if (!_tokens[index].IsWord)
                continue;
            if (!_tokens[index].IsAllCapitals)
                return false;
            letters++;
        }

        return letters > 1;
    }

    /// <summary>Whether a heading announces an assessment: "Đánh giá chung", "Kết quả đạt được".</summary>
    internal bool IsAssessment(Block block)
    {
        // "Báo cáo kết quả hội nghị": what is to be reported is no finding.
        if (words.TryCue(block.Start, block.End, out var first, out _) && (first & CueWord.Report) != 0)
            return false;
        for (var index = block.Start; index < block.End && index < block.Start + 4; index++)
        {
            if (words.TryCue(index, block.End, out var cue, out _) && (cue & CueWord.AssessmentHeading) != 0)
                return !NamesOrdersToo(index, block.End);
        }

        return false;
    }

    /// <summary>"Tình hình tháng 4, nhiệm vụ tháng 5", "Kết quả và giải pháp": a heading over findings and orders.</summary>
    private bool NamesOrdersToo(int start, int end)
    {
        for (var index = start; index + 1 < end; index++)
        {
            if ((_tokens[index].IsMark(',') || _tokens[index].IsMark(';') || (_tokens[index].IsWord && _tokens[index].Key == Words.Va)) && (words.CuesAt(index + 1, end) & CueWord.Turn) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether words turn to orders: "kết luận như sau", "yêu cầu … thực hiện", "có ý kiến như sau", "Nhiệm vụ trọng tâm", "Tổ chức thực hiện".</summary>
    internal bool TurnsToOrders(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (_tokens[index].IsWord && (words.CuesAt(index, end) & (CueWord.Turn | CueWord.Assign | CueWord.AssignByIssuer)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether a block opens a list: it ends in a colon and items follow.</summary>
    internal bool OpensList(Block block, Block? next) =>
        _tokens[block.End - 1].IsMark(':') && next is { } following && (following.Mark > block.Mark || following.Mark == MarkKind.None || block.Mark == MarkKind.None);

    /// <summary>Whether a block is the closing formula: "Nay thông báo …", "Trên đây là …", "Văn phòng … thông báo để … biết, thực hiện".</summary>
    internal bool IsClosing(Block block)
    {
        var limit = Math.Min(block.End, block.Start + 24);
        for (var index = block.Start; index < limit; index++)
        {
            // Below an item that a sentence ends in, it is not the block's own.
            if (index > block.Start && _tokens[index].IsMark('.') && _tokens[index + 1 < block.End ? index + 1 : index].IsCapital)
                return false;
            if (words.TryCue(index, block.End, out var cue, out _) && (cue & CueWord.Closing) != 0)
                return index <= block.Start + 1 || EndsInKnowing(block);
        }

        return false;
    }

    /// <summary>Whether a block opens with words of completion: "Thời gian hoàn thành: …", "Hoàn thành trước ngày …".</summary>
    internal bool IsCompletion(Block block) =>
        words.TryCue(block.Start, block.End, out var cue, out _) && (cue & CueWord.Completion) != 0 && block.Length < 40;

    /// <summary>Whether a heading says that what follows is to be finished: "Nhiệm vụ phải hoàn thành trong tháng 8".</summary>
    internal bool NamesCompletion(Block block)
    {
        for (var index = block.Start; index < block.End; index++)
        {
            if (words.TryCue(index, block.End, out var cue, out _) && (cue & CueWord.Finish) != 0)
                return true;
        }

        return false;
    }

    private static readonly ulong s_know = Syllable.Of("biết");
    private static readonly ulong s_carry = Syllable.Of("hiện");

    private bool EndsInKnowing(Block block)
    {
        for (var index = block.End - 1; index >= block.Start && index > block.End - 14; index--)
        {
            if (_tokens[index].IsWord && (_tokens[index].Key == s_know || _tokens[index].Key == s_carry))
                return true;
        }

        return false;
    }
}
