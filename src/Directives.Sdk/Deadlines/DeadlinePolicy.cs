namespace Directives.Sdk.Deadlines;

/// <summary>
/// Cách tính thời hạn của một cơ quan: the points on which the law is silent or offices differ. The defaults are those of the JSON contract <c>directives/1</c>;
/// each due date's basis names what was applied.
/// </summary>
public sealed record DeadlinePolicy
{
    /// <summary>The defaults.</summary>
    public static DeadlinePolicy Default { get; } = new();

    /// <summary>
    /// What "trước ngày X" means. Default <see cref="ExclusiveDay.DayBefore"/>, the literal reading; many tracking systems record X itself.
    /// </summary>
    public ExclusiveDay ExclusiveDay { get; init; } = ExclusiveDay.DayBefore;

    /// <summary>
    /// Whether a named day ("chậm nhất ngày 20/3/2021", a Saturday) that is no working day moves to the next one, as khoản 5 Điều 148 BLDS 2015 can be read and
    /// Điều 86 Thông tư 80/2021/TT-BTC does for taxes. Default false: the issuer chose the day. An exclusive day is never moved.
    /// </summary>
    public bool MoveNamedDay { get; init; }

    /// <summary>Whether the last day of a named period ("trong tháng 8/2025") moves to the next working day. Default false: a task of August must not fall into September.</summary>
    public bool MoveNamedPeriodEnd { get; init; }

    /// <summary>Whether a term counted in calendar days, weeks, months or years that ends on no working day ends on the next one (khoản 5 Điều 148 BLDS 2015). Default true.</summary>
    public bool MoveCountedTermEnd { get; init; } = true;

    /// <summary>Whether a term counted back from an event that ends on no working day ends on the working day before. Default true; no provision says so.</summary>
    public bool MoveCountedBackEnd { get; init; } = true;

    /// <summary>Which day of its second month is the middle of a quarter; no provision says. Default 15, by analogy with khoản 2 Điều 146 BLDS 2015.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not 1 to 28, which every month has.</exception>
    public int MiddleOfQuarterDay
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 28);
            field = value;
        }
    }
    = 15;

    /// <summary>Whether a deadline "trong tuần này" ends on the week's last working day (or the next working day if it has none). Default true; false means its Sunday.</summary>
    public bool WeekEndsOnWorkingDay { get; init; } = true;
}
