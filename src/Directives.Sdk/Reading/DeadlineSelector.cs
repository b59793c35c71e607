using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>
/// Decides which mentions of time in a clause are its deadline. Far more dates are cited than set: the dates of documents and meetings, the scope of plans, what lies in the past.
/// </summary>
internal sealed partial class DeadlineSelector(Flow flow, WordIndex words, PartialDate? issued)
{
    private const int CompletionReach = 8;

    private static readonly HashSet<ulong> s_reasons = [.. new[] { "để", "nhằm", "theo", "làm" }.Select(Syllable.Of)];
    private readonly TokenList _tokens = flow.Tokens;

    /// <summary>A mention with the tokens it covers.</summary>
    internal readonly record struct Chosen(TimeExpression Mention, int Start, int End)
    {
        /// <summary>Whether it governs only the clause it opens: "Định kỳ hằng quý tổng hợp …", "Thường xuyên theo dõi …".</summary>
        internal bool IsLocal { get; init; }
    }

    private readonly List<Chosen> _chosen = [];

    /// <summary>The deadlines among mentions that lie in a clause, in order; the list is theirs until the next call.</summary>
    /// <param name="mentions">The mentions that lie in it.</param>
    /// <param name="start">Its first token.</param>
    /// <param name="end">The first token after it.</param>
    /// <param name="actionStart">Where what is to be done starts, after the units and the words that assign it.</param>
    internal List<Chosen> Choose(List<TimeExpression> mentions, int start, int end, int actionStart)
    {
        var chosen = _chosen;
        chosen.Clear();
        foreach (var mention in mentions)
        {
            var first = _tokens.IndexAt(mention.Span.Start);
            var last = _tokens.IndexAt(mention.Span.End - 1) + 1;
            if (mention.Value is not null && mention.Role != TimeRole.Start && IsDeadline(mention, first, last, start, end, actionStart))
                chosen.Add(new Chosen(mention, first, last) { IsLocal = first <= start + 3 && mention.Kind is TimeExpressionKind.Recurrence or TimeExpressionKind.Continuous });
        }

        JoinRhythm(chosen);
        // "Thường xuyên báo cáo … trước ngày 25 hằng tháng", "Từ nay đến cuối năm, … mỗi tháng một lần": the rhythm says how often.
        if (chosen.Count == 2 && chosen[1].Mention.Kind == TimeExpressionKind.Recurrence && (chosen[0].Mention.Kind == TimeExpressionKind.Continuous || (chosen[0].Start <= start + 1 && IsKey(chosen[0].Start + 1, s_now))))
            chosen.RemoveAt(0);
        return chosen;
    }

    private bool IsDeadline(TimeExpression mention, int first, int last, int start, int end, int actionStart)
    {
        if (LiesInThePast(mention.Value!) && !IsSetLate(mention, first, last, start, end))
            return false;
        if (TellsOfElse(mention, first, last, start, end, actionStart))
            return false;
        switch (mention.Kind)
        {
            case TimeExpressionKind.Continuous:
                return IsContinuousDeadline(first, last, start, end, actionStart);
            case TimeExpressionKind.Recurrence:
                return IsRecurringDeadline(mention, first, last, start, end, actionStart);
            case TimeExpressionKind.Term:
                return mention.Role == TimeRole.Deadline && !IsKey(last, s_past) && !(first > start && IsKey(first - 1, s_past)) && !IsKey(last, s_ago) && !IsDuration(mention, first, start) && !IsKey(first - 1, s_down) && !IsKey(first - 1, s_left) && (IsCountable(mention) || FollowsFinish(first, start));
            case TimeExpressionKind.Day or TimeExpressionKind.Hour:
                return (mention.IsBound && (!IsPointIn(mention) || FollowsReport(first, start)) && !SaysOfWhat(mention, first, start)) || FollowsCompletion(first, start) || (mention.IsBound && EndsClause(last, end) && FollowsFinish(first, start)) || IsAppointed(mention, first, last, start, end);
            case TimeExpressionKind.Range:
                return mention.Cue == TimeWord.From
                    ? (FollowsCompletion(first, start) && !IsScope(mention, first, start)) || mention.IsBound || ((mention.Value is OnDate or WithinPeriod { Last.Grain: PeriodGrain.Day } || IsKey(first + 1, s_now)) && (EndsClause(last, end) || IsFollowedByReason(last, end)) && (mention.Value is OnDate || first == start || IsKey(first + 1, s_now) || !IsOfSomething(first, start)))
                    : IsPeriodDeadline(mention, first, last, start, end, actionStart);
            default:
                return IsPeriodDeadline(mention, first, last, start, end, actionStart);
        }
    }

