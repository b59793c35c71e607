using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Classes of units: their members, what narrows them, what they do, whom they belong to.</summary>
internal sealed partial class UnitParser
{
    private const int MostTailTokens = 6;
    private const int MostTradeTokens = 12;
    private const int MostHadTokens = 12;

    /// <summary>"các sở, ban ngành tỉnh", "các Sở: Tài chính, Xây dựng", "các cơ quan, đơn vị có liên quan", "các Khu công nghiệp".</summary>
    private bool TryPlural(ref int position, List<Party> parties, ref string? shared)
    {
        if (!TryWord(position, UnitWord.Plural, out var at))
            return false;
        if (IsCapital(at) && TryWord(at, UnitWord.Person, out var afterPerson))
        {
            Add(parties, new Found(position, afterPerson, null, PartyType.Person));
            position = afterPerson;
            return true;
        }

        if (TryNames(ref position, at, parties, ref shared) || TryAlike(ref position, at, parties) || TryPlaces(ref position, at, parties, ref shared))
            return true;
        if (TryDistributed(ref at, parties, ref shared))
        {
            position = at;
            return true;
        }

        if (IsCapital(at) && TryWord(at, UnitWord.GenericHead, out var headEnd) && (IsCapital(headEnd) || _tokens[Math.Min(headEnd, _end - 1)].IsAllCapitals) && headEnd < _end && !TryWord(headEnd, UnitWord.Member, out _) && TryPluralName(ref position, at, parties))
            return true;
        if (TryWord(at, UnitWord.Holder, out var afterHolder) && TryWord(afterHolder, UnitWord.Member | UnitWord.Committee | UnitWord.Plural, out _))
            at = afterHolder;
        if (!TryMembers(ref at))
            return TryPluralName(ref position, at, parties);
        at = MembershipEnd(at) is var membership && membership > at ? membership : TailEnd(QualifierEnd(at));
        Add(parties, new Found(position, at, null, PartyType.Collective));
        position = at;
        return true;
    }

    /// <summary>"các thành viên UBND tỉnh": the end of the unit whose members they are; the position itself where none stands there.</summary>
    private int MembershipEnd(int position)
    {
        if (position < 2 || !IsKey(position - 1, s_memberLast) || !IsKey(position - 2, s_memberFirst) || !words.HasUnit(position, _end))
            return position;
        return IsUnit(position, out var end) ? end : position;
    }

    private static readonly ulong s_memberFirst = Syllable.Of("thành");
    private static readonly ulong s_memberLast = Syllable.Of("viên");

    /// <summary>"các huyện Bình Sơn, Trà Bồng", "các xã: Tịnh Kỳ, Tịnh Khê": places by name, whose level is said once.</summary>
    private bool TryPlaces(ref int position, int at, List<Party> parties, ref string? shared)
    {
        if (IsCapital(at) || !TryWord(at, UnitWord.Level, out var afterLevel))
            return false;
        var start = PlacesStart(afterLevel);
        if (!StartsPlaces(start, true, out var end) || (start > afterLevel && !EndsListedPlace(end)))
            return false;
        shared = flow.Quote(at, afterLevel);
        Add(parties, new Found(start, end, shared, PartyType.Unit));
        position = end;
        return true;
    }

    /// <summary>"các Tập đoàn: Điện lực Việt Nam, Dầu khí Việt Nam": names whose head is said once; not what is ordered of a class ("các Trung tâm: Chủ động …").</summary>
    private bool TryNames(ref int position, int at, List<Party> parties, ref string? shared)
    {
        if (!IsCapital(at) || !TryWord(at, UnitWord.GenericHead, out var headEnd) || !IsMark(headEnd, ':') || !IsCapital(headEnd + 1) || TryWord(headEnd + 1, UnitWord.FieldHead | UnitWord.Committee | UnitWord.Plural | UnitWord.Holder, out _)
            || (words.CuesAt(headEnd + 1, _end) & (CueWord.Verb | CueWord.Lead | CueWord.Coordinate | CueWord.Adverb | CueWord.Assign | CueWord.Urgent)) != 0)
            return false;
        var start = headEnd + 1;
        var end = RunEnd(start, start, allowComma: false);
        if (end == start || !TrySeparator(end, out var next) || !IsCapital(next))
            return false;
        shared = flow.Quote(at, headEnd);
        Add(parties, new Found(start, end, shared, PartyType.Unit));
        position = end;
        return true;
    }

