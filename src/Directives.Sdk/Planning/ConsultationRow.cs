using Directives.Sdk.Units;

namespace Directives.Sdk.Planning;

/// <summary>Một cơ quan được lấy ý kiến, as of a day.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Status">How it stands.</param>
public sealed record ConsultationRow(Party Unit, ConsultationStatus Status)
{
    /// <summary>Its last answer by that day; null where there is none.</summary>
    public ConsultationAnswer? Answer { get; init; }

    /// <summary>Whether it counts as agreeing: it says so, or its silence does by the clause. An answer that came late counts as what it says.</summary>
    public bool CountsAsAgreement => Status == ConsultationStatus.AgreedBySilence || Answer is { Opinion: not ConsultationOpinion.NotAgreed };
}
