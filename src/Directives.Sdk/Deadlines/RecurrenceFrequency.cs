namespace Directives.Sdk.Deadlines;

/// <summary>How often a rule recurs; the FREQ of RFC 5545.</summary>
public enum RecurrenceFrequency
{
    /// <summary>Hằng ngày.</summary>
    Daily,

    /// <summary>Hằng tuần.</summary>
    Weekly,

    /// <summary>Hằng tháng; with an interval of 3 hằng quý, of 6 mỗi sáu tháng.</summary>
    Monthly,

    /// <summary>Hằng năm.</summary>
    Yearly,
}