    private static readonly (ulong First, ulong Second) s_strive = Pair("phấn đấu");

    private static readonly ulong s_now = Syllable.Of("nay");

    private static (ulong, ulong) Pair(string words) => (Syllable.Of(words.Split(' ')[0]), Syllable.Of(words.Split(' ')[1]));

    /// <summary>"… tổ chức khảo sát sáng ngày 31/7/2026.": a day to come, at the end of an order, is when it is to be done; the days of documents and of what was done lie before the issue.</summary>
    private bool IsAppointed(TimeExpression mention, int first, int last, int start, int end) =>
        mention.Role == TimeRole.Mention && issued?.LastDay is { } issue && mention.Value is OnDate { Date: var day, Holiday: null } && day > issue
        && (last >= end || (_tokens[last].Kind == TokenKind.Mark && _tokens[last].Key is '.' or ';')) && !IsOfSomething(first, start);

    /// <summary>"vào ngày", "lúc 8 giờ ngày": when something takes place.</summary>
    internal static bool IsPointIn(TimeExpression mention) => (mention.Cue & TimeWord.At) != 0 && mention.Kind == TimeExpressionKind.Day && mention.Value!.Bound == Bound.Inclusive;

    private static bool IsCountable(TimeExpression mention) =>
        mention.Value is AfterEvent { Event: not DeadlineEvent.Issued } or AfterEvent { Length.Unit: not (TermUnit.Year or TermUnit.Month) } || (mention.Cue & TimeWord.By) != 0;

    /// <summary>"trong quý I/2021" where it ends its clause, or after "hoàn thành"; "trong năm 2025 đảm bảo khả thi" says which plan.</summary>
    private bool IsPeriodDeadline(TimeExpression mention, int first, int last, int start, int end, int actionStart)
    {
        if (IsOfSession(first))
            return IsPresentedAt(mention, first, start);
        if (mention.Value is WithinPeriod { IsTerm: true })
            return false;
        // "phấn đấu trong năm 2022 giải ngân 100%": by when a goal is to be reached.
        if (mention.IsBound && first > start + 1 && IsPair(first - 2, s_strive))
            return true;
        if (mention.Value is WithinPeriod { Last.Grain: PeriodGrain.Year } && !EndsClause(last, end) && !FollowsFinish(first, start) && !(first == start && OpensGoal(mention, last, end)))
            return false;
        if (first == start && OpensGoal(mention, last, end))
            return true;
        if (FollowsCompletion(first, start) || (mention.Kind == TimeExpressionKind.PartOfPeriod && EndsClause(last, end)))
            return true;
        if (!mention.IsBound)
            return false;
        var isYear = mention.Value is WithinPeriod { Last.Grain: PeriodGrain.Year };
        if (mention.Value!.Bound == Bound.Exclusive)
            return true;
        if ((mention.Cue & TimeWord.Through) != 0 && (mention.Cue & TimeWord.By) == 0)
            return (EndsClause(last, end) && (FollowsFinish(first, start) || IsFinish(actionStart, end))) || (first == start && last < end && _tokens[last].IsMark(',') && IsFinish(last + 1, end));
        if ((mention.Cue & TimeWord.By) != 0)
            return FollowsFinish(first, start) || (!isYear && (mention.Cue & TimeWord.Through) == 0);
        return EndsClause(last, end) || mention.Kind == TimeExpressionKind.PartOfPeriod || IsFollowedByReason(last, end) || IsFollowedByShare(last, end) || (!isYear && OpensAction(first, last, end, actionStart));
    }

    /// <summary>"bàn giao 70% mặt bằng trong tháng 6 và 100% mặt bằng trước ngày 30/9": the next share follows, with a time of its own.</summary>
    private bool IsFollowedByShare(int last, int end) => last + 2 < end && IsKey(last, Words.Va) && _tokens[last + 1].IsNumber && _tokens[last + 2].IsMark('%');

    /// <summary>"Năm 2018: Rà soát …", "Đến năm 2020, giải quyết …", "Đến năm 2025, 100% …": the year that opens what is to be reached in it.</summary>
    private bool OpensGoal(TimeExpression mention, int last, int end)
    {
        if (mention.Value is not WithinPeriod { Last.Grain: PeriodGrain.Year or PeriodGrain.Quarter or PeriodGrain.Month } || last + 1 >= end || _tokens[last].Kind != TokenKind.Mark || !(_tokens[last].Key is ':' or ','))
            return false;
        var cue = words.CuesAt(last + 1, end);
        return (cue & (CueWord.Verb | CueWord.WeakVerb | CueWord.Finish)) != 0 && (cue & CueWord.NounStart) == 0
            || (_tokens[last + 1].IsNumber && last + 2 < end && _tokens[last + 2].IsMark('%') && (mention.Cue & (TimeWord.Through | TimeWord.By)) != 0);
    }

