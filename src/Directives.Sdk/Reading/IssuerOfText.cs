using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Who issues a document whose letterhead is lost, as its sentences say it: "Bộ Giáo dục và Đào tạo yêu cầu:", "Bộ Xây dựng thông báo để các địa phương biết".</summary>
internal sealed class IssuerOfText(Flow flow, WordIndex words)
{
    private readonly TokenList _tokens = flow.Tokens;
    private readonly UnitParser _units = new(flow, words);
    private readonly List<Party> _parties = [];

    /// <summary>The one unit that orders or makes known at the head of a clause; null where none does, or several.</summary>
    internal string? Find()
    {
        string? found = null;
        foreach (var block in flow.Blocks)
        {
            if (block.IsRow)
                continue;
            for (var at = block.Start; at < block.End; at++)
            {
                if ((at > block.Start && !(_tokens[at - 1].Kind == TokenKind.Mark && _tokens[at - 1].Key is ',' or '.' or ';')) || At(at, block.End) is not { } name)
                    continue;
                if (found is not null && IssuerNames.Normal(found) != IssuerNames.Normal(name))
                    return null;
                found ??= name;
            }
        }

        return found;
    }

    private string? At(int at, int end)
    {
        _parties.Clear();
        if (!_tokens[at].IsCapital || !words.TryUnit(at, end, out var head, out _) || (head & (UnitWord.FieldHead | UnitWord.Committee | UnitWord.Whole)) == 0 || !_units.TryList(at, end, _parties, out var next)
            || _parties.Count != 1 || _parties[0] is not { Type: PartyType.Unit, Holder: null } party || next >= end)
            return null;
        var cue = words.CuesAt(next, end);
        return (cue & (CueWord.Assign | CueWord.AssignByIssuer)) != 0 || (_tokens[next].Key == s_inform.First && next + 1 < end && _tokens[next + 1].Key == s_inform.Second) ? party.Name : null;
    }

    private static readonly (ulong First, ulong Second) s_inform = (Syllable.Of("thông"), Syllable.Of("báo"));
}
