using Directives.Sdk.Notices;

namespace Directives.Sdk.Tests.Reading;

/// <summary>The lines of signatures: whose authority, from which office.</summary>
public class SigningLineTests
{
    [Theory]
    [InlineData("KT. CHÁNH VĂN PHÒNG", SigningAuthority.Deputy, "CHÁNH VĂN PHÒNG")]
    [InlineData("TM.UBND TỈNH", SigningAuthority.OnBehalf, "UBND TỈNH")]
    [InlineData("T/L BAN THƯỜNG VỤ", SigningAuthority.ByOrder, "BAN THƯỜNG VỤ")]
    [InlineData("K/T. CHÁNH VĂN PHÒNG", SigningAuthority.Deputy, "CHÁNH VĂN PHÒNG")]
    [InlineData("A/B PHÒNG KẾ TOÁN", SigningAuthority.Head, "A/B PHÒNG KẾ TOÁN")]
    [InlineData("CHỦ TỊCH", SigningAuthority.Head, "CHỦ TỊCH")]
    public void A_line_has_its_authority_and_office(string text, SigningAuthority authority, string office) =>
        SigningLine.Parse(text).Value.Should().Be(new SigningLine(authority, office));
}
