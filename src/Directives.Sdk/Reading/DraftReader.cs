using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>
/// Cuts a block into directives: one result ordered of the same lead by the same deadline. A block is one, unless a segment names another lead, has a time of its own,
/// or follows a time that governs only the segment before it.
/// </summary>
internal sealed partial class DraftReader(Flow flow, WordIndex words, ClauseReader clauses, TimeParser times, DeadlineSelector selector, KindClassifier kinds)
{
    private const int MostDeadlineOnlyTokens = 36;
    private const int LeastOwnTokens = 4;

    private static readonly ulong s_assign = Syllable.Of("giao");

    private readonly List<Segment> _segments = [];
    private readonly List<TimeExpression> _mentions = [];

    private readonly List<Draft> _drafts = [];

    /// <summary>The drafts of a stretch of tokens, in order; the list is theirs until the next call.</summary>
    internal List<Draft> Read(int start, int end, IssuerNames issuer, PointStack points)
    {
        _segments.Clear();
        SegmentReader.Read(flow.Tokens, start, end, _segments);
        JoinLists(end);
        var drafts = _drafts;
        drafts.Clear();
        for (var index = 0; index < _segments.Count; index++)
        {
            if (index > 0 && Closes(_segments[index]))
                break;
            if (!IsBasisOfNext(index))
                Take(_segments[index], drafts, issuer, points);
        }

        foreach (var draft in drafts)
            Classify(draft, points);
        return drafts;
    }

    /// <summary>"Trên đây là kết luận của …": the closing formula, which a wrapped line has joined to the last item.</summary>
    private bool Closes(Segment segment) =>
        flow.Tokens[segment.Start].IsCapital && words.TryCue(segment.Start, segment.End, out var cue, out var next) && (cue & CueWord.Closing) != 0 && next - segment.Start >= 3;

    /// <summary>A semicolon inside a list of units is no end: "Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường; … chịu trách nhiệm …".</summary>
    private void JoinLists(int end)
    {
        for (var index = 0; index + 1 < _segments.Count; index++)
        {
            while (index + 1 < _segments.Count && !_segments[index].EndsSentence && (clauses.IsOnlyUnits(_segments[index].Start, _segments[index].End, end) || EndsInPartners(_segments[index], _segments[index + 1])))
            {
                _segments[index] = new Segment(_segments[index].Start, _segments[index + 1].End, _segments[index + 1].EndsSentence);
                _segments.RemoveAt(index + 1);
            }
        }
    }

    /// <summary>"Chủ trì, phối hợp với Chủ tịch UBND các huyện; thủ trưởng các ngành hướng dẫn …": a list of partners that goes on after its semicolon.</summary>
    private bool EndsInPartners(Segment segment, Segment next)
    {
        if (!clauses.StartsName(next.Start, next.End))
            return false;
        for (var at = segment.Start; at < segment.End && at < segment.Start + MostDeadlineOnlyTokens; at++)
        {
            if (words.TryCue(at, segment.End, out var cue, out var after) && (cue & CueWord.Coordinate) != 0)
                return clauses.IsUnits(after, segment.End);
        }

        return false;
    }

    /// <summary>"Căn cứ Điều 14 Nghị định số …; giao Sở X …": what only says by what is ordered.</summary>
    private bool IsBasisOfNext(int index) =>
        index + 1 < _segments.Count && !_segments[index].EndsSentence && Fixed.At(flow.Tokens, _segments[index].Start, _segments[index].End, Fixed.Basis, out _)
        && clauses.OpensWithOrder(_segments[index + 1].Start, _segments[index + 1].End);

