using System.Text;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Reads who issues a document from its letterhead, where the issuer stands in capitals beside or above the motto.</summary>
internal sealed class IssuerReader(string text, TokenList tokens, LineTable lines, ReaderWords words)
{
    private const int MostLines = 5;
    private const int MostOfficeWords = 4;

    private static readonly ulong[] s_heads = [.. new[] { "ủy", "ubnd", "hđnd", "hội", "văn", "sở", "bộ", "ban", "chính", "thủ", "thanh", "công", "tỉnh", "thành", "huyện", "đảng", "quốc", "chủ", "cục", "chi", "trung", "tổng", "ngân", "phòng", "viện", "trường" }.Select(Fixed.Plain)];
    private static readonly ulong s_office = Fixed.Plain("văn");
    private static readonly ulong[] s_standing = [.. "ban thường trực".Split(' ').Select(Fixed.Plain)];
    private static readonly ulong[] s_stamp = [.. "trung tâm công báo".Split(' ').Select(Fixed.Plain)];
    private static readonly ulong[] s_committeeWords = [.. "ủy ban nhân dân".Split(' ').Select(Fixed.Plain)];

    /// <summary>The issuer of the lines up to its symbol; null where there is none.</summary>
    internal string? Read(int start, int end)
    {
        var parts = new List<List<int>>();
        for (var index = start; index < end && parts.Count < MostLines; index++)
        {
            var part = Part(lines[index]);
            if (part.Count == 0)
                continue;
            if (parts.Count == 0 && !IsHead(part))
                continue;
            parts.Add(part);
        }

        return parts.Count == 0 ? ReadRunTogether(start, end) : Compose(parts);
    }

    /// <summary>"Công văn 778/TCHQ-GSQL. BỘ TÀI CHÍNH TỔNG CỤC HẢI QUAN ------- CỘNG HÒA …": what stands in capitals right before the rule or the motto, where a conversion has run the letterhead together.</summary>
    private string? ReadRunTogether(int start, int end)
    {
        for (var index = start; index < end && index <= start + MostLines; index++)
        {
            var line = lines[index];
            var last = line.End;
            while (last > line.First && tokens[last - 1].IsMark('-'))
                last--;
            for (var token = line.First; token < last; token++)
            {
                if (IsMottoStart(token, last) || (tokens[token].IsMark('-') && token + 1 < last && tokens[token + 1].IsMark('-')))
                    last = token;
            }

            var first = last;
            while (first > line.First && ((tokens[first - 1].IsWord && tokens[first - 1].IsAllCapitals) || (tokens[first - 1].IsMark('-') && first > line.First + 1 && tokens[first - 2].IsAllCapitals)))
                first--;
            List<int> part = [.. Enumerable.Range(first, last - first)];
            if (part.Count > 1 && last < line.End && IsHead(part))
                return Compose(Levels(part));
        }

        return null;
    }

    /// <summary>The levels of a letterhead in one line: a word that begins a unit begins the next.</summary>
    private List<List<int>> Levels(List<int> part)
    {
        var levels = new List<List<int>> { new() };
        foreach (var token in part)
        {
            var level = levels[levels.Count - 1];
            if (level.Count > 1 && Fixed.IsAny(tokens[token], s_lower) && token + 1 <= part[part.Count - 1])
                levels.Add([token]);
            else
                level.Add(token);
        }

        return levels;
    }

    private static readonly ulong[] s_lower = [.. new[] { "sở", "tổng", "cục" }.Select(Fixed.Plain)];

    /// <summary>The words in capitals of a line that belong to the issuer: without the motto beside it.</summary>
    private List<int> Part(Line line)
    {
        var part = new List<int>();
        if (Fixed.Find(tokens, line.First, line.End, s_stamp) >= 0)
            return part;
        for (var token = line.First; token < line.End; token++)
        {
            if (Fixed.At(tokens, token, line.End, Fixed.Motto, out _) || Fixed.At(tokens, token, line.End, Fixed.Freedom, out _) || IsVietnamOfMotto(token, line, part.Count) || IsFreedomStart(token, line.End) || IsMottoStart(token, line.End))
                break;
            if (tokens[token].IsWord && tokens[token].IsAllCapitals)
                part.Add(token);
            else if (tokens[token].IsMark('-') && part.Count > 0)
                part.Add(token);
            else if (tokens[token].Kind != TokenKind.Mark)
                return [];
        }

        return part;
    }

    /// <summary>"VIỆT NAM" of a wrapped motto: at the head of its line, or in a column of its own; that of "ỦY BAN MTTQ VIỆT NAM" belongs to the name.</summary>
    private bool IsVietnamOfMotto(int token, Line line, int taken) =>
        Fixed.At(tokens, token, line.End, Fixed.Vietnam, out _) && (taken == 0 || tokens[token].Start - tokens[token - 1].End > 1);

    private bool IsFreedomStart(int token, int end) => token + 1 < end && Fixed.Is(tokens[token], Fixed.Freedom[0]) && Fixed.Is(tokens[token + 1], Fixed.Freedom[1]);

