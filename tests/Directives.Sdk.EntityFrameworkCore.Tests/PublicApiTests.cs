using System.Runtime.CompilerServices;
using PublicApiGenerator;

namespace Directives.Sdk.EntityFrameworkCore.Tests;

public class PublicApiTests
{
    private const string Name = "PublicApi.approved.txt";

    /// <summary>With the environment variable UPDATE_GOLDEN the file is written anew; the diff is then for a person to read.</summary>
    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        var api = typeof(RegisterStore).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n").Trim();

        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") is { Length: > 0 })
            File.WriteAllText(Path.Combine(SourceFolder(), Name), api + "\n");
        else
            api.Should().Be(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Name)).Trim());
    }

    private static string SourceFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