    private void Take(Segment segment, List<Draft> drafts, IssuerNames issuer, PointStack points)
    {
        _mentions.Clear();
        times.Read(segment.Start, segment.End, _mentions);
        var clause = clauses.Read(segment.Start, segment.End, issuer, points.NamesLeads, _drafts.Count > 0 && _drafts[_drafts.Count - 1] is { EndsSentence: false, Clause.Leads.Count: > 0 }, LeadIn(segment));
        if (clause.IsAssigned && points.NamesLeads && _drafts.Count > 0 && !_drafts[_drafts.Count - 1].EndsSentence && flow.Tokens[clause.Cue.Start].Key != s_assign && clause.OrderStart == segment.Start)
            clause = clauses.AsAction(clause);
        var chosen = selector.Choose(_mentions, segment.Start, segment.End, clause.ActionStart);
        var last = drafts.Count == 0 ? null : drafts[drafts.Count - 1];
        if (chosen.Count == 1 && last is { EndsSentence: false, Deadline: { } rhythm })
            chosen[0] = DeadlineSelector.InRhythm(chosen[0], rhythm);
        if (last is not null && chosen.Count == 1 && last.Deadline is null && OnlySaysWhen(segment, chosen[0]))
        {
            last.Deadline = chosen[0];
            last.End = segment.End;
            last.EndsSentence = segment.EndsSentence;
            return;
        }

        // "…; hoàn thành trong tháng 5, báo cáo UBND tỉnh trước ngày 10/6": by when that is finished, and then what else.
        if (last is { Deadline: null } && chosen.Count > 1 && clause.Leads.Count == 0 && FirstComma(chosen[0], chosen[1]) is var comma && comma >= 0 && OnlySaysWhen(segment with { End = comma }, chosen[0]))
        {
            last.Deadline = chosen[0];
            last.End = comma;
            Take(segment with { Start = comma + 1 }, drafts, issuer, points);
            return;
        }

        if (segment.IsItem && last is not null && IntroducesExamples(last))
        {
            Join(segment, clause, chosen, last);
            last.HasExamples = true;
            return;
        }

        if (last is not null && chosen.Count == 0 && clause is { IsAssigned: false, Leads.Count: > 0 } && OnlyTakesPart(clause))
        {
            AddNew(clause.Leads, last.Clause.Coordinating, last.Clause.Leads);
            last.End = segment.End;
            last.EndsSentence = segment.EndsSentence;
            return;
        }

        if (last is not null && JoinsLast(segment, clause, chosen, last))
        {
            Join(segment, clause, chosen, last);
            return;
        }

        if (segment.IsItem && last is { Deadline: null } && flow.Tokens[last.End - 1].IsMark(':'))
            drafts.RemoveAt(drafts.Count - 1);
        if (last is not null && clause is { Leads.Count: 0, IssuerSpeaks: false } && last.Clause.Leads.Count > 0 && !(last.EndsSentence && points.NamesLeads && IsAside(drafts)))
            clause.Leads.AddRange(last.Clause.Leads.Select(party => party with { Basis = PartyBasis.Inherited }));
        AddSplit(segment, clause, chosen, drafts, issuer);
    }

    /// <summary>"đặc biệt là: (i) khai thác trái phép; (ii) …": what follows "là", "như" or "nhất là" and a colon are examples, no orders of their own.</summary>
    private bool IntroducesExamples(Draft last) =>
        last.HasExamples || (last.End - last.Start > 2 && flow.Tokens[last.End - 1].IsMark(':') && flow.Tokens[last.End - 2].IsWord && s_examples.Contains(flow.Tokens[last.End - 2].Key));

    private static readonly HashSet<ulong> s_examples = [Syllable.Of("là"), Syllable.Of("như")];

    /// <summary>The first token after the times and their commas that open a segment: "Định kỳ hằng quý, …", "Trước ngày 20/4/2024, …", "Định kỳ 6 tháng, hằng năm, giữa nhiệm kỳ, …".</summary>
    private int? LeadIn(Segment segment)
    {
        int? after = null;
        var opening = words.TryCue(segment.Start, segment.End, out var cue, out var afterCue) && (cue & CueWord.Adverb) != 0 && afterCue < segment.End ? afterCue : segment.Start;
        opening = clauses.AfterTopic(opening, segment.End);
        foreach (var mention in _mentions)
        {
            if (mention.Span.End <= flow.Tokens[opening].Start)
                continue;
            if (mention.Span.Start != flow.Tokens[after ?? segment.Start].Start && (after is not null || mention.Span.Start != flow.Tokens[opening].Start))
                break;
            var comma = AfterBracket(flow.Tokens.IndexAt(mention.Span.End - 1) + 1, segment.End);
            if (comma + 1 >= segment.End)
                break;
            if (!flow.Tokens[comma].IsMark(','))
                return clauses.StartsName(comma, segment.End) ? comma : after;
            after = comma + 1;
        }

        return after is { } next && _mentions.Count > 1 ? AfterTimeWords(next, segment.End) : after ?? AfterOccasion(segment);
    }