    /// <summary>"huyện Bình Sơn", "thành phố Quảng Ngãi": a place that stands for its committee; not as the address of what is listed before it.</summary>
    private bool TryPlace(ref int position, List<Party> parties, string? before, ref string? shared)
    {
        // "P. Bến Nghé" only after "UBND": a letter with a dot may be anything else.
        if (!TryWord(position, UnitWord.Level, out var afterLevel) || (afterLevel == position + 2 && _tokens[position].Length == 1) || !IsCapital(afterLevel) || PlaceEnd(afterLevel) is var end && end == afterLevel)
            return false;
        if (_isListed && !(before is not null && IsLevel(before)))
            return false;
        shared = flow.Quote(position, afterLevel);
        Add(parties, new Found(position, end, null, PartyType.Unit));
        position = end;
        return true;
    }

    /// <summary>"các Sở Giáo dục và Đào tạo", "các Phòng Y tế huyện, thị xã": all of one field, where no second field is listed.</summary>
    private bool TryAlike(ref int position, int at, List<Party> parties)
    {
        if (at >= _end || !words.HasUnit(at, _end) || words.EndOfUnit(at, _end, UnitWord.FieldHead) is var headEnd && headEnd == at)
            return false;
        var end = FieldEnd(headEnd);
        if (end == headEnd || (TrySeparator(end, out var next) && IsCapital(next)))
            return false;
        end = LevelsEnd(end);
        Add(parties, new Found(position, end, null, PartyType.Collective));
        position = end;
        return true;
    }

    /// <summary>"[các] Sở: Tài chính, Xây dựng", "[các] sở Tài chính, Xây dựng": the head is said once for all.</summary>
    private bool TryDistributed(ref int position, List<Party> parties, ref string? shared)
    {
        if (position >= _end || !words.HasUnit(position, _end) || words.EndOfUnit(position, _end, UnitWord.FieldHead) is var headEnd && headEnd == position)
            return false;
        var colonAt = headEnd;
        // "các Sở, ngành: Kế hoạch và Đầu tư, …": the other classes name nobody here.
        while (TrySeparator(colonAt, out var after) && TryWord(after, UnitWord.Member, out var next))
            colonAt = next;
        var at = IsMark(colonAt, ':') ? colonAt + 1 : headEnd;
        var end = FieldEnd(at);
        if (end == at || (at == headEnd && colonAt != headEnd))
            return false;
        var head = flow.Quote(position, headEnd);
        shared = char.ToUpperInvariant(head[0]) + head.Substring(1);
        Add(parties, new Found(at, end, shared, PartyType.Unit));
        position = end;
        return true;
    }

    /// <summary>"sở, ban, ngành", "cơ quan, đơn vị và địa phương": members of a class, one after another.</summary>
    private bool TryMembers(ref int position)
    {
        if (!TryWord(position, UnitWord.Member | UnitWord.BareCollective, out var at))
            return false;
        while (true)
        {
            // "sở chuyên ngành", "đơn vị trực thuộc": what qualifies a member may stand before the next one.
            var afterQualifier = QualifierEnd(at);
            var isQualified = afterQualifier > at || EndsQualified(at);
            var from = TryMemberSeparator(afterQualifier, out var separated) ? separated : TryMemberSeparator(at, out separated) ? separated : at;
            // "các sở ban ngành": members may stand side by side, but "tổ chức" may be what they are to do.
            if (from == at && (words.CuesAt(at, _end) & (CueWord.Verb | CueWord.WeakVerb)) != 0)
                break;
            // "các cơ quan liên quan và địa phương": what qualifies the one does not qualify the other.
            if ((isQualified && afterQualifier < _end && IsAnd(afterQualifier)) || !TryMemberAfter(from, out var next))
                break;
            // The State's own bodies and private parties are classes of their own.
            if (TryWord(from, UnitWord.Private, out _) && !TryWord(position, UnitWord.Private, out _))
                break;
            at = next;
        }

        position = at;
        return true;
    }

    /// <summary>Whether a phrase that has just been passed ends in what qualifies it: "cơ quan liên quan".</summary>
    private bool EndsQualified(int at) => at >= 2 && IsKey(at - 1, s_concerned) && IsKey(at - 2, s_related);

    private static readonly ulong s_related = Syllable.Of("liên");
    private static readonly ulong s_concerned = Syllable.Of("quan");

    private bool TryMemberAfter(int position, out int next)
    {
        // "các sở và các địa phương" are two classes, so a plural ends this one.
        next = position;
        // "…, Chủ tịch UBND các huyện": an office and its unit stand for themselves.
        if (StartsHeld(position))
            return false;
        return !(IsCapital(position) && FieldHeadWithField(position)) && TryWord(position, UnitWord.Member | UnitWord.BareCollective, out next);
    }

    /// <summary>"thủ trưởng các sở", "Chủ tịch UBND các huyện": an office and those it stands for.</summary>
    private bool StartsHeld(int position) => TryWord(position, UnitWord.Holder, out var afterHolder) && TryWord(afterHolder, UnitWord.Committee | UnitWord.FieldHead | UnitWord.Plural, out _);

