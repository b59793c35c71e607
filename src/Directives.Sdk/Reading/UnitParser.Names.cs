using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>The kinds of unit names.</summary>
internal sealed partial class UnitParser
{
    /// <summary>"Sở Kế hoạch và Đầu tư", "Bộ Công an", "phòng Giáo dục và Đào tạo".</summary>
    private bool TryField(ref int position, List<Party> parties)
    {
        if (!TryWord(position, UnitWord.FieldHead, out var at))
            return false;
        var end = FieldEnd(at);
        if (end == at)
        {
            // A field nobody has listed: a name in capitals, to its end.
            if (!IsCapital(position) || !IsCapital(at) || !_tokens[at].IsWord || TryWord(at, UnitWord.Surname, out _))
                return false;
            end = RunEnd(at, position, allowComma: false);
        }

        var placed = PlaceAfterField(end);
        // "Vụ Giáo dục Phổ thông": a name that goes on beyond a field that is listed.
        if (placed == end && IsCapital(position) && IsCapital(end) && _tokens[end].IsWord && !_tokens[end].IsAllCapitals && !StartsCore(end) && !TryWord(end, UnitWord.Surname | UnitWord.Level | UnitWord.Person, out _)
            && (words.CuesAt(end, _end) & (CueWord.Verb | CueWord.WeakVerb | CueWord.Lead | CueWord.Adverb)) == 0)
            placed = RunEnd(end, position, allowComma: false);
        AddNamed(ref position, placed, parties);
        return true;
    }

    /// <summary>Adds a name; with levels after it ("Phòng Y tế các huyện, thị xã", "Trung tâm y tế huyện, thành phố") it is a class.</summary>
    private void AddNamed(ref int position, int end, List<Party> parties)
    {
        var classEnd = LevelsEnd(end);
        Add(parties, new Found(position, classEnd, null, classEnd > end ? PartyType.Collective : PartyType.Unit));
        position = classEnd;
    }

    /// <summary>The end of "các huyện, thị xã, thành phố" or ", thị xã, thành phố" after a name; the place itself where no levels follow.</summary>
    private int LevelsEnd(int position)
    {
        var at = TryWord(position, UnitWord.Plural, out var afterPlural) && TryWord(afterPlural, UnitWord.Level, out var first) ? first : position;
        if (at == position && !TryWord(position - 1, UnitWord.Level, out _))
            return position;
        while (TrySeparator(at, out var next) && TryWord(next, UnitWord.Level, out var after) && !IsCapital(after))
            at = after;
        return at;
    }

    /// <summary>"tỉnh", "tỉnh Lào Cai", "thành phố Đà Nẵng" after a department's name.</summary>
    private int PlaceAfterField(int position)
    {
        if (IsCapital(position) && !_tokens[position].IsAllCapitals && _tokens[position].IsWord && !StartsCore(position))
            return BarePlaceEnd(position);
        if (!TryWord(position, UnitWord.Level, out var at) || (_tokens[position].IsCapital && !_tokens[position].IsAllCapitals && !IsCapital(at)))
            return position;
        return PlaceEnd(at);
    }

    /// <summary>"Sở Giao thông vận tải Hà Nam", "Phòng Nội vụ Bình Sơn": a place without its level, of two or three words; the position itself where a person's name or anything longer stands there.</summary>
    private int BarePlaceEnd(int position)
    {
        if (TryWord(position, UnitWord.Surname | UnitWord.Field | UnitWord.Person, out _) && !ProvinceNames.IsKnown(flow.Quote(position, Math.Min(_end, position + 2))))
            return position;
        var at = position;
        while (at < _end && at < position + 4 && _tokens[at].IsWord && _tokens[at].IsCapital && !_tokens[at].IsAllCapitals && !StartsCore(at) && (words.CuesAt(at, _end) & (CueWord.Verb | CueWord.WeakVerb)) == 0)
            at++;
        return at - position is 2 or 3 ? at : position;
    }

