namespace Directives.Sdk.Planning;

/// <summary>Chương trình sau điều chỉnh: a programme with items put into other months, and each move. Due dates are as they were.</summary>
/// <param name="Programme">The programme, checked anew: what could not be repaired is still among its findings.</param>
/// <param name="Moves">The moves, in the order in which they were made; an item can have several.</param>
public sealed record RepairedProgramme(WorkProgramme Programme, EquatableList<PlanMove> Moves);
