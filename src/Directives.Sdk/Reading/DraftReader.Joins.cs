using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Which segments go on with the directive before them.</summary>
internal sealed partial class DraftReader
{
    /// <summary>"Bộ Chỉ huy Bộ đội Biên phòng tỉnh phối hợp.": units that take part in what was ordered before, and no more.</summary>
    private bool OnlyTakesPart(Clause clause) =>
        words.TryCue(clause.LeadEnd, clause.End, out var cue, out var next) && (cue & CueWord.Coordinate) != 0
        && (next == clause.End || (words.TryCue(next, clause.End, out var carried, out var after) && after == clause.End && (carried & CueWord.Compliance) != 0));

    /// <summary>
    /// "2.2. Sở Nội vụ: Hoàn thiện Đề án; các huyện tổ chức lấy ý kiến. Trình UBND tỉnh …": whether the last sentence began with what the point's own units do, so that those it names later stand aside.
    /// </summary>
    private static bool IsAside(List<Draft> drafts)
    {
        var first = drafts.Count - 1;
        while (first > 0 && !drafts[first - 1].EndsSentence)
            first--;
        return first < drafts.Count - 1 && drafts[first].Clause.Leads.TrueForAll(party => party.Basis == PartyBasis.Inherited) && drafts[drafts.Count - 1].Clause.Leads.Exists(party => party.Basis == PartyBasis.Named);
    }

    /// <summary>Whether a segment only says when, or to whom to report by then, what was ordered before: "Hoàn thành và báo cáo UBND tỉnh trước ngày …".</summary>
    private bool OnlySaysWhen(Segment segment, DeadlineSelector.Chosen chosen)
    {
        // "Yêu cầu hoàn thành trước ngày …": who demands it is no one else.
        var opening = words.TryCue(segment.Start, segment.End, out var demand, out var afterDemand) && (demand & CueWord.Assign) != 0 ? afterDemand : segment.Start;
        // "bảo đảm lợn mắc bệnh được tiêu hủy trong vòng 24 giờ": what is ensured may be another thing.
        var isLabelled = words.TryCue(opening, segment.End, out var cue, out var afterCue) && (cue & CueWord.Completion) != 0
            && !(flow.Tokens[opening].Key == Words.BaoEnsure && chosen.Start > afterCue + 1 && (words.CuesAt(afterCue, segment.End) & (CueWord.Finish | CueWord.Completion | CueWord.Verb | CueWord.WeakVerb)) == 0);
        if (chosen.IsLocal && chosen.Mention.Kind == TimeExpressionKind.Continuous && !(isLabelled && afterCue < segment.End && flow.Tokens[afterCue].IsMark(':')))
            return false;
        if (segment.End - segment.Start > MostDeadlineOnlyTokens)
            return false;
        var isRhythm = chosen.Mention.Kind == TimeExpressionKind.Recurrence;
        if (chosen.Start != segment.Start)
            return isLabelled || (!isRhythm && ReportsOn(segment));
        // "hằng tháng tổng hợp kết quả …", "trong tháng 4/2024 làm việc với …": what is to be done then is one of its own, where it is more than to finish or report what came before.
        var does = chosen.End < segment.End ? words.CuesAt(chosen.End, segment.End) : CueWord.None;
        return (does & (CueWord.Verb | CueWord.WeakVerb)) == 0 || !(isRhythm || (!segment.IsItem && (does & (CueWord.Finish | CueWord.Completion | CueWord.Report)) == 0));
    }

    /// <summary>"Báo cáo kết quả về UBND tỉnh trước ngày …", "Kết quả kiểm tra báo cáo …": by when the result of what was ordered before is reported.</summary>
    private bool ReportsOn(Segment segment)
    {
        if (flow.Tokens[segment.Start].Key == s_result.First && segment.Start + 1 < segment.End && flow.Tokens[segment.Start + 1].Key == s_result.Second)
            return true;
        var after = segment.Start + 2;
        if (after >= segment.End || flow.Tokens[segment.Start].Key != s_report.First || flow.Tokens[segment.Start + 1].Key != s_report.Second)
            return false;
        // "Báo cáo kết quả …", "Báo cáo UBND tỉnh …", "Báo cáo về UBND tỉnh …"; what is said of anything else is another result.
        if (flow.Tokens[after].Key == s_result.First || flow.Tokens[after].Key == s_proposal)
            return true;
        return clauses.StartsName(after, segment.End) || (after + 1 < segment.End && s_towards.Contains(flow.Tokens[after].Key) && clauses.StartsName(after + 1, segment.End));
    }

