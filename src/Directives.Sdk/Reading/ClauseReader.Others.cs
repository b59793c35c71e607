using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Who else stands in a clause: coordinating units, routes, receivers, leads in the passive or behind a dash.</summary>
internal sealed partial class ClauseReader
{
    /// <summary>"[theo chức năng, nhiệm vụ được giao] chủ trì[, phối hợp với UNITS]" after the leads belongs to the assignment, not to the action.</summary>
    private void SkipLeadCue(Clause clause)
    {
        var at = clause.ActionStart;
        if (IsMark(at, ','))
            at++;
        if (!Cue(at, clause.End, CueWord.Lead, out var next))
            return;
        if (clause.Cue.End == 0)
            clause.Cue = (at, next);
        clause.ActionStart = next < clause.End ? next : clause.ActionStart;
    }

    /// <summary>"do Sở X chủ trì": the lead in the passive.</summary>
    private void FindPassiveLead(Clause clause)
    {
        if (clause.Leads.Count > 0)
            return;
        for (var index = clause.Start; index + 2 < clause.End; index++)
        {
            if (!IsKey(index, s_by) || !units.TryList(index + 1, clause.End, clause.Leads, out var next))
                continue;
            if (Cue(next, clause.End, CueWord.Lead, out _))
                return;
            clause.Leads.Clear();
        }
    }

    /// <summary>"Hạ tầng cụm công nghiệp - Bộ Công Thương.": units after a spaced dash that close the clause.</summary>
    private void FindTrailingLead(Clause clause)
    {
        if (clause.Leads.Count > 0)
            return;
        for (var index = clause.Start + 1; index + 1 < clause.End; index++)
        {
            if (_tokens[index].Kind == TokenKind.Mark && _tokens[index].Key is '-' or '–' or '—' && _tokens[index].SpaceBefore && _tokens[index + 1].SpaceBefore && _tokens[index + 1].IsCapital
                && units.IsList(index + 1, clause.End, out var end) && (end == clause.End || (end == clause.End - 1 && _tokens[end].Kind == TokenKind.Mark)))
            {
                units.TryList(index + 1, clause.End, clause.Leads, out _);
                return;
            }
        }
    }

    private void FindOthers(Clause clause)
    {
        for (var index = clause.OrderStart; index < clause.End; index++)
        {
            if (!_tokens[index].IsWord || !words.TryCue(index, clause.End, out var cue, out var next))
                continue;
            if ((cue & CueWord.Noun) != 0)
            {
                index = next - 1;
                continue;
            }

            if ((cue & CueWord.Coordinate) != 0 && StartsCoordination(clause, index))
                index = Math.Max(index, TakeList(clause.Coordinating, next, clause.End, clause.Leads) - 1);
            else if ((cue & CueWord.Via) != 0 && StartsRoute(index))
                index = Math.Max(index, TakeList(clause.Via, next, clause.End, s_nobody) - 1);
            else if ((cue & CueWord.Report) != 0 && clause.ReportTo.Count == 0)
                index = Math.Max(index, TakeList(clause.ReportTo, next, clause.End, s_nobody) - 1);
        }

        FindCoordinatorsAsSubject(clause);
        SkipCoordination(clause);
    }

    private int TakeList(List<Party> into, int start, int end, List<Party> except)
    {
        var count = into.Count;
        var at = IsMark(start, ':') ? start + 1 : start;
        if (!units.TryList(at, end, into, out var next))
            return start;
        for (var index = into.Count - 1; index >= count; index--)
        {
            if (Names(except, except.Count, into[index].Name) || Names(into, index, into[index].Name))
                into.RemoveAt(index);
        }

        return next;
    }

    /// <summary>Whether one of the first parties of a list bears a name.</summary>
    private static bool Names(List<Party> parties, int count, string name)
    {
        for (var index = 0; index < count; index++)
        {
            if (parties[index].Name == name)
                return true;
        }

        return false;
    }

    /// <summary>Coordination is the lead's own where it opens the clause or follows the leads, a comma, "chủ trì" or an adverb; after a noun it is someone else's.</summary>
    private bool StartsCoordination(Clause clause, int at)
    {
        if (at == clause.Start || at == clause.ActionStart || at == clause.LeadEnd)
            return true;
        ref readonly var before = ref _tokens[at - 1];
        if (before.Kind == TokenKind.Mark)
            return before.Key is ',' or '(' or ';' or ':' or '-' or '/';
        if (before.Key == Words.Va)
            return true;
        for (var start = Math.Max(clause.Start, at - 3); start < at; start++)
        {
            if (words.TryCue(start, at, out var cue, out var next) && next == at && (cue & (CueWord.Lead | CueWord.Adverb | CueWord.Urgent | CueWord.Opener)) != 0)
                return true;
        }

        return false;
    }

    /// <summary>"(thông qua Sở X)", "báo cáo UBND tỉnh qua Sở X".</summary>
    private bool StartsRoute(int at)
    {
        if (at == 0)
            return false;
        ref readonly var before = ref _tokens[at - 1];
        return before.IsMark('(') || before.IsMark(',') || (before.IsWord && !before.IsMark('.'));
    }

    /// <summary>"…, Sở B phối hợp …" after a named lead.</summary>
    private void FindCoordinatorsAsSubject(Clause clause)
    {
        if (clause.Leads.Count == 0)
            return;
        for (var index = clause.LeadEnd; index + 2 < clause.End; index++)
        {
            if (!IsMark(index, ','))
                continue;
            var from = index + 1 < clause.End && IsKey(index + 1, Words.Va) ? index + 2 : index + 1;
            if (units.IsList(from, clause.End, out var next) && Cue(next, clause.End, CueWord.Coordinate, out var after)
                && (after == clause.End || _tokens[after].Kind == TokenKind.Mark || !units.IsList(after, clause.End, out _)) && !IsInsideList(clause.LeadEnd, index, clause.End))
                AddCoordinators(clause, from);
        }
    }

    /// <summary>Whether a comma parts the members of a list of units that begins before it: "chỉ đạo các ngành, đoàn thể phối hợp".</summary>
    private bool IsInsideList(int start, int comma, int end)
    {
        for (var index = start; index < comma; index++)
        {
            if (!_tokens[index].IsWord || !units.StartsName(index, end) || !units.IsList(index, end, out var listEnd))
                continue;
            if (listEnd > comma)
                return true;
            index = Math.Max(index, listEnd - 1);
        }

        return false;
    }

    private void AddCoordinators(Clause clause, int from)
    {
        var parties = new List<Party>();
        units.TryList(from, clause.End, parties, out _);
        clause.Coordinating.AddRange(parties.Where(party => !clause.Coordinating.Exists(known => known.Name == party.Name)));
    }

    /// <summary>Moves the action past "phối hợp với UNITS" where it stands at its head after "chủ trì".</summary>
    private void SkipCoordination(Clause clause)
    {
        var at = clause.ActionStart;
        if (at <= clause.Start || !(IsMark(at, ',') || (at < clause.End && Cue(at, clause.End, CueWord.Coordinate, out _))))
            return;
        if (IsMark(at, ','))
            at++;
        if (!Cue(at, clause.End, CueWord.Coordinate, out var next) || !units.IsList(next, clause.End, out var after) || after >= clause.End)
            return;
        clause.ActionStart = IsMark(after, ',') || IsMark(after, ':') ? after + 1 : after;
    }
}
