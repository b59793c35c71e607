namespace Directives.Sdk.Deadlines;

/// <summary>The event from which a term is counted. Signing, receipt and the meeting may be three different days (Điều 18, 23 Nghị định 30/2020/NĐ-CP).</summary>
public enum DeadlineEvent
{
    /// <summary>Ký, ban hành; also where the text names no event: the notice's issue day.</summary>
    Issued,

    /// <summary>Nhận được văn bản này: the day on which the addressee received it, which its host knows.</summary>
    Received,

    /// <summary>Họp: the day of the meeting that the notice concludes.</summary>
    Meeting,

    /// <summary>Any other event, which the text describes.</summary>
    Other,
}
