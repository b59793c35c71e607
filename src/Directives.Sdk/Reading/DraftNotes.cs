using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Notes what a person should look at in a draft: a time that cannot be read or is over, wording whose result is hard to check.</summary>
internal sealed class DraftNotes(Flow flow, WordIndex words, TimeLexicon times, PartialDate? issued, List<Diagnostic> diagnostics)
{
    private const int VagueWithin = 8;
    private const int ShownTokens = 6;

    private readonly TokenList _tokens = flow.Tokens;

    /// <summary>Adds the notes of one draft.</summary>
    internal void Take(Draft draft)
    {
        if (draft.Kind == DirectiveKind.Task && draft.Deadline is null)
            NoteVague(draft);
        NoteOver(draft);
        NoteDamagedTimes(draft);
    }

    private void NoteOver(Draft draft)
    {
        if (draft.Deadline is { Mention.Value: OnDate { Date: var date } } chosen && issued?.FirstDay is { } day && date < day)
            diagnostics.Add(Diagnostic.Of("deadline-over", chosen.Mention.Span, flow.Quote(chosen.Start, chosen.End)));
    }

    private void NoteVague(Draft draft)
    {
        var limit = Math.Min(draft.End, draft.Clause.ActionStart + VagueWithin);
        for (var index = draft.Clause.ActionStart; index < limit; index++)
        {
            if ((words.CuesAt(index, draft.End) & CueWord.Vague) == 0 || !words.TryCue(index, draft.End, out _, out var next))
                continue;
            diagnostics.Add(Diagnostic.Of("vague-wording", flow.Span(index, next), flow.Quote(index, next)));
            return;
        }
    }

    /// <summary>"trước ngày 202/25": a cue of time, "ngày" and a number that make no date.</summary>
    private void NoteDamagedTimes(Draft draft)
    {
        for (var index = draft.Start; index + 2 < draft.End; index++)
        {
            if (!times.TryMatch(_tokens, index, draft.End, out var cue, out var next) || (cue.Word & (TimeWord.Before | TimeWord.By)) == 0)
                continue;
            if (next + 1 >= draft.End || !times.TryMatch(_tokens, next, draft.End, out var day, out var number) || (day.Word & TimeWord.Day) == 0 || number >= draft.End || !_tokens[number].IsNumber)
                continue;
            if (draft.Deadline is { } deadline && deadline.Start <= index && index < deadline.End)
                continue;
            var end = Math.Min(draft.End, number + ShownTokens);
            for (var at = number; at < end; at++)
            {
                if (_tokens[at].IsWord || (at > number && _tokens[at].SpaceBefore))
                    end = at;
            }

            if (IsDate(number, end))
                continue;
            diagnostics.Add(Diagnostic.Of("deadline-damaged", flow.Span(index, end), flow.Quote(index, end)));
        }
    }

    /// <summary>Whether the marks and numbers are those of a date, which was read and not chosen: "15/3/2021", "15/3", "15".</summary>
    private bool IsDate(int start, int end)
    {
        if (_tokens[start].Value is < 1 or > 31 || _tokens[start].Length > 2)
            return false;
        return end - start == 1 || (end - start >= 3 && _tokens[start + 2].IsNumber && _tokens[start + 2].Value is >= 1 and <= 12 && _tokens[start + 2].Length <= 2);
    }
}
