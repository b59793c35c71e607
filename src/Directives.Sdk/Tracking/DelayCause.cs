namespace Directives.Sdk.Tracking;

/// <summary>Nguyên nhân chậm.</summary>
/// <param name="Text">The cause, in the reporter's words.</param>
/// <param name="IsObjective">Whether it is held to be objective (khách quan), which the rating decrees set apart; a claim on record, no finding.</param>
public sealed record DelayCause(string Text, bool IsObjective = false);
