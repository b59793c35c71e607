namespace Directives.Sdk.Reading;

/// <summary>What a mention of time does in its text, as far as its own words tell.</summary>
public enum TimeRole
{
    /// <summary>It names a time without saying what for: "ngày 15/1", "năm 2021", "giai đoạn 2021 - 2025".</summary>
    Mention,

    /// <summary>It says by or within when something is due: "trước ngày 15/3/2021", "trong quý I/2021", "hằng tuần".</summary>
    Deadline,

    /// <summary>It says from when on: "kể từ ngày 01/7/2021", "sau 45 ngày kể từ ngày ký".</summary>
    Start,
}
