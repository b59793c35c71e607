using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Reads stretches that hold nothing but units, as cells of tables and labels do: there a name that is no known kind of unit is taken as it stands.</summary>
internal sealed class PartyCells(Flow flow, WordIndex words, UnitParser units)
{
    private readonly TokenList _tokens = flow.Tokens;

    /// <summary>The units of a stretch, whatever parts them.</summary>
    internal List<Party> Read(int start, int end)
    {
        var parties = new List<Party>();
        var at = start;
        while (at < end)
        {
            if (units.TryList(at, end, parties, out var next))
            {
                at = next;
                continue;
            }

            if (_tokens[at].Kind == TokenKind.Mark || IsJoiner(at))
            {
                at++;
                continue;
            }

            var to = NameEnd(at, end);
            parties.Add(new Party(flow.Quote(at, to), PartyType.Unit) { Span = flow.Span(at, to) });
            at = to;
        }

        return parties;
    }

    /// <summary>
    /// The units of a label: as <see cref="Read"/>, but a name that a word known as a verb seemed to end goes on to the next mark ("Vụ Các vấn đề chung về xây dựng pháp luật").
    /// </summary>
    internal List<Party> ReadWhole(int start, int end)
    {
        var parties = new List<Party>();
        for (var at = start; at < end;)
        {
            if (_tokens[at].Kind == TokenKind.Mark || IsJoiner(at))
            {
                at++;
                continue;
            }

            var count = parties.Count;
            var next = units.TryList(at, end, parties, out var listEnd) ? listEnd : at;
            // "Sở Tư pháp đôn đốc, hướng dẫn": what a unit does is none of its name.
            if (next > at && next < end && _tokens[next].IsWord && !IsJoiner(next) && (words.CuesAt(next, end) & (CueWord.Verb | CueWord.Adverb)) != 0 && IsListed(parties[parties.Count - 1], next, end))
            {
                at = AfterMark(next, end);
                continue;
            }

            var to = next == at || (next < end && ((_tokens[next].IsWord && !IsJoiner(next)) || GoesOn(next, end))) ? NameEnd(next, end) : next;
            // What a colon follows is another label.
            if (to < end && _tokens[to].IsMark(':'))
                return parties;
            if (to > next)
            {
                var from = parties.Count > count ? _tokens.IndexAt(parties[parties.Count - 1].Span!.Value.Start) : at;
                if (parties.Count > count)
                    parties.RemoveAt(parties.Count - 1);
                parties.Add(new Party(flow.Quote(from, to), PartyType.Unit) { Span = flow.Span(from, to) });
            }

            at = Math.Max(to, at + 1);
        }

        return parties;
    }

    /// <summary>Whether a unit ends in a field that the lexicon lists, or is a class, so that its name is whole.</summary>
    private bool IsListed(Party party, int to, int end)
    {
        // "các đơn vị xây dựng pháp luật có liên quan", but "các đơn vị triển khai thực hiện".
        if (party.Type == PartyType.Collective)
            return !(NameEnd(to, end) is var last && last - to >= 2 && _tokens[last - 1].Key == s_related.Second && _tokens[last - 2].Key == s_related.First);
        var start = _tokens.IndexAt(party.Span!.Value.Start);
        return words.TryUnit(start, end, out var head, out var field) && (head & UnitWord.FieldHead) != 0 && words.TryUnit(field, end, out var known, out var next) && (known & UnitWord.Field) != 0 && next == to;
    }

    private static readonly (ulong First, ulong Second) s_related = (Syllable.Of("liên"), Syllable.Of("quan"));

    /// <summary>The mark behind which units begin again; the end where they do not.</summary>
    private int AfterMark(int start, int end)
    {
        while (start < end && !(_tokens[start].Kind == TokenKind.Mark && start + 1 < end && units.IsList(start + 1, end, out _)))
            start++;
        return start;
    }

    /// <summary>The end of a name that is taken as it stands: a mark between names, or where a unit begins.</summary>
    private int NameEnd(int start, int end)
    {
        var to = start;
        while (to < end && !(_tokens[to].Kind == TokenKind.Mark && _tokens[to].Key is ',' or ';' or '.' or '(' or ':' && !GoesOn(to, end)) && !(to > start && units.IsList(to, end, out _)))
            to++;
        // "… về xây dựng pháp luật và các đơn vị": what joins the next one is none of it.
        while (to > start + 1 && _tokens[to - 1].IsWord && _tokens[to - 1].Key == Words.Va)
            to--;
        return to;
    }

    /// <summary>"Vụ Phổ biến, giáo dục pháp luật": a comma inside a name, as small letters that begin no unit follow it.</summary>
    private bool GoesOn(int comma, int end) =>
        _tokens[comma].IsMark(',') && comma + 1 < end && _tokens[comma + 1].IsWord && !_tokens[comma + 1].IsCapital && !IsJoiner(comma + 1) && !units.IsList(comma + 1, end, out _)
        && (words.CuesAt(comma + 1, end) & CueWord.Lead) == 0;

    private bool IsJoiner(int at) =>
        (_tokens[at].IsWord && _tokens[at].Key == Words.Va)
        || (words.TryCue(at, at + 1, out var cue, out _) && (cue & CueWord.Coordinate) != 0);
}
