namespace Directives.Sdk.Tracking;

/// <summary>Which day decides whether a task was done on time.</summary>
public enum CompletionDay
{
    /// <summary>Ngày trình: the day on which the result that was then accepted was handed in; where nothing was handed in, the day of completion.</summary>
    Submitted,

    /// <summary>Ngày được chấp nhận: the day of completion.</summary>
    Accepted,
}