    /// <summary>"UBND tỉnh", "Ủy ban nhân dân huyện Trà Bồng", "Công an các xã, phường", "UBND các huyện: Bình Sơn, Trà Bồng".</summary>
    private bool TryCommittee(ref int position, List<Party> parties, ref string? shared)
    {
        if (!IsCapital(position) || !TryWord(position, UnitWord.Committee, out var word, out var at))
            return false;
        if (TryWord(at, UnitWord.Plural, out var afterPlural))
        {
            if (!TryWord(afterPlural, UnitWord.Level | UnitWord.Member | UnitWord.BareCollective, out _))
                return false;
            return CommitteeClass(ref position, at, afterPlural, parties, ref shared);
        }

        // "UBND 11 phường", "Công an 05 xã, thị trấn": how many, of a class.
        if (at + 1 < _end && _tokens[at].IsNumber && TryWord(at + 1, UnitWord.Level, out _))
            return CommitteeClass(ref position, at, at + 1, parties, ref shared);

        if (TryWord(at, UnitWord.Level, out var afterLevel))
        {
            var placeEnd = PlaceEnd(afterLevel);
            if (placeEnd == afterLevel && IsLevelList(afterLevel))
                return CommitteeClass(ref position, at, at, parties, ref shared);
            shared = placeEnd > afterLevel ? flow.Quote(position, afterLevel) : null;
            Add(parties, new Found(position, placeEnd, null, PartyType.Unit));
            position = placeEnd;
            return true;
        }

        // "Hội đồng nhân dân, Ủy ban nhân dân các tỉnh": the level is said once, with the last.
        if (TrySeparator(at, out var other) && IsCapital(other) && TryWord(other, UnitWord.Committee, out var afterOther) && (TryWord(afterOther, UnitWord.Plural, out _) || TryWord(afterOther, UnitWord.Level, out _)))
        {
            Add(parties, new Found(position, at, null, PartyType.Unit));
            position = at;
            return true;
        }

        var end = PlaceEnd(at);
        if (end == at && !((word & UnitWord.Whole) != 0 && (word & UnitWord.GenericHead) == 0))
            return false;
        Add(parties, new Found(position, end, null, PartyType.Unit));
        position = end;
        return true;
    }

    private bool IsLevelList(int position) => TrySeparator(position, out var next) && TryWord(next, UnitWord.Level, out var after) && !IsCapital(after);

    /// <summary>The committees of a class of places: one name, unless the places follow by name.</summary>
    private bool CommitteeClass(ref int position, int classStart, int levelsStart, List<Party> parties, ref string? shared)
    {
        var head = flow.Quote(position, classStart);
        var at = levelsStart;
        var levels = 0;
        var levelName = "";
        var isLevelled = true;
        while (TryWord(at, UnitWord.Level | UnitWord.Member | UnitWord.BareCollective, out var next))
        {
            levelName = flow.Quote(at, next);
            isLevelled &= TryWord(at, UnitWord.Level, out _);
            levels++;
            at = next;
            if (!(TryMemberSeparator(at, out var after) && TryWord(after, UnitWord.Level | UnitWord.Member, out _)) || (IsCapital(after) && FieldHeadWithField(after)) || StartsHeld(after))
                break;
            at = after;
        }

        var colon = PlacesStart(at);
        if (StartsPlaces(colon, true, out var place) && (colon > at ? EndsListedPlace(place) : levels == 1 || ListsPlaces(place)))
        {
            // "UBND các xã, phường: Bến Lức, Thủ Thừa": which is which the text does not say.
            shared = !isLevelled ? head : head + " " + (levels == 1 ? levelName : flow.Quote(levelsStart, at));
            Add(parties, new Found(colon, place, shared, PartyType.Unit));
            position = place;
            return true;
        }

        // "UBND các xã, phường, đặc khu Phú Quý": the last level names its one place.
        at = !TryWord(at, UnitWord.Region, out _) && PlaceEnd(at) is var ownPlace && ownPlace > at ? ownPlace : TailEnd(QualifierEnd(at));
        Add(parties, new Found(position, at, null, PartyType.Collective));
        position = at;
        return true;
    }

    /// <summary>"UBND các xã: …", "UBND các huyện miền núi: …", "UBND các xã biên giới gồm: …": where the places of a class begin.</summary>
    private int PlacesStart(int position)
    {
        var at = QualifierEnd(position);
        if (IsKey(at, s_comprising))
            at++;
        else if (IsKey(at, s_including) && IsKey(at + 1, s_comprising))
            at += 2;
        if (IsMark(at, ':'))
            return at + 1;
        return IsMark(at, '(') && PlacesInBracket(at + 1) is var start && start > at ? start : position;
    }

    /// <summary>"UBND các huyện ven biển (Nga Sơn, Hậu Lộc)": where names of places begin that fill a bracket; the position before it where anything else stands there.</summary>
    private int PlacesInBracket(int position)
    {
        var start = IsKey(position, s_comprising) ? position + 1 : position;
        if (start > position && IsMark(start, ':'))
            start++;
        for (var at = start; IsCapital(at) && !StartsCore(at) && ListedPlaceEnd(at) is var end && end > at;)
        {
            if (IsMark(end, ')'))
            {
                _bracketEnd = end;
                return start;
            }

            if (!TrySeparator(end, out at))
                break;
            if (TryWord(at, UnitWord.Level, out var afterLevel) && IsCapital(afterLevel))
                at = afterLevel;
        }

        return position - 1;
    }

