using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Decides what a directive is, with the words that decided it.</summary>
internal sealed class KindClassifier(Flow flow, WordIndex words)
{
    private const int HeadTokens = 18;
    private const int MostComplianceTokens = 16;

    /// <summary>The kind of a draft in the points that enclose it.</summary>
    internal (DirectiveKind Kind, string? Cue) Classify(Draft draft, PointStack points)
    {
        var clause = draft.Clause;
        var end = draft.End;
        var hasLeads = clause.Leads.Count > 0 || points.Leads.Count > 0;
        var isAssessment = points.IsAssessment;
        var isInherited = clause.Leads.Count > 0 && clause.Leads[0].Basis == PartyBasis.Inherited;
        var isOrdered = clause.IsAssigned || clause.Leads.Count > 0;
        var isDue = draft.Deadline is { Mention: { IsBound: true, Value: not Continuous } } && StartsAction(clause, end);
        if (isAssessment && !clause.IsAssigned && !(isDue && clause.Leads.Count > 0 && !isInherited && draft.Deadline is { Mention.Value: OnDate }))
            return (DirectiveKind.Information, Find(clause.Start, end, CueWord.Information));
        if (!clause.IsAssigned && (clause.Leads.Count == 0 || isInherited) && draft.Deadline is null && CitesLaw(clause.Start, end) is { } cited)
            return (DirectiveKind.Information, cited);
        if (!isOrdered || clause.IssuerSpeaks)
        {
            if (FindDecision(clause, Math.Min(end, clause.OrderStart + HeadTokens * 2)) is { } decision && (clause.IssuerSpeaks || !hasLeads || StartsWith(clause.ActionStart, end, CueWord.Decision)))
                return (DirectiveKind.Decision, decision);
            if (clause.IssuerSpeaks || !hasLeads || StartsWith(clause.Start, end, CueWord.Information))
            {
                if ((Find(clause.Start, Math.Min(end, clause.Start + 4), CueWord.Information) ?? Find(clause.ActionStart, Math.Min(end, clause.ActionStart + 3), CueWord.Information)) is { } information)
                    return (DirectiveKind.Information, information);
            }
        }

        // "Bộ Y tế đánh giá cao …": what a body finds, which nobody has ordered it to.
        if (!clause.IsAssigned && draft.Deadline is null && !isInherited && clause.Leads.Count > 0 && StartsWith(clause.ActionStart, end, CueWord.Information))
            return (DirectiveKind.Information, Find(clause.ActionStart, end, CueWord.Information));

        // What is to be handed in by a day is more than a duty.
        if (Find(clause.ActionStart, Math.Min(end, clause.ActionStart + 8), CueWord.Reminder) is { } reminder && !(draft.Deadline is { Mention.Value: not Continuous } && Find(clause.ActionStart, end, CueWord.Report) is not null))
            return (DirectiveKind.Reminder, reminder);
        // "Không cấp mới giấy phép …": what is forbidden is no work to deliver.
        if (clause.ActionStart < end && flow.Tokens[clause.ActionStart].Key == s_not && draft.Deadline is not { Mention.Value: not Continuous } && (isOrdered || hasLeads || points.IsOrdered))
            return (DirectiveKind.Reminder, flow.Quote(clause.ActionStart, clause.ActionStart + 1));
        if (!clause.IsAssigned && draft.Deadline is null && IsSanction(clause.Start, end))
            return (DirectiveKind.Reminder, null);
        if (isOrdered && draft.Deadline is not { Mention.Value: not Continuous } && OnlyComplies(clause.ActionStart, clause.End) is { } compliance)
            return (DirectiveKind.Reminder, compliance);
        if (clause.Cue.End > clause.Cue.Start)
            return (DirectiveKind.Task, flow.Quote(clause.Cue.Start, clause.Cue.End));
        if (clause.Leads.Count > 0 && !isInherited)
            return (DirectiveKind.Task, null);
        if (clause.IssuerSpeaks)
            return (DirectiveKind.Information, null);
        return isDue || points.IsOrdered && (draft.Deadline is not null || StartsAction(clause, end) || (hasLeads && !StartsNoun(clause.ActionStart, end)))
            ? (DirectiveKind.Task, null)
            : (DirectiveKind.Information, null);
    }

    /// <summary>"huyện nào không đắp kịp … thì Chủ tịch UBND huyện chịu trách nhiệm": what is held against those who fall short.</summary>
    internal bool IsSanction(int start, int end)
    {
        var isWhoever = false;
        for (var at = start; at < end; at++)
        {
            isWhoever |= at < start + WhoeverTokens && Fixed.Is(flow.Tokens[at], s_which);
            if (isWhoever && (words.CuesAt(at, end) & CueWord.Sanction) != 0)
                return true;
        }

        return false;
    }

