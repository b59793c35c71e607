using PublicApiGenerator;

namespace Directives.Sdk.NewtonsoftJson.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        var approved = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "PublicApi.approved.txt"));

        var api = typeof(NoticeReadingJson).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });

        api.ReplaceLineEndings("\n").Trim().Should().Be(approved.Trim());
    }
}
