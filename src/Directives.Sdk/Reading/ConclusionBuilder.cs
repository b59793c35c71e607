using System.Globalization;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Gathers drafts into conclusions: one for each mark that carries directives, with ids, spans and what is inherited.</summary>
internal sealed class ConclusionBuilder(List<Diagnostic> diagnostics, PartialDate? meetingDay)
{
    private const int ShownWords = 60;

    private readonly List<Open> _open = [];
    private readonly Dictionary<(string Ordinal, int PointStart), Open> _byPoint = [];
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);

    /// <summary>What the reader notes on the way.</summary>
    internal List<Diagnostic> Diagnostics => diagnostics;

    /// <summary>The day of the meeting, from which dates are completed where the issue date is missing.</summary>
    internal PartialDate? MeetingDay => meetingDay;

    /// <summary>A conclusion that is being filled.</summary>
    private sealed class Open
    {
        internal required string Ordinal { get; init; }

        internal required string Key { get; init; }

        internal required int PointStart { get; init; }

        internal string? Heading { get; init; }

        internal List<Directive> Directives { get; } = [];

        /// <summary>The directives that the labels at hand speak for: from this one on,</summary>
        internal int LabelledFrom { get; set; }

        /// <summary>up to this one.</summary>
        internal int LabelledTo { get; set; }
    }

    internal void Add(Draft draft, Flow flow, PointStack points)
    {
        var conclusion = Find(points.Path(), points.NumberedStart(), points.Heading);
        var clause = draft.Clause;
        var isOrder = draft.Kind is DirectiveKind.Task or DirectiveKind.Reminder;
        var named = clause.Leads.Count > 0;
        var leads = !isOrder ? [] : named ? clause.Leads : Inherit(points.Leads);
        var coordinating = !isOrder ? [] : clause.Coordinating.Count > 0 || named ? clause.Coordinating : Inherit(points.Coordinating);
        var deadline = draft.Deadline ?? (isOrder ? points.Deadline : null);
        var span = flow.Span(draft.Start, draft.End);
        conclusion.Directives.Add(new Directive(
            conclusion.Key + "." + (conclusion.Directives.Count + 1).ToString(CultureInfo.InvariantCulture), draft.Kind, Action(draft, flow), span)
        {
            Lead = leads.ToEquatableList(),
            Coordinating = coordinating.ToEquatableList(),
            Via = clause.HasVia ? clause.Via.ToEquatableList() : [],
            ReportTo = clause.HasReportTo ? clause.ReportTo.ToEquatableList() : [],
            Urgency = isOrder && (clause.IsUrgent || points.IsUrgent) ? Urgency.Urgent : Urgency.None,
            DeadlineMention = deadline is { } chosen ? Mention(chosen, flow) : null,
            Cue = draft.Cue,
        });
        if (draft.Kind == DirectiveKind.Task && leads.Count == 0)
            diagnostics.Add(Diagnostic.Of("lead-missing", span, Shorten(flow.Quote(draft.Start, draft.End))));
    }

    /// <summary>Adds a directive read from a row of a table.</summary>
    internal void AddRow(string ordinal, int start, string? heading, Func<string, Directive> make)
    {
        var conclusion = Find(ordinal, start, heading);
        conclusion.Directives.Add(make(conclusion.Key + "." + (conclusion.Directives.Count + 1).ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Gives every task so far that has no deadline this one; with an ordinal only those of that point, where it is the last.</summary>
    internal void Spread(DeadlineSelector.Chosen chosen, Flow flow, string? ordinal)
    {
        var mention = Mention(chosen, flow);
        foreach (var directives in _open.Where((open, index) => ordinal is null || (index == _open.Count - 1 && open.Ordinal == ordinal)).Select(open => open.Directives))
        {
            for (var index = 0; index < directives.Count; index++)
            {
                if (directives[index] is { IsTask: true, DeadlineMention: null } task)
                    directives[index] = task with { DeadlineMention = mention };
            }
        }
    }

    /// <summary>Whether the directives of a point are the last that were added.</summary>
    internal bool Ends(string ordinal) => _open.Count > 0 && _open[_open.Count - 1] is { Directives.Count: > 0 } last && last.Ordinal == ordinal;

    /// <summary>Whether an order of a point still lacks a time.</summary>
    internal bool LacksTime(string ordinal) => Ends(ordinal) && _open[_open.Count - 1].Directives.Exists(order => order is { IsTask: true, DeadlineMention: null });

    /// <summary>Takes a label below a point into the last order of it.</summary>
    internal void Extend(string ordinal, TextSpan label)
    {
        if (!Ends(ordinal) || _open[_open.Count - 1].Directives is not { } directives || directives[directives.Count - 1] is not { Kind: DirectiveKind.Task or DirectiveKind.Reminder } order || label.End <= order.Span.End)
            return;
        directives[directives.Count - 1] = order with { Span = TextSpan.FromBounds(order.Span.Start, label.End) };
    }

    /// <summary>Gives the orders of a point that name nobody these units, as inherited: those since the labels before; labels that stand together speak for the same.</summary>
    internal void Label(string ordinal, List<Party> leads, List<Party> coordinating)
    {
        if (_open.Count == 0 || _open[_open.Count - 1] is not { } last || last.Ordinal != ordinal)
            return;
        if (last.Directives.Count > last.LabelledTo)
            (last.LabelledFrom, last.LabelledTo) = (last.LabelledTo, last.Directives.Count);
        // What has a label of units is to be done, though no word of its own says so.
        if (leads.Count > 0 && last.LabelledFrom < last.Directives.Count && last.Directives[last.Directives.Count - 1] is { Kind: DirectiveKind.Information } item)
            last.Directives[last.Directives.Count - 1] = item with { Kind = DirectiveKind.Task, Cue = null };
        for (var index = last.LabelledFrom; index < last.Directives.Count; index++)
        {
            if (last.Directives[index] is not { Kind: DirectiveKind.Task or DirectiveKind.Reminder } order || order.Lead.Any(party => party.Basis == PartyBasis.Named))
                continue;
            last.Directives[index] = order with
            {
                Lead = leads.Count > 0 ? Inherit(leads).ToEquatableList() : order.Lead,
                Coordinating = coordinating.Count > 0 && order.Coordinating.Count == 0 ? Inherit(coordinating).ToEquatableList() : order.Coordinating,
            };
        }

        if (leads.Count > 0 && last.LabelledFrom < last.Directives.Count)
            ForgetMissing(last.Directives, last.LabelledFrom);
    }

    /// <summary>Takes back the notes that directives from one on name nobody.</summary>
    private void ForgetMissing(List<Directive> directives, int from)
    {
        var start = directives[from].Span.Start;
        var named = new HashSet<TextSpan>(directives.Skip(from).Where(order => order.Lead.Count > 0).Select(order => order.Span));
        for (var index = diagnostics.Count - 1; index >= 0 && !(diagnostics[index].Span?.Start < start); index--)
        {
            if (diagnostics[index] is { Code: "lead-missing", Span: { } span } && named.Contains(span))
                diagnostics.RemoveAt(index);
        }
    }

    /// <summary>A chosen mention as the contract has it, with a note where the issue date completed it.</summary>
    internal DeadlineMention Mention(DeadlineSelector.Chosen chosen, Flow flow)
    {
        var text = flow.Quote(chosen.Start, chosen.End);
        var value = chosen.Mention.Value!;
        if (value.Completed != Completion.None)
            diagnostics.Add(Diagnostic.Of("deadline-completed", chosen.Mention.Span, text));
        if (value is Recurring { Rule: { ByMonthDay: > 28, Frequency: RecurrenceFrequency.Monthly } })
            diagnostics.Add(Diagnostic.Of("occurrence-skipped", chosen.Mention.Span, text));
        return new DeadlineMention(text, chosen.Mention.Span, value);
    }

    /// <summary>The conclusions, in order.</summary>
    internal EquatableList<Conclusion> Build() =>
        _open.Where(open => open.Directives.Count > 0).Select(Close).ToEquatableList();

    private static Conclusion Close(Open open)
    {
        var end = open.Directives.Max(directive => directive.Span.End);
        var start = Math.Min(open.PointStart, open.Directives.Min(directive => directive.Span.Start));
        return new Conclusion(open.Ordinal, TextSpan.FromBounds(start, end), open.Directives.ToEquatableList()) { Heading = open.Heading };
    }

    private Open Find(string ordinal, int? pointStart, string? heading)
    {
        if (_open.Count > 0 && _open[_open.Count - 1] is var last && last.Ordinal == ordinal && (pointStart is null || last.PointStart == pointStart))
            return last;
        if (pointStart is { } known && _byPoint.TryGetValue((ordinal, known), out var earlier))
            return earlier;
        _ordinals.TryGetValue(ordinal, out var seen);
        _ordinals[ordinal] = seen + 1;
        var name = ordinal.Length == 0 ? "0" : ordinal;
        var made = new Open
        {
            Ordinal = ordinal,
            Key = seen == 0 ? name : name + "~" + (seen + 1).ToString(CultureInfo.InvariantCulture),
            PointStart = pointStart ?? int.MaxValue,
            Heading = heading,
        };
        _open.Add(made);
        _byPoint[(ordinal, made.PointStart)] = made;
        return made;
    }

    private static List<Party> Inherit(List<Party> parties) => [.. parties.Select(party => party with { Basis = PartyBasis.Inherited })];

    private static string Action(Draft draft, Flow flow)
    {
        var start = Math.Max(draft.Start, Math.Min(draft.Clause.ActionStart, draft.End - 1));
        return flow.Quote(start, draft.End).Trim(' ', ',', ':');
    }

    private static string Shorten(string text) => text.Length <= ShownWords ? text : text.Substring(0, ShownWords).TrimEnd() + "…";
}