    /// <summary>"CỘNG HÒA …", though a scan has lost what follows; "CHỦ NGHĨA …", where the motto is wrapped.</summary>
    private bool IsMottoStart(int token, int end) => token + 1 < end
        && ((Fixed.Is(tokens[token], Fixed.Motto[0]) && Fixed.Is(tokens[token + 1], Fixed.Motto[1])) || (Fixed.Is(tokens[token], Fixed.Motto[4]) && Fixed.Is(tokens[token + 1], Fixed.Motto[5])));

    private bool IsHead(List<int> part) => Fixed.IsAny(tokens[part[0]], s_heads) && (part.Count > 1 || Fixed.Is(tokens[part[0]], Fixed.Plain("ubnd")));

    /// <summary>
    /// The levels of the letterhead in the order of speech: "UBND TỈNH X" over "VĂN PHÒNG" is Văn phòng UBND tỉnh X, over "SỞ Y" it is Sở Y tỉnh X.
    /// </summary>
    private string Compose(List<List<int>> parts)
    {
        var own = 0;
        for (var index = 1; index < parts.Count; index++)
        {
            if (StartsUnit(parts[index]))
                own = index;
        }

        var name = Case([.. parts.Skip(own).SelectMany(part => part)]);
        if (own == 0)
            return name;
        var superior = Case([.. parts.Take(own).SelectMany(part => part)]);
        // "BAN THƯỜNG TRỰC" below "ỦY BAN MTTQ VIỆT NAM XÃ …": the standing part of what stands above it.
        if (Fixed.At(tokens, parts[own][0], parts[own][parts[own].Count - 1] + 1, s_standing, out var afterStanding) && afterStanding == parts[own][parts[own].Count - 1] + 1)
            return name + " " + superior;
        if (!Fixed.Is(tokens[parts[own][0]], s_office))
            return name + Without(superior);
        // "VĂN PHÒNG ĐOÀN ĐẠI BIỂU QUỐC HỘI VÀ …" says itself whose office it is.
        return parts.Skip(own).Sum(part => part.Count) > MostOfficeWords ? name : name + " " + superior;
    }

    /// <summary>" tỉnh X" of "Ủy ban nhân dân tỉnh X", where the superior is a province's committee; a ministry's part keeps its own name alone.</summary>
    private static string Without(string superior)
    {
        foreach (var head in (string[])["Ủy ban nhân dân ", "UBND ", "Hội đồng nhân dân ", "HĐND "])
        {
            if (superior.StartsWith(head, StringComparison.Ordinal))
                return " " + superior.Substring(head.Length);
        }

        return "";
    }

    /// <summary>Whether a line begins a unit of its own rather than going on with the one above ("TỈNH X").</summary>
    private bool StartsUnit(List<int> part)
    {
        using var copy = Copy(part);
        return words.TryUnmarkedUnit(copy, 0, copy.Count, out var word, out _, out _)
            && (word & (UnitWord.FieldHead | UnitWord.GenericHead | UnitWord.Committee | UnitWord.Whole)) != 0 && (word & UnitWord.Level) == 0;
    }

    private TokenList Copy(List<int> part)
    {
        var copy = TokenList.WithCapacity(part.Count);
        foreach (var token in part)
            copy.Add(tokens[token]);
        return copy;
    }

    /// <summary>"NVQS", "PCTT": letters without a vowel are no word.</summary>
    private static bool IsAbbreviation(string word) => !VietnameseText.Fold(word).Any(VietnameseText.IsVowel);

    /// <summary>Words in capitals as they are written in a sentence: known names as the lexicon has them, others with a capital each.</summary>
    private string Case(List<int> part)
    {
        using var copy = Copy(part);
        var builder = new StringBuilder();
        for (var index = 0; index < copy.Count;)
        {
            if (builder.Length > 0)
                builder.Append(' ');
            if (copy[index].IsWord && copy[index].Key == Words.Va && index > 0)
            {
                builder.Append("và");
                index++;
                continue;
            }

            // One word that only looks like a known one without its marks ("ĐẠI", "Đài") is another.
            if (!Fixed.At(copy, index, copy.Count, s_committeeWords, out _) && words.TryUnmarkedUnit(copy, index, copy.Count, out var word, out var phrase, out var next) && (word & UnitWord.Surname) == 0
                && (next - index > 1 || words.TryUnit(copy, index, copy.Count, out _, out _)))
            {
                builder.Append(phrase);
                index = next;
                continue;
            }

            if (Fixed.At(copy, index, copy.Count, s_committeeWords, out next))
            {
                builder.Append("Ủy ban nhân dân");
                index = next;
                continue;
            }

            var raw = text.Substring(copy[index].Start, copy[index].Length);
            builder.Append(raw.Length == 1 || IsAbbreviation(raw) ? raw : raw[0] + raw.Substring(1).ToLowerInvariant());
            index++;
        }

        return builder.ToString();
    }
}
