using System.Runtime.CompilerServices;

namespace Directives.Sdk.NewtonsoftJson.Tests;

/// <summary>The golden files of tests/data/json. With the environment variable UPDATE_GOLDEN they are written anew from what the tests hand in; the diff is then for a person to read.</summary>
internal static class Golden
{
    private static bool Updates => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is { Length: > 0 };

    internal static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "json", name)).TrimEnd('\n');

    /// <summary>The golden text; written anew first where that is asked for.</summary>
    internal static string ReadFor(string name, string actual)
    {
        if (Updates)
            File.WriteAllText(Path.Combine(SourceFolder(), name), actual + "\n");
        return Updates ? actual : Read(name);
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "data", "json");
}
