namespace Directives.Sdk.Deadlines;

/// <summary>Định kỳ: due again and again. "trước ngày 25 hằng tháng", "hằng quý", "thứ Sáu hằng tuần". A due date is that of the first occurrence not before the issue day.</summary>
/// <param name="Rule">When it recurs.</param>
public sealed record Recurring(RecurrenceRule Rule) : Deadline
{
    internal override void Apply(Resolution resolution) => resolution.SettleRecurrence(Rule, Bound);

    internal override string FormatValue() => Rule.ToString();
}
