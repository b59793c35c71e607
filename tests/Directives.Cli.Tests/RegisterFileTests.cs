namespace Directives.Cli.Tests;

/// <summary>Tests of commands on a register file of their own, in a folder that goes with them.</summary>
public abstract class RegisterFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("register-").FullName;

    /// <summary>The register; it is there once a command has made it.</summary>
    protected string Register => PathOf("reg.db");

    /// <summary>The path of another file beside it.</summary>
    protected string PathOf(string name) => Path.Combine(_folder, name);

    /// <inheritdoc/>
    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
