namespace Directives.Sdk.Planning;

/// <summary>Cấp trình: by whom an item's product is approved, which decides the steps that come before (<see cref="StepLibrary"/>).</summary>
public enum ApprovingLevel
{
    /// <summary>Chủ tịch UBND: the chairman, or a deputy for the chairman.</summary>
    Chairman,

    /// <summary>UBND: the People's Committee as a body, in session.</summary>
    PeoplesCommittee,

    /// <summary>Trình HĐND: submitted to the People's Council.</summary>
    PeoplesCouncil,

    /// <summary>Trình Tỉnh ủy: submitted to the provincial Party committee or its standing board.</summary>
    PartyCommittee,
}
