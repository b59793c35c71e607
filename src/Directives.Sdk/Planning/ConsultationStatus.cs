namespace Directives.Sdk.Planning;

/// <summary>Tình trạng tham gia ý kiến: how a unit that was asked stands as of a day.</summary>
public enum ConsultationStatus
{
    /// <summary>Chưa trả lời, trong hạn.</summary>
    Awaited,

    /// <summary>Trả lời đúng hạn.</summary>
    Answered,

    /// <summary>Trả lời quá hạn.</summary>
    AnsweredLate,

    /// <summary>Quá hạn không trả lời, coi như thống nhất: by the silence clause.</summary>
    AgreedBySilence,

    /// <summary>Quá hạn không trả lời: no clause says what silence means.</summary>
    Silent,
}
