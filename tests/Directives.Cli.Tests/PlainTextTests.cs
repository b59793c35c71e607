using Directives.Cli.Output;

namespace Directives.Cli.Tests;

public class PlainTextTests
{
    [Theory]
    [InlineData("a\r\n\t b\u001b[1m ", "a b [1m")]
    [InlineData("", "")]
    public void One_line_has_no_control_characters(string text, string expected) => PlainText.OneLine(text).Should().Be(expected);

    [Theory]
    [InlineData("báo cáo kết quả", 15, "báo cáo kết quả")]
    [InlineData("báo cáo kết quả", 14, "báo cáo kết…")]
    [InlineData("abcdefghij", 5, "abcd…")]
    public void A_long_text_is_cut_after_a_word(string text, int width, string expected) => PlainText.Shorten(text, width).Should().Be(expected);

    [Fact]
    public void A_letter_with_marks_of_its_own_counts_once()
    {
        const string decomposed = "quy\u0301";

        PlainText.Width(decomposed).Should().Be(3);
        PlainText.Shorten(decomposed, 3).Should().Be(decomposed);
    }

    [Fact]
    public void Lines_break_at_blanks_and_keep_long_words_whole() =>
        PlainText.Wrap("aa bb cccccccc d\nee", 5).Should().Equal("aa bb", "cccccccc", "d", "ee");

    [Fact]
    public void A_field_is_quoted_where_it_must_be() =>
        Csv.Row("a", "b,c", "d\"e", "f\ng", null, "").Should().Be("a,\"b,c\",\"d\"\"e\",\"f\ng\",,");
}
