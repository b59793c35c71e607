using Ardalis.Result;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tracking;

/// <summary>The text form of a <see cref="TaskCondition"/>, its name in kebab-case (<c>in-time</c>, <c>due-soon</c>, <c>overdue</c>, <c>done-late</c>), and its name for people.</summary>
public static class TaskConditionPattern
{
    internal const int Count = 11;

    private static readonly TextForms s_forms = new(
        "not-assigned", "in-time", "due-soon", "overdue", "no-deadline", "ongoing", "done-on-time", "done-late", "done-no-deadline", "withdrawn", "closed-undone");

    /// <summary>The text form; <see cref="Parse"/> reads it back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Format(TaskCondition condition) => s_forms.Format((int)condition, nameof(condition));

    /// <summary>Reads the text form, letter by letter. Never throws.</summary>
    /// <returns>The value, or <c>Invalid</c> with the code <c>condition-unknown</c>.</returns>
    public static Result<TaskCondition> Parse(string? text) => s_forms.TryParse(text, out var value)
        ? Result<TaskCondition>.Success((TaskCondition)value)
        : Result<TaskCondition>.Invalid(TextError.Of("text", "condition-unknown", $"'{text}' is no condition of a task; known are {s_forms.Known}."));

    /// <summary>The administration's words for it: "chưa hoàn thành – quá hạn".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enumeration.</exception>
    public static string Describe(TaskCondition condition, Language language) => TrackingTexts.Of(Format(condition), language);
}