    private static readonly ulong s_comprising = Syllable.Of("gồm");
    private static readonly ulong s_including = Syllable.Of("bao");

    /// <summary>"UBND các tỉnh, thành phố Thanh Hóa, Nghệ An": whether another place follows one, so that the levels before them are those of all.</summary>
    private bool ListsPlaces(int end) => TrySeparator(end, out var next) && IsCapital(next) && _tokens[next].IsWord && !StartsCore(next) && !TryWord(next, UnitWord.Level, out _) && ListedPlaceEnd(next) is var other && other - next >= 2 && !_tokens[next].IsAllCapitals;

    /// <summary>Whether a place's name stands at a token, or of several a list of numbers, and its end; no region and no unit.</summary>
    private bool StartsPlaces(int start, bool areSeveral, out int end)
    {
        end = start;
        if (!(IsCapital(start) || (areSeveral && IsNumberList(start))) || StartsCore(start) || TryWord(start, UnitWord.Region, out _))
            return false;
        end = ListedPlaceEnd(start);
        return end > start;
    }

    /// <summary>"UBND các quận 1, 4 và 7": whether numbers that are names of places stand at a token.</summary>
    private bool IsNumberList(int position) =>
        position < _end && _tokens[position].IsNumber && TrySeparator(position + 1, out var next) && next < _end && (_tokens[next].IsNumber || IsCapital(next)) && (next + 1 >= _end || EndsListedPlace(next + 1) || _tokens[next + 1].IsWord);

    /// <summary>Whether a place of a list ends at a token, so that it is one and not the first word of what is ordered ("UBND các xã: Huy động …").</summary>
    private bool EndsListedPlace(int end) => end >= _end || _tokens[end].Kind == TokenKind.Mark || IsAnd(end);

    /// <summary>"Văn phòng Chính phủ", "Tỉnh đoàn Quảng Ngãi", "EVN".</summary>
    private bool TryWhole(ref int position, List<Party> parties)
    {
        if (!IsCapital(position) || !TryWord(position, UnitWord.Whole, out var at))
            return false;
        var end = BranchEnd(at);
        if (end == at)
            end = TryWord(at, UnitWord.Level, out var afterLevel) ? PlaceEnd(afterLevel) : PlaceEnd(at);
        Add(parties, new Found(position, end, null, PartyType.Unit));
        position = end;
        return true;
    }

    /// <summary>"… - Chi nhánh Quảng Ngãi", "… chi nhánh tỉnh Lào Cai", "… - CN Khu vực 9": the end of the branch that a name goes on with; the position itself where none does.</summary>
    private int BranchEnd(int position)
    {
        var at = IsMark(position, '-') || IsMark(position, '–') ? position + 1 : position;
        if (at + 1 >= _end || !_tokens[at].IsWord)
            return position;
        var isShort = _tokens[at].Key == s_branchShort && _tokens[at].IsAllCapitals && at > position;
        if (!isShort && !(_tokens[at].Plain == s_chi && _tokens[at + 1].IsWord && _tokens[at + 1].Key == s_nhanh))
            return position;
        var place = isShort ? at + 1 : at + 2;
        var afterLevel = TryWord(place, UnitWord.Level, out var level) ? level : place;
        var end = PlaceEnd(afterLevel);
        return end > place ? end : afterLevel > place ? afterLevel : position;
    }

    private static readonly ulong s_chi = Fixed.Plain("chi");
    private static readonly ulong s_nhanh = Syllable.Of("nhánh");
    private static readonly ulong s_branchShort = Syllable.Of("CN");

    /// <summary>"Văn phòng UBND tỉnh", "Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi", "Công ty Điện lực Lào Cai".</summary>
    private bool TryGeneric(ref int position, List<Party> parties, bool maySmall)
    {
        if (!TryWord(position, UnitWord.GenericHead, out var at))
            return false;
        if (!IsCapital(position) && !(maySmall && IsGenericName(position)))
            return false;
        var end = RunEnd(at, position, allowComma: true);
        if (end == at && at - position < 2)
            return false;
        AddNamed(ref position, end, parties);
        return true;
    }

    /// <summary>Whether a head stands at a token with a name of its own after it ("trung tâm y tế dự phòng"), so that it is no class of units ("trung tâm, trường").</summary>
    private bool IsGenericName(int position) =>
        TryWord(position, UnitWord.GenericHead, out var at) && at - position > 1 && at < _end && _tokens[at].IsWord && !IsAnd(at) && RunEnd(at, position, allowComma: false) > at;
}
