using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>
/// Decides which mentions of time in a clause are its deadline. Far more dates are cited than set: the dates of documents and meetings, the scope of plans, what lies in the past.
/// </summary>
internal sealed class DeadlineSelector(Flow flow, WordIndex words, PartialDate? issued)
{
    private const int CompletionReach = 8;

    private static readonly ulong s_past = Syllable.Of("qua");
    private static readonly ulong s_ago = Syllable.Of("vừa");
    private static readonly HashSet<ulong> s_scopeNouns =
        [.. new[] { "hoạch", "ngân", "sách", "trình", "nghị", "án", "toán", "vốn", "tiêu", "lượng", "loại", "thuế", "học", "niên", "giá", "mục", "dự", "tác", "phí", "động", "công" }.Select(Syllable.Of)];

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

    /// <summary>"định kỳ hằng tháng báo cáo … trước ngày 20": the day that stands apart from its rhythm belongs to it.</summary>
    private static void JoinRhythm(List<Chosen> chosen)
    {
        // "định kỳ hằng quý gửi về … trước ngày 20 tháng cuối quý": the second says it all.
        if (chosen.Count == 2 && chosen[0].Mention.Value is Recurring { Rule: { IsRhythm: true } } && chosen[1].Mention.Value is Recurring { Rule: { IsRhythm: false } })
        {
            chosen.RemoveAt(0);
            return;
        }

        if (chosen.Count != 2 || chosen[0].Mention.Value is not Recurring { Rule: { IsRhythm: true, Frequency: RecurrenceFrequency.Monthly, Interval: 1 } }
            || chosen[1].Mention.Value is not OnDate { Time: null, Completed: Completion.Month | Completion.Year } day)
            return;
        var value = new Recurring(RecurrenceRule.Make(RecurrenceFrequency.Monthly, byMonthDay: day.Date.Day)) { Bound = day.Bound };
        var mention = chosen[0].Mention with { Span = TextSpan.FromBounds(chosen[0].Mention.Span.Start, chosen[1].Mention.Span.End), Value = value };
        chosen[0] = new Chosen(mention, chosen[0].Start, chosen[1].End) { IsLocal = true };
        chosen.RemoveAt(1);
    }

