using NodaTime;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Numbers as documents write them: digits, Roman numerals, words.</summary>
internal sealed partial class TimeParser
{
    private const int FirstPastYear = 1000;

    private static readonly Dictionary<ulong, int> s_roman = Keys("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
    private static readonly Dictionary<ulong, int> s_ones = Keys("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static readonly Dictionary<ulong, int> s_onesAfterTen = MakeOnesAfterTen();
    private static readonly ulong s_ten = Syllable.Of("mười");
    private static readonly ulong s_tens = Syllable.Of("mươi");
    private static readonly ulong s_year = Syllable.Of("năm");

    // The words that open an expression beside those of the lexicon.
    private static readonly HashSet<ulong> s_openers =
    [
        .. s_onesAfterTen.Keys, s_ten, Words.Nua, Words.Mung, Words.Mong, Words.T, Words.Cac, Words.It, Words.Mot, Words.Sang, Words.Trua, Words.Chieu, Words.Toi, Words.Dem,
    ];

    private static Dictionary<ulong, int> Keys(params string[] words)
    {
        var keys = new Dictionary<ulong, int>();
        for (var index = 0; index < words.Length; index++)
            keys[Syllable.Of(words[index])] = index + 1;
        return keys;
    }

    private static Dictionary<ulong, int> MakeOnesAfterTen()
    {
        var keys = new Dictionary<ulong, int>(s_ones);
        keys[Syllable.Of("mốt")] = 1;
        keys[Syllable.Of("tư")] = 4;
        keys[Syllable.Of("lăm")] = 5;
        keys[Syllable.Of("nhăm")] = 5;
        keys[Syllable.Of("bẩy")] = 7;
        return keys;
    }

    /// <summary>A number in digits or in words up to 99 ("mười lăm", "hai mươi", "ba").</summary>
    private bool TryNumber(int position, out int value, out int next)
    {
        value = 0;
        next = position;
        if (position >= _end)
            return false;
        ref readonly var token = ref tokens[position];
        if (token.IsNumber)
        {
            value = token.Value;
            next = position + 1;
            return value >= 0;
        }

        return token.IsWord && TryNumberWord(position, out value, out next);
    }

    private bool TryNumberWord(int position, out int value, out int next)
    {
        next = position + 1;
        if (Is(position, s_ten))
        {
            value = 10;
            if (next < _end && tokens[next].IsWord && s_onesAfterTen.TryGetValue(tokens[next].Key, out var one) && !IsYearWord(next))
            {
                value += one;
                next++;
            }

            return true;
        }

        if (!s_ones.TryGetValue(tokens[position].Key, out value) || IsYearWord(position))
            return false;
        if (!Is(next, s_tens))
            return true;
        value *= 10;
        next++;
        if (next < _end && tokens[next].IsWord && s_onesAfterTen.TryGetValue(tokens[next].Key, out var rest) && !IsYearWord(next))
        {
            value += rest;
            next++;
        }

        return true;
    }

    /// <summary>Whether "năm" means year here and not five: five only stands before a unit ("năm ngày") and never after a word that counts years ("hằng năm", "cuối năm").</summary>
    private bool IsYearWord(int position)
    {
        if (!Is(position, s_year))
            return false;
        return !(TryWord(position + 1, out var entry, out _) && Has(entry.Word, TimeWord.Unit) && !Has(entry.Word, TimeWord.Quarter));
    }

    /// <summary>The number of a quarter or month: digits, Roman, or a word.</summary>
    private bool TryOrdinal(int position, int most, out int value, out int next)
    {
        value = 0;
        next = position + 1;
        if (position >= _end)
            return false;
        ref readonly var token = ref tokens[position];
        if (token.IsNumber)
            value = token.Value;
        else if (!token.IsWord)
            return false;
        else if (token.IsCapital && s_roman.TryGetValue(token.Key, out value))
            return value <= most;
        else if (Is(position, s_year))
            // "tháng năm" is May; "6 tháng năm 2021", "9 tháng năm nay" name the year.
            value = TryYear(next, out _, out _) || Is(next, Words.NayNow) ? 0 : 5;
        else if (!TryNumberWord(position, out value, out next))
            return s_onesAfterTen.TryGetValue(token.Key, out value) && To(position + 1, out next) && value <= most;
        return value >= 1 && value <= most;
    }

    /// <summary>A year of four digits, in the span in which documents are written or plan.</summary>
    private bool TryYear(int position, out int year, out int next)
    {
        year = position < _end && tokens[position].IsNumber && tokens[position].Length == 4 ? tokens[position].Value : 0;
        next = position + 1;
        return year is >= 1900 and <= 2199;
    }

    /// <summary>A year after "năm": of four digits, in words ("hai nghìn không trăm hai mươi mốt"), or a past one of four digits.</summary>
    private bool TryNamedYear(int position, bool isOfDate, out int year, out int next)
    {
        if (TryYear(position, out year, out next))
            return true;
        if (IsNumber(position, FirstPastYear, 1899) && tokens[position].Length == 4 && (isOfDate || IsClauseEnd(position + 1)))
        {
            year = tokens[position].Value;
            return true;
        }

        if (!Is(position, Words.Hai) || !(Is(position + 1, Words.Nghin) || Is(position + 1, Words.Ngan1000)))
            return false;
        next = position + 2;
        if (Is(next, Words.Khong) && Is(next + 1, Words.Tram))
            next += 2;
        if (Is(next, Words.Le) || Is(next, Words.Linh))
            next++;
        year = 2000;
        if (next < _end && tokens[next].IsWord && TryNumberWord(next, out var rest, out var afterRest))
        {
            year += rest;
            next = afterRest;
        }

        return true;
    }

    /// <summary>"năm 2021", "/2021", "-2021" (no blank before it), or "năm này", "năm nay", "năm sau" …; completes from the reference.</summary>
    private bool TryYearSuffix(ref int position, out int year, out bool isRelative)
    {
        isRelative = false;
        year = 0;
        if ((IsMark(position, '/') || (IsMark(position, '-') && !tokens[position].SpaceBefore) || (IsMark(position, '.') && !tokens[position].SpaceBefore))
            && TryYear(position + 1, out year, out var next) && !ContinuesAsNumber(next))
        {
            position = next;
            return true;
        }

        var at = SkipComma(position);
        if (Is(at, Words.Cua))
            at++;
        if (!Is(at, TimeWord.Year, out var afterYear))
            return false;
        if (TryNamedYear(afterYear, true, out year, out next) && !ContinuesAsNumber(next))
        {
            position = next;
            return true;
        }

        if (at == position + 1 && IsMark(position, ','))
            return false;
        if (!TryRelative(afterYear, out var offset, out next) || reference is not { } known)
            return false;
        year = known.Year + offset;
        isRelative = true;
        position = next;
        return true;
    }

    /// <summary>"này", "nay": 0; "sau", "tới", "tiếp theo": 1; "trước", "qua", "ngoái": -1.</summary>
    private bool TryRelative(int position, out int offset, out int next)
    {
        offset = 0;
        if (Is(position, Words.Tiep) && IsClauseEnd(position + 1) && To(position + 1, out next))
        {
            offset = 1;
            return true;
        }

        if (!TryWord(position, out var entry, out next))
            return false;
        if (Has(entry.Word, TimeWord.This))
            offset = 0;
        else if (Has(entry.Word, TimeWord.Next))
            offset = 1;
        else if (Has(entry.Word, TimeWord.Last))
            offset = -1;
        else
            return false;
        // "tháng trước ngày 5", "năm sau khi": the word binds what follows.
        return offset == 0 || !(TryWord(next, out var following, out _) && Has(following.Word, TimeWord.Unit)) && !Is(next, Words.Khi) && !(next < _end && tokens[next].IsNumber);
    }

    /// <summary>Whether what follows a number makes it something else than a date: "15/2021/QĐ", "12/2021-TT", "5/7%", "3,5".</summary>
    private bool ContinuesAsNumber(int position)
    {
        if (position >= _end || tokens[position].Kind != TokenKind.Mark || tokens[position].SpaceBefore)
            return false;
        var mark = tokens[position].Key;
        if (mark is '%' or '‰')
            return true;
        if (position + 1 >= _end || tokens[position + 1].SpaceBefore)
            return false;
        return mark switch
        {
            '/' => true,
            '-' => tokens[position + 1].IsWord && tokens[position + 1].IsCapital,
            ',' or '.' => tokens[position + 1].IsNumber,
            _ => false,
        };
    }

    private LocalDate? ReferenceDay => reference?.FirstDay;
}
