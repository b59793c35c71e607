using System.Runtime.CompilerServices;

namespace Directives.Cli.Tests;

/// <summary>The golden files of tests/data/cli. With the environment variable UPDATE_GOLDEN they are written anew from what the tests hand in; the diff is then for a person to read.</summary>
internal static class Golden
{
    internal static void Compare(string name, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is { Length: > 0 })
            File.WriteAllText(Path.Combine(SourceFolder(), name), actual);
        else
            actual.Should().Be(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "cli", name)));
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "..", "data", "cli");
}