    /// <summary>"Giao Sở X trong tuần này ban hành …": the time stands between the units and what they are to do.</summary>
    private bool OpensAction(int first, int last, int end, int actionStart) =>
        first == actionStart && last < end && (words.CuesAt(last, end) & (CueWord.Verb | CueWord.WeakVerb | CueWord.Urgent | CueWord.Adverb | CueWord.Report)) != 0;

    /// <summary>"trình UBND tỉnh tại phiên họp thường kỳ tháng 6": the sitting of a month, at which something is to be handed in.</summary>
    private bool IsPresentedAt(TimeExpression mention, int first, int start)
    {
        if (mention.Kind != TimeExpressionKind.Period || mention.Value is not WithinPeriod { Last.Grain: PeriodGrain.Month or PeriodGrain.Quarter })
            return false;
        for (var at = first - 1; at > start && at >= first - MostNamedTokens && _tokens[at].Kind != TokenKind.Mark; at--)
        {
            if (IsKey(at, s_at) && at + 1 < first && _tokens[at + 1].IsWord && s_sittings.Contains(_tokens[at + 1].Key))
                return FollowsReport(at, start);
        }

        return false;
    }

    private static readonly ulong s_at = Syllable.Of("tại");
    private static readonly ulong s_held = Syllable.Of("họp");
    private static readonly ulong s_session = Syllable.Of("kỳ");
    private static readonly HashSet<ulong> s_sittings = [Syllable.Of("phiên"), Syllable.Of("cuộc"), Syllable.Of("buổi")];

    private bool FollowsReport(int first, int start)
    {
        for (var index = first - 1; index >= start && index >= first - MostReportTokens; index--)
        {
            if (words.TryCue(index, first, out var cue, out _) && (cue & CueWord.Report) != 0)
                return true;
        }

        return false;
    }

    private const int MostReportTokens = 14;

    /// <summary>Whether a word of completion stands right before: "hoàn thành tháng 6/2021", "Thời gian hoàn thành: 6/2021".</summary>
    private bool FollowsCompletion(int first, int start)
    {
        var at = first - 1;
        while (at >= start && _tokens[at].Kind == TokenKind.Mark && _tokens[at].Key is ':' or '(' or ',')
            at--;
        for (var index = at; index >= start && index > at - 4; index--)
        {
            if (words.TryCue(index, first, out var cue, out var next) && next == at + 1 && (cue & CueWord.Completion) != 0)
                return true;
        }

        return false;
    }

    private bool FollowsFinish(int first, int start)
    {
        for (var index = Math.Max(start, first - CompletionReach * 2); index < first; index++)
        {
            if (words.TryCue(index, first, out var cue, out _) && (cue & CueWord.Finish) != 0)
                return true;
        }

        return false;
    }

    private bool IsFinish(int at, int end) => at < end && words.TryCue(at, end, out var cue, out _) && (cue & CueWord.Finish) != 0;

    /// <summary>Whether a mark other than a hyphen, or the clause's end, comes next.</summary>
    private bool EndsClause(int last, int end) =>
        last >= end || (_tokens[last].Kind == TokenKind.Mark && _tokens[last].Key is ',' or '.' or ';' or ')' or '(' or ':' or '/');

    private bool IsFollowedByReason(int last, int end) => last < end && _tokens[last].IsWord && s_reasons.Contains(_tokens[last].Key);

    private bool IsKey(int at, ulong key) => at >= 0 && at < _tokens.Count && _tokens[at].IsWord && _tokens[at].Key == key;

    /// <summary>
    /// "… báo cáo chậm nhất ngày 05/5/2021." of a notice that was issued some days after: it was set at the meeting, and is over already. "trước ngày" alone may tell of what was done.
    /// </summary>
    private bool IsSetLate(TimeExpression mention, int first, int last, int start, int end) =>
        mention.IsBound && first > start && EndsClause(last, end) && ((mention.Cue & TimeWord.By) != 0 || FollowsCompletion(first, start)) && mention.Value is OnDate { Date: var date } && issued?.FirstDay is { } day && date >= day.PlusDays(-MostDaysLate);

    private const int MostDaysLate = 31;
}
