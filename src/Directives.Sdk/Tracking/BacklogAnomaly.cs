namespace Directives.Sdk.Tracking;

/// <summary>Điểm bất thường của một nhiệm vụ: an event that did not fit, behind the figures of a backlog.</summary>
/// <param name="Task">The task's id.</param>
/// <param name="Anomaly">The event and what does not fit.</param>
public sealed record BacklogAnomaly(string Task, TaskAnomaly Anomaly);
