namespace Directives.Sdk.Text;

/// <summary>
/// The identity of a Vietnamese syllable as one number: its letters without tone, six bits each, and its tone in the lowest three bits.
/// Case, NFC or NFD, and where in the syllable the tone mark is written (hoà, hòa) make no difference.
/// A word of more than ten letters, or with a letter of another alphabet, has the key 0.
/// </summary>
internal static class Syllable
{
    /// <summary>The greatest number of letters a key holds; the longest Vietnamese syllable has seven.</summary>
    internal const int MaxLetters = 10;

    private const string Alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const int TableSize = 0x1F00;
    private const int ToneShift = 6;
    private const int ToneMask = 7;
    private const int UpperShift = 9;
    private const int PlainShift = 10;
    private const int KeyBits = 63;
    private const int LetterMask = 0x3F;

    // Each vowel without tone and with the tones huyền, sắc, hỏi, ngã, nặng.
    private static readonly string[] s_toned =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ];

    private static readonly byte[] s_plain = MakePlain();

    // Letter code (6 bits), tone (3 bits), upper-case flag, code of the letter without marks (6 bits); 0 for what is no letter of the alphabet.
    private static readonly ushort[] s_letters = MakeLetters();

    /// <summary>The key of a word given as text, such as "trước".</summary>
    internal static ulong Of(string word)
    {
        var builder = default(Builder);
        foreach (var letter in word)
        {
            if (!builder.TryAdd(letter))
                return 0;
        }

        return builder.Key;
    }

    /// <summary>The same syllable without its tone.</summary>
    internal static ulong WithoutTone(ulong key) => key & ~7UL;

    /// <summary>The same syllable without any mark: tone, circumflex, breve, horn and the bar of đ.</summary>
    internal static ulong WithoutMarks(ulong key)
    {
        var result = 0UL;
        for (var shift = 3; shift < 63; shift += 6)
            result |= (ulong)s_plain[(int)(key >> shift) & LetterMask] << shift;
        return result;
    }

    /// <summary>Whether the character is a letter of the Vietnamese alphabet (or f, j, w, z), or one of its combining marks.</summary>
    internal static bool IsLetter(char character) => (character < TableSize && s_letters[character] != 0) || IsMark(character);

    /// <summary>Whether the character is an upper-case letter of the alphabet.</summary>
    internal static bool IsUpper(char character) => character < TableSize && (s_letters[character] >> UpperShift & 1) != 0;

    internal static bool IsMark(char character) => character is >= '\u0300' and <= '\u0323' && MarkOf(character) != 0;

    // Tones as 1..5; marks that change the letter as 8 (breve), 9 (circumflex), 10 (horn).
    private static int MarkOf(char mark) => mark switch
    {
        '\u0300' => 1,
        '\u0301' => 2,
        '\u0309' => 3,
        '\u0303' => 4,
        '\u0323' => 5,
        '\u0306' => 8,
        '\u0302' => 9,
        '\u031B' => 10,
        _ => 0,
    };

    /// <summary>
    /// Reads the letters at a position, as far as they go: where they are a whole syllable of precomposed letters, as nearly all are, its keys; the number of letters and of upper-case ones.
    /// False where the syllable is too long for a key, or goes on with a combining mark or a letter of another alphabet.
    /// </summary>
    internal static bool TryRead(ReadOnlySpan<char> text, int start, out int end, out ulong key, out ulong plain, out int upper)
    {
        var letters = s_letters;
        var shift = 3;
        var tone = 0U;
        var capitals = 0U;
        key = 0;
        plain = 0;
        for (end = start; end < text.Length && shift < KeyBits; end++)
        {
            var character = text[end];
            var entry = character < letters.Length ? (uint)letters[character] : 0;
            if (entry == 0)
                break;
            key |= (ulong)(entry & LetterMask) << shift;
            plain |= (ulong)(entry >> PlainShift) << shift;
            shift += 6;
            if ((entry >> ToneShift & ToneMask) is var mark && mark != 0)
                tone = mark;
            capitals += entry >> UpperShift & 1;
        }

        key |= tone;
        upper = (int)capitals;
        return end > start && (end == text.Length || text[end] < '\u0080' ? end == text.Length || letters[text[end]] == 0 : !Continues(text[end]));
    }

    /// <summary>Whether a character goes on with a word: a letter of any alphabet, or a combining mark.</summary>
    internal static bool Continues(char character) => IsLetter(character) || (character >= '\u0080' && (char.IsLetter(character) || char.IsSurrogate(character)));

    /// <summary>Adds letter after letter to a key.</summary>
    internal struct Builder
    {
        private ulong _letters;
        private int _count;
        private int _tone;
        private bool _foreign;

        internal readonly ulong Key => _foreign || _count == 0 ? 0 : (_letters << 3) | (uint)_tone;

        internal bool TryAdd(char character)
        {
            var entry = character < TableSize ? s_letters[character] : 0;
            if (entry == 0)
                return TryAddMark(character);
            if (_count == MaxLetters)
            {
                _foreign = true;
                return true;
            }

            _letters |= (ulong)(entry & LetterMask) << (6 * _count);
            _count++;
            if ((entry >> ToneShift & ToneMask) is var tone && tone != 0)
                _tone = tone;
            return true;
        }

        internal void AddForeign() => _foreign = true;

        private bool TryAddMark(char character)
        {
            var mark = MarkOf(character);
            if (mark == 0 || _count == 0)
                return false;
            if (mark <= 5)
            {
                _tone = mark;
                return true;
            }

            var shift = 6 * (_count - 1);
            var letter = Alphabet[(int)(_letters >> shift & LetterMask) - 1];
            var changed = (letter, mark) switch
            {
                ('a', 8) => 'ă',
                ('a', 9) => 'â',
                ('e', 9) => 'ê',
                ('o', 9) => 'ô',
                ('o', 10) => 'ơ',
                ('u', 10) => 'ư',
                _ => letter,
            };
            _letters = (_letters & ~((ulong)LetterMask << shift)) | ((ulong)(Alphabet.IndexOf(changed) + 1) << shift);
            return true;
        }
    }

    private static ushort[] MakeLetters()
    {
        var table = new ushort[TableSize];
        for (var index = 0; index < Alphabet.Length; index++)
            Enter(table, Alphabet[index], index + 1);
        foreach (var forms in s_toned)
        {
            for (var tone = 1; tone < forms.Length; tone++)
                Enter(table, forms[tone], (Alphabet.IndexOf(forms[0]) + 1) | (tone << ToneShift));
        }

        // The letter eth is what scanners and old keyboards write for đ.
        table['\u00F0'] = table['đ'];
        table['\u00D0'] = table['Đ'];
        return table;
    }

    private static void Enter(ushort[] table, char letter, int entry)
    {
        entry |= s_plain[entry & LetterMask] << PlainShift;
        table[letter] = (ushort)entry;
        table[char.ToUpperInvariant(letter)] = (ushort)(entry | (1 << UpperShift));
    }

    private static byte[] MakePlain()
    {
        var table = new byte[64];
        for (var index = 0; index < Alphabet.Length; index++)
        {
            var plain = Alphabet[index] switch
            {
                'ă' or 'â' => 'a',
                'đ' => 'd',
                'ê' => 'e',
                'ô' or 'ơ' => 'o',
                'ư' => 'u',
                var letter => letter,
            };
            table[index + 1] = (byte)(Alphabet.IndexOf(plain) + 1);
        }

        return table;
    }
}