    private const int WhoeverTokens = 10;
    private static readonly ulong s_which = Fixed.Plain("nào");
    private static readonly ulong s_not = Text.Syllable.Of("không");

    /// <summary>Whether a clause opens with a noun, as the items of a list of contents do: "Tiến độ thực hiện dự án", "Những vướng mắc của …".</summary>
    private bool StartsNoun(int start, int end) =>
        (words.CuesAt(start, end) & CueWord.NounStart) != 0 || flow.Tokens[start].IsNumber || flow.Tokens[start].Kind == Text.TokenKind.Mark;

    /// <summary>"Theo quy định tại khoản 2 Điều 13 Nghị định …, cơ quan đăng kiểm thực hiện …", "Tại khoản 3 Điều 41 …": what a provision says.</summary>
    private string? CitesLaw(int start, int end)
    {
        var at = start;
        if (Fixed.At(flow.Tokens, start, end, s_byProvision, out var next))
            at = next;
        if (at >= end || !Fixed.IsAny(flow.Tokens[at], s_in) || at + 1 >= end || !Fixed.IsAny(flow.Tokens[at + 1], s_provisions))
            return null;
        return flow.Quote(start, at + 2);
    }

    private static readonly ulong[] s_byProvision = [Fixed.Plain("theo"), Fixed.Plain("quy"), Fixed.Plain("định")];
    private static readonly ulong[] s_in = [Fixed.Plain("tại"), Fixed.Plain("của")];
    private static readonly ulong[] s_provisions = [.. new[] { "điểm", "khoản", "điều", "luật", "nghị", "thông", "bộ" }.Select(Fixed.Plain)];

    private bool StartsAction(Clause clause, int end) =>
        clause.Coordinating.Count > 0 || (!StartsWith(clause.ActionStart, end, CueWord.NounStart) && (words.CuesAt(clause.ActionStart, end) & (CueWord.Verb | CueWord.WeakVerb | CueWord.Lead | CueWord.Adverb | CueWord.Coordinate)) != 0)
        || words.StartsUnmarkedVerb(clause.ActionStart, end);

    /// <summary>"nghiêm túc triển khai thực hiện [Chỉ thị này]": an order to carry out what stands elsewhere, and nothing to deliver.</summary>
    private string? OnlyComplies(int start, int end)
    {
        if (end - start is 0 or > MostComplianceTokens)
            return null;
        for (var index = start; index < end;)
        {
            if (!words.TryCue(index, end, out _, out var next) && flow.Tokens[index].Kind != Text.TokenKind.Mark)
                return null;
            if (flow.Tokens[index].Kind != Text.TokenKind.Mark && (words.CuesAt(index, end) & CueWord.Compliance) == 0)
                return null;
            index = Math.Max(next, index + 1);
        }

        return flow.Quote(start, end);
    }

    private bool StartsWith(int start, int end, CueWord role) =>
        start < end && words.TryCue(start, end, out var cue, out _) && (cue & role) != 0;

    /// <summary>A word of decision: where the issuer is the subject anywhere near, else only where a clause opens with it; not "bảo đảm tính thống nhất", "đúng, đủ, thống nhất, …".</summary>
    private string? FindDecision(Clause clause, int end)
    {
        for (var index = clause.OrderStart; index < end; index++)
        {
            if (!flow.Tokens[index].IsWord || !words.TryCue(index, end, out var cue, out var next))
                continue;
            if ((cue & CueWord.Noun) != 0)
                index = next - 1;
            else if (index > clause.OrderStart && s_abstracts.Contains(flow.Tokens[index - 1].Key))
                continue;
            else if ((cue & CueWord.Decision) != 0 && (clause.IssuerSpeaks || index <= clause.OrderStart + MostBeforeDecision || next - index >= LeastTellingWords || (flow.Tokens[index - 1].Kind == Text.TokenKind.Mark && next < end && flow.Tokens[next].Kind != Text.TokenKind.Mark)))
                return flow.Quote(index, next);
        }

        return null;
    }

    private static readonly HashSet<ulong> s_abstracts = [Text.Syllable.Of("tính"), Text.Syllable.Of("sự")];
    private const int MostBeforeDecision = 4;
    private const int LeastTellingWords = 3;

    private string? Find(int start, int end, CueWord role)
    {
        for (var index = start; index < end; index++)
        {
            if (flow.Tokens[index].IsWord && words.TryCue(index, end, out var cue, out var next) && (cue & role) != 0)
                return flow.Quote(index, next);
        }

        return null;
    }
}