    private bool IsDeadline(TimeExpression mention, int first, int last, int start, int end, int actionStart)
    {
        if (LiesInThePast(mention.Value!) && !IsSetLate(mention, first, last, start, end))
            return false;
        // "chủ đầu tư đến 30/10 không giải ngân hết", "đơn vị đến hết quý IV chưa có đề án": whom it is about.
        if (last < end && _tokens[last].IsWord && s_negations.Contains(_tokens[last].Key))
            return false;
        if (IsOfPurpose(first, start, actionStart) || IsOfCondition(first, start) || IsKey(first - 1, s_focus) && IsKey(first - 2, s_weight) || IsProlonged(mention, first, start) || IsKey(first - 1, s_counted) || IsForbidden(first, start) || SaysWhichFallShort(mention, last, end))
            return false;
        switch (mention.Kind)
        {
            case TimeExpressionKind.Continuous:
                return IsContinuousDeadline(first, last, start, end, actionStart);
            case TimeExpressionKind.Recurrence:
                return IsRecurringDeadline(mention, first, last, start, end, actionStart);
            case TimeExpressionKind.Term:
                return mention.Role == TimeRole.Deadline && !IsKey(last, s_past) && !IsKey(last, s_ago) && !IsDuration(mention, first, start) && !IsKey(first - 1, s_down) && !IsKey(first - 1, s_left) && (IsCountable(mention) || FollowsFinish(first, start));
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

    /// <summary>
    /// "các dự án được phê duyệt trước ngày 01/7/2025", "số liệu thu ngân sách đến ngày 31/3": the day says which projects or figures are meant; not "nhiệm vụ được giao trước ngày …", which may be when to report.
    /// </summary>
    private bool SaysOfWhat(TimeExpression mention, int first, int start)
    {
        if (FollowsFinish(first, start))
            return false;
        for (var length = 1; length <= 2 && first - length - 1 >= start; length++)
        {
            if (IsPassive(first - length - 1) && s_doneVerbs.Contains((length == 2 ? _tokens[first - 2].Key : 0, _tokens[first - 1].Key)))
                return true;
        }

        if ((mention.Cue & TimeWord.Through) == 0 || (mention.Cue & (TimeWord.By | TimeWord.Within)) != 0)
            return false;
        for (var at = first - 1; at > start && at >= first - MostNamedTokens && _tokens[at].Kind != TokenKind.Mark; at--)
        {
            if (s_figures.Contains((_tokens[at - 1].Key, _tokens[at].Key)))
                return true;
        }

        return false;
    }

    /// <summary>"Để bảo đảm khởi công trước ngày 31/12 theo yêu cầu, giao …": the time of what the order is for.</summary>
    private bool IsOfPurpose(int first, int start, int actionStart) => first > start && first < actionStart && (IsKey(start, s_for) || IsKey(start, s_aiming));

    /// <summary>"kéo dài thời gian làm việc đến 19 giờ hằng ngày": how long, not by when.</summary>
    private bool IsProlonged(TimeExpression mention, int first, int start)
    {
        if ((mention.Cue & TimeWord.Through) == 0)
            return false;
        for (var at = first - 1; at > start && at >= first - (MostNamedTokens * 2) && _tokens[at].Kind != TokenKind.Mark; at--)
        {
            if (IsKey(at, s_long) && IsKey(at - 1, s_pull))
                return true;
        }

        return false;
    }

    private static readonly ulong s_for = Syllable.Of("để");
    private static readonly ulong s_aiming = Syllable.Of("nhằm");
    private static readonly ulong s_pull = Syllable.Of("kéo");
    private static readonly ulong s_long = Syllable.Of("dài");

    // "hồ sơ quá hạn tính đến 31/7": up to when it was counted.
    private static readonly ulong s_counted = Syllable.Of("tính");

    /// <summary>"…, không để dồn vào cuối năm": the time of what shall not be.</summary>
    private bool IsForbidden(int first, int start)
    {
        for (var at = first - 1; at > start && at >= first - MostNamedTokens && _tokens[at].Kind != TokenKind.Mark; at--)
        {
            if (IsKey(at, s_let) && IsKey(at - 1, s_not))
                return true;
        }

        return false;
    }

    /// <summary>"các dự án đến ngày 30/6/2022 giải ngân dưới 40%": which ones are meant.</summary>
    private bool SaysWhichFallShort(TimeExpression mention, int last, int end)
    {
        if ((mention.Cue & TimeWord.Through) == 0)
            return false;
        for (var at = last; at < end && at < last + MostShortfallTokens && _tokens[at].IsWord; at++)
        {
            if (_tokens[at].Key == s_below || _tokens[at].Key == s_notYet || _tokens[at].Key == s_not)
                return true;
        }

        return false;
    }

    private const int MostShortfallTokens = 4;
    private static readonly ulong s_below = Syllable.Of("dưới");
    private static readonly ulong s_notYet = Syllable.Of("chưa");

    /// <summary>"…, nếu chủ đầu tư không khởi công trong quý II": the time of a condition.</summary>
    private bool IsOfCondition(int first, int start)
    {
        for (var at = first - 1; at > start && at >= first - (MostNamedTokens * 2) && _tokens[at].Kind != TokenKind.Mark; at--)
        {
            if (IsKey(at, s_if))
                return true;
        }

        return false;
    }

    // "nhiệm vụ trọng tâm trong 6 tháng cuối năm"
    private static readonly ulong s_weight = Syllable.Of("trọng");
    private static readonly ulong s_focus = Syllable.Of("tâm");
    private static readonly ulong s_if = Syllable.Of("nếu");
    private static readonly ulong s_not = Syllable.Of("không");
    private static readonly ulong s_let = Syllable.Of("để");

    private static readonly ulong s_now = Syllable.Of("nay");

    private static readonly HashSet<ulong> s_negations = [.. new[] { "không", "chưa", "vẫn", "mà" }.Select(Syllable.Of)];

    private bool IsPassive(int at) => IsKey(at, s_passive) || IsKey(at, s_already);

    private static readonly ulong s_passive = Syllable.Of("được");
    private static readonly ulong s_already = Syllable.Of("đã");

    private static readonly HashSet<(ulong, ulong)> s_doneVerbs = [.. new[] { "phê duyệt", "ban hành", "công nhận", "chấp thuận", "thành lập", "tuyển dụng", "hình thành", "khởi công", "nghiệm thu", "công bố" }
        .Select(Pair), (0, Syllable.Of("cấp")), (0, Syllable.Of("ký"))];

    private static readonly HashSet<(ulong, ulong)> s_figures = [.. new[] { "số liệu", "lũy kế", "tình hình", "số dư", "dư nợ" }.Select(Pair)];

    private static (ulong, ulong) Pair(string words) => (Syllable.Of(words.Split(' ')[0]), Syllable.Of(words.Split(' ')[1]));

    /// <summary>"Thường xuyên theo dõi …", "…, thường xuyên, liên tục", "… tuần tra thường xuyên;", not "chi thường xuyên" or "nhiệm vụ thường xuyên".</summary>
    private bool IsContinuousDeadline(int first, int last, int start, int end, int actionStart)
    {
        // "Sở Nội vụ thường xuyên kiểm tra …": what stands before the action is who acts.
        if (first > start && first != actionStart && _tokens[first - 1].IsWord && s_regularNouns.Contains(_tokens[first - 1].Key))
            return false;
        // "việc làm thường xuyên của toàn xã hội", "nâng cao khả năng cập nhật thường xuyên": of what kind it is.
        if (IsKey(last, s_of) || IsOfNature(first, start))
            return false;
        if (last - first > 2 || first <= start + 1 || (first >= actionStart && first <= actionStart + 1))
            return true;
        if (EndsClause(last, end) && !(last < end && _tokens[last].IsMark(',')))
            return true;
        // "Chỉ đạo UBND các xã thường xuyên tuần tra …", "…, thường xuyên đưa tin …"
        if (last < end && (words.CuesAt(last, end) & (CueWord.Verb | CueWord.WeakVerb)) != 0 && (_tokens[first - 1].IsMark(',') || (IsDirecting(actionStart) && first - actionStart <= MostDirectedTokens)))
            return true;
        // After a word that opens a clause: "Đồng thời, thường xuyên …", "trong đó phải thường xuyên …".
        for (var at = Math.Max(start, first - 4); at < first; at++)
        {
            if (words.TryCue(at, first, out var cue, out var next) && (cue & (CueWord.Opener | CueWord.Continues)) != 0 && first - next <= 1 && next - at >= 2)
                return true;
        }

        return false;
    }

    private bool IsDirecting(int actionStart) => actionStart + 1 < _tokens.Count && IsKey(actionStart, s_direct.First) && IsKey(actionStart + 1, s_direct.Second);

    private const int MostDirectedTokens = 14;
    private static readonly (ulong First, ulong Second) s_direct = Pair("chỉ đạo");

    private bool IsOfNature(int first, int start)
    {
        for (var at = first - 2; at > start && at >= first - 4; at--)
        {
            if (s_natures.Contains((_tokens[at - 1].Key, _tokens[at].Key)))
                return true;
        }

        return false;
    }

    private static readonly ulong s_of = Syllable.Of("của");
    private static readonly HashSet<(ulong, ulong)> s_natures = [.. new[] { "khả năng", "việc làm", "hoạt động", "công việc", "tính chất", "chế độ" }.Select(Pair)];

    private static readonly HashSet<ulong> s_regularNouns = [.. new[] { "chi", "vốn", "phí", "vụ", "sách", "toán", "tác", "xuyên", "động", "sự" }.Select(Syllable.Of)];

    /// <summary>"… tổ chức khảo sát sáng ngày 31/7/2026.": a day to come, at the end of an order, is when it is to be done; the days of documents and of what was done lie before the issue.</summary>
    private bool IsAppointed(TimeExpression mention, int first, int last, int start, int end) =>
        mention.Role == TimeRole.Mention && issued?.LastDay is { } issue && mention.Value is OnDate { Date: var day } && day > issue
        && (last >= end || (_tokens[last].Kind == TokenKind.Mark && _tokens[last].Key is '.' or ';')) && !IsOfSomething(first, start);

    /// <summary>"… cho cuộc bầu cử ngày 23/5": the day of what a preposition names.</summary>
    private bool IsOfSomething(int first, int start)
    {
        for (var at = first - 1; at >= start && at >= first - MostNamedTokens && _tokens[at].Kind != TokenKind.Mark; at--)
        {
            if (_tokens[at].IsWord && s_prepositions.Contains(_tokens[at].Key))
                return true;
        }

        return false;
    }

    private const int MostNamedTokens = 6;
    private static readonly HashSet<ulong> s_prepositions = [.. new[] { "cho", "của", "tại", "phục", "từ", "theo", "với", "sau" }.Select(Syllable.Of)];

    /// <summary>"vào ngày", "lúc 8 giờ ngày": when something takes place.</summary>
    internal static bool IsPointIn(TimeExpression mention) => (mention.Cue & TimeWord.At) != 0 && mention.Kind == TimeExpressionKind.Day && mention.Value!.Bound == Bound.Inclusive;

    // "rút ngắn thời gian thẩm định xuống không quá 10 ngày", "giảm còn 05 ngày": a length that is set, not counted.
    private static readonly ulong s_down = Syllable.Of("xuống");
    private static readonly ulong s_left = Syllable.Of("còn");

    /// <summary>"niêm yết công khai trong thời gian 20 ngày": how long it lasts, where nothing says from when it counts.</summary>
    private bool IsDuration(TimeExpression mention, int first, int start) =>
        mention.Value is AfterEvent { Event: DeadlineEvent.Issued } && mention.Span.Length < MostDurationLength && !FollowsFinish(first, start)
            && ((IsKey(first + 1, s_time) && IsKey(first + 2, s_lapse)) || FollowsTimeOf(first, start));

    /// <summary>"thời gian biệt phái không quá 12 tháng": the length of what is named between.</summary>
    private bool FollowsTimeOf(int first, int start)
    {
        for (var at = first - 2; at > start && at >= first - MostNamedTokens && _tokens[at].Kind != TokenKind.Mark; at--)
        {
            if (IsKey(at, s_lapse) && IsKey(at - 1, s_time))
                return true;
        }

        return false;
    }

    // "trong thời gian 20 ngày làm việc" and no more: no "kể từ ngày ký".
    private const int MostDurationLength = 34;
    private static readonly ulong s_time = Syllable.Of("thời");
    private static readonly ulong s_lapse = Syllable.Of("gian");

    /// <summary>"thực hiện từ năm 2019 đến năm 2021": the years of a programme.</summary>
    private bool IsScope(TimeExpression mention, int first, int start) =>
        mention.Value is WithinPeriod { First.Grain: PeriodGrain.Year } years && years.First != years.Last && !FollowsFinish(first, start);

    private static bool IsCountable(TimeExpression mention) =>
        mention.Value is AfterEvent { Event: not DeadlineEvent.Issued } or AfterEvent { Length.Unit: not (TermUnit.Year or TermUnit.Month) } || (mention.Cue & TimeWord.By) != 0;

    /// <summary>"trong quý I/2021" where it ends its clause, or after "hoàn thành"; "trong năm 2025 đảm bảo khả thi" says which plan.</summary>
    private bool IsPeriodDeadline(TimeExpression mention, int first, int last, int start, int end, int actionStart)
    {
        if (IsOfSession(first))
            return IsPresentedAt(mention, first, start);
        if (mention.Value is WithinPeriod { IsTerm: true })
            return false;
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
        return EndsClause(last, end) || mention.Kind == TimeExpressionKind.PartOfPeriod || IsFollowedByReason(last, end) || (!isYear && OpensAction(first, last, end, actionStart));
    }

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

    /// <summary>"tại kỳ họp giữa năm 2024", "phiên họp tháng 4/2024": which session, whose day the text does not give.</summary>
    private bool IsOfSession(int first)
    {
        var held = first >= 3 && IsKey(first - 1, s_period) && IsKey(first - 2, s_usual) ? first - 3 : first - 1;
        return held >= 1 && IsKey(held, s_held) && (IsKey(held - 1, s_session) || IsKey(held - 1, s_sitting));
    }

    private static readonly ulong s_usual = Syllable.Of("thường");
    private static readonly ulong s_period = Syllable.Of("kỳ");

    /// <summary>"trình UBND tỉnh tại phiên họp thường kỳ tháng 6": the sitting of a month, at which something is to be handed in.</summary>
    private bool IsPresentedAt(TimeExpression mention, int first, int start)
    {
        if (mention.Kind != TimeExpressionKind.Period || mention.Value is not WithinPeriod { Last.Grain: PeriodGrain.Month })
            return false;
        for (var at = first - 1; at > start && at >= first - MostNamedTokens && _tokens[at].Kind != TokenKind.Mark; at--)
        {
            if (IsKey(at, s_at) && IsKey(at + 1, s_sitting))
                return FollowsReport(at, start);
        }

        return false;
    }

    private static readonly ulong s_at = Syllable.Of("tại");
    private static readonly ulong s_held = Syllable.Of("họp");
    private static readonly ulong s_session = Syllable.Of("kỳ");
    private static readonly ulong s_sitting = Syllable.Of("phiên");

    /// <summary>"hằng năm" of "ngân sách hằng năm" is no deadline; "Định kỳ hằng tuần, …", "…, hằng tháng báo cáo", "trước ngày 25 hằng tháng" are.</summary>
    private bool IsRecurringDeadline(TimeExpression mention, int first, int last, int start, int end, int actionStart)
    {
        if (mention.Value is Recurring { Rule.IsRhythm: false } || (mention.Cue & TimeWord.Cue) != 0)
            return true;
        if (_tokens[first].Key == s_periodic)
            return first == start || _tokens[first - 1].Kind == TokenKind.Mark || !IsScopeNoun(first - 1) || (last < end && (words.CuesAt(last, end) & CueWord.Report) != 0);
        if (EndsClause(last, end) && IsKey(last - 1, s_times))
            return true;
        return first <= start + 1 || IsRoutine(actionStart) || FollowsRoutine(first, last, start, end) || (_tokens[first - 1].Kind == TokenKind.Mark && !_tokens[first - 1].IsMark('-')) || ((EndsClause(last, end) || IsFollowedByReceiver(last, end)) && !IsScopeNoun(first - 1) && FollowsReport(first, start));
    }

    private static readonly ulong s_times = Syllable.Of("lần");

    /// <summary>"giao ban trực tuyến hằng tuần với các địa phương", "họp Hội đồng hằng tháng": what is held or kept up in a rhythm, where no plan or programme is named by it.</summary>
    private bool FollowsRoutine(int first, int last, int start, int end)
    {
        if (!EndsClause(last, end) && !IsFollowedByReceiver(last, end))
            return false;
        for (var at = first - 1; at >= start && at >= first - MostNamedTokens && _tokens[at].Kind != TokenKind.Mark; at--)
        {
            if (IsScopeNoun(at))
                return false;
            if (at > start && s_routines.Contains((_tokens[at - 1].Key, _tokens[at].Key)))
                return at < start + 2 || !IsScopeNoun(at - 2);
        }

        return false;
    }

    /// <summary>"công bố giá vật liệu xây dựng hằng tháng", "cập nhật … lên Cổng thông tin hằng tuần": what is done in a rhythm, whatever it is done to.</summary>
    private bool IsRoutine(int actionStart) =>
        actionStart + 1 < _tokens.Count && s_publishing.Contains((_tokens[actionStart].Key, _tokens[actionStart + 1].Key));

    private static readonly HashSet<(ulong, ulong)> s_publishing = [.. new[] { "công bố", "công khai", "cập nhật", "duy trì", "giao ban", "cung cấp", "phát hành" }.Select(Pair)];

    private static readonly HashSet<(ulong, ulong)> s_routines = [.. new[] { "giao ban", "công khai", "công bố", "cập nhật", "đối soát", "thông báo", "họp định", "tổ chức họp", "kiểm tra" }.Select(Pair)];

    /// <summary>"báo cáo tiến độ hằng tuần về Sở X", "… hằng quý cho UBND tỉnh".</summary>
    private bool IsFollowedByReceiver(int last, int end) => last < end && _tokens[last].IsWord && s_receivers.Contains(_tokens[last].Key);

    private static readonly HashSet<ulong> s_receivers = [.. new[] { "về", "cho", "gửi", "lên", "đến", "với" }.Select(Syllable.Of)];
    private static readonly ulong s_periodic = Syllable.Of("định");

    private bool IsScopeNoun(int at) => at >= 0 && _tokens[at].IsWord && s_scopeNouns.Contains(_tokens[at].Key);

    private bool FollowsReport(int first, int start)
    {
        for (var index = first - 1; index >= start && index >= first - 8; index--)
        {
            if (words.TryCue(index, first, out var cue, out _) && (cue & CueWord.Report) != 0)
                return true;
        }

        return false;
    }

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
        mention.IsBound && EndsClause(last, end) && ((mention.Cue & TimeWord.By) != 0 || FollowsCompletion(first, start)) && mention.Value is OnDate { Date: var date } && issued?.FirstDay is { } day && date >= day.PlusDays(-MostDaysLate);

    private const int MostDaysLate = 31;

    /// <summary>What ended before the notice was issued is no deadline of it: "đã giao trong năm 2020".</summary>
    private bool LiesInThePast(Deadline value)
    {
        if (issued?.FirstDay is not { } day)
            return false;
        return value switch
        {
            OnDate on => on.Date < day,
            WithinPeriod within => within.Last.LastDay < day,
            PartOfPeriod part => part.Period.LastDay < day,
            _ => false,
        };
    }
}
