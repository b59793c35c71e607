namespace Directives.Sdk.Calendars;

/// <summary>How long a calendar period is.</summary>
public enum PeriodGrain
{
    /// <summary>Năm: a calendar year.</summary>
    Year,

    /// <summary>Sáu tháng đầu năm, sáu tháng cuối năm: January to June, July to December.</summary>
    Half,

    /// <summary>Quý: three months, the first from January.</summary>
    Quarter,

    /// <summary>Tháng: a calendar month.</summary>
    Month,

    /// <summary>Tuần: an ISO 8601 week, Monday to Sunday.</summary>
    Week,

    /// <summary>Ngày: one day.</summary>
    Day,
}
