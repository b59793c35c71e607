using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Rhythms as deadlines: "định kỳ hằng quý", "thường xuyên", "công bố … hằng tháng".</summary>
internal sealed partial class DeadlineSelector
{
    private static readonly ulong s_past = Syllable.Of("qua");
    private static readonly ulong s_ago = Syllable.Of("vừa");
    private static readonly HashSet<ulong> s_scopeNouns =
        [.. new[] { "hoạch", "ngân", "sách", "trình", "nghị", "án", "toán", "vốn", "tiêu", "lượng", "loại", "thuế", "học", "niên", "giá", "mục", "dự", "tác", "phí", "động", "công" }.Select(Syllable.Of)];

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
            || OfEachMonth(chosen[1]) is not { } value)
            return;
        var mention = chosen[0].Mention with { Span = TextSpan.FromBounds(chosen[0].Mention.Span.Start, chosen[1].Mention.Span.End), Value = value };
        chosen[0] = new Chosen(mention, chosen[0].Start, chosen[1].End) { IsLocal = true };
        chosen.RemoveAt(1);
    }

    /// <summary>"Hằng tháng, trước ngày 20, các sở gửi báo cáo …; Sở X tổng hợp, báo cáo trước ngày 25": a day without its month, after a day of each month in the same sentence, is one of each month too.</summary>
    internal static Chosen InRhythm(Chosen chosen, Chosen before)
    {
        if (before.Mention.Value is not Recurring { Rule: { Frequency: RecurrenceFrequency.Monthly, Interval: 1 } } || OfEachMonth(chosen) is not { } value)
            return chosen;
        return chosen with { Mention = chosen.Mention with { Kind = TimeExpressionKind.Recurrence, Value = value } };
    }

    /// <summary>A day that is named without its month, as one of each month; null for any other time.</summary>
    private static Recurring? OfEachMonth(Chosen chosen) =>
        chosen.Mention.Value is OnDate { Time: null, Completed: Completion.Month | Completion.Year } day ? new Recurring(RecurrenceRule.Make(RecurrenceFrequency.Monthly, byMonthDay: day.Date.Day)) { Bound = day.Bound } : null;

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

    private bool IsDirecting(int actionStart) => IsPair(actionStart, s_direct);

    private const int MostDirectedTokens = 14;
    private static readonly (ulong First, ulong Second) s_direct = Pair("chỉ đạo");

    private bool IsOfNature(int first, int start)
    {
        for (var at = first - 2; at > start && at >= first - 4; at--)
        {
            if ((words.CuesAt(at - 1, first) & CueWord.Nature) != 0)
                return true;
        }

        return false;
    }

    private static readonly ulong s_of = Syllable.Of("của");

    private static readonly HashSet<ulong> s_regularNouns = [.. new[] { "chi", "vốn", "phí", "vụ", "sách", "toán", "tác", "xuyên", "động", "sự" }.Select(Syllable.Of)];

    /// <summary>"hằng năm" of "ngân sách hằng năm" is no deadline; "Định kỳ hằng tuần, …", "…, hằng tháng báo cáo", "trước ngày 25 hằng tháng" are.</summary>
    private bool IsRecurringDeadline(TimeExpression mention, int first, int last, int start, int end, int actionStart)
    {
        if (mention.Value is Recurring { Rule.IsRhythm: false } || (mention.Cue & TimeWord.Cue) != 0)
            return true;
        // "tăng tối thiểu 10% mỗi năm": how fast.
        if (first > start && _tokens[first - 1].IsMark('%'))
            return false;
        if (_tokens[first].Key == s_periodic)
            return first == start || _tokens[first - 1].Kind == TokenKind.Mark || !IsScopeNoun(first - 1) || (last < end && (words.CuesAt(last, end) & CueWord.Report) != 0);
        if (EndsClause(last, end) && IsKey(last - 1, s_times))
            return true;
        return first <= start + 1 || IsRoutine(actionStart, end) || FollowsRoutine(first, last, start, end) || (_tokens[first - 1].Kind == TokenKind.Mark && !_tokens[first - 1].IsMark('-')) || ((EndsClause(last, end) || IsFollowedByReceiver(last, end)) && !IsScopeNoun(first - 1) && FollowsReport(first, start));
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
            if (at > start && (words.CuesAt(at - 1, first) & CueWord.Routine) != 0)
                return at < start + 2 || !IsScopeNoun(at - 2);
        }

        return false;
    }

    /// <summary>"công bố giá vật liệu xây dựng hằng tháng", "cập nhật … lên Cổng thông tin hằng tuần": what is done in a rhythm, whatever it is done to.</summary>
    private bool IsRoutine(int actionStart, int end) => (words.CuesAt(actionStart, end) & CueWord.Publishing) != 0;

    /// <summary>"báo cáo tiến độ hằng tuần về Sở X", "… hằng quý cho UBND tỉnh".</summary>
    private bool IsFollowedByReceiver(int last, int end) => last < end && _tokens[last].IsWord && s_receivers.Contains(_tokens[last].Key);

    private static readonly HashSet<ulong> s_receivers = [.. new[] { "về", "cho", "gửi", "lên", "đến", "với" }.Select(Syllable.Of)];
    private static readonly ulong s_periodic = Syllable.Of("định");

    private bool IsScopeNoun(int at) => at >= 0 && _tokens[at].IsWord && s_scopeNouns.Contains(_tokens[at].Key);
}
