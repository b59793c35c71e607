namespace Directives.Sdk.Reading;

/// <summary>The kinds of time expression.</summary>
public enum TimeExpressionKind
{
    /// <summary>A day: ngày 15/3/2021, hôm nay, thứ Sáu tuần này, Tết Nguyên đán.</summary>
    Day,

    /// <summary>An hour of a day: 17 giờ ngày 05/01/2021.</summary>
    Hour,

    /// <summary>A period: tháng 6/2021, quý I, năm 2021, tuần này, 6 tháng đầu năm.</summary>
    Period,

    /// <summary>A part of a period: giữa tháng 1/2021.</summary>
    PartOfPeriod,

    /// <summary>A range: từ ngày 05 đến ngày 15/01/2021, giai đoạn 2021 - 2025, nhiệm kỳ 2021-2026.</summary>
    Range,

    /// <summary>A counted term: 10 ngày, 05 ngày làm việc kể từ ngày ký.</summary>
    Term,

    /// <summary>A recurrence: hằng tuần, ngày 25 hằng tháng.</summary>
    Recurrence,

    /// <summary>All the time: thường xuyên, liên tục.</summary>
    Continuous,
}
