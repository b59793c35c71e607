using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>
/// Reads lines that label what stands above them in the same point: "Đơn vị chủ trì: Phòng A; Đơn vị phối hợp: Phòng B", "Cơ quan thực hiện: …", "Thời gian hoàn thành: tháng 6/2026".
/// </summary>
internal sealed class LabelReader(Flow flow, WordIndex words, UnitParser units)
{
    private const int MostLabelTokens = 6;

    private readonly TokenList _tokens = flow.Tokens;
    private readonly List<Segment> _segments = [];

    /// <summary>What a labelled block says; nothing where it is none.</summary>
    internal bool TryRead(Block block, List<Party> leads, List<Party> coordinating)
    {
        _segments.Clear();
        SegmentReader.Read(_tokens, block.Start, block.End, _segments);
        var found = false;
        foreach (var segment in _segments)
        {
            if (!TryLabel(segment, out var role, out var at))
                return false;
            found |= units.TryList(at, segment.End, role == CueWord.Coordinate ? coordinating : leads, out var next) && next >= segment.End - 1;
        }

        return found;
    }

    /// <summary>"Đơn vị chủ trì:", "Cơ quan phối hợp:", "Chủ trì:": a few words with one of these roles up to a colon.</summary>
    private bool TryLabel(Segment segment, out CueWord role, out int next)
    {
        role = CueWord.None;
        next = segment.Start;
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
