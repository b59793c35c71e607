using Directives.Sdk.Notices;

namespace Directives.Sdk.Reading;

/// <summary>Decides what a directive is, with the words that decided it.</summary>
internal sealed class KindClassifier(Flow flow, ReaderWords words)
{
    private const int HeadTokens = 18;
    private const int MostComplianceTokens = 16;

    /// <summary>The kind of a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="end">The first token after the whole directive.</param>
    /// <param name="hasLeads">Whether anybody is ordered, named or inherited.</param>
    /// <param name="isAssessment">Whether it stands under a heading that announces an assessment.</param>
    internal (DirectiveKind Kind, string? Cue) Classify(Clause clause, int end, bool hasLeads, bool isAssessment)
    {
        var isOrdered = clause.IsAssigned || clause.Leads.Count > 0;
        if (isAssessment && !clause.IsAssigned)
            return (DirectiveKind.Information, Find(clause.Start, end, CueWord.Information));
        if (!isOrdered || clause.IssuerSpeaks)
        {
            if (Find(clause.OrderStart, Math.Min(end, clause.OrderStart + HeadTokens * 2), CueWord.Decision) is { } decision && (clause.IssuerSpeaks || !hasLeads || StartsWith(clause.ActionStart, end, CueWord.Decision)))
                return (DirectiveKind.Decision, decision);
            if (clause.IssuerSpeaks || !hasLeads || StartsWith(clause.Start, end, CueWord.Information))
            {
                if (Find(clause.Start, Math.Min(end, clause.Start + HeadTokens), CueWord.Information) is { } information)
                    return (DirectiveKind.Information, information);
            }
        }

        if (Find(clause.ActionStart, Math.Min(end, clause.ActionStart + 8), CueWord.Reminder) is { } reminder)
            return (DirectiveKind.Reminder, reminder);
        if (isOrdered && OnlyComplies(clause.ActionStart, clause.End) is { } compliance)
            return (DirectiveKind.Reminder, compliance);
        if (clause.Cue.End > clause.Cue.Start)
            return (DirectiveKind.Task, flow.Quote(clause.Cue.Start, clause.Cue.End));
        if (hasLeads)
            return (DirectiveKind.Task, null);
        return (words.CuesAt(flow.Tokens, clause.ActionStart, end) & (CueWord.Verb | CueWord.WeakVerb | CueWord.Lead | CueWord.Adverb | CueWord.Coordinate)) != 0 || clause.Coordinating.Count > 0
            ? (DirectiveKind.Task, null)
            : (DirectiveKind.Information, null);
    }

    /// <summary>"nghiêm túc triển khai thực hiện [Chỉ thị này]": an order to carry out what stands elsewhere, and nothing to deliver.</summary>
    private string? OnlyComplies(int start, int end)
    {
        if (end - start is 0 or > MostComplianceTokens)
            return null;
        for (var index = start; index < end;)
        {
            if (!words.TryCue(flow.Tokens, index, end, out _, out var next) && flow.Tokens[index].Kind != Text.TokenKind.Mark)
                return null;
            if (flow.Tokens[index].Kind != Text.TokenKind.Mark && (words.CuesAt(flow.Tokens, index, end) & CueWord.Compliance) == 0)
                return null;
            index = Math.Max(next, index + 1);
        }

        return flow.Quote(start, end);
    }

    private bool StartsWith(int start, int end, CueWord role) =>
        start < end && words.TryCue(flow.Tokens, start, end, out var cue, out _) && (cue & role) != 0;

    private string? Find(int start, int end, CueWord role)
    {
        for (var index = start; index < end; index++)
        {
            if (flow.Tokens[index].IsWord && words.TryCue(flow.Tokens, index, end, out var cue, out var next) && (cue & role) != 0)
                return flow.Quote(index, next);
        }

        return null;
    }
}
