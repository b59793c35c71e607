using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Where a name that runs on ends.</summary>
internal sealed partial class UnitParser
{
    private const int MostNameTokens = 26;
    private const int LeastFieldWords = 3;

    /// <summary>
    /// The end of a name that runs on: to a mark, a verb, or a word that ends names. A verb that names often hold ("đầu tư", "quản lý") ends it only after a capital;
    /// a comma or "và" is part of it where a capital follows that begins no unit.
    /// </summary>
    private int RunEnd(int position, int nameStart, bool allowComma)
    {
        var at = position;
        var limit = Math.Min(_end, nameStart + MostNameTokens);
        while (at < limit)
        {
            ref readonly var token = ref _tokens[at];
            if (token.Kind == TokenKind.Mark)
            {
                if (!(token.Key is '-' or '–' or '&' or '"' or '“' or '”' or '/' or '\'') && !(token.IsMark('.') && at + 1 < limit && !_tokens[at + 1].SpaceBefore)
                    && !(allowComma && token.IsMark(',') && JoinsName(at + 1)))
                    break;
            }
            else if (token.IsWord && token.Key == Words.Va)
            {
                if (SmallNameEnd(at + 1) is var smallEnd && smallEnd > at + 1)
                    return smallEnd;
                if (!JoinsName(at + 1))
                    break;
            }
            else if (IsUnitAfterName(at, out var owner))
            {
                // "Văn phòng UBND tỉnh", "Thanh tra Bộ Y tế": the unit inside the name ends it.
                return !IsOwner(at, nameStart) ? at : at == position && PlaceEnd(owner) is var ownerPlace && ownerPlace - owner is 2 or 3 ? ownerPlace : owner;
            }
            else if (!token.IsCapital && TryWord(at, UnitWord.Field, out var afterField) && afterField - at >= LeastFieldWords)
            {
                // "Trung tâm Truyền thông tài nguyên và môi trường": a field's name in small letters.
                at = afterField;
                continue;
            }
            else if (token.IsCapital && TryWord(at, UnitWord.Field, out var fieldEnd) && fieldEnd - at >= LeastFieldWords && fieldEnd < limit && (words.CuesAt(fieldEnd, _end) & CueWord.WeakVerb) != 0 && !_tokens[fieldEnd].IsCapital)
            {
                // "Trạm Chăn nuôi và Thú y kiểm tra …": a verb that names often hold, right after a whole field.
                return fieldEnd;
            }
            else if (EndsName(at, position))
            {
                break;
            }
            else if (TryWord(at, UnitWord.Plural, out var afterPlural) && TryWord(afterPlural, UnitWord.Level, out var afterLevel) && !IsCapital(afterLevel))
            {
                break;
            }
            else if (InnerHead(at) is var afterHead && afterHead > at)
            {
                at = afterHead;
                continue;
            }
            else if (token.IsCapital && words.TryCue(at, limit, out var work, out var afterWork) && afterWork - at == 2 && (work & (CueWord.Verb | CueWord.WeakVerb)) != 0)
            {
                // "Khoa Đào tạo Sau đại học": what the unit does, as its name.
                at = afterWork;
                continue;
            }
            else if (EndsInLevel(at, limit, out var levelEnd) && (at > position || position - nameStart > 2 || levelEnd - at > 1 || EndsAfterLevel(levelEnd, position)))
            {
                return levelEnd;
            }
            else if (words.TryCue(at, limit, out var noun, out var afterNoun) && (noun & CueWord.Noun) != 0)
            {
                at = afterNoun;
                continue;
            }
            else if (!token.IsCapital && words.TryCue(at, limit, out var trade, out var afterTrade) && afterTrade - at >= 3 && (trade & CueWord.WeakVerb) != 0 && HoldsMark(at, afterTrade))
            {
                // "Cục Cảnh sát phòng, chống tội phạm về môi trường": a comma of the work that the name holds.
                at = afterTrade;
                continue;
            }
            else if (!token.IsCapital && token.IsWord && EndsInProvince(at, position))
            {
                // "Học viện Âm nhạc Huế dàn dựng …": whatever small word follows the place, it is no part of the name.
                break;
            }

            at++;
        }

        while (at > position && _tokens[at - 1].Kind == TokenKind.Mark && !_tokens[at - 1].IsMark('”') && !_tokens[at - 1].IsMark('"'))
            at--;
        return at;
    }

