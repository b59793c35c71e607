using Ardalis.Result;
using NodaTime;
using NodaTime.Text;
using Directives.Sdk.Calendars;

namespace Directives.Sdk.Tracking;

/// <summary>
/// Quy tắc gia hạn: until when an extension may be asked for, how often, by whom it is granted. No provision that binds all was found; the defaults are what provinces' rules of tracking
/// commonly say (made after Quyết định 42/2014/QĐ-TTg), for each office to set. Of a task with several leads each part that the event concerns must keep to them. It advises: a register that takes an event against it is not wrong about what happened.
/// </summary>
public sealed record ExtensionPolicy
{
    /// <summary>The defaults.</summary>
    public static ExtensionPolicy Default { get; } = new();

    /// <summary>How many working days before the due day it must be asked for at the latest; 0 allows the due day itself, null any day. Default 5; common, not confirmed.</summary>
    public int? AskBeforeWorkingDays { get; init; } = 5;

    /// <summary>How often a deadline may be extended; null any number. Default 1; common, not confirmed.</summary>
    public int? MostExtensions { get; init; } = 1;

    /// <summary>Whether only who set the deadline (<see cref="TrackedTask.Authority"/>) grants it. Default false: who signs for the authority goes by many names.</summary>
    public bool OnlyByAuthority { get; init; }

    /// <summary>Whether the asker may grant it. Default false: nobody extends the own deadline.</summary>
    public bool AskerMayGrant { get; init; }

    /// <summary>Whether it must stay within the deadline in force of the task of which this one is a part. Default true.</summary>
    public bool WithinParent { get; init; } = true;

    /// <summary>Whether it must stay within the deadline that the Centre set for a task passed down (<see cref="Assigned.CentreDeadline"/>). Default true.</summary>
    public bool WithinCentre { get; init; } = true;

    /// <summary>Whether an extension may be asked for by the rules.</summary>
    /// <param name="history">The task's history before the request.</param>
    /// <param name="request">The request.</param>
    /// <param name="parent">The history of the task of which this one is a part, if it is.</param>
    /// <param name="rules">The rules; default <see cref="TrackingRules.Default"/>.</param>
    /// <returns>
    /// How often it was extended so far; or <c>Conflict</c> that names the rule: <c>extension-asked-late</c>, <c>extension-count</c>, <c>extension-not-later</c>,
    /// <c>extension-beyond-parent</c>, <c>extension-beyond-centre</c>; or that of <see cref="TaskHistory.Append(TaskEvent, TrackingRules?)"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Result<int> Check(TaskHistory history, ExtensionRequested request, TaskHistory? parent = null, TrackingRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(request);
        var check = new ExtensionCheck(this, history, request, parent, rules ?? TrackingRules.Default);
        return check.Answer(check.AskedLate() ?? check.TooOften() ?? check.Beyond(request.Until));
    }

    /// <summary>Whether an extension may be granted by the rules.</summary>
    /// <param name="history">The task's history before the decision.</param>
    /// <param name="grant">The decision.</param>
    /// <param name="parent">The history of the task of which this one is a part, if it is.</param>
    /// <param name="rules">The rules; default <see cref="TrackingRules.Default"/>.</param>
    /// <returns>
    /// How often it was extended so far; or <c>Conflict</c> that names the rule: <c>extension-by-asker</c>, <c>extension-not-authority</c>, <c>extension-count</c>,
    /// <c>extension-not-later</c>, <c>extension-beyond-parent</c>, <c>extension-beyond-centre</c>; or that of <see cref="TaskHistory.Append(TaskEvent, TrackingRules?)"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Result<int> Check(TaskHistory history, ExtensionGranted grant, TaskHistory? parent = null, TrackingRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(grant);
        var check = new ExtensionCheck(this, history, grant, parent, rules ?? TrackingRules.Default);
        return check.Answer(check.ByAsker() ?? check.NotByAuthority() ?? check.TooOften() ?? check.Beyond(grant.Until));
    }

    /// <summary>Whether another deadline may be proposed in answer to a request, by the rules of a grant.</summary>
    /// <param name="history">The task's history before the proposal.</param>
    /// <param name="counter">The proposal.</param>
    /// <param name="parent">The history of the task of which this one is a part, if it is.</param>
    /// <param name="rules">The rules; default <see cref="TrackingRules.Default"/>.</param>
    /// <returns>How often it was extended so far; or the <c>Conflict</c> of <see cref="Check(TaskHistory, ExtensionGranted, TaskHistory?, TrackingRules?)"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Result<int> Check(TaskHistory history, ExtensionCountered counter, TaskHistory? parent = null, TrackingRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(counter);
        var check = new ExtensionCheck(this, history, counter, parent, rules ?? TrackingRules.Default);
        return check.Answer(check.ByAsker() ?? check.NotByAuthority() ?? check.TooOften() ?? check.Beyond(counter.Until));
    }
}
