using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>The forms of an order: who is addressed, assigned, or is the subject.</summary>
internal sealed partial class ClauseReader
{
    /// <summary>"[issuer] giao UNITS", "UNITS chủ trì …" at a token.</summary>
    private bool TryOrder(Clause clause, int at, IssuerNames issuer, bool isHead, bool mayHaveSubject)
    {
        at = SkipOpeners(at, clause.End);
        if (at >= clause.End)
            return false;
        if (isHead && TakeAddressed(clause, at))
            return true;
        var subjectEnd = at;
        var hasSubject = false;
        if (isHead || mayHaveSubject)
            hasSubject = TryIssuerSubject(at, clause.End, issuer, out subjectEnd);
        var cueAt = SkipAdverbs(subjectEnd, clause.End, hasSubject);
        if (Cue(cueAt, clause.End, hasSubject ? CueWord.Assign | CueWord.AssignByIssuer : CueWord.Assign, out var afterCue))
            return TakeAssigned(clause, at, cueAt, afterCue, isHead || hasSubject);
        if (hasSubject && ActsItself(at, subjectEnd, clause.End, issuer))
            return TakeSubject(clause, at);
        if (!hasSubject && isHead && !_isLed && !issuer.IsKnown && TryOthersOrder(clause, at))
            return true;
        if (hasSubject)
        {
            clause.IssuerSpeaks = true;
            clause.OrderStart = at;
            clause.ActionStart = subjectEnd;
            clause.LeadEnd = subjectEnd;
            return true;
        }

        return (isHead || mayHaveSubject) && TakeSubject(clause, at);
    }

    /// <summary>"Tổng cục Thuế yêu cầu Cục Thuế các tỉnh …": who orders is no lead, though the letterhead could not be read; under a point that orders it, it is what that unit is to demand.</summary>
    private bool TryOthersOrder(Clause clause, int at)
    {
        if (!units.IsList(at, clause.End, out var subjectEnd) || !Cue(subjectEnd, clause.End, CueWord.Assign, out var afterCue) || !units.IsList(afterCue, clause.End, out _))
            return false;
        return TakeAssigned(clause, at, subjectEnd, afterCue, mayLackUnits: false);
    }

    /// <summary>
    /// Whether a subject that could be the issuer carries the task itself: a person who leads it ("đồng chí Phó Chủ tịch … trực tiếp chỉ đạo"), or the office in whose name
    /// the notice goes out ("Văn phòng UBND tỉnh tham mưu …"), or the body whose plan it is; not where it decides, finds, or says what it will do.
    /// </summary>
    private bool ActsItself(int at, int subjectEnd, int end, IssuerNames issuer)
    {
        var cue = words.CuesAt(subjectEnd, end);
        if ((cue & (CueWord.Decision | CueWord.Information)) != 0 || (subjectEnd < end && s_tells.Contains(_tokens[subjectEnd].Key)))
            return false;
        var parties = new List<Party>();
        units.TryList(at, end, parties, out _);
        if (parties.Count == 1 && parties[0].Type == PartyType.Person)
            return (cue & (CueWord.Lead | CueWord.InPerson)) != 0;
        if (IssuerNames.IsCommittee(parties[0].Name))
            return false;
        if (IsMark(subjectEnd, ':') && subjectEnd + 1 < end)
            return IssuerNames.IsOffice(parties[0].Name);
        return IssuerNames.IsOffice(parties[0].Name) || issuer.IsPlan
            ? (cue & (CueWord.Lead | CueWord.Verb | CueWord.WeakVerb | CueWord.Adverb | CueWord.Urgent | CueWord.Coordinate)) != 0
            : (cue & CueWord.Lead) != 0;
    }

    private static readonly HashSet<ulong> s_tells = [.. new[] { "sẽ", "đã", "thông", "nhận", "xác", "ghi", "cơ", "thống", "đồng", "nhất", "đánh" }.Select(Syllable.Of)];

    /// <summary>The issuer as the subject: its own name, the person who chaired, "UBND tỉnh" of a provincial notice.</summary>
    private bool TryIssuerSubject(int at, int end, IssuerNames issuer, out int next)
    {
        next = at;
        if (!units.IsList(at, end, out var after))
            return false;
        var parties = new List<Party>();
        units.TryList(at, end, parties, out _);
        if (!issuer.Speaks(parties))
            return false;
        next = after;
        return true;
    }

    /// <summary>"Đối với Ngành Y tế: …", "Về phía Sở X: …": units that are addressed up to a colon.</summary>
    private bool TakeAddressed(Clause clause, int at)
    {
        if (!Cue(at, clause.End, CueWord.Adverbial, out var next) || !units.TryList(next, clause.End, clause.Leads, out var after))
            return false;
        if (!IsMark(after, ':') || after + 1 >= clause.End)
        {
            if (TakeAddressedOrder(clause, at, after))
                return true;
            clause.Leads.Clear();
            return false;
        }

        clause.OrderStart = at;
        clause.LeadEnd = after;
        clause.ActionStart = after + 1;
        clause.HasColon = true;
        return true;
    }

