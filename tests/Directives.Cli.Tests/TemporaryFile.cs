namespace Directives.Cli.Tests;

/// <summary>A file with given bytes, gone after the test.</summary>
internal sealed class TemporaryFile : IDisposable
{
    internal TemporaryFile(byte[] bytes) => File.WriteAllBytes(Path, bytes);

    internal string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"directives-{Guid.NewGuid():N}.txt");

    public void Dispose() => File.Delete(Path);
}
