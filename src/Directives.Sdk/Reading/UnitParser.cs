using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>
/// Reads names of units and lists of them from tokens: "Sở Tài chính", "UBND các huyện, thị xã, thành phố", "các Sở: Tài chính, Xây dựng", "Giám đốc Sở Y tế".
/// Look-ahead is bounded, so that it is linear in its input; a <c>Try…</c> that fails leaves its position where it was.
/// </summary>
internal sealed partial class UnitParser(Flow flow, WordIndex words)
{
    private const int MostListTokens = 200;
    private readonly TokenList _tokens = flow.Tokens;
    private int _end;

    // Whether places are being listed, so that a spaced hyphen joins two parts of one name ("Bà Rịa - Vũng Tàu").
    private bool _inPlaces;

    // Whether a unit stands before it in its list, so that a name may begin in small letters ("Bệnh viện Đa khoa tỉnh, bệnh viện đa khoa các huyện").
    private bool _isListed;

    // Where the bracket ends in which places are being listed.
    private int _bracketEnd = -1;

    // Whether it is only asked how far a list reaches: then nobody needs its names.
    private bool _isProbe;

    private static readonly Party s_probed = new("", PartyType.Unit);
    private readonly List<Party> _probed = [];

    /// <summary>One unit as found: the tokens that name it (or its own part of a shared name), the head it shares with names before it, and what it is.</summary>
    private readonly record struct Found(int Start, int End, string? SharedHead, PartyType Type);

    /// <summary>A list of units that starts at a token: its parties and the first token after it.</summary>
    internal bool TryList(int start, int end, List<Party> parties, out int next)
    {
        next = start;
        if (!words.HasUnit(start, end))
            return false;
        _end = Math.Min(end, start + MostListTokens);
        _scanned = default;
        _bracketEnd = -1;
        var count = parties.Count;
        var position = start;
        string? shared = null;
        while (position < _end)
        {
            _isListed = parties.Count > count;
            if (!TrySchoolPlace(ref position, parties, shared) && !TrySharedClass(ref position, parties, ref shared) && !TryOne(ref position, parties, ref shared) && !(shared is not null && TrySharedName(ref position, parties, shared)) && !(_isListed && TryUnknown(ref position, parties)))
                break;
            next = position;
            if (position == _bracketEnd && shared is not null)
                next = ++position;
            if (!TrySeparator(position, out position))
                break;
        }

        return parties.Count > count;
    }

    /// <summary>"UBND các xã: Tà Rụt, Trường Sơn": a place whose name begins as schools do.</summary>
    private bool TrySchoolPlace(ref int position, List<Party> parties, string? shared)
    {
        if (shared is null || !IsKey(position, s_school) || !IsCapital(position) || !IsCapital(position + 1) || IsCapital(position + 2) || !IsLevelled(shared))
            return false;
        Add(parties, new Found(position, position + 2, shared, PartyType.Unit));
        position += 2;
        return true;
    }

    private static readonly ulong s_school = Syllable.Of("trường");

    /// <summary>Whether a list of units starts at a token, and the first token after it.</summary>
    internal bool IsList(int start, int end, out int next)
    {
        _isProbe = true;
        _probed.Clear();
        var found = TryList(start, end, _probed, out next);
        _isProbe = false;
        return found;
    }

    /// <summary>Whether a word that begins units stands at a token; cheaper than reading one.</summary>
    internal bool StartsName(int position, int end)
    {
        _end = end;
        return StartsCore(position) || (TryWord(position, UnitWord.Level, out var next) && IsCapital(next));
    }

    private void Add(List<Party> parties, Found found)
    {
        if (_isProbe)
        {
            parties.Add(s_probed);
            return;
        }

        var own = Spelt(found.Start, found.End).Replace(" – ", " - ");
        parties.Add(new Party(found.SharedHead is null ? own : WithLevel(found.SharedHead, own) + " " + own, found.Type) { Span = flow.Span(found.Start, found.End) });
    }