    /// <summary>"… các công trình dân dụng và công nghiệp tỉnh": the end of a name that goes on in small letters after "và" up to its level; the position itself where it does not.</summary>
    private int SmallNameEnd(int position)
    {
        for (var at = position; at < _end && at <= position + MostSmallTokens && _tokens[at].IsWord && !_tokens[at].IsCapital; at++)
        {
            if (TryWord(at, UnitWord.Level, out var afterLevel))
                return at > position ? PlaceEnd(afterLevel) : position;
            if (TryWord(at, UnitWord.Member | UnitWord.Plural | UnitWord.BareCollective | UnitWord.Holder | UnitWord.Committee, out _) || (words.CuesAt(at, _end) & (CueWord.Verb | CueWord.Lead | CueWord.Coordinate | CueWord.EndsName | CueWord.Adverb | CueWord.Assign)) != 0)
                return position;
        }

        return position;
    }

    private const int MostSmallTokens = 6;

    private bool HoldsMark(int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (_tokens[at].Kind == TokenKind.Mark)
                return true;
        }

        return false;
    }

    private bool EndsInProvince(int at, int position) =>
        at > position && _tokens[at - 1].IsCapital && _tokens[at - 1].IsWord
        && ((at - 1 > position && _tokens[at - 2].IsCapital && ProvinceNames.IsKnown(flow.Quote(at - 2, at))) || ProvinceNames.IsKnown(flow.Quote(at - 1, at)));

    /// <summary>Whether a unit inside a name may be its owner: it stands close to the head.</summary>
    private static bool IsOwner(int at, int nameStart) => at - nameStart <= 8;

    private bool IsUnitAfterName(int at, out int end)
    {
        end = at;
        if (!_tokens[at].IsCapital || !TryWord(at, UnitWord.FieldHead | UnitWord.Committee | UnitWord.Whole, out var word, out var next))
            return false;
        if ((word & UnitWord.FieldHead) != 0 && FieldEnd(next) is var field && field > next)
            end = PlaceAfterField(field);
        else if ((word & UnitWord.Committee) != 0 && TryWord(next, UnitWord.Level, out var afterLevel))
            end = PlaceEnd(afterLevel);
        else if ((word & UnitWord.Whole) != 0)
            end = next;
        return end > at;
    }

    /// <summary>"… tỉnh", "… huyện Trà Bồng": a level without a capital ends a name, with the place it names.</summary>
    private bool EndsInLevel(int at, int limit, out int end)
    {
        end = at;
        if (_tokens[at].IsCapital || !TryWord(at, UnitWord.Level, out var next) || next > limit)
            return false;
        end = PlaceEnd(next);
        return end > next || next >= limit || !_tokens[next].IsCapital;
    }

    /// <summary>"Liên minh Hợp tác xã", "Văn phòng Thường trực Ban Chỉ huy …": the end of a head of three words or more inside a name; the position itself where none stands there.</summary>
    private int InnerHead(int at) => TryWord(at, UnitWord.GenericHead, out var next) && next - at > 2 ? next : at;

    /// <summary>Whether a name that is only a head and its level ends there ("Cục Thuế tỉnh"), and the level is not the first word of more ("Văn phòng huyện ủy").</summary>
    private bool EndsAfterLevel(int end, int position) => end >= _end || _tokens[end].Kind == TokenKind.Mark || _tokens[end].Key == Words.Va || EndsName(end, position);

    private bool EndsName(int at, int position)
    {
        if (_tokens[at].IsCapital && (!_tokens[at].IsAllCapitals || at > position))
            return false;
        if (words.TryCue(at, _end, out var longest, out _) && (longest & CueWord.Noun) != 0)
            return false;
        var cue = words.CuesAt(at, _end);
        if ((cue & (CueWord.Lead | CueWord.Coordinate | CueWord.Urgent | CueWord.EndsName)) != 0)
            return true;
        if ((cue & (CueWord.Verb | CueWord.Adverb | CueWord.Assign)) != 0)
            return true;
        return (cue & CueWord.WeakVerb) != 0 && at > position && (_tokens[at - 1].IsCapital || EndsInLevelWord(at) || StartsVerbs(at));
    }

    /// <summary>"… Thoát nước đô thị kiểm tra, nạo vét": a verb that names often hold, with one after its comma that they do not.</summary>
    private bool StartsVerbs(int at) =>
        words.TryCue(at, _end, out _, out var next) && IsMark(next, ',') && !IsCapital(next + 1) && words.TryCue(next + 1, _end, out var second, out _) && (second & CueWord.Verb) != 0;

    /// <summary>Whether a name goes on after a comma or "và": with a capital (or "các" and a capital) that begins no unit.</summary>
    private bool JoinsName(int position)
    {
        var at = TryWord(position, UnitWord.Plural, out var afterPlural) ? afterPlural : position;
        return IsCapital(at) && _tokens[at].IsWord && !StartsCore(at) && !TryWord(at, UnitWord.Person, out _) && !(at > position && TryWord(at, UnitWord.Member, out _));
    }
}