    private bool FieldHeadWithField(int position) => TryWord(position, UnitWord.FieldHead, out var at) && FieldEnd(at) > at;

    /// <summary>"các Ban Quản lý dự án", "các Khu công nghiệp Quảng Ngãi": a class named by a name.</summary>
    private bool TryPluralName(ref int position, int at, List<Party> parties)
    {
        if (!IsCapital(at) || !TryWord(at, UnitWord.GenericHead | UnitWord.Committee, out var headEnd))
            return false;
        var end = RunEnd(headEnd, at, allowComma: false);
        if (end == headEnd)
            end = TailEnd(QualifierEnd(end));
        Add(parties, new Found(position, end, null, PartyType.Collective));
        position = end;
        return true;
    }

    /// <summary>
    /// The end of the words that narrow a class ("các chủ đầu tư hạ tầng cụm công nghiệp"): a few words without capitals up to a mark or a verb; none where neither comes soon.
    /// </summary>
    private int TailEnd(int position)
    {
        var end = TradeEnd(position);
        if (end > position)
            return OwnerEnd(end);
        if (HavingEnd(position) is var having && having > position)
            return having;
        for (var at = position; at < _end && at <= position + MostTailTokens; at++)
        {
            ref readonly var token = ref _tokens[at];
            if (IsKey(at, s_belonging) && OwnerEnd(at) is var owner && owner > at)
                return owner;
            if (token.Kind == TokenKind.Mark)
                return token.Key is ';' or '.' or ':' or ')' || (token.IsMark(',') && StartsCore(at + 1)) ? at : position;
            if (token.Key == Words.Va || TryWord(at, UnitWord.Plural, out _) || (token.IsCapital && StartsCore(at)))
                return at;
            if (token.IsCapital || token.IsNumber)
                return position;
            if (NounEnd(at) is var noun && noun > at)
            {
                at = noun - 1;
                continue;
            }

            var cue = words.CuesAt(at, _end);
            if ((cue & (CueWord.Verb | CueWord.Lead | CueWord.Coordinate | CueWord.Urgent | CueWord.EndsName | CueWord.Adverb | CueWord.Assign)) != 0)
                return at;
            if ((cue & CueWord.WeakVerb) != 0)
                return position;
        }

        return position;
    }

    /// <summary>
    /// "các cơ sở đào tạo", "các sở quản lý nhà nước về hạ tầng", "các doanh nghiệp sản xuất, kinh doanh phân bón": what the members of a class do, up to the verb that says what they are to do;
    /// the position itself where no such verb follows, for then it is that verb.
    /// </summary>
    private int TradeEnd(int position)
    {
        if (!IsTrade(position, out var at))
            return position;
        for (var limit = Math.Min(_end, position + MostTradeTokens); at < limit;)
        {
            ref readonly var token = ref _tokens[at];
            if (token.Kind == TokenKind.Mark)
            {
                if (!token.IsMark(',') || !IsTrade(at + 1, out var next))
                    return token.Key is ':' or ';' or '.' or ')' or '(' || (token.IsMark(',') && at + 1 < _end && StartsCore(at + 1)) ? at : position;
                at = next;
                continue;
            }

            if (IsTrade(at, out var trade))
            {
                at = trade;
                continue;
            }

            if (NounEnd(at) is var noun && noun > at)
            {
                at = noun;
                continue;
            }

            if (token.Key == Words.Va)
            {
                if (!IsTrade(at + 1, out var joined))
                    return at;
                at = joined;
                continue;
            }

            if (token.IsNumber || IsKey(at, s_belonging))
                return at;
            var cue = words.CuesAt(at, _end);
            if ((cue & (CueWord.Verb | CueWord.Lead | CueWord.Coordinate | CueWord.Urgent | CueWord.Adverb | CueWord.Assign)) != 0)
                return at;
            if ((cue & CueWord.EndsName) != 0 && !IsKey(at, s_about))
                return at;
            at++;
        }

        return at >= _end ? at : position;
    }

    /// <summary>"… quản lý công trình hạ tầng": the end of a noun that holds a verb's word; the position itself where none stands there.</summary>
    private int NounEnd(int position) => words.TryCue(position, _end, out var cue, out var end) && (cue & CueWord.Noun) != 0 ? end : position;

    private static readonly ulong s_about = Syllable.Of("về");