    private static readonly ulong s_proposal = Syllable.Of("đề");
    private static readonly HashSet<ulong> s_towards = [Syllable.Of("về"), Syllable.Of("cho"), Syllable.Of("lên")];

    private static readonly (ulong First, ulong Second) s_result = (Syllable.Of("kết"), Syllable.Of("quả"));
    private static readonly (ulong First, ulong Second) s_report = (Syllable.Of("báo"), Syllable.Of("cáo"));

    private bool JoinsLast(Segment segment, Clause clause, List<DeadlineSelector.Chosen> chosen, Draft last)
    {
        if (chosen.Count == 0 && SaysWhatIf(segment))
            return true;
        if (segment.IsItem || NamesOthers(clause, last))
            return false;
        if (last.Clause.IssuerSpeaks && (clause.IsAssigned || clause.Leads.Count > 0))
            return false;
        if (chosen.Count > 1 && chosen[0].Mention.Value != chosen[1].Mention.Value)
            return false;
        // "…; định kỳ hằng tuần báo cáo …" is one of its own.
        if (chosen.Count > 0 && chosen[0].Mention.Kind == TimeExpressionKind.Recurrence)
            return false;
        if (chosen.Count > 0)
            return last.Deadline is null ? !chosen[0].IsLocal && (IsGoalOfAll(segment, chosen[0]) || EndsSameSentence(segment, chosen[0], last)) : last.Deadline.Value.Mention.Value == chosen[0].Mention.Value && chosen.Count == 1;
        return last.Deadline is null || !Closed(last) || (Continues(segment) && !AddsOn(segment));
    }

    /// <summary>"…; đồng thời hướng dẫn …": what is to be done besides, and not by the time before it.</summary>
    private bool AddsOn(Segment segment) => Fixed.At(flow.Tokens, segment.Start, segment.End, s_besides, out _);

    private static readonly ulong[] s_besides = [Fixed.Plain("đồng"), Fixed.Plain("thời")];

    /// <summary>"…; nhà thầu nào chậm tiến độ thì chấm dứt hợp đồng": what befalls those who do not carry it out.</summary>
    private bool SaysWhatIf(Segment segment)
    {
        if (!_drafts[_drafts.Count - 1].EndsSentence)
        {
            for (var at = segment.Start; at < segment.End && at < segment.Start + MostWhoTokens && flow.Tokens[at].IsWord; at++)
            {
                if (flow.Tokens[at].Key == s_which)
                    return !kinds.IsSanction(segment.Start, segment.End);
            }
        }

        return false;
    }

    private const int MostWhoTokens = 4;
    private static readonly ulong s_which = Syllable.Of("nào");

    private static bool NamesOthers(Clause clause, Draft last) =>
        clause.Leads.Count > 0 && !SameNames(clause.Leads, last.Clause.Leads);

    private static bool SameNames(List<Party> left, List<Party> right) =>
        left.Count == right.Count && left.TrueForAll(party => right.Exists(other => other.Name == party.Name));

    /// <summary>Whether the time of what came before ends with its segment: it stands at the segment's end, or governs only the clause it opens.</summary>
    private static bool Closed(Draft last) => last.Deadline is { } deadline && (deadline.IsLocal || deadline.End >= last.End - 1);

    /// <summary>
    /// Whether a time at the end of a sentence is that of the whole: the segment goes on after a semicolon ("…; tổng hợp, trình Thủ tướng trong quý IV") and does not
    /// set out on its own with an adverb ("…; kịp thời báo cáo …", "…; khẩn trương giao …").
    /// </summary>
    private bool EndsSameSentence(Segment segment, DeadlineSelector.Chosen chosen, Draft last) =>
        !last.EndsSentence && (words.CuesAt(segment.Start, segment.End) & (CueWord.Urgent | CueWord.Adverb)) == 0 && (HandsIn(segment, chosen) || EndsInFinish(segment, chosen));

