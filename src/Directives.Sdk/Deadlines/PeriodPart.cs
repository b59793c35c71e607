namespace Directives.Sdk.Deadlines;

/// <summary>A part of a period (khoản 2, khoản 3 Điều 146 BLDS 2015).</summary>
public enum PeriodPart
{
    /// <summary>Đầu: the start.</summary>
    Start,

    /// <summary>Giữa: the middle.</summary>
    Mid,

    /// <summary>Cuối: the end.</summary>
    End,
}
