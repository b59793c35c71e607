namespace Directives.Sdk.Tracking;

/// <summary>How a measure stands to its threshold.</summary>
public enum ThresholdRelation
{
    /// <summary>Từ … trở lên.</summary>
    AtLeast,

    /// <summary>Không quá.</summary>
    AtMost,

    /// <summary>Trên.</summary>
    MoreThan,

    /// <summary>Dưới.</summary>
    LessThan,

    /// <summary>Bằng: a rate that the decree fixes, to be applied and not to be reached.</summary>
    Exactly,
}
