namespace Directives.Sdk.Deadlines;

/// <summary>What of a deadline the text left out and the issue date supplied: the year of "trước ngày 20/3", the quarter of "trong quý này".</summary>
[Flags]
public enum Completion
{
    /// <summary>The text says it all.</summary>
    None = 0,

    /// <summary>The year.</summary>
    Year = 1,

    /// <summary>The quarter, as in "quý này".</summary>
    Quarter = 2,

    /// <summary>The month, as in "tháng này".</summary>
    Month = 4,

    /// <summary>The week, as in "tuần sau".</summary>
    Week = 8,

    /// <summary>The day, as in "hôm nay".</summary>
    Day = 16,
}
