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
        var role = CueWord.None;
        foreach (var segment in _segments)
        {
            if (TryLabel(segment, out var labelled, out var at))
                role = labelled;
            else if (role == CueWord.None)
                return false;
            _listed.Clear();
            if (!units.TryList(at, segment.End, _listed, out var next))
            {
                if (role != labelled)
                    return false;
                continue;
            }

            // "Đơn vị thực hiện: Công an tỉnh chủ trì; các sở, ban, ngành phối hợp."
            var own = RoleAfter(next, segment.End, out var end);
            if (end < segment.End - 1)
                return false;
            (((own == CueWord.None ? role : own) & CueWord.Coordinate) != 0 ? coordinating : leads).AddRange(_listed);
            found = true;
        }

        return found;
    }

    private readonly List<Party> _listed = [];

    /// <summary>"… chủ trì", "… phối hợp", "… thực hiện" behind units: what they do; none where nothing does.</summary>
    private CueWord RoleAfter(int at, int segmentEnd, out int end)
    {
        end = at;
        if (at >= segmentEnd || !words.TryCue(at, segmentEnd, out var cue, out var next))
            return CueWord.None;
        end = next;
        return (cue & CueWord.Coordinate) != 0 ? CueWord.Coordinate : (cue & CueWord.Lead) != 0 ? CueWord.Lead : CueWord.None;
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
