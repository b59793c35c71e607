using NodaTime;

namespace Directives.Sdk.Planning;

/// <summary>Văn bản trả lời: a unit's answer to a consultation.</summary>
/// <param name="Unit">The unit: the registry's id, else the name.</param>
/// <param name="Day">The day on which it came in.</param>
/// <param name="Opinion">What it says.</param>
public sealed record ConsultationAnswer(string Unit, LocalDate Day, ConsultationOpinion Opinion)
{
    /// <summary>Its wording, in short.</summary>
    public string? Text { get; init; }

    /// <summary>The document's number and symbol.</summary>
    public string? Symbol { get; init; }
}
