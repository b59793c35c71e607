namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Quan hệ với văn bản đã có trong sổ: what a notice that is imported is to those that the register has.</summary>
public enum NoticeRelation
{
    /// <summary>Văn bản mới: the register has no state of it; its tasks were added.</summary>
    New,

    /// <summary>Đã có: the same text was imported before, or one that differs in white space only. Nothing was changed.</summary>
    SameText,

    /// <summary>
    /// Dự thảo đã được ban hành: a draft that the register has is now issued. The notice has the text, the number and the day of issue; its tasks stay as they are, but are given on that day
    /// (<see cref="Tracking.Assigned"/>, the earlier one <see cref="Tracking.Voided"/>), and terms that are counted from it run (<see cref="Tracking.TriggerOccurred"/>): both recorded now. What else
    /// differs is proposed.
    /// </summary>
    IssuedDraft,

    /// <summary>Bản khác của văn bản đã có: another state of a notice that the register has, or one that revises it. Nothing was changed; what differs is proposed.</summary>
    Revision,
}
