using Directives.Sdk.Deadlines;
using Directives.Sdk.Calendars;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Times that are no deadlines: which ones are meant, what an order is for, how long something lasts, conditions, the past.</summary>
internal sealed partial class DeadlineSelector
{
    /// <summary>
    /// "các dự án được phê duyệt trước ngày 01/7/2025", "số liệu thu ngân sách đến ngày 31/3": the day says which projects or figures are meant; not "nhiệm vụ được giao trước ngày …", which may be when to report.
    /// </summary>
    private bool SaysOfWhat(TimeExpression mention, int first, int start)
    {
        if (FollowsFinish(first, start))
            return false;
        for (var length = 1; length <= 2 && first - length - 1 >= start; length++)
        {
            if (IsPassive(first - length - 1) && words.TryCue(first - length, first, out var done, out var afterDone) && (done & CueWord.Done) != 0 && afterDone == first)
                return true;
        }

        if (!IsKey(first, s_until) && ((mention.Cue & TimeWord.Through) == 0 || (mention.Cue & (TimeWord.By | TimeWord.Within)) != 0))
            return false;
        for (var at = first - 1; at > start && at >= first - (MostNamedTokens * 2) && (_tokens[at].Kind != TokenKind.Mark || _tokens[at].IsMark('%')); at--)
        {
            if ((words.CuesAt(at - 1, first) & CueWord.Figure) != 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether what stands around a time says that it is none to do something by: whom it is about, what an order is for, how long, how many, what shall not be.</summary>
    private bool TellsOfElse(TimeExpression mention, int first, int last, int start, int end, int actionStart) =>
        // "chủ đầu tư đến 30/10 không giải ngân hết", "đơn vị đến hết quý IV chưa có đề án"
        (last < end && _tokens[last].IsWord && s_negations.Contains(_tokens[last].Key))
        || IsOfPurpose(first, start, actionStart) || IsOfCondition(first, start) || IsPair(first - 2, s_central) || IsProlonged(mention, first, start) || IsKey(first - 1, s_counted) || IsForbidden(first, start)
        || SaysWhichFallShort(mention, last, end);

    /// <summary>"Để bảo đảm khởi công trước ngày 31/12 theo yêu cầu, giao …": the time of what the order is for.</summary>
    private bool IsOfPurpose(int first, int start, int actionStart) => first > start && first < actionStart && (IsKey(start, s_for) || IsKey(start, s_aiming));

    /// <summary>"kéo dài thời gian làm việc đến 19 giờ hằng ngày": how long, not by when.</summary>
    private bool IsProlonged(TimeExpression mention, int first, int start) => (mention.Cue & TimeWord.Through) != 0 && Follows(first - 1, start, first - (MostNamedTokens * 2), s_prolong);

    /// <summary>Whether a word of two syllables ends at a token or before it in the same clause, no further back than a limit.</summary>
    private bool Follows(int from, int start, int limit, (ulong First, ulong Second) word)
    {
        for (var at = from; at > start && at >= limit && _tokens[at].Kind != TokenKind.Mark; at--)
        {
            if (IsPair(at - 1, word))
                return true;
        }

        return false;
    }

    private bool IsPair(int at, (ulong First, ulong Second) word) => IsKey(at, word.First) && IsKey(at + 1, word.Second);

    private static readonly ulong s_until = Syllable.Of("đến");
    private static readonly ulong s_for = Syllable.Of("để");
    private static readonly ulong s_aiming = Syllable.Of("nhằm");
    private static readonly (ulong First, ulong Second) s_prolong = Pair("kéo dài");

    // "hồ sơ quá hạn tính đến 31/7": up to when it was counted.
    private static readonly ulong s_counted = Syllable.Of("tính");

    /// <summary>"…, không để dồn vào cuối năm": the time of what shall not be.</summary>
    private bool IsForbidden(int first, int start)
    {
        for (var at = first - 1; at > start && at >= first - MostNamedTokens && _tokens[at].Kind != TokenKind.Mark; at--)
        {
            if (IsPair(at - 1, s_notLet) || (_tokens[at - 1].IsMark(',') && (IsKey(at, s_not) || IsKey(at, s_avoid))))
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
    private static readonly (ulong First, ulong Second) s_central = Pair("trọng tâm");
    private static readonly ulong s_if = Syllable.Of("nếu");
    private static readonly ulong s_not = Syllable.Of("không");
    private static readonly ulong s_avoid = Syllable.Of("tránh");
    private static readonly (ulong First, ulong Second) s_notLet = Pair("không để");

    private static readonly HashSet<ulong> s_negations = [.. new[] { "không", "chưa", "vẫn", "mà" }.Select(Syllable.Of)];

    private bool IsPassive(int at) => IsKey(at, s_passive) || IsKey(at, s_already);

    private static readonly ulong s_passive = Syllable.Of("được");
    private static readonly ulong s_already = Syllable.Of("đã");

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

    // "rút ngắn thời gian thẩm định xuống không quá 10 ngày", "giảm còn 05 ngày": a length that is set, not counted.
    private static readonly ulong s_down = Syllable.Of("xuống");
    private static readonly ulong s_left = Syllable.Of("còn");

    /// <summary>"niêm yết công khai trong thời gian 20 ngày": how long it lasts, where nothing says from when it counts.</summary>
    private bool IsDuration(TimeExpression mention, int first, int start) =>
        mention.Value is AfterEvent { Event: DeadlineEvent.Issued } && mention.Span.Length < MostDurationLength && !FollowsFinish(first, start)
            && (IsPair(first + 1, s_timeOf) || FollowsTimeOf(first, start));

    /// <summary>"thời gian biệt phái không quá 12 tháng": the length of what is named between.</summary>
    private bool FollowsTimeOf(int first, int start) => Follows(first - 2, start, first - MostNamedTokens, s_timeOf);

    // "trong thời gian 20 ngày làm việc" and no more: no "kể từ ngày ký".
    private const int MostDurationLength = 34;
    private static readonly (ulong First, ulong Second) s_timeOf = Pair("thời gian");

    /// <summary>"thực hiện từ năm 2019 đến năm 2021": the years of a programme.</summary>
    private bool IsScope(TimeExpression mention, int first, int start) =>
        mention.Value is WithinPeriod { First.Grain: PeriodGrain.Year } years && years.First != years.Last && !FollowsFinish(first, start);

    /// <summary>"tại kỳ họp giữa năm 2024", "phiên họp tháng 4/2024": which session, whose day the text does not give.</summary>
    private bool IsOfSession(int first)
    {
        var held = IsPair(first - 2, s_regular) || IsPair(first - 2, s_briefing) ? first - 3 : first - 1;
        return held >= 1 && IsKey(held, s_held) && (IsKey(held - 1, s_session) || (_tokens[held - 1].IsWord && s_sittings.Contains(_tokens[held - 1].Key)));
    }

    // "cuộc họp giao ban tháng 9"
    private static readonly (ulong First, ulong Second) s_briefing = Pair("giao ban");
    private static readonly (ulong First, ulong Second) s_regular = Pair("thường kỳ");

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
