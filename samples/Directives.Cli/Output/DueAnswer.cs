using Ardalis.Result;
using Directives.Sdk;
using Directives.Sdk.Deadlines;

namespace Directives.Cli.Output;

/// <summary>When a deadline is due and why, or why no day can be said, in words for people.</summary>
internal sealed class DueAnswer
{
    private const string None = "–";

    /// <summary>Steps that only prepare: what was completed and from when it is counted.</summary>
    private static readonly string[] s_preparing = ["first-day-not-counted", "from-issue", "from-receipt", "from-meeting", "from-event"];

    private readonly Result<DueDate> _due;

    internal DueAnswer(Deadline deadline, DeadlineContext context) => _due = deadline.Resolve(context);

    /// <summary>The due date; null where there is none.</summary>
    internal DueDate? Due => _due.IsSuccess ? _due.Value : null;

    /// <summary>31/03/2021, or a dash.</summary>
    internal string Day => Due?.ToString() ?? None;

    /// <summary>The steps that set the day, with their articles, one a line; or why there is no day.</summary>
    internal string Reason => Due is { } due
        ? string.Join('\n', due.Basis.Where(step => !IsPreparing(step)))
        : Missing;

    /// <summary>Why no day can be said.</summary>
    internal string Missing => ResultCode.Of(_due) switch
    {
        "issue-day-unknown" => "chưa biết ngày ban hành",
        "event-unknown" => "chưa biết ngày xảy ra sự kiện",
        _ => AfterCode(_due.Errors.FirstOrDefault() ?? ""),
    };

    private static bool IsPreparing(BasisStep step) => step.Rule.EndsWith("-completed", StringComparison.Ordinal) || s_preparing.Contains(step.Rule);

    private static string AfterCode(string error) => error[(error.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0 ? colon + 2 : 0)..];
}
