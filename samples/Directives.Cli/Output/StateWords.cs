using System.Globalization;
using Directives.Sdk;
using Directives.Sdk.Tracking;

namespace Directives.Cli.Output;

/// <summary>How an assignment stands, in the administration's words, with what else must be known of it: that it is suspended or handed in, why it has no due day, which reports are missing.</summary>
internal static class StateWords
{
    internal static string Of(AssignmentState state) => Of(state.Condition, state.DueMissing, state.IsSuspended, IsSubmitted(state), state.ReportsMissed);

    internal static string Of(BacklogItem item) => Of(item.Condition, item.DueMissing, item.IsSuspended, item.IsSubmitted, missed: 0);

    /// <summary>Whether a result was handed in that awaits acceptance.</summary>
    internal static bool IsSubmitted(AssignmentState state) => state.IsOpen && state.Submitted is not null;

    private static string Of(TaskCondition condition, string? missing, bool isSuspended, bool isSubmitted, int missed)
    {
        var notes = new List<string>();
        if (condition is TaskCondition.NoDeadline or TaskCondition.DoneNoDeadline && Missing(missing) is { } why)
            notes.Add(why);
        if (isSuspended)
            notes.Add("tạm dừng");
        if (isSubmitted)
            notes.Add("đã trình");
        if (missed > 0)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"chưa báo cáo {missed} kỳ"));
        var words = TaskConditionPattern.Describe(condition, Language.Vietnamese);
        return notes.Count == 0 ? words : $"{words} ({string.Join("; ", notes)})";
    }

    /// <summary>Why there is no due day.</summary>
    private static string? Missing(string? code) => code switch
    {
        "open" => "văn bản không nêu thời hạn",
        "event-unknown" => "chưa biết ngày xảy ra sự kiện",
        "issue-day-unknown" => "chưa biết ngày ban hành",
        "calendar-unsupported" => "ngoài các năm của lịch",
        _ => null,
    };
}
