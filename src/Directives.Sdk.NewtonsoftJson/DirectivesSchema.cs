namespace Directives.Sdk.NewtonsoftJson;

/// <summary>The JSON Schema (draft 2020-12) of the documents that this package writes and reads. It also lies in the package, as <c>schema/directives-1.schema.json</c>.</summary>
public static class DirectivesSchema
{
    /// <summary>What the member <c>schema</c> of a document says: <c>directives/1</c>. Within it members are only ever added.</summary>
    public const string Name = "directives/1";

    private static readonly Lazy<string> s_text = new(() => Read("directives-1.schema.json"));
    private static readonly Lazy<string> s_units = new(() => Read("directives-units-1.schema.json"));
    private static readonly Lazy<string> s_programme = new(() => Read("directives-programme-1.schema.json"));

    /// <summary>The schema. Its definition <c>phrase</c> is that of <see cref="DeadlineJson"/>.</summary>
    public static string Text => s_text.Value;

    /// <summary>The schema of <see cref="UnitRegistryJson"/>: <c>directives-units/1</c>; in the package it is <c>schema/directives-units-1.schema.json</c>.</summary>
    public static string Units => s_units.Value;

    /// <summary>The schema of <see cref="WorkProgrammeJson"/>: <c>directives-programme/1</c>; in the package it is <c>schema/directives-programme-1.schema.json</c>.</summary>
    public static string Programme => s_programme.Value;

    private static string Read(string name)
    {
        using var stream = typeof(DirectivesSchema).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The schema '{name}' is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
