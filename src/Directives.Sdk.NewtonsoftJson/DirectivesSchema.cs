namespace Directives.Sdk.NewtonsoftJson;

/// <summary>The JSON Schema (draft 2020-12) of the documents that this package writes and reads. It also lies in the package, as <c>schema/directives-1.schema.json</c>.</summary>
public static class DirectivesSchema
{
    /// <summary>What the member <c>schema</c> of a document says: <c>directives/1</c>. Within it members are only ever added.</summary>
    public const string Name = "directives/1";

    private static readonly Lazy<string> s_text = new(Read);

    /// <summary>The schema. Its definition <c>phrase</c> is that of <see cref="DeadlineJson"/>.</summary>
    public static string Text => s_text.Value;

    private static string Read()
    {
        using var stream = typeof(DirectivesSchema).Assembly.GetManifestResourceStream("directives-1.schema.json")
            ?? throw new InvalidOperationException("The schema is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