    /// <summary>"Sau khi giải tỏa, hàng tháng Chủ tịch UBND cấp huyện …": the token after the time that follows what a sentence opens with.</summary>
    private int? AfterOccasion(Segment segment)
    {
        if (_mentions.Count == 0 || !(words.TryCue(segment.Start, segment.End, out var cue, out _) && (cue & CueWord.Adverbial) != 0))
            return null;
        var start = flow.Tokens.IndexAt(_mentions[0].Span.Start);
        var next = flow.Tokens.IndexAt(_mentions[0].Span.End - 1) + 1;
        return start - segment.Start is > 1 and <= MostOccasionTokens && flow.Tokens[start - 1].IsMark(',') && next < segment.End && clauses.StartsName(next, segment.End) ? next : null;
    }

    private const int MostOccasionTokens = 12;

    /// <summary>"Định kỳ hằng tuần (vào chiều thứ Năm), …": the token after what brackets add to a time.</summary>
    private int AfterBracket(int at, int end)
    {
        if (at >= end || !flow.Tokens[at].IsMark('('))
            return at;
        for (var index = at + 1; index < end && index <= at + MostBracketTokens; index++)
        {
            if (flow.Tokens[index].IsMark(')'))
                return index + 1;
        }

        return at;
    }

    private const int MostBracketTokens = 12;

    /// <summary>Of several times the last may be one of words alone: "…, giữa nhiệm kỳ, Sở X …".</summary>
    private int AfterTimeWords(int at, int end)
    {
        for (var index = at; index + 1 < end && index <= at + MostTimeWords; index++)
        {
            if (flow.Tokens[index].IsMark(','))
                return index > at && (flow.Tokens[index + 1].IsCapital || clauses.StartsName(index + 1, end)) ? index + 1 : at;
            if (!flow.Tokens[index].IsWord || flow.Tokens[index].IsCapital)
                return at;
        }

        return at;
    }

    private const int MostTimeWords = 4;

    // Of a part of a segment no more is read to find whom it orders.
    private const int MostPartTokens = 400;

    /// <summary>Adds a segment as one draft, or as several where it sets several times: each but the last ends after its time.</summary>
    private void AddSplit(Segment segment, Clause clause, List<DeadlineSelector.Chosen> chosen, List<Draft> drafts, IssuerNames issuer)
    {
        var start = segment.Start;
        var from = 0;
        var current = clause;
        for (var index = 0; index < chosen.Count; index++)
        {
            var isLast = index == chosen.Count - 1;
            if (SetsOutInRhythm(chosen[index], current, start, segment.End))
            {
                var comma = chosen[index].Start - 1;
                drafts.Add(new Draft(current, start, comma) { Deadline = FirstIn(chosen, ref from, start, comma) });
                start = comma + 1;
                current = ReadPart(start, segment.End, issuer, clause.Leads);
            }

            var cut = isLast ? -1 : CutAfter(chosen[index], chosen[index + 1], start);
            if (!isLast && cut < 0)
                continue;
            var end = isLast ? segment.End : cut;
            drafts.Add(new Draft(current, start, end) { EndsSentence = segment.EndsSentence, Deadline = FirstIn(chosen, ref from, start, end) });
            if (isLast)
                return;
            start = cut + 1;
            current = ReadPart(start, segment.End, issuer, HandedOn(current, chosen[index].End, cut, segment.End) is { } receiver ? [receiver] : clause.Leads);
        }

        drafts.Add(new Draft(current, start, segment.End) { EndsSentence = segment.EndsSentence, Deadline = FirstIn(chosen, ref from, start, segment.End) });
    }

