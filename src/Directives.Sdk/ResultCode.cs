using Ardalis.Result;

namespace Directives.Sdk;

/// <summary>
/// The stable code of a failed result. An <c>Invalid</c> result carries it in each <see cref="ValidationError"/>;
/// the others carry it before the colon of their first error, as in <c>open: …</c>.
/// </summary>
public static class ResultCode
{
    /// <summary>The code of a failed result, such as <c>open</c> or <c>issue-day-unknown</c>; null where the result succeeded or has no code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static string? Of(Ardalis.Result.IResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var invalid = result.ValidationErrors.FirstOrDefault();
        if (invalid is not null)
            return invalid.ErrorCode;
        var error = result.Errors.FirstOrDefault();
        var colon = error?.IndexOf(": ", StringComparison.Ordinal) ?? -1;
        return colon > 0 ? error!.Substring(0, colon) : null;
    }

    internal static string With(string code, string message) => code + ": " + message;
}
