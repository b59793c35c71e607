using System.Globalization;
using Directives.Sdk;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>Tình trạng: how a task stands on a day by its deadline alone, in the administration's words; see <see cref="DeadlineState"/>.</summary>
/// <param name="Code"><c>in-time</c>, <c>due-soon</c>, <c>overdue</c>, <c>ongoing</c>, <c>no-deadline</c>, or <c>undetermined</c> where the day of issue or of an event is missing.</param>
/// <param name="Text">The administration's words.</param>
/// <param name="DaysOverdue">Calendar days since the due date; null where it is not overdue.</param>
internal sealed record TaskState(string Code, string Text, int? DaysOverdue = null)
{
    internal static TaskState Of(Deadline deadline, DeadlineContext context, LocalDate asOf)
    {
        var state = DeadlineState.Of(deadline, context, asOf);
        var (code, text) = state.Condition switch
        {
            TaskCondition.Overdue when state.DaysLate == 0 => ("overdue", "quá hạn trong ngày"),
            TaskCondition.Overdue => ("overdue", string.Create(CultureInfo.InvariantCulture, $"quá hạn {state.DaysLate} ngày")),
            TaskCondition.DueSoon => ("due-soon", "sắp đến hạn"),
            TaskCondition.InTime => ("in-time", "trong hạn"),
            TaskCondition.Ongoing => ("ongoing", "thường xuyên"),
            _ when state.Missing == "open" => ("no-deadline", "không xác định thời hạn"),
            _ => ("undetermined", "chưa tính được hạn: " + new DueAnswer(deadline, context).Missing),
        };
        if (state is { Occurrence: not null, Due: { } due })
            text += $" (kỳ {Show.Day(due.Day)})";
        return new TaskState(code, text, state.Condition == TaskCondition.Overdue ? state.DaysLate : null);
    }
}
