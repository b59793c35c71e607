namespace Directives.Sdk.Deadlines;

/// <summary>The unit in which a term is counted (khoản 2 Điều 144 BLDS 2015).</summary>
public enum TermUnit
{
    /// <summary>Phút.</summary>
    Minute,

    /// <summary>Giờ.</summary>
    Hour,

    /// <summary>Ngày: calendar days.</summary>
    Day,

    /// <summary>Ngày làm việc: working days.</summary>
    WorkingDay,

    /// <summary>Tuần.</summary>
    Week,

    /// <summary>Tháng.</summary>
    Month,

    /// <summary>Năm.</summary>
    Year,
}
