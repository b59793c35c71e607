using Directives.Sdk.Reading;

namespace Directives.Sdk.Tests.Reading;

public class DiagnosticTests
{
    [Fact]
    public void A_message_names_its_arguments() =>
        new Diagnostic("number-damaged", DiagnosticSeverity.Warning, null, ["O5"]).Describe(Language.English).Should().Be("The document's number cannot be read: \"O5\".");

    [Theory]
    [InlineData("from-elsewhere")]
    [InlineData("{0")]
    public void A_code_from_elsewhere_shows_as_itself(string code) =>
        new Diagnostic(code, DiagnosticSeverity.Warning, null, []).Message.Should().Be(code);

    [Fact]
    public void Every_message_can_be_shown_without_its_arguments()
    {
        DiagnosticTexts.Codes.Should().NotBeEmpty();
        foreach (var code in DiagnosticTexts.Codes)
        {
            new Diagnostic(code, DiagnosticSeverity.Warning, null, []).Describe(Language.Vietnamese).Should().NotContain("{");
            new Diagnostic(code, DiagnosticSeverity.Warning, null, []).Describe(Language.English).Should().NotContain("{");
        }
    }
}
