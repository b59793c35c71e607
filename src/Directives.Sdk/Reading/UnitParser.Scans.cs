using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Fields, also where a scan has lost their marks.</summary>
internal sealed partial class UnitParser
{
    private bool IsFieldAt(int position) => FieldEnd(position) > position && !TryWord(position, UnitWord.GenericHead | UnitWord.Whole, out _);

    /// <summary>The end of a field's name at a token, also where a scan has lost its marks; the token itself where there is none.</summary>
    private int FieldEnd(int position)
    {
        if (position >= _end)
            return position;
        if (words.TryUnit(position, _end, out var word, out var next) && (word & UnitWord.Field) != 0)
            return AfterHyphen(AfterAbbreviation(LongerUnmarked(position, next)));
        return LongerUnmarked(position, position);
    }

    /// <summary>"Văn hóa - Thông tin", "Nông nghiệp - Xây dựng": two fields of one unit.</summary>
    private int AfterHyphen(int end) =>
        end + 1 < _end && (IsMark(end, '-') || IsMark(end, '–')) && IsCapital(end + 1) && !_tokens[end + 1].IsAllCapitals && TryWord(end + 1, UnitWord.Field, out var word, out var next) && (word & (UnitWord.FieldHead | UnitWord.GenericHead | UnitWord.Committee | UnitWord.Holder)) == 0
            ? next : end;

    /// <summary>"TC-KH", "LĐ-TBXH": an abbreviation goes on behind a hyphen without blanks.</summary>
    private int AfterAbbreviation(int end)
    {
        while (end + 1 < _end && _tokens[end - 1].IsAllCapitals && _tokens[end].Kind == TokenKind.Mark && _tokens[end].Key is '-' or '&' && !_tokens[end].SpaceBefore && !_tokens[end + 1].SpaceBefore && _tokens[end + 1].IsAllCapitals)
            end += 2;
        return end;
    }

    private int LongerUnmarked(int position, int known)
    {
        if (!IsCapital(position) || !words.TryUnmarkedUnit(position, _end, out var word, out var phrase, out var next) || (word & UnitWord.Field) == 0 || next < known || next - position <= 1)
            return known;
        _scanned = (position, next, phrase);
        return next;
    }

    /// <summary>A name as it is spelt where a scan has damaged the words of its field: "Sở Kế hoạch và Đầu tự".</summary>
    private string Spelt(int start, int end)
    {
        var (from, to, phrase) = _scanned;
        if (phrase is null || from < start || to > end || IsWritten(from, to, phrase) || VietnameseText.Fold(flow.Quote(from, to)) == VietnameseText.Fold(phrase))
            return flow.Quote(start, end);
        var spelt = (from > start ? flow.Quote(start, from) + " " : "") + phrase;
        return to < end ? spelt + " " + flow.Quote(to, end) : spelt;
    }

    private bool IsWritten(int from, int to, string phrase) =>
        _tokens[to - 1].End - _tokens[from].Start == phrase.Length && string.Compare(flow.Text, _tokens[from].Start, phrase, 0, phrase.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private (int Start, int End, string? Phrase) _scanned;
}
