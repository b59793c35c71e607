namespace Directives.Sdk.Planning;

/// <summary>Khả năng của đơn vị: how much a unit can lead in a month.</summary>
/// <param name="Unit">The unit: the registry's id, else the name.</param>
/// <param name="PerMonth">How much, in the measure of <see cref="ProgrammeEntry.Load"/>; a quarter holds three times as much.</param>
public sealed record UnitCapacity(string Unit, int PerMonth);
