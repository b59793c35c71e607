namespace Directives.Sdk.NewtonsoftJson.Tests;

/// <summary>The golden files of tests/data/json.</summary>
internal static class Golden
{
    internal static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "json", name)).TrimEnd('\n');
}
