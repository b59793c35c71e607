namespace Directives.Sdk.Planning;

/// <summary>Who acts on a date of the programme's own calendar.</summary>
public enum MilestoneOwner
{
    /// <summary>Các cơ quan, đơn vị, địa phương: every unit.</summary>
    Units,

    /// <summary>Văn phòng UBND: the Office.</summary>
    Office,
}
