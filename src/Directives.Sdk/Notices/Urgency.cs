namespace Directives.Sdk.Notices;

/// <summary>Mức độ khẩn: urgency that the text expresses in place of a date, or beside one.</summary>
public enum Urgency
{
    /// <summary>None expressed.</summary>
    None,

    /// <summary>Khẩn trương, sớm, ngay: urgent.</summary>
    Urgent,
}
