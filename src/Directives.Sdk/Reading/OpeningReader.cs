using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Reads what openings order: "… chỉ đạo Văn phòng UBND tỉnh thực hiện một số nội dung sau:", "yêu cầu các sở … tập trung thực hiện các nhiệm vụ sau:".</summary>
internal static class OpeningReader
{
    private const int LeastOwnTokens = 14;

    private static readonly HashSet<ulong> s_following = [Syllable.Of("sau"), Syllable.Of("như")];

    /// <summary>Whom the last sentence of a preamble orders; empty where it orders nobody.</summary>
    internal static List<Party> Leads(Flow flow, ClauseReader clauses, int start, int end, IssuerNames issuer)
    {
        // "…; đồng chí X, Chủ tịch UBND tỉnh kết luận và chỉ đạo Văn phòng UBND tỉnh thực hiện …": the order may stand at any comma or cue of it.
        for (var index = start; index < end; index++)
        {
            if (clauses.TryAssignment(index, end, out var parties))
                return parties;
        }

        var clause = clauses.Read(start, end, issuer);
        // "Giám đốc Sở Y tế có trách nhiệm:"
        if (!clause.IsAssigned && clause.Leads.Count > 0 && clause.Cue.End > clause.Cue.Start && clause.Cue.End >= end - 1)
            return clause.Leads;
        return clause.IsAssigned ? clause.Leads : Guided(flow, clauses, start, end);
    }

    /// <summary>"Bộ hướng dẫn Sở Y tế các tỉnh xây dựng … như sau:": whom a text guides, which opens with that.</summary>
    private static List<Party> Guided(Flow flow, ClauseReader clauses, int start, int end)
    {
        var parties = new List<Party>();
        for (var index = start; index + 2 < end; index++)
        {
            if (flow.Tokens[index].Key == s_guide.First && flow.Tokens[index + 1].Key == s_guide.Second && clauses.TryUnits(index + 2, end, parties))
                return parties;
        }

        return parties;
    }

    private static readonly (ulong First, ulong Second) s_guide = (Syllable.Of("hướng"), Syllable.Of("dẫn"));

    /// <summary>Whether an opening orders something itself, beyond naming whom the list is for.</summary>
    internal static bool OrdersItself(Flow flow, Draft draft)
    {
        if (!draft.Clause.IsAssigned && draft.Clause.Leads.Count == 0)
            return false;
        var end = draft.End;
        // "Sở X chủ trì, phối hợp Sở Y, UBND các huyện:": who takes part is not what is ordered.
        if (draft.Clause.Coordinating.Count > 0 && draft.Clause.Coordinating[draft.Clause.Coordinating.Count - 1].Span is { } last && last.End >= flow.Tokens[end - 1].Start)
            return false;
        for (var index = Math.Max(draft.Clause.ActionStart, end - 8); index < end; index++)
        {
            if (flow.Tokens[index].IsWord && s_following.Contains(flow.Tokens[index].Key))
                return end - draft.Clause.ActionStart > LeastOwnTokens * 2;
        }

        return end - draft.Clause.ActionStart > LeastOwnTokens;
    }
}