    /// <summary>"Đối với các Sở có tên trong danh sách, yêu cầu gửi …": who is addressed is ordered by what follows the comma, where that names nobody else.</summary>
    private bool TakeAddressedOrder(Clause clause, int at, int after)
    {
        for (var comma = after; comma + 1 < clause.End && comma <= after + MostNoteTokens && !IsMark(comma, ':'); comma++)
        {
            if (!IsMark(comma, ','))
                continue;
            var order = SkipAdverbs(comma + 1, clause.End, any: true);
            if (!Cue(order, clause.End, CueWord.Assign, out var action) || action >= clause.End || units.IsList(action, clause.End, out _))
                continue;
            clause.IsAssigned = true;
            clause.OrderStart = at;
            clause.Cue = (order, action);
            clause.LeadEnd = action;
            clause.ActionStart = action;
            return true;
        }

        return false;
    }

    private bool TakeAssigned(Clause clause, int at, int cueAt, int afterCue, bool mayLackUnits)
    {
        var from = afterCue < clause.End && IsKey(afterCue, s_to) ? afterCue + 1 : afterCue;
        if (IsMark(from, ':'))
            from++;
        if (!units.TryList(from, clause.End, clause.Leads, out var next))
        {
            // "Yêu cầu khẩn trương …": an order to whom the context names.
            if (!mayLackUnits || IsKey(cueAt - 1, s_done))
                return false;
            next = afterCue;
        }

        clause.IsAssigned = true;
        clause.OrderStart = at;
        clause.Cue = (cueAt, afterCue);
        next = AfterNote(next, clause.End);
        clause.LeadEnd = next;
        clause.ActionStart = next;
        if (IsMark(next, ':') && next + 1 < clause.End)
        {
            clause.HasColon = true;
            clause.ActionStart = next + 1;
        }

        return true;
    }

    /// <summary>Units that open the clause and are followed by what they are to do.</summary>
    private bool TakeSubject(Clause clause, int at)
    {
        if (!units.TryList(at, clause.End, clause.Leads, out var next))
            return false;
        next = AfterNote(next, clause.End);
        if (IsMark(next, ':') && next + 1 < clause.End && !IsAllUnits(next + 1, clause.End))
        {
            clause.HasColon = true;
        }
        else if (next >= clause.End || !ActsAfter(next, clause.End))
        {
            clause.Leads.Clear();
            return false;
        }

        clause.OrderStart = at;
        clause.LeadEnd = next;
        clause.ActionStart = clause.HasColon ? next + 1 : next;
        return true;
    }

    /// <summary>"Lãnh đạo các sở, ngành: Sở Tài chính, Sở Nội vụ;": who takes part, where the colon is followed by names alone.</summary>
    private bool IsAllUnits(int at, int end) => units.IsList(at, end, out var next) && next >= (_tokens[end - 1].Kind == TokenKind.Mark ? end - 1 : end);

    /// <summary>"Sở Công Thương (chủ trì) phối hợp …", "Chủ đầu tư (Ban Quản lý dự án …) nghiệm thu …": the first token after what brackets say of the units before them.</summary>
    private int AfterNote(int at, int end)
    {
        if (!IsMark(at, '('))
            return at;
        for (var index = at + 1; index < end && index <= at + MostNoteTokens; index++)
        {
            if (IsMark(index, ')'))
                return index + 1 < end ? index + 1 : at;
        }

        return at;
    }

    private const int MostNoteTokens = 24;
    private static readonly ulong s_past = Syllable.Of("đã");

    /// <summary>Whether a verb, or what may stand before one, follows the units.</summary>
    private bool ActsAfter(int at, int end)
    {
        const CueWord acts = CueWord.Lead | CueWord.Verb | CueWord.WeakVerb | CueWord.Adverb | CueWord.Adverbial | CueWord.Coordinate | CueWord.Urgent | CueWord.Assign | CueWord.AssignByIssuer;
        if (IsMark(at, '('))
            return true;
        // "UBND huyện X đã có tờ trình, giao Sở Y …": what has been done is no order.
        if (IsKey(at, s_past))
            return false;
        // A word without capital that can end no name ("cùng", "bám") begins what they do, though no lexicon knows it.
        if (_tokens[at].IsWord && !_tokens[at].IsCapital && (words.CuesAt(at, end) & CueWord.EndsName) == 0)
            return true;
        return (words.CuesAt(IsMark(at, ',') ? at + 1 : at, end) & acts) != 0 || (IsMark(at, ',') && ActsAfterAside(at + 1, end));
    }

    /// <summary>"UBND thị xã Giá Rai, trong ngày 05/3/2020, phải sửa chữa …": whether what stands between two commas after the units is followed by "phải" or "cần".</summary>
    private bool ActsAfterAside(int at, int end)
    {
        for (var index = at; index + 1 < end && index <= at + MostLabelTokens * 2; index++)
        {
            if (IsMark(index, ','))
                return (words.CuesAt(index + 1, end) & (CueWord.Adverb | CueWord.Lead | CueWord.Urgent)) != 0;
        }

        return false;
    }
}
