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

    public static TheoryData<string, string, string> Notes()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var row in TestTable.Read("reading/notes.tsv").Rows)
            rows.Add(row["text"], row["code"], row["quote"]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Notes))]
    public void A_reader_notes_what_a_person_should_look_at(string text, string code, string quote)
    {
        var source = OrderTests.Opening + "1. " + text + "\n";
        var notes = NoticeReader.Default.Read(source).Value.Diagnostics.Where(note => note.Code is "deadline-damaged" or "deadline-over" or "vague-wording" or "deadline-superseded").ToList();

        if (code.Length == 0)
        {
            notes.Should().BeEmpty();
            return;
        }

        var found = notes.Should().ContainSingle().Subject;
        found.Code.Should().Be(code);
        found.Span.Should().NotBeNull();
        source.Substring(found.Span!.Value.Start, found.Span.Value.Length).Should().Be(quote);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("Giá trị ¬ 5 ‹ 6 › chưa rõ.", true)]
    public void Marks_that_nobody_types_tell_of_a_scan(string noise, bool expected) =>
        NoticeReader.Default.Read(OrderTests.Opening + "1. Giao Sở Y tế rà soát danh mục thuốc. " + noise + "\n").Value.Diagnostics
            .Any(note => note.Code == "scan-noise").Should().Be(expected);
}