    /// <summary>"UBND tỉnh" of "UBND các tỉnh, thành phố: Nghệ An, …": the province's own level.</summary>
    private static string WithLevel(string shared, string name) =>
        shared.LastIndexOf(ProvincialLevels, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && ProvinceNames.LevelOf(name) is { } level ? shared.Substring(0, at) + level : shared;

    private const string ProvincialLevels = "tỉnh, thành phố";

    /// <summary>",", ";", "và", "cùng", ", và", "&amp;" between units.</summary>
    private bool TrySeparator(int position, out int next)
    {
        next = position;
        if (position >= _end)
            return false;
        if (_tokens[position].Kind == TokenKind.Mark && _tokens[position].Key is ',' or ';' or '&' or '+')
            next = position + 1;
        if (next < _end && IsAnd(next))
            next++;
        // A scan's stray quote before a name.
        if (next > position && next + 1 < _end && _tokens[next].Kind == TokenKind.Mark && _tokens[next].Key is '\'' or '‘' or '`' && _tokens[next + 1].IsCapital)
            next++;
        return next > position;
    }

    /// <summary>What parts the members of one class: as <see cref="TrySeparator"/>, but a semicolon ends the class.</summary>
    private bool TryMemberSeparator(int position, out int next)
    {
        next = position;
        return !IsMark(position, ';') && TrySeparator(position, out next);
    }

    private bool IsAnd(int position) =>
        _tokens[position].IsWord && (_tokens[position].Key == Words.Va || _tokens[position].Key == Words.Hoac
            || (_tokens[position].Key == Words.Cung && !IsKey(position + 1, Words.Voi)));

    private bool IsKey(int position, ulong key) => position < _end && _tokens[position].IsWord && _tokens[position].Key == key;

    private bool IsMark(int position, char mark) => position < _end && _tokens[position].IsMark(mark);

    private bool TryWord(int position, UnitWord role, out int next) => TryWord(position, role, out _, out next);

    private bool TryWord(int position, UnitWord role, out UnitWord word, out int next)
    {
        if (position < _end && words.TryUnit(position, _end, out word, out next) && (word & role) != 0)
            return true;
        word = UnitWord.None;
        next = position;
        return false;
    }

    private bool IsCapital(int position) => position < _end && _tokens[position].IsCapital;

    /// <summary>"Tòa án nhân dân tỉnh, Thi hành dân sự tỉnh, Viện kiểm sát …": a name of no known kind is a unit where known ones stand before and behind it in a list.</summary>
    private bool TryUnknown(ref int position, List<Party> parties)
    {
        if (!IsCapital(position) || !_tokens[position].IsWord || (words.CuesAt(position, _end) & (CueWord.Verb | CueWord.Assign | CueWord.Lead | CueWord.Coordinate)) != 0)
            return false;
        var end = RunEnd(position, position, allowComma: false);
        if (end == position || end - position > MostUnknownTokens || !TrySeparator(end, out var next) || next >= _end || !IsCapital(next) || !StartsCore(next) || (words.CuesAt(next, _end) & CueWord.Verb) != 0)
            return false;
        Add(parties, new Found(position, end, null, PartyType.Unit));
        position = end;
        return true;
    }

    private const int MostUnknownTokens = 9;

    /// <summary>One unit with what stands before it: "đồng chí", an office whose holder stands for the unit.</summary>
    private bool TryOne(ref int position, List<Party> parties, ref string? shared)
    {
        var at = position;
        if (TryWord(at, UnitWord.Comrade, out var afterComrade))
            at = IsMark(afterComrade, ':') ? afterComrade + 1 : afterComrade;
        if (afterComrade > position && SkipName(at) is var afterName && afterName > at)
            at = afterName;
        if (TryMinisters(ref at, parties, ref shared) || TryPerson(ref at, parties))
        {
            position = at;
            return true;
        }

        if (afterComrade > position && IsKey(position, s_the) && TryComrades(position, afterComrade, out var afterComrades))
        {
            Add(parties, new Found(position, afterComrades, null, PartyType.Collective));
            position = afterComrades;
            return true;
        }

        var holderStart = at;
        var holderEnd = SkipHolders(at);
        at = holderEnd > at && IsMark(holderEnd, ':') && StartsCore(holderEnd + 1) ? holderEnd + 1 : holderEnd;
        if (!TryCore(ref at, parties, (holderStart, holderEnd), ref shared))
            return false;
        // "Giám đốc Sở Tài chính Nguyễn Văn Bình"
        if (holderEnd > holderStart)
            at = NameEnd(at);
        position = AfterRole(SkipBracket(at));
        return true;
    }

    private bool TryCore(ref int position, List<Party> parties, (int Start, int End) holders, ref string? shared)
    {
        var isHeld = holders.End > holders.Start;
        var count = parties.Count;
        string? own = null;
        if (!TryPlural(ref position, parties, ref own)
            && !TryBareCollective(ref position, parties, isHeld)
            && !TryField(ref position, parties)
            && !TryCommittee(ref position, parties, ref own)
            && !TryWhole(ref position, parties)
            && !TryGeneric(ref position, parties, isHeld || _isListed)
            && !TryPlace(ref position, parties, shared, ref own))
            return false;
        shared = own;
        if (isHeld && !_isProbe)
        {
            var holder = flow.Quote(holders.Start, holders.End);
            for (var index = count; index < parties.Count; index++)
                parties[index] = parties[index] with { Holder = holder };
        }

        return true;
    }

    /// <summary>What in brackets explains a name: "Sở Giao thông vận tải (GTVT)", "Sở Nội vụ (Ban Thi đua - Khen thưởng)"; not a route.</summary>
    private int SkipBracket(int position)
    {
        if (!IsMark(position, '('))
            return position;
        for (var at = position + 1; at < _end && at < position + 14; at++)
        {
            if (IsMark(at, ')'))
                return at + 1 < _end && GoesOn(at + 1) ? at + 1 : position;
            if (IsMark(at, ';') || IsMark(at, '.'))
                return position;
        }

        return position;
    }

    private bool GoesOn(int position) => TrySeparator(position, out var next) && next < _end && StartsCore(next);

    private bool StartsCore(int position) =>
        TryWord(position, UnitWord.FieldHead | UnitWord.Committee | UnitWord.GenericHead | UnitWord.Whole | UnitWord.Plural | UnitWord.Holder, out _);

    /// <summary>"UBND thành phố Vinh, TX. Hoàng Mai và các huyện: Diễn Châu, Nghi Lộc": places of another level, whose committee was said before; they set the head of those that follow.</summary>
    private bool TrySharedClass(ref int position, List<Party> parties, ref string? shared)
    {
        var isPlural = TryWord(position, UnitWord.Plural, out var at);
        if (!TryWord(at, UnitWord.Level, out var afterLevel) || (!isPlural && IsCapital(at) && !_tokens[at].IsAllCapitals) || shared is null || HeadOf(shared) is not { } head)
            return false;
        var start = isPlural ? PlacesStart(afterLevel) : afterLevel;
        if (!StartsPlaces(start, isPlural, out var end))
            return false;
        // "UBND huyện Đak Pơ, tỉnh Gia Lai": where it lies, and no second one.
        if (!isPlural && !IsAnd(position - 1) && RankOf(shared.Substring(head.Length).TrimStart()) is var own and > 0 && RankOf(flow.Quote(at, afterLevel)) > own)
        {
            position = end;
            return true;
        }

        shared = head + " " + flow.Quote(at, afterLevel);
        Add(parties, new Found(start, end, shared, PartyType.Unit));
        position = end;
        return true;
    }

    /// <summary>How high a level stands: communes, districts, provinces; 0 where it is written otherwise.</summary>
    private static int RankOf(string level) => level.ToLowerInvariant() switch
    {
        "xã" or "phường" or "thị trấn" or "đặc khu" => 1,
        "huyện" or "quận" or "thị xã" or "thành phố" or "tp." or "tp" or "tx." or "tx" => 2,
        "tỉnh" => 3,
        _ => 0,
    };

    /// <summary>A name that shares the head before it: "Xây dựng" of "các Sở: Tài chính, Xây dựng", "Trà Bồng" of "UBND các huyện: Bình Sơn, Trà Bồng".</summary>
    private bool TrySharedName(ref int position, List<Party> parties, string shared)
    {
        if (!IsCapital(position) && IsNumberAfterNumber(position) && IsLevelled(shared))
        {
            Add(parties, new Found(position, position + 1, shared, PartyType.Unit));
            position++;
            return true;
        }

        if (!IsCapital(position) || StartsCore(position) && !IsFieldAt(position))
            return false;
        var end = FieldEnd(position);
        if (end == position)
            end = IsLevelled(shared) ? ListedPlaceEnd(position) : RunEnd(position, position, allowComma: false);
        if (end == position)
            return false;
        Add(parties, new Found(position, end, shared, PartyType.Unit));
        position = end;
        return true;
    }

    /// <summary>"UBND" of "UBND huyện": a shared head without its level; null where it has none.</summary>
    private static string? HeadOf(string shared)
    {
        foreach (var level in s_levels)
        {
            if (shared.EndsWith(level, StringComparison.OrdinalIgnoreCase))
                return shared.Substring(0, shared.Length - level.Length) is var head && head.EndsWith(",", StringComparison.Ordinal) ? HeadOf(head.Substring(0, head.Length - 1)) : head;
        }

        return null;
    }

    private static bool IsLevelled(string shared) => IsLevel(shared) || HeadOf(shared) is not null;

    /// <summary>"4" of "các quận 1, 4 và 7": a number whose list began with one.</summary>
    private bool IsNumberAfterNumber(int position)
    {
        if (position < 2 || position >= _end || !_tokens[position].IsNumber)
            return false;
        var before = IsAnd(position - 1) && IsMark(position - 2, ',') ? position - 3 : position - 2;
        return before >= 0 && _tokens[before].IsNumber;
    }

    /// <summary>Whether a shared head is a level alone: "huyện" of "các huyện Bình Sơn, Trà Bồng".</summary>
    private static bool IsLevel(string shared) => Array.Exists(s_levels, level => string.Equals(level.Substring(1), shared, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] s_levels = [" TP.", " TX.", " TT.", " H.", " Q.", " P.", " X.", " TP", " TX", " TT", " thành phố", " thị xã", " thị trấn", " đặc khu", " huyện", " quận", " phường", " xã", " tỉnh"];

    /// <summary>Whether a unit or office begins at a word of a place's name; "Chánh" of "Bình Chánh" and "Phòng" of "Hải Phòng" are none, as no unit or field follows.</summary>
    private bool StartsAnother(int at) =>
        StartsCore(at) && !(IsKey(at, s_school) && !IsCapital(at + 1)) && !(TryWord(at, UnitWord.FieldHead, out var head) && head == at + 1 && !IsCapital(head))
        && !(TryWord(at, UnitWord.Holder, out var word, out var next) && (word & ~UnitWord.Holder) == 0 && next == at + 1 && !StartsCore(next));

    private int ListedPlaceEnd(int position)
    {
        _inPlaces = true;
        var end = PlaceEnd(position);
        _inPlaces = false;
        return end;
    }

    /// <summary>The end of a place's name: words with capitals, a number ("phường 5").</summary>
    private int PlaceEnd(int position)
    {
        var at = position;
        while (at < _end && at < position + 6 && ((_tokens[at].IsWord && _tokens[at].IsCapital && !(at > position && StartsAnother(at))) || (at == position && _tokens[at].IsNumber)
            || (at > position && (_tokens[at].IsMark('-') || _tokens[at].IsMark('–')) && IsCapital(at + 1) && !StartsCore(at + 1) && (!_tokens[at].SpaceBefore || _inPlaces))))
            at++;
        return at > position && IsPlaceNumber(at) ? at + 1 : at;
    }

    /// <summary>"phường Hà Giang 1", "xã Mường Ảng 2": a number that ends a place's name; not what is counted ("xã Sơn Hà 5 hộ").</summary>
    private bool IsPlaceNumber(int at) =>
        at < _end && _tokens[at].IsNumber && _tokens[at].Length == 1 && _tokens[at].SpaceBefore && _tokens[at - 1].IsWord
        && (at + 1 >= _end || (_tokens[at + 1].Kind == TokenKind.Mark ? _tokens[at + 1].Key is ',' or ';' or ':' or ')' : _tokens[at + 1].IsWord && (IsAnd(at + 1) || (words.CuesAt(at + 1, _end) & (CueWord.Verb | CueWord.WeakVerb | CueWord.Lead | CueWord.Coordinate | CueWord.Urgent | CueWord.Adverb)) != 0)));
}
