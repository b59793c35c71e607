using Ardalis.Result;

namespace Directives.Sdk.Text;

/// <summary>Makes the errors of parsing: each says what is wrong and where, and has a stable code.</summary>
internal static class TextError
{
    private const int ShownLength = 60;

    /// <summary>An error at an index of a text, which is shown with a caret before the place.</summary>
    internal static ValidationError At(string text, int index, string code, string message)
    {
        var from = Math.Max(0, Math.Min(index, text.Length) - (ShownLength / 2));
        var to = Math.Min(text.Length, from + ShownLength);
        var shown = text.Substring(from, to - from).Insert(Math.Min(index, text.Length) - from, "^");
        return new ValidationError(code, $"{message} (at {index}: \"{shown}\")", code, ValidationSeverity.Error);
    }

    /// <summary>An error of the whole input.</summary>
    internal static ValidationError Whole(string code, string message) => Of(code, code, message);

    /// <summary>Any other error: what is at fault (a member, a line), a stable code, a sentence.</summary>
    internal static ValidationError Of(string identifier, string code, string message) => new(identifier, message, code, ValidationSeverity.Error);
}
