using System.Globalization;
using Ardalis.Result;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Between text and Newtonsoft.Json's writers and tokens, with the settings that the contract needs.</summary>
internal static class JsonText
{
    internal static readonly JsonLoadSettings LoadSettings = new()
    {
        DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
        LineInfoHandling = LineInfoHandling.Load,
        CommentHandling = CommentHandling.Ignore,
    };

    internal static void Write(TextWriter output, JsonStyle style, Action<ContractWriter> write) => WriteWith(output, style, json => write(new ContractWriter(json)));

    internal static string Write(JsonStyle style, Action<ContractWriter> write)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        Write(output, style, write);
        return output.ToString();
    }

    internal static void WriteWith(TextWriter output, JsonStyle style, Action<JsonWriter> write)
    {
        // Into a buffer of its own: Newtonsoft.Json would take the line ends of the caller's writer.
        using var buffer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var json = new JsonTextWriter(buffer))
        {
            json.Formatting = style == JsonStyle.Indented ? Formatting.Indented : Formatting.None;
            json.Culture = CultureInfo.InvariantCulture;
            write(json);
        }

        output.Write(buffer.ToString());
    }

    internal static Result<T> Read<T>(string? text, Func<ContractReader, JToken, T?> read)
        where T : class => ReadWith(text, (problems, token) => read(new ContractReader(problems), token));

    internal static Result<T> ReadWith<T>(string? text, Func<Problems, JToken, T?> read)
        where T : class
    {
        var problems = new Problems("");
        if (text is null)
        {
            problems.Add(JsonErrorCode.Null, "There is no text.", "", 0, 0);
            return Result<T>.Invalid(problems.Errors);
        }

        var value = Load(text, problems) is { } token ? read(problems, token) : null;
        return value is null || problems.Errors.Count > 0 ? Result<T>.Invalid(problems.Errors) : Result<T>.Success(value);
    }

    private static JToken? Load(string text, Problems problems)
    {
        var syntax = new JsonSyntax(text);
        if (syntax.FindProblem() is { } problem)
        {
            var before = text.AsSpan(0, Math.Min(syntax.Index, text.Length));
            problems.Add(JsonErrorCode.Syntax, problem, "", LineOf(before), before.Length - before.LastIndexOf('\n'));
            return null;
        }

        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, MaxDepth = JsonSyntax.MaxDepth };
        try
        {
            return JToken.ReadFrom(reader, LoadSettings);
        }
        catch (JsonReaderException exception)
        {
            // JSON, but with a member twice or with a number that no type holds.
            problems.Add(JsonErrorCode.Syntax, exception.Message, exception.Path ?? "", exception.LineNumber, exception.LinePosition);
            return null;
        }
    }

    private static int LineOf(ReadOnlySpan<char> before)
    {
        var line = 1;
        foreach (var character in before)
        {
            if (character == '\n')
                line++;
        }

        return line;
    }
}
