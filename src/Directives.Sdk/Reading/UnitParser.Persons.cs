using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Persons and offices: whose holder stands for a unit, who is named for himself, what a unit is beside.</summary>
internal sealed partial class UnitParser
{
    private const int MostHolders = 4;

    /// <summary>"Sở Y tế - cơ quan thường trực Ban Chỉ đạo": what the unit is beside belongs to no other.</summary>
    private int AfterRole(int position)
    {
        if (!(IsMark(position, '-') || IsMark(position, '–')) || position + 2 >= _end || !_tokens[position + 1].SpaceBefore || !s_roles.Contains((_tokens[position + 1].Key, _tokens[position + 2].Key)))
            return position;
        var wasProbe = _isProbe;
        (_isProbe, _isListed) = (true, true);
        _owners.Clear();
        var end = position + 1;
        var found = TryGeneric(ref end, _owners, maySmall: true);
        _isProbe = wasProbe;
        return found ? end : position;
    }

    private static readonly HashSet<(ulong First, ulong Second)> s_roles = [(Syllable.Of("cơ"), Syllable.Of("quan")), (Syllable.Of("đơn"), Syllable.Of("vị"))];

    /// <summary>"các đồng chí thành viên Ban Chỉ đạo", "các đồng chí Phó trưởng phòng": persons by what they are, where no unit's name makes them stand for it.</summary>
    private bool TryComrades(int start, int position, out int end)
    {
        var at = SkipHolders(position);
        end = position;
        if (at > position && StartsCore(at) && !TryWord(at, UnitWord.Holder, out _))
            return false;
        var members = at;
        if (TryMembers(ref members))
            end = MembershipEnd(members) is var membership && membership > members ? membership : TailEnd(QualifierEnd(members));
        else if (at > position)
            end = TailEnd(at);
        else
            return position < _end && _tokens[position].IsWord && !_tokens[position].IsCapital;
        return end > start;
    }

    private static readonly ulong s_the = Syllable.Of("các");

    /// <summary>"Lê Trọng Yên - ", "Lê Trọng Yên, " before an office.</summary>
    private int SkipName(int position) =>
        NameEnd(position) is var end && end > position && (IsMark(end, '-') || IsMark(end, '–') || IsMark(end, ',')) ? end + 1 : position;

    /// <summary>"Giám đốc", "Thủ trưởng", "Giám đốc, Thủ trưởng", "lãnh đạo các".</summary>
    private int SkipHolders(int position)
    {
        var at = position;
        for (var count = 0; count < MostHolders && at < _end && words.HasUnit(at, _end) && words.EndOfUnit(at, _end, UnitWord.Holder) is var next && next > at; count++)
        {
            if (next < _end && TrySeparator(next, out var after) && TryWord(after, UnitWord.Holder, out _))
                next = after;
            at = next;
        }

        return at;
    }

    /// <summary>"Các Bộ trưởng: Quốc phòng, Công an": ministers by their fields, who stand for their ministries.</summary>
    private bool TryMinisters(ref int position, List<Party> parties, ref string? shared)
    {
        var at = IsKey(position, s_the) ? position + 1 : position;
        if (!IsKey(at, s_ministry) || !IsCapital(at) || !IsKey(at + 1, s_chief))
            return false;
        var start = IsMark(at + 2, ':') ? at + 3 : at + 2;
        var end = FieldEnd(start);
        if (end == start)
            return false;
        var first = parties.Count;
        shared = flow.Quote(at, at + 1);
        Add(parties, new Found(start, end, shared, PartyType.Unit));
        if (!_isProbe)
            parties[first] = parties[first] with { Holder = flow.Quote(at, at + 2) };
        position = end;
        return true;
    }

    private static readonly ulong s_ministry = Syllable.Of("bộ");
    private static readonly ulong s_chief = Syllable.Of("trưởng");

    /// <summary>A person by office, as "Chủ tịch UBND tỉnh": not where a place follows, for then the head stands for that place's committee.</summary>
    private bool TryPerson(ref int position, List<Party> parties)
    {
        if ((!IsCapital(position) && !IsKey(position, s_the)) || !TryWord(position, UnitWord.Person, out var next) || (EndsInLevelWord(next) && IsLevelList(next)) || (TryWord(next, UnitWord.Plural, out var afterPlural) && TryWord(afterPlural, UnitWord.FieldHead | UnitWord.GenericHead, out _) && IsCapital(afterPlural)))
            return false;
        var end = next;
        if (next < _end && IsCapital(next) && _tokens[next].IsWord)
        {
            end = NameEnd(next);
            if (end == next || (EndsInLevelWord(next) && (end - next < 3 || ProvinceNames.IsKnown(flow.Quote(next, end)))))
                return false;
        }
        else if ((IsMark(end, '-') || IsMark(end, '–')) && NameEnd(end + 1) is var nameEnd && nameEnd > end + 1)
        {
            end = nameEnd;
        }

        Add(parties, new Found(position, next, null, PartyType.Person));
        position = end;
        return true;
    }

    /// <summary>Whether the office right before a token ends in a level, so that two words behind it are the place's name ("Chủ tịch UBND huyện Sơn Hà").</summary>
    private bool EndsInLevelWord(int next) => (TryWord(next - 1, UnitWord.Level, out var end) && end == next) || (next >= 2 && TryWord(next - 2, UnitWord.Level, out end) && end == next);

    /// <summary>The end of a person's name at a token, of two to five words; the token itself where none stands there.</summary>
    private int NameEnd(int position)
    {
        var at = position;
        if (!IsCapital(position) || !TryWord(position, UnitWord.Surname, out _))
            return position;
        while (at < _end && at < position + 5 && _tokens[at].IsWord && _tokens[at].IsCapital)
            at++;
        return at - position >= 2 ? at : position;
    }
}
