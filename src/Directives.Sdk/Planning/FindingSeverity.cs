namespace Directives.Sdk.Planning;

/// <summary>Mức độ: how much a finding matters.</summary>
public enum FindingSeverity
{
    /// <summary>Lưu ý: something was assumed, or is worth knowing.</summary>
    Information,

    /// <summary>Cảnh báo: the plan can be kept, with difficulty.</summary>
    Warning,

    /// <summary>Không khả thi: as it stands, the plan cannot be kept.</summary>
    Error,
}
