using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Reads whom a segment orders and how: cues, leads, coordinating units, route, receivers, urgency.</summary>
internal sealed class ClauseReader(Flow flow, WordIndex words, UnitParser units)
{
    private const int MostHeadTokens = 220;
    private const int MostCandidates = 16;
    private const int UrgencyWithin = 14;
    private const int MostLabelTokens = 8;

    private static readonly ulong s_comma = ',';
    private static readonly ulong s_to = Syllable.Of("cho");
    private static readonly ulong s_by = Syllable.Of("do");
    private static readonly ulong s_done = Syllable.Of("được");

    private static readonly List<Party> s_nobody = [];

    private readonly TokenList _tokens = flow.Tokens;
    private bool _isLed;

    /// <summary>Reads a stretch of tokens as one clause.</summary>
    /// <param name="start">Its first token.</param>
    /// <param name="end">The first token after it.</param>
    /// <param name="issuerNames">Names by which the issuer speaks of itself, beside persons and the committee of its level.</param>
    /// <param name="isLed">Whether a point above it says whom it orders: then what opens with an action orders nobody else further on ("rà soát, yêu cầu các tổ chức …").</param>
    /// <param name="goesOn">Whether it goes on with a sentence that names leads: then only "giao" hands on to others.</param>
    /// <param name="leadIn">The first token after a time that opens it ("Định kỳ hằng quý, Sở X …"); its start where none does.</param>
    internal Clause Read(int start, int end, IssuerNames issuerNames, bool isLed = false, bool goesOn = false, int? leadIn = null)
    {
        var clause = new Clause { Start = start, End = end, ActionStart = start, OrderStart = start, LeadEnd = start };
        _isLed = isLed || goesOn;
        FindOrder(clause, issuerNames, isLed || goesOn, goesOn, leadIn ?? start);
        SkipLeadCue(clause);
        FindPassiveLead(clause);
        FindTrailingLead(clause);
        FindOthers(clause);
        clause.IsUrgent = HasUrgency(clause);
        TrimUrgency(clause);
        return clause;
    }

    /// <summary>
    /// "…; yêu cầu các doanh nghiệp khắc phục": what a led unit is to demand of others, further on in what it is ordered, is its own action and assigns nobody.
    /// </summary>
    internal Clause AsAction(Clause clause)
    {
        var action = new Clause { Start = clause.Start, End = clause.End, ActionStart = clause.Start, OrderStart = clause.Start, LeadEnd = clause.Start };
        FindOthers(action);
        action.IsUrgent = HasUrgency(action);
        return action;
    }

    /// <summary>Whether an assigning cue and its units stand right here: "chỉ đạo Văn phòng UBND tỉnh", "yêu cầu các sở, ban, ngành".</summary>
    internal bool TryAssignment(int at, int end, out List<Party> parties)
    {
        parties = [];
        return Cue(at, end, CueWord.Assign | CueWord.AssignByIssuer, out var next) && units.TryList(next < end && IsKey(next, s_to) ? next + 1 : next, end, parties, out _);
    }

    /// <summary>Whether a segment ends in the middle of a list of units, as it goes on after its semicolon.</summary>
    internal bool IsOnlyUnits(int start, int end, int blockEnd)
    {
        var at = SkipOpeners(start, end);
        if (Cue(at, end, CueWord.Assign, out var next))
            at = next;
        return units.IsList(at, blockEnd, out var listEnd) && listEnd > end;
    }

