namespace Directives.Sdk.Tracking;

/// <summary>One of those whom a task was given to.</summary>
/// <param name="Unit">The id, else the name.</param>
/// <param name="Role">In which role.</param>
/// <param name="Collective">The collective of which it is a member, where the task names that.</param>
internal sealed record AssignmentSlot(string Unit, AssignmentRole Role, string? Collective = null);
