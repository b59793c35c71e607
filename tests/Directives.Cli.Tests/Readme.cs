using System.Text;

namespace Directives.Cli.Tests;

/// <summary>
/// The repository's README. With the environment variable UPDATE_GOLDEN what it shows is written anew from what the tests hand in; the diff is then for a person to read.
/// Where the tests run without their sources, those that need it are skipped.
/// </summary>
internal static class Readme
{
    private static readonly Lock s_lock = new();
    private static readonly string? s_root = FindRoot();

    /// <summary>The lines as they are now.</summary>
    internal static string[] Lines
    {
        get
        {
            lock (s_lock)
                return ReadLines(Path("README.md"));
        }
    }

    private static bool Updates => Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is { Length: > 0 };

    /// <summary>The path of a file of the repository.</summary>
    internal static string Path(string name)
    {
        Assert.SkipWhen(s_root is null, "The repository's sources are not at hand.");
        return System.IO.Path.Combine(s_root!, name);
    }

    /// <summary>The lines of the fenced block that follows a line; that line is to be there once.</summary>
    internal static string[] Block(string after)
    {
        var lines = Lines;
        var (start, end) = Find(lines, after);
        return lines[start..end];
    }

    /// <summary>Compares the fenced block that follows a line with what it is to show.</summary>
    internal static void CompareBlock(string after, string actual)
    {
        if (Updates)
            Write(lines => Find(lines, after), actual.TrimEnd('\n').Split('\n'));
        else
            string.Join('\n', Block(after)).Should().Be(actual.TrimEnd('\n'));
    }

    /// <summary>Compares one line with what it is to be.</summary>
    internal static void CompareLine(string line, string actual)
    {
        if (Updates)
            Write(lines => (Array.IndexOf(lines, line), Array.IndexOf(lines, line) + 1), [actual]);
        else
            line.Should().Be(actual);
    }

    /// <summary>The lines between a fence and the next; of a block that starts with the line itself, those after it.</summary>
    private static (int Start, int End) Find(string[] lines, string after)
    {
        lines.Should().ContainSingle(line => line == after);
        var start = Array.IndexOf(lines, after) + 1;
        if (start < lines.Length && lines[start].StartsWith("```", StringComparison.Ordinal) && !after.StartsWith('$'))
            start++;
        return (start, Array.IndexOf(lines, "```", start));
    }

    private static void Write(Func<string[], (int Start, int End)> find, string[] replacement)
    {
        lock (s_lock)
        {
            var path = Path("README.md");
            var lines = ReadLines(path);
            var (start, end) = find(lines);
            File.WriteAllText(path, string.Join('\n', [.. lines[..start], .. replacement, .. lines[end..]]), new UTF8Encoding(false));
        }
    }

    private static string[] ReadLines(string path) => File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');

    private static string? FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Directives.Sdk.sln")))
            folder = folder.Parent;
        return folder?.FullName;
    }
}
