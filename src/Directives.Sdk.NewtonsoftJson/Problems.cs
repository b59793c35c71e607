using System.Globalization;
using Ardalis.Result;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Gathers what is wrong with a document, each with its JSON path and place, so that one reading names it all.</summary>
/// <param name="root">The path of the token that is read within the text, as Newtonsoft.Json writes it; empty where it is the whole document.</param>
internal sealed class Problems(string root)
{
    private const int Most = 100;
    private readonly List<ValidationError> _errors = [];

    internal IReadOnlyList<ValidationError> Errors => _errors;

    /// <summary>The place of the first error.</summary>
    internal (int Line, int Position) FirstPlace { get; private set; }

    /// <summary>Notes a problem of a token, or of a member that it lacks.</summary>
    internal void Add(string code, string message, JToken token, string? missing = null)
    {
        IJsonLineInfo place = token;
        Add(code, message, missing is null ? token.Path : Join(token.Path, missing), place.LineNumber, place.LinePosition);
    }

    internal void Add(string code, string message, string path, int line, int position)
    {
        if (_errors.Count == Most)
            return;
        if (_errors.Count == 0)
            FirstPlace = (line, position);
        var full = Join(Join("$", root), path);
        // A token that was made from objects has no place in a text.
        var where = line == 0 ? full : string.Format(CultureInfo.InvariantCulture, "{0}, line {1}, position {2}", full, line, position);
        _errors.Add(new ValidationError(full, $"{message} ({where})", code, ValidationSeverity.Error));
    }

    private static string Join(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
            return left + right;
        return right[0] == '[' ? left + right : left + "." + right;
    }
}
