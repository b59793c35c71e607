using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>
/// Reads lines that label what stands above them in the same point, with or without a dash: "Đơn vị chủ trì: Phòng A; Đơn vị phối hợp: Phòng B", "Cơ quan thực hiện: Sở C chủ trì, phối hợp với Sở D",
/// "Thời gian thực hiện: tháng 6/2026".
/// </summary>
internal sealed class LabelReader(Flow flow, WordIndex words, UnitParser units)
{
    private const int MostLabelTokens = 6;

    private static readonly ulong[] s_carriers = [.. new[] { "đơn", "cơ", "chủ", "phối", "phòng", "bộ", "người", "tổ" }.Select(Fixed.Plain)];
    private static readonly ulong[] s_times = [.. new[] { "thời", "tiến", "hạn" }.Select(Fixed.Plain)];

    private readonly TokenList _tokens = flow.Tokens;
    private readonly PartyCells _parties = new(flow, words, units);
    private readonly List<Segment> _segments = [];

    /// <summary>What a labelled block says of who carries what stands above it; nothing where it is none.</summary>
    internal bool TryRead(Block block, List<Party> leads, List<Party> coordinating)
    {
        _segments.Clear();
        SegmentReader.Read(_tokens, block.Start, block.End, _segments);
        var found = false;
        var role = CueWord.None;
        foreach (var segment in _segments)
        {
            if (TryLabel(segment, out var labelled, out var at))
                role = labelled;
            else if (role == CueWord.None)
                return false;
            found |= Take(at, segment.End, ref role, leads, coordinating);
        }

        return found;
    }

    /// <summary>Whether a block is a label of units or of time.</summary>
    internal bool IsLabel(Block block) => IsTime(block) || (Fixed.IsAny(_tokens[block.Start], s_carriers) && TryLabel(new Segment(block.Start, block.End, true), out _, out _));

    /// <summary>"Thời gian thực hiện: …", "Tiến độ: …", "Hạn hoàn thành: …": a label of time, and a word or more behind its colon.</summary>
    internal bool IsTime(Block block) => TimeStart(block) > block.Start;

    /// <summary>The first token behind the colon of a label of time; the block's start where it is none.</summary>
    internal int TimeStart(Block block)
    {
        if (!Fixed.IsAny(_tokens[block.Start], s_times))
            return block.Start;
        for (var index = block.Start + 1; index + 1 < block.End && index <= block.Start + MostLabelTokens; index++)
        {
            if (_tokens[index].IsMark(':'))
                return index + 1;
            if (!_tokens[index].IsWord)
                break;
        }

        return block.Start;
    }

    /// <summary>The units of a segment by their roles: "Công an tỉnh chủ trì", "Sở A chủ trì, phối hợp với Sở B", "các sở, ban, ngành phối hợp", or all in the label's.</summary>
    private bool Take(int start, int end, ref CueWord role, List<Party> leads, List<Party> coordinating)
    {
        var from = start;
        var found = false;
        for (var at = start; at < end; at++)
        {
            if (!_tokens[at].IsWord || !words.TryCue(at, end, out var cue, out var next) || (cue & (CueWord.Lead | CueWord.Coordinate)) == 0 || (at > start && !EndsUnits(from, at)))
                continue;
            var own = (cue & CueWord.Coordinate) != 0 ? CueWord.Coordinate : CueWord.Lead;
            // "các sở phối hợp" says what they do; "…, phối hợp với các sở" says it of those behind.
            var precedes = own == CueWord.Coordinate && next < end && units.IsList(next, end, out _);
            found |= Add(from, at, precedes ? role : own, leads, coordinating);
            if (precedes)
                role = CueWord.Coordinate;
            from = next;
            at = next - 1;
        }

        return Add(from, end, role, leads, coordinating) || found;
    }

    /// <summary>Whether what stands between is a list of units and marks, so that the word behind it is their role and no part of a name.</summary>
    private bool EndsUnits(int from, int at)
    {
        while (from < at && _tokens[from].Kind == TokenKind.Mark)
            from++;
        return from == at || (units.IsList(from, at, out var next) && next >= at - 1);
    }

    private bool Add(int from, int to, CueWord role, List<Party> leads, List<Party> coordinating)
    {
        var parties = _parties.ReadWhole(from, to);
        ((role & CueWord.Coordinate) != 0 ? coordinating : leads).AddRange(parties);
        return parties.Count > 0;
    }

    /// <summary>"Đơn vị chủ trì:", "Cơ quan phối hợp:", "Chủ trì:": a few words with one of these roles up to a colon.</summary>
    private bool TryLabel(Segment segment, out CueWord role, out int next)
    {
        role = CueWord.None;
        next = segment.Start;
        if (Fixed.IsAny(_tokens[segment.Start], s_times))
            return false;
        for (var index = segment.Start; index < segment.End && index <= segment.Start + MostLabelTokens; index++)
        {
            if (_tokens[index].IsMark(':'))
            {
                next = index + 1;
                return role != CueWord.None && next < segment.End;
            }

            var cue = words.CuesAt(index, segment.End);
            if ((cue & CueWord.Coordinate) != 0)
                role = CueWord.Coordinate;
            else if ((cue & (CueWord.Lead | CueWord.Completion)) != 0 && role == CueWord.None)
                role = CueWord.Lead;
        }

        return false;
    }
}
