namespace Directives.Sdk.Notices;

/// <summary>What a directive is.</summary>
public enum DirectiveKind
{
    /// <summary>Nhiệm vụ: something to be done or delivered by someone.</summary>
    Task,

    /// <summary>Quyết định, chủ trương: agreed, approved, in principle.</summary>
    Decision,

    /// <summary>Nhắc nhở: a principle, duty or demand for attention without a result to deliver.</summary>
    Reminder,

    /// <summary>Thông tin: what was heard, found or assessed.</summary>
    Information,
}
