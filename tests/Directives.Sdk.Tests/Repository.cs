namespace Directives.Sdk.Tests;

/// <summary>The sources from which the tests were built. Where they are not at hand, the tests that read them are skipped.</summary>
internal static class Repository
{
    private static readonly string? s_root = FindRoot();

    /// <summary>The C# files below a folder, by their paths below it, without what a build writes.</summary>
    internal static IReadOnlyList<SourceFile> SourceFiles(string folder)
    {
        Assert.SkipWhen(s_root is null, "The repository's sources are not at hand.");
        var path = Path.Combine(s_root!, folder);
        var files = Directory.EnumerateFiles(path, "*.cs", SearchOption.AllDirectories)
            .Select(file => new SourceFile(Path.GetRelativePath(path, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Where(file => !file.Name.Split('/').Any(part => part is "bin" or "obj"))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .ToList();
        files.Should().NotBeEmpty();
        return files;
    }

    private static string? FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Directives.Sdk.sln")))
            folder = folder.Parent;
        return folder?.FullName;
    }

    internal sealed record SourceFile(string Name, string Text)
    {
        /// <summary>The first folder of its path; empty at the top.</summary>
        internal string Folder => Name.IndexOf('/', StringComparison.Ordinal) is var slash and > 0 ? Name[..slash] : "";

        internal string[] Lines => Text.ReplaceLineEndings("\n").Split('\n');
    }
}