    /// <summary>The order may stand at the head, or after openings that say why or when; those are tried comma by comma.</summary>
    private void FindOrder(Clause clause, IssuerNames issuer, bool isLed, bool goesOn, int start)
    {
        var at = SkipOpeners(start, clause.End);
        if (TryOrder(clause, at, issuer, isHead: true, mayHaveSubject: true))
            return;
        var isAdverbial = Cue(at, clause.End, CueWord.Adverbial, out _);
        clause.ActionStart = start > clause.Start ? clause.Start : at;
        if (TryAfterLabel(clause, at, issuer) || (isLed && !isAdverbial && OpensWithAction(at, clause.End)))
            return;
        var limit = Math.Min(clause.End, at + MostHeadTokens);
        var candidates = 0;
        var depth = 0;
        for (var index = at; index < limit && candidates < MostCandidates; index++)
        {
            ref readonly var token = ref _tokens[index];
            // A comma inside a list of units opens no clause.
            if (token.IsWord && units.StartsName(index, clause.End) && units.IsList(index, clause.End, out var listEnd) && listEnd - index > 2)
            {
                // "Sau khi xem xét Chủ tịch UBND tỉnh giao Sở X …": no comma parts the order from its opening.
                if (isAdverbial && Cue(listEnd, clause.End, CueWord.Assign, out _) && TryIssuerSubject(index, clause.End, issuer, out _) && TryOrder(clause, index, issuer, isHead: false, mayHaveSubject: true))
                    return;
                index = listEnd - 1;
                continue;
            }

            if (token.IsMark('('))
                depth++;
            else if (token.IsMark(')') && depth > 0)
                depth--;
            else if (token.Kind == TokenKind.Mark && (token.Key == s_comma || token.IsMark(':')) && depth == 0)
            {
                candidates++;
                if (goesOn && !HandsOn(index + 1, clause.End))
                    continue;
                if (TryOrder(clause, index + 1, issuer, isHead: false, mayHaveSubject: token.Key == s_comma ? isAdverbial : index - at <= MostLabelTokens))
                    return;
            }
        }
    }

    /// <summary>Whether "giao" follows: what a led unit demands of others ("yêu cầu", "đề nghị") is its own action, but what it is told is handed on is another's.</summary>
    private bool HandsOn(int at, int end) => SkipOpeners(at, end) is var order && order < end && IsKey(order, s_assign);

    private static readonly ulong s_assign = Syllable.Of("giao");

    /// <summary>"Báo cáo 6 tháng: Các cơ quan, đơn vị gửi …": the order stands after a short label and its colon.</summary>
    private bool TryAfterLabel(Clause clause, int at, IssuerNames issuer)
    {
        for (var index = at; index < clause.End && index <= at + MostLabelTokens; index++)
        {
            if (_tokens[index].IsMark(':'))
                return index + 1 < clause.End && TryOrder(clause, index + 1, issuer, isHead: false, mayHaveSubject: true);
        }

        return false;
    }

