namespace Directives.Cli.Tests;

/// <summary>Files that the tests read.</summary>
internal static class Samples
{
    /// <summary>The real notice of 04/01/2021.</summary>
    internal static string Seed { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "thong-bao-giao-ban-2021-01-04.md");

    /// <summary>Twelve recurring duties.</summary>
    internal static string Duties { get; } = Path.Combine(AppContext.BaseDirectory, "samples", "nhiem-vu-dinh-ky.tsv");

    /// <summary>The lines of a table of tests/data that are no comments, the header first, split at tabs.</summary>
    internal static IReadOnlyList<string[]> Table(string path) =>
        [.. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "data", path)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
}
