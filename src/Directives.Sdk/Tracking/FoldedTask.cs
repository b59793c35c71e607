namespace Directives.Sdk.Tracking;

/// <summary>A task's history, run: its assignments through time, and the events that do not fit.</summary>
/// <param name="Timelines">One for each lead and coordinating unit; of a recurring task one for each occurrence of each.</param>
/// <param name="Anomalies">In the order of effect.</param>
internal sealed record FoldedTask(List<AssignmentTimeline> Timelines, List<TaskAnomaly> Anomalies);
