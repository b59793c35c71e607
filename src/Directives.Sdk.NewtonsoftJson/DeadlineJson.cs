using Directives.Sdk.Deadlines;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>One phrase and its deadline as a JSON object, as the command line prints it: <c>text</c>, <c>value</c>, <c>bound</c>, <c>due</c>, <c>basis</c> and the other members of a deadline but <c>span</c>.</summary>
public static class DeadlineJson
{
    /// <summary>A phrase with its deadline. One that gives no deadline is an object with <c>text</c> only; one whose deadline is open has no <c>due</c> and no <c>basis</c>.</summary>
    /// <param name="phrase">The phrase, as it was given.</param>
    /// <param name="deadline">What it means; null or <see cref="Unspecified"/> where it gives no deadline.</param>
    /// <param name="context">Where the deadline is resolved.</param>
    /// <param name="style">The layout; one line by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> or <paramref name="context"/> is null.</exception>
    public static string Write(string phrase, Deadline? deadline, DeadlineContext context, JsonStyle style = JsonStyle.Compact)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(context);
        return JsonText.Write(style, json => json.Phrase(phrase, deadline, context));
    }
}
