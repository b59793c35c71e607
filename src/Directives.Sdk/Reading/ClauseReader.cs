using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Reads whom a segment orders and how: cues, leads, coordinating units, route, receivers, urgency.</summary>
internal sealed partial class ClauseReader(Flow flow, WordIndex words, UnitParser units)
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

    /// <summary>The units that stand right at a token.</summary>
    internal bool TryUnits(int at, int end, List<Party> parties) => units.TryList(at, end, parties, out _);

    /// <summary>Whether a stretch of tokens is a list of units and nothing more.</summary>
    internal bool IsUnits(int at, int end) => units.IsList(at, end, out var next) && next == end;

    /// <summary>Whether a word of assignment stands at a token, after what opens a sentence.</summary>
    internal bool OpensWithOrder(int start, int end) => SkipOpeners(start, end) is var at && at < end && Cue(at, end, CueWord.Assign | CueWord.AssignByIssuer, out _);

    /// <summary>Whether a word that begins units stands at a token.</summary>
    internal bool StartsName(int at, int end) => units.StartsName(at, end);

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
                if (TryOrder(clause, index + 1, issuer, isHead: false, mayHaveSubject: isAdverbial || (token.Key != s_comma && index - at <= MostLabelTokens)))
                    return;
            }
        }

        if (!isLed)
            FindObjectFirst(clause, at, limit, issuer);
    }

    /// <summary>"Các kiến nghị tại Hội nghị giao Văn phòng UBND tỉnh phân loại …": what is handed out stands before the word that does.</summary>
    private void FindObjectFirst(Clause clause, int at, int limit, IssuerNames issuer)
    {
        for (var index = at + 1; index < limit; index++)
        {
            if (words.TryCue(index, limit, out var cue, out var next) && (cue & CueWord.Noun) != 0)
                index = next - 1;
            else if (IsKey(index, s_assign) && _tokens[index - 1].Kind != TokenKind.Mark | _tokens[index - 1].IsMark(')') && !s_handed.Contains(_tokens[index - 1].Key) && Cue(index, limit, CueWord.Assign, out var after) && units.IsList(after, limit, out _))
            {
                TryOrder(clause, index, issuer, isHead: false, mayHaveSubject: false);
                return;
            }
        }
    }

    private static readonly HashSet<ulong> s_handed = [.. new[] { "được", "đã", "do", "bàn", "chuyển", "tỉnh", "bộ", "cấp", "phủ", "dân", "tướng", "ương", "ủy", "sẽ", "mới" }.Select(Syllable.Of)];

    /// <summary>Whether "giao" follows: what a led unit demands of others ("yêu cầu", "đề nghị") is its own action, but what it is told is handed on is another's.</summary>
    private bool HandsOn(int at, int end) => SkipOpeners(at, end) is var order && order < end && IsKey(order, s_assign);

    private static readonly ulong s_assign = Syllable.Of("giao");

    /// <summary>"Về chuẩn bị kỳ họp thứ 3, HĐND tỉnh khóa XVII: yêu cầu các sở …": what opens with "về" or "đối với" up to a colon says what an order is about.</summary>
    private bool IsTopic(int at) => IsKey(at, s_about) || (IsKey(at, s_towards) && IsKey(at + 1, Words.Voi));

    /// <summary>The first token after a topic and its colon ("Về giải ngân: Đến hết tháng 6 các chủ đầu tư …"); the token itself where none opens there.</summary>
    internal int AfterTopic(int at, int end)
    {
        if (!IsTopic(at))
            return at;
        for (var index = at; index + 1 < end && index <= at + MostTopicTokens; index++)
        {
            if (IsMark(index, ':'))
                return index + 1;
        }

        return at;
    }

    /// <summary>"Dự án xây dựng đường trục Bắc - Nam: UBND huyện Tứ Kỳ bàn giao …": a project or work and its colon, before those who act.</summary>
    private bool TryAfterObject(Clause clause, int at, IssuerNames issuer)
    {
        for (var index = at + MostLabelTokens; index + 1 < clause.End && index <= at + MostTopicTokens && !IsMark(index, '.'); index++)
        {
            if (IsMark(index, ':'))
                return units.IsList(index + 1, clause.End, out _) && TryOrder(clause, index + 1, issuer, isHead: false, mayHaveSubject: true);
        }

        return false;
    }

    private bool IsObject(int at, int end) => _tokens[at].IsCapital && (words.CuesAt(at, end) & CueWord.Object) != 0;

    private static readonly ulong s_about = Syllable.Of("về");
    private static readonly ulong s_towards = Syllable.Of("đối");
    private const int MostTopicTokens = 60;

    /// <summary>"Báo cáo 6 tháng: Các cơ quan, đơn vị gửi …": the order stands after a short label, or a topic, and its colon.</summary>
    private bool TryAfterLabel(Clause clause, int at, IssuerNames issuer)
    {
        var isTopic = IsTopic(at);
        var depth = 0;
        for (var index = at; index < clause.End && index <= at + (isTopic ? MostTopicTokens : MostLabelTokens); index++)
        {
            depth += _tokens[index].IsMark('(') ? 1 : _tokens[index].IsMark(')') ? -1 : 0;
            if (_tokens[index].IsMark(':') && depth <= 0)
                return index + 1 < clause.End && (isTopic || !EndsInClass(at, index)) && TryOrder(clause, index + 1, issuer, isHead: false, mayHaveSubject: true);
        }

        return !isTopic && IsObject(at, clause.End) && TryAfterObject(clause, at, issuer);
    }

    /// <summary>"đôn đốc các Công ty: Điện lực …, Cấp nước …": whether what stands before a colon is the head of the names behind it.</summary>
    private bool EndsInClass(int start, int colon)
    {
        for (var at = start; at + 1 < colon; at++)
        {
            if (words.TryUnit(at, colon, out var plural, out var after) && (plural & UnitWord.Plural) != 0)
                return words.TryUnit(after, colon, out _, out var end) && end == colon;
        }

        return false;
    }

    private bool OpensWithAction(int at, int end)
    {
        const CueWord acts = CueWord.Verb | CueWord.WeakVerb | CueWord.Lead | CueWord.Coordinate | CueWord.Urgent;
        var cue = words.CuesAt(at, end);
        return (cue & acts) != 0 && (cue & (CueWord.Decision | CueWord.Information)) == 0;
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
