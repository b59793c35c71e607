namespace Directives.Sdk.Tracking;

/// <summary>What became of a request for more time.</summary>
public enum ExtensionOutcome
{
    /// <summary>Chưa quyết định: not decided.</summary>
    Pending,

    /// <summary>Đề nghị thời hạn khác: another deadline was proposed; not decided.</summary>
    Countered,

    /// <summary>Được gia hạn.</summary>
    Granted,

    /// <summary>Không được gia hạn.</summary>
    Refused,
}