    /// <summary>"các địa phương có nông sản xuất khẩu qua biên giới": what the members have, up to a verb or adverb; not "có trách nhiệm".</summary>
    private int HavingEnd(int position)
    {
        if (!(IsKey(position, s_have) || (IsKey(position, s_in) && (IsKey(position + 1, s_region) || IsKey(position + 1, s_zone)))) || (words.CuesAt(position, _end) & (CueWord.Lead | CueWord.Verb)) != 0)
            return position;
        for (var at = position + 1; at < _end && at <= position + MostHadTokens; at++)
        {
            ref readonly var token = ref _tokens[at];
            if (token.Kind == TokenKind.Mark)
                return token.Key is ':' or ';' or '.' or ')' || (token.IsMark(',') && (words.CuesAt(at + 1, _end) & CueWord.Assign) != 0) ? at : position;
            if (at > position + 2 && !IsKey(position, s_have) && (words.CuesAt(at, _end) & (CueWord.WeakVerb | CueWord.EndsName)) != 0)
                return at;
            if (at > position + 1 && (token.Key == Words.Va || (words.CuesAt(at, _end) & (CueWord.Verb | CueWord.Lead | CueWord.Coordinate | CueWord.Urgent | CueWord.Adverb | CueWord.Assign)) != 0))
                return at;
        }

        return position;
    }

    private static readonly ulong s_have = Syllable.Of("có");

    // "các huyện trong vùng công viên địa chất", "các xã trong khu vực dự án"
    private static readonly ulong s_in = Syllable.Of("trong");
    private static readonly ulong s_region = Syllable.Of("vùng");
    private static readonly ulong s_zone = Syllable.Of("khu");

    /// <summary>Whether a trade stands at a token; not where the phrase there is what somebody is to do ("quản lý chặt chẽ").</summary>
    private bool IsTrade(int position, out int next)
    {
        next = position;
        return position < _end && (words.CuesAt(position, _end) & CueWord.Verb) == 0 && TryWord(position, UnitWord.ClassVerb, out next);
    }

    private int QualifierEnd(int position)
    {
        var at = position;
        for (var count = 0; count < 4 && TryWord(at, UnitWord.Qualifier | UnitWord.Region, out var next); count++)
            at = next;
        at = StretchEnd(at);
        if (at == position)
            return OwnerEnd(at);
        return OwnerEnd(at) is var owner && owner > at ? owner : PlaceEnd(at);
    }

    /// <summary>"các tỉnh ven biển từ Quảng Ninh đến Bình Thuận": the end of the places between which a class lies; the position itself where none stand there.</summary>
    private int StretchEnd(int position)
    {
        if (!IsKey(position, s_from) || !IsCapital(position + 1))
            return position;
        var to = PlaceEnd(position + 1);
        if (!(IsKey(to, s_to) || IsKey(to, s_until)) || !IsCapital(to + 1))
            return position;
        return PlaceEnd(to + 1);
    }

    private static readonly ulong s_from = Syllable.Of("từ");
    private static readonly ulong s_to = Syllable.Of("đến");
    private static readonly ulong s_until = Syllable.Of("tới");

    /// <summary>"… thuộc Bộ Tài chính", "… trực thuộc UBND các huyện": the unit or class that a class belongs to is part of its name.</summary>
    private int OwnerEnd(int position)
    {
        var at = IsKey(position, s_belonging) ? position + 1 : position > 0 && IsKey(position - 1, s_belonging) ? position : -1;
        if (at < 0 || !words.HasUnit(at, _end))
            return position;
        if (IsUnit(at, out var end))
            return end;
        // "các đơn vị thuộc Sở": the issuer's own head alone.
        return TryWord(at, UnitWord.FieldHead, out var head) && !IsCapital(head) ? head : position;
    }

    /// <summary>Whether one unit stands at a token, and the first token after it.</summary>
    private bool IsUnit(int position, out int end)
    {
        var wasProbe = _isProbe;
        _isProbe = true;
        _owners.Clear();
        string? shared = null;
        end = position;
        var found = TryOne(ref end, _owners, ref shared);
        _isProbe = wasProbe;
        return found;
    }

    private static readonly ulong s_belonging = Syllable.Of("thuộc");
    private readonly List<Party> _owners = [];

    /// <summary>"Bộ, ngành, địa phương", "chủ đầu tư": a class without a plural; after an office ("Thủ trưởng ban, ngành") any members are one.</summary>
    private bool TryBareCollective(ref int position, List<Party> parties, bool isHeld)
    {
        var at = position;
        if (!TryWord(position, UnitWord.BareCollective, out at) && !(isHeld && !FieldHeadWithField(position) && !IsGenericName(position) && TryMembers(ref at)))
            return false;
        if (FieldHeadWithField(position))
            return false;
        at = QualifierEnd(at);
        at = TradeEnd(at) is var trade && trade > at ? OwnerEnd(trade) : at;
        if (IsCapital(position))
            at = HavingEnd(at);
        // "Nhà thầu Tổng công ty 319": the one that the word for its class stands before.
        var isOne = TryWord(position, UnitWord.Private, out var afterClass) && afterClass == at && IsCapital(at) && StartsCore(at) && IsUnit(at, out at);
        Add(parties, new Found(position, at, null, isOne ? PartyType.Unit : PartyType.Collective));
        position = at;
        return true;
    }
}