    private bool OpensWithAction(int at, int end)
    {
        const CueWord acts = CueWord.Verb | CueWord.WeakVerb | CueWord.Lead | CueWord.Coordinate | CueWord.Urgent;
        var cue = words.CuesAt(at, end);
        return (cue & acts) != 0 && (cue & (CueWord.Decision | CueWord.Information)) == 0;
    }

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
        if (hasSubject && ActsItself(at, subjectEnd, clause.End))
            return TakeSubject(clause, at);
        if (!hasSubject && isHead && !_isLed && TryOthersOrder(clause, at))
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
    /// the notice goes out ("Văn phòng UBND tỉnh tham mưu …"); not where it decides, finds, or says what it will do.
    /// </summary>
    private bool ActsItself(int at, int subjectEnd, int end)
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
        return IssuerNames.IsOffice(parties[0].Name)
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
            clause.Leads.Clear();
            return false;
        }

        clause.OrderStart = at;
        clause.LeadEnd = after;
        clause.ActionStart = after + 1;
        clause.HasColon = true;
        return true;
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
        if (IsMark(next, ':') && next + 1 < clause.End)
        {
            clause.HasColon = true;
        }
        else if (next < clause.End && !ActsAfter(next, clause.End))
        {
            clause.Leads.Clear();
            return false;
        }

        clause.OrderStart = at;
        clause.LeadEnd = next;
        clause.ActionStart = clause.HasColon ? next + 1 : next;
        return true;
    }

    /// <summary>Whether a verb, or what may stand before one, follows the units.</summary>
    private bool ActsAfter(int at, int end)
    {
        const CueWord acts = CueWord.Lead | CueWord.Verb | CueWord.WeakVerb | CueWord.Adverb | CueWord.Adverbial | CueWord.Coordinate | CueWord.Urgent | CueWord.Assign | CueWord.AssignByIssuer;
        if (IsMark(at, '('))
            return true;
        // A word without capital that can end no name ("cùng", "bám") begins what they do, though no lexicon knows it.
        if (_tokens[at].IsWord && !_tokens[at].IsCapital && (words.CuesAt(at, end) & CueWord.EndsName) == 0)
            return true;
        return (words.CuesAt(IsMark(at, ',') ? at + 1 : at, end) & acts) != 0;
    }

    private int SkipOpeners(int at, int end)
    {
        while (Cue(at, end, CueWord.Opener, out var next) && next < end && (IsMark(next, ',') || _tokens[next].IsWord))
            at = IsMark(next, ',') ? next + 1 : next;
        return at;
    }

    private int SkipAdverbs(int at, int end, bool any)
    {
        while (any && Cue(at, end, CueWord.Adverb, out var next) && !Cue(at, end, CueWord.Assign, out _))
            at = next;
        return at;
    }

    /// <summary>"[theo chức năng, nhiệm vụ được giao] chủ trì[, phối hợp với UNITS]" after the leads belongs to the assignment, not to the action.</summary>
    private void SkipLeadCue(Clause clause)
    {
        var at = clause.ActionStart;
        if (IsMark(at, ','))
            at++;
        if (!Cue(at, clause.End, CueWord.Lead, out var next))
            return;
        if (clause.Cue.End == 0)
            clause.Cue = (at, next);
        clause.ActionStart = next < clause.End ? next : clause.ActionStart;
    }

    /// <summary>"do Sở X chủ trì": the lead in the passive.</summary>
    private void FindPassiveLead(Clause clause)
    {
        if (clause.Leads.Count > 0)
            return;
        for (var index = clause.Start; index + 2 < clause.End; index++)
        {
            if (!IsKey(index, s_by) || !units.TryList(index + 1, clause.End, clause.Leads, out var next))
                continue;
            if (Cue(next, clause.End, CueWord.Lead, out _))
                return;
            clause.Leads.Clear();
        }
    }

    /// <summary>"Hạ tầng cụm công nghiệp - Bộ Công Thương.": units after a spaced dash that close the clause.</summary>
    private void FindTrailingLead(Clause clause)
    {
        if (clause.Leads.Count > 0)
            return;
        for (var index = clause.Start + 1; index + 1 < clause.End; index++)
        {
            if (_tokens[index].Kind == TokenKind.Mark && _tokens[index].Key is '-' or '–' or '—' && _tokens[index].SpaceBefore && _tokens[index + 1].SpaceBefore && _tokens[index + 1].IsCapital
                && units.IsList(index + 1, clause.End, out var end) && (end == clause.End || (end == clause.End - 1 && _tokens[end].Kind == TokenKind.Mark)))
            {
                units.TryList(index + 1, clause.End, clause.Leads, out _);
                return;
            }
        }
    }

    private void FindOthers(Clause clause)
    {
        for (var index = clause.OrderStart; index < clause.End; index++)
        {
            if (!_tokens[index].IsWord || !words.TryCue(index, clause.End, out var cue, out var next))
                continue;
            if ((cue & CueWord.Noun) != 0)
            {
                index = next - 1;
                continue;
            }

            if ((cue & CueWord.Coordinate) != 0 && StartsCoordination(clause, index))
                index = Math.Max(index, TakeList(clause.Coordinating, next, clause.End, clause.Leads) - 1);
            else if ((cue & CueWord.Via) != 0 && StartsRoute(index))
                index = Math.Max(index, TakeList(clause.Via, next, clause.End, s_nobody) - 1);
            else if ((cue & CueWord.Report) != 0 && clause.ReportTo.Count == 0)
                index = Math.Max(index, TakeList(clause.ReportTo, next, clause.End, s_nobody) - 1);
        }

        FindCoordinatorsAsSubject(clause);
        SkipCoordination(clause);
    }

    private int TakeList(List<Party> into, int start, int end, List<Party> except)
    {
        var count = into.Count;
        var at = IsMark(start, ':') ? start + 1 : start;
        if (!units.TryList(at, end, into, out var next))
            return start;
        for (var index = into.Count - 1; index >= count; index--)
        {
            if (Names(except, except.Count, into[index].Name) || Names(into, index, into[index].Name))
                into.RemoveAt(index);
        }

        return next;
    }

    /// <summary>Whether one of the first parties of a list bears a name.</summary>
    private static bool Names(List<Party> parties, int count, string name)
    {
        for (var index = 0; index < count; index++)
        {
            if (parties[index].Name == name)
                return true;
        }

        return false;
    }

    /// <summary>Coordination is the lead's own where it opens the clause or follows the leads, a comma, "chủ trì" or an adverb; after a noun it is someone else's.</summary>
    private bool StartsCoordination(Clause clause, int at)
    {
        if (at == clause.Start || at == clause.ActionStart || at == clause.LeadEnd)
            return true;
        ref readonly var before = ref _tokens[at - 1];
        if (before.Kind == TokenKind.Mark)
            return before.Key is ',' or '(' or ';' or ':' or '-' or '/';
        if (before.Key == Words.Va)
            return true;
        for (var start = Math.Max(clause.Start, at - 3); start < at; start++)
        {
            if (words.TryCue(start, at, out var cue, out var next) && next == at && (cue & (CueWord.Lead | CueWord.Adverb | CueWord.Urgent | CueWord.Opener)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>"(thông qua Sở X)", "báo cáo UBND tỉnh qua Sở X".</summary>
    private bool StartsRoute(int at)
    {
        if (at == 0)
            return false;
        ref readonly var before = ref _tokens[at - 1];
        return before.IsMark('(') || before.IsMark(',') || (before.IsWord && !before.IsMark('.'));
    }

    /// <summary>"…, Sở B phối hợp …" after a named lead.</summary>
    private void FindCoordinatorsAsSubject(Clause clause)
    {
        if (clause.Leads.Count == 0)
            return;
        for (var index = clause.LeadEnd; index + 2 < clause.End; index++)
        {
            if (!IsMark(index, ','))
                continue;
            var from = index + 1 < clause.End && IsKey(index + 1, Words.Va) ? index + 2 : index + 1;
            if (units.IsList(from, clause.End, out var next) && Cue(next, clause.End, CueWord.Coordinate, out var after)
                && (after == clause.End || _tokens[after].Kind == TokenKind.Mark || !units.IsList(after, clause.End, out _)))
                AddCoordinators(clause, from);
        }
    }

    private void AddCoordinators(Clause clause, int from)
    {
        var parties = new List<Party>();
        units.TryList(from, clause.End, parties, out _);
        clause.Coordinating.AddRange(parties.Where(party => !clause.Coordinating.Exists(known => known.Name == party.Name)));
    }

    /// <summary>Moves the action past "phối hợp với UNITS" where it stands at its head after "chủ trì".</summary>
    private void SkipCoordination(Clause clause)
    {
        var at = clause.ActionStart;
        if (at <= clause.Start || !(IsMark(at, ',') || (at < clause.End && Cue(at, clause.End, CueWord.Coordinate, out _))))
            return;
        if (IsMark(at, ','))
            at++;
        if (!Cue(at, clause.End, CueWord.Coordinate, out var next) || !units.IsList(next, clause.End, out var after) || after >= clause.End)
            return;
        clause.ActionStart = IsMark(after, ',') || IsMark(after, ':') ? after + 1 : after;
    }

    private bool HasUrgency(Clause clause)
    {
        var limit = Math.Min(clause.End, Math.Max(clause.ActionStart, clause.LeadEnd) + UrgencyWithin);
        for (var index = clause.OrderStart; index < limit; index++)
        {
            if (Cue(index, clause.End, CueWord.Urgent, out _))
                return true;
        }

        return false;
    }

    private void TrimUrgency(Clause clause)
    {
        var at = clause.ActionStart;
        if (Cue(at, clause.End, CueWord.Urgent, out var next) && next < clause.End)
            clause.ActionStart = IsMark(next, ',') ? next + 1 : next;
    }

    private bool Cue(int at, int end, CueWord role, out int next)
    {
        if (at < end && _tokens[at].IsWord && words.TryCue(at, end, out var cue, out next) && (cue & role) != 0)
            return true;
        next = at;
        return false;
    }

    private bool IsKey(int at, ulong key) => at >= 0 && at < _tokens.Count && _tokens[at].IsWord && _tokens[at].Key == key;

    private bool IsMark(int at, char mark) => at < _tokens.Count && _tokens[at].IsMark(mark);
}
