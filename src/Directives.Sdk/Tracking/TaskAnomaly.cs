namespace Directives.Sdk.Tracking;

/// <summary>Điểm bất thường: an event of a history that does not fit the others that are known with it, and was passed over. Facts on record are marked, never refused or dropped.</summary>
/// <remarks>With the code <c>collective-not-expanded</c> it is no event that was passed over: of the assignment, a collective that was to be followed by its members is followed as one.</remarks>
/// <param name="Event">The number of the event, from 1.</param>
/// <param name="Code">A stable code, one of those of <see cref="TaskHistory.Append(TaskEvent, TrackingRules?)"/>.</param>
/// <param name="Reason">A sentence that says what does not fit.</param>
public sealed record TaskAnomaly(int Event, string Code, string Reason)
{
    /// <summary>The code of an assignment whose collective cannot be followed by its members.</summary>
    internal const string NotExpanded = "collective-not-expanded";
}
