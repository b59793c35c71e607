using System.Text;

namespace Directives.Sdk.Text;

/// <summary>
/// Text typed in the 8-bit fonts that came before Unicode, TCVN3 (ABC) and VNI, as it looks when its bytes are read as Windows-1252: "Céng hoµ x· héi", "Coäng hoøa xaõ hoäi".
/// </summary>
internal static class LegacyText
{
    private const int SampleLength = 20_000;
    private const int LeastWords = 12;
    private const int LeastLength = 400;
    private const int LettersAWord = 150;

    // TCVN3: one character for one letter. Letters in the order of their tones: huyền, sắc, hỏi, ngã, nặng; capitals exist without tones only.
    private const string Tcvn3From = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦";
    private const string Tcvn3To = "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";

    // VNI: a vowel and a character for its marks. Single characters first.
    private const string VniSingleFrom = "ñÑíìæóòîôöÍÌÆÓÒÎÔÖ";
    private const string VniSingleTo = "đĐíìỉĩịỵơưÍÌỈĨỊỴƠƯ";
    private const string VniMarks = "ùøûõïáàåãäâéèúüëê";
    private static readonly string[] s_vniMarked =
    [
        "aáàảãạấầẩẫậâắằẳẵặă", "eéèẻẽẹếềểễệê", "oóòỏõọốồổỗộô", "uúùủũụ", "yýỳỷỹ", "ơớờởỡợ", "ưứừửữự",
    ];

    private static readonly HashSet<ulong> s_common =
        [.. "của và các trên với được không nghĩa việt tỉnh ngày tháng năm theo về tại có là đã để trong này cho những thực hiện nhân dân ủy ban sở huyện nhiệm vụ chủ tịch công tác quản lý kế hoạch tổ chức cơ quan đơn vị"
            .Split(' ').Distinct().Select(Syllable.Of)];

    private static readonly Dictionary<char, char> s_tcvn3 = Tcvn3From.Zip(Tcvn3To, (from, to) => (from, to)).ToDictionary(pair => pair.from, pair => pair.to);
    private static readonly Dictionary<char, char> s_vniSingle = VniSingleFrom.Zip(VniSingleTo, (from, to) => (from, to)).ToDictionary(pair => pair.from, pair => pair.to);

    /// <summary>How a text is written.</summary>
    internal enum Kind
    {
        /// <summary>Unicode, or a text without Vietnamese letters.</summary>
        Unicode,

        /// <summary>TCVN3 (ABC).</summary>
        Tcvn3,

        /// <summary>VNI.</summary>
        Vni,

        /// <summary>Neither of them, and no Unicode Vietnamese: letters of an encoding nobody here knows.</summary>
        Unknown,
    }

    /// <summary>A converted text, and for each of its characters (and its end) the position in the original.</summary>
    internal sealed record Converted(string Text, int[] Positions, Kind Kind);

    /// <summary>
    /// How a text is written, by the words that each reading of it gives: the common words of Vietnamese appear in one reading only. A text too short to tell is Unicode.
    /// </summary>
    internal static Kind Detect(string text)
    {
        var sample = text.Length <= SampleLength ? text : text.Substring(0, SampleLength);
        if (!LooksForeign(sample))
            return Kind.Unicode;
        var unicode = CommonWords(sample);
        var tcvn3 = CommonWords(Convert(sample, Kind.Tcvn3).Text);
        var vni = CommonWords(Convert(sample, Kind.Vni).Text);
        var best = Math.Max(unicode, Math.Max(tcvn3, vni));
        // Vietnamese has one of these words in some twenty letters; a long text with hardly any is in no encoding known here.
        if (sample.Length >= LeastLength && best * LettersAWord < sample.Length)
            return Kind.Unknown;
        if (best < LeastWords || best == unicode)
            return Kind.Unicode;
        // One reading must stand out; else none is trusted.
        if (tcvn3 == best && tcvn3 >= 2 * Math.Max(unicode, vni))
            return Kind.Tcvn3;
        return vni == best && vni >= 2 * Math.Max(unicode, tcvn3) ? Kind.Vni : Kind.Unknown;
    }

    /// <summary>A text in Unicode.</summary>
    internal static Converted Convert(string text, Kind kind)
    {
        var builder = new StringBuilder(text.Length);
        var positions = new List<int>(text.Length + 1);
        for (var index = 0; index < text.Length; index++)
        {
            positions.Add(index);
            if (kind == Kind.Tcvn3)
                builder.Append(s_tcvn3.TryGetValue(text[index], out var letter) ? letter : text[index]);
            else if (TryVniPair(text, index, out var marked))
            {
                builder.Append(marked);
                index++;
            }
            else
                builder.Append(s_vniSingle.TryGetValue(text[index], out var single) ? single : text[index]);
        }

        positions.Add(text.Length);
        return new Converted(builder.ToString(), [.. positions], kind);
    }

    private static bool TryVniPair(string text, int index, out char marked)
    {
        marked = default;
        if (index + 1 >= text.Length)
            return false;
        var vowel = s_vniSingle.TryGetValue(text[index], out var single) ? single : text[index];
        var mark = VniMarks.IndexOf(char.ToLowerInvariant(text[index + 1]));
        if (mark < 0)
            return false;
        var lower = char.ToLowerInvariant(vowel);
        foreach (var forms in s_vniMarked)
        {
            if (forms[0] != lower)
                continue;
            // The breve belongs to a alone; for the other vowels those marks do not exist.
            if (mark + 1 >= forms.Length)
                return false;
            marked = char.IsUpper(vowel) ? char.ToUpperInvariant(forms[mark + 1]) : forms[mark + 1];
            return true;
        }

        return false;
    }

    /// <summary>
    /// Whether characters of Windows-1252 stand in many words, and outnumber the letters that only Unicode's Vietnamese has: those are the more in any Vietnamese of Unicode, and an
    /// 8-bit font has none.
    /// </summary>
    private static bool LooksForeign(string text)
    {
        var foreign = 0;
        var unicode = 0;
        var letters = 0;
        foreach (var character in text)
        {
            if (character is >= '\u00A1' and <= '\u00FF')
                foreign++;
            else if (character is (>= '\u1EA0' and <= '\u1EF9') or 'ă' or 'Ă' or 'đ' or 'Đ' or 'ĩ' or 'Ĩ' or 'ũ' or 'Ũ' or 'ơ' or 'Ơ' or 'ư' or 'Ư')
                unicode++;
            if (char.IsLetter(character))
                letters++;
        }

        return foreign * 20 > letters && foreign > unicode;
    }

    private static int CommonWords(string text)
    {
        using var tokens = TokenList.Of(text.AsSpan());
        var count = 0;
        foreach (ref readonly var token in tokens.AsSpan())
        {
            // Only words with a mark tell one reading from another.
            if (token.IsWord && token.Key != token.Plain && s_common.Contains(token.Key))
                count++;
        }

        return count;
    }
}
