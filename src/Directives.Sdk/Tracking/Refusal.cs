namespace Directives.Sdk.Tracking;

/// <summary>Why an event cannot take effect.</summary>
/// <param name="Code">A stable code in kebab-case.</param>
/// <param name="Reason">A sentence.</param>
internal sealed record Refusal(string Code, string Reason);
