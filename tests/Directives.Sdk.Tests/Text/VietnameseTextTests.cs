using Directives.Sdk.Text;

namespace Directives.Sdk.Tests.Text;

public class VietnameseTextTests
{
    // Canonical decompositions of the Unicode Standard; the marks below come before those above.
    [Theory]
    [InlineData("So\u031B\u0309 Y te\u0302\u0301", "Sở Y tế")]
    [InlineData("UY\u0309 BAN NHA\u0302N DA\u0302N TI\u0309NH", "UỶ BAN NHÂN DÂN TỈNH")]
    [InlineData("Ba\u0323\u0302c, ba\u0306\u0300ng, Hu\u031B\u0303u, Qua\u0309ng Nga\u0303i, ky\u0300", "Bậc, bằng, Hữu, Quảng Ngãi, kỳ")]
    [InlineData("ạ\u0302 ê\u0323", "ậ ệ")]
    [InlineData("Đường, đã dựng sẵn", "Đường, đã dựng sẵn")]
    [InlineData("n\u0303 \u0301 á\u0300 i\u0302", "n\u0303 \u0301 á\u0300 i\u0302")]
    [InlineData("\u0301", "\u0301")]
    [InlineData("", "")]
    public void Letters_are_composed_whether_or_not_the_host_has_culture_data(string text, string expected) => VietnameseText.Compose(text).Should().Be(expected);

    [Fact]
    public void A_name_of_decomposed_letters_is_equal_to_the_composed_one() =>
        VietnameseText.Fold("So\u031B\u0309 Ta\u0300i chi\u0301nh").Should().Be(VietnameseText.Fold("SỞ TÀI CHÍNH"));
}