    /// <summary>A further part of a segment, which orders these leads where it names none.</summary>
    private Clause ReadPart(int start, int end, IssuerNames issuer, List<Party> leads)
    {
        var part = clauses.Read(start, Math.Min(end, start + MostPartTokens), issuer);
        if (part.Leads.Count == 0)
            part.Leads.AddRange(leads);
        return part;
    }

    /// <summary>"trực tiếp chỉ đạo, định kỳ 15 ngày họp giao ban …": whether what is done in a rhythm follows a comma, and is one of its own; not the report of what is gathered before it.</summary>
    private bool SetsOutInRhythm(DeadlineSelector.Chosen chosen, Clause current, int start, int end)
    {
        var comma = chosen.Start - 1;
        if (chosen.Mention.Kind != TimeExpressionKind.Recurrence || comma - Math.Max(start, current.ActionStart) < LeastOwnTokens || !flow.Tokens[comma].IsMark(',') || chosen.End >= end)
            return false;
        var follows = words.CuesAt(chosen.End, end);
        return (follows & (CueWord.Verb | CueWord.WeakVerb | CueWord.Report)) != 0 && ((follows & CueWord.Report) == 0 || Fixed.Find(flow.Tokens, current.ActionStart, comma, s_gather) < 0);
    }

    /// <summary>The first time within a part of a segment; times stand in their order, and parts are asked for in theirs, so that the search goes on from where it was.</summary>
    private static DeadlineSelector.Chosen? FirstIn(List<DeadlineSelector.Chosen> chosen, ref int from, int start, int end)
    {
        while (from < chosen.Count && chosen[from].Start < start)
            from++;
        return from < chosen.Count && chosen[from].Start < end && chosen[from].End <= end ? chosen[from] : null;
    }

    private int FirstComma(DeadlineSelector.Chosen first, DeadlineSelector.Chosen next) => first.End < next.Start && flow.Tokens[first.End].IsMark(',') ? first.End : -1;

    /// <summary>"… gửi Sở Tài chính trước ngày 15/6 để thẩm định, trình UBND tỉnh …": the unit that goes on with what it is handed; null where none does.</summary>
    private Party? HandedOn(Clause clause, int timeEnd, int cut, int end)
    {
        if (!clause.HasReportTo || clause.ReportTo.Count != 1 || clause.ReportTo[0].Type != PartyType.Unit || timeEnd + 1 >= cut || flow.Tokens[timeEnd].Key != s_for || (words.CuesAt(timeEnd + 1, cut) & (CueWord.Verb | CueWord.WeakVerb)) == 0)
            return null;
        return (words.CuesAt(cut + 1, end) & CueWord.Report) != 0 ? clause.ReportTo[0] : null;
    }

    private static readonly ulong s_for = Syllable.Of("để");

    /// <summary>The comma after one time and before the next at which a segment is cut; -1 where they belong together. A time that opens what it bounds is cut from it nowhere but right before the next time.</summary>
    private int CutAfter(DeadlineSelector.Chosen chosen, DeadlineSelector.Chosen next, int start)
    {
        if (chosen.Mention.Value == next.Mention.Value)
            return -1;
        // Between two times that are only listed there is nothing to do.
        if (next.Start - chosen.End < 3)
            return -1;
        if (chosen.Start - start < 3 && flow.Tokens[chosen.End].IsMark(','))
            return flow.Tokens[next.Start - 1].IsMark(',') ? next.Start - 1 : -1;
        for (var index = chosen.End; index < next.Start; index++)
        {
            if (flow.Tokens[index].IsMark(',') || (index == chosen.End && flow.Tokens[index].Key == Words.Va))
                return index;
        }

        return -1;
    }

    private void Classify(Draft draft, PointStack points)
    {
        (draft.Kind, draft.Cue) = kinds.Classify(draft, points);
        // A reminder of attitude ("phải liên tục đổi mới") has no time.
        if (draft is { Kind: DirectiveKind.Reminder, Deadline.Mention.Value: Continuous })
            draft.Deadline = null;
    }
}