    /// <summary>"…; kiên quyết giải tỏa các bến bãi trái phép, hoàn thành trước ngày 30/9": by when all of it is finished.</summary>
    private bool EndsInFinish(Segment segment, DeadlineSelector.Chosen chosen)
    {
        for (var at = chosen.Start - 1; at > segment.Start && at >= chosen.Start - MostFinishTokens; at--)
        {
            if (words.TryCue(at, chosen.Start, out var cue, out var next) && (cue & CueWord.Finish) != 0 && next == chosen.Start)
                return flow.Tokens[at - 1].IsMark(',');
        }

        return false;
    }

    private const int MostFinishTokens = 4;

    /// <summary>"…; báo cáo UBND tỉnh trước ngày …", "…; tổng hợp … và trình …", "…; trên cơ sở đó …": whether a segment hands in what was worked out before it, or says when that is finished.</summary>
    private bool HandsIn(Segment segment, DeadlineSelector.Chosen chosen)
    {
        if (Continues(segment))
            return true;
        var gathers = Fixed.At(flow.Tokens, segment.Start, segment.End, s_gather, out _);
        var verbs = 0;
        var first = flow.Tokens[segment.Start].Key;
        for (var at = segment.Start; at < segment.End && verbs < 2;)
        {
            if (flow.Tokens[at].Kind == TokenKind.Mark || flow.Tokens[at].Key == Words.Va)
            {
                at++;
                continue;
            }

            if (!words.TryCue(at, segment.End, out var cue, out var next))
            {
                if (!gathers)
                    return false;
                at++;
                continue;
            }

            if (((cue & CueWord.Report) != 0 && (gathers || verbs == 0 || !s_drafting.Contains(first))) || ((cue & (CueWord.Finish | CueWord.Completion)) != 0 && chosen.Start - next <= 1))
                return true;
            verbs += gathers ? 0 : 1;
            at = next;
        }

        return false;
    }

    // "nghiên cứu, đề xuất …", "rà soát, báo cáo …": work of its own, whose result is handed in too.
    private static readonly HashSet<ulong> s_drafting = [Syllable.Of("nghiên"), Syllable.Of("rà"), Syllable.Of("khảo"), Syllable.Of("kiểm"), Syllable.Of("xây"), Syllable.Of("lập")];
    private static readonly ulong[] s_gather = [Fixed.Plain("tổng"), Fixed.Plain("hợp")];

    private bool Continues(Segment segment) =>
        words.TryCue(segment.Start, segment.End, out var cue, out _) && (cue & CueWord.Continues) != 0;

    /// <summary>"…, bảo đảm hoàn thành việc … chậm nhất đến ngày …": the time by which all of it must be reached.</summary>
    private bool IsGoalOfAll(Segment segment, DeadlineSelector.Chosen chosen)
    {
        for (var index = segment.Start; index < chosen.Start; index++)
        {
            if (flow.Tokens[index].IsWord && (flow.Tokens[index].Key == Words.BaoEnsure || flow.Tokens[index].Key == Words.DamEnsure) && index + 1 < chosen.Start
                && (flow.Tokens[index + 1].Key == Words.DamEnsure || flow.Tokens[index + 1].Key == Words.BaoEnsure) && (words.CuesAt(index + 2, chosen.Start) & (CueWord.Finish | CueWord.Completion)) != 0)
                return true;
        }

        return false;
    }

    private static void Join(Segment segment, Clause clause, List<DeadlineSelector.Chosen> chosen, Draft last)
    {
        last.End = segment.End;
        last.EndsSentence = segment.EndsSentence;
        if (chosen.Count > 0 && last.Deadline is null)
            last.Deadline = chosen[0];
        AddNew(clause.Coordinating, last.Clause.Coordinating, last.Clause.Leads);
        if (clause.HasVia)
            AddNew(clause.Via, last.Clause.Via, []);
        if (clause.HasReportTo)
            AddNew(clause.ReportTo, last.Clause.ReportTo, []);
    }

    private static void AddNew(List<Party> from, List<Party> to, List<Party> except)
    {
        foreach (var party in from)
        {
            if (!to.Exists(known => known.Name == party.Name) && !except.Exists(known => known.Name == party.Name))
                to.Add(party);
        }
    }
}
