namespace Directives.Sdk.Planning;

/// <summary>Ý kiến: what a unit answers to a consultation.</summary>
public enum ConsultationOpinion
{
    /// <summary>Thống nhất.</summary>
    Agreed,

    /// <summary>Thống nhất, có ý kiến bổ sung.</summary>
    AgreedWithComments,

    /// <summary>Không thống nhất.</summary>
    NotAgreed,
}
