namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Quan hệ với văn bản đã có trong sổ: what a notice that is imported is to those that the register has.</summary>
public enum NoticeRelation
{
    /// <summary>Văn bản mới: the register has no state of it; its tasks were added.</summary>
    New,

    /// <summary>Đã có: the same text was imported before, or one that differs in white space only. Nothing was changed.</summary>
    SameText,

    /// <summary>
    /// Dự thảo đã được ban hành: a draft that the register has is now issued. Its tasks stay as they are, the notice has the number and the day of issue, and terms that are counted from that
    /// day run from it (<see cref="Tracking.TriggerOccurred"/>). What else differs is proposed.
    /// </summary>
    IssuedDraft,

    /// <summary>Bản khác của văn bản đã có: another state of a notice that the register has, or one that revises it. Nothing was changed; what differs is proposed.</summary>
    Revision,
}
