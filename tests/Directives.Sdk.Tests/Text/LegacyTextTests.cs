using Directives.Sdk.Reading;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tests.Text;

/// <summary>Texts of the fonts that came before Unicode.</summary>
public class LegacyTextTests
{
    [Theory]
    [InlineData("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam")]
    [InlineData("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc")]
    [InlineData("Uû ban nh©n d©n tØnh Qu¶ng Ng·i", "Uỷ ban nhân dân tỉnh Quảng Ngãi")]
    [InlineData("ph­¬ng ¸n xö lý", "phương án xử lý")]
    public void Tcvn3_letters_become_unicode(string legacy, string unicode) =>
        LegacyText.Convert(legacy, LegacyText.Kind.Tcvn3).Text.Should().Be(unicode);

    [Theory]
    [InlineData("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc")]
    [InlineData("UÛy ban nhaân daân tænh Quaûng Ngaõi", "Ủy ban nhân dân tỉnh Quảng Ngãi")]
    [InlineData("phöông aùn xöû lyù", "phương án xử lý")]
    public void Vni_letters_become_unicode(string legacy, string unicode) =>
        LegacyText.Convert(legacy, LegacyText.Kind.Vni).Text.Should().Be(unicode);

    [Theory]
    [InlineData("Giao Së Y tÕ chñ tr×, phèi hîp víi c¸c ®¬n vÞ thùc hiÖn nhiÖm vô cña tØnh trong th¸ng nµy; tæ chøc qu¶n lý c«ng t¸c kÕ ho¹ch theo nghÜa vô ®­îc giao cho huyÖn, ®Ó c¸c c¬ quan thùc hiÖn", "Tcvn3")]
    [InlineData("Giao Sôû Y teá chuû trì, phoái hôïp vôùi caùc ñôn vò thöïc hieän nhieäm vuï cuûa tænh trong thaùng naøy; toå chöùc quaûn lyù coâng taùc keá hoaïch theo nghóa vuï ñöôïc giao cho huyeän, ñeå caùc cô quan thöïc hieän", "Vni")]
    [InlineData("Giao Sở Y tế chủ trì, phối hợp với các đơn vị thực hiện nhiệm vụ của tỉnh trong tháng này", "Unicode")]
    [InlineData("The quick brown fox jumps over the lazy dog", "Unicode")]
    public void The_encoding_is_told_by_the_words_it_gives(string text, string kind) => LegacyText.Detect(text).ToString().Should().Be(kind);

    [Fact]
    public void A_long_text_whose_marks_are_all_wrong_is_refused()
    {
        var garbled = string.Concat(Enumerable.Repeat("Gìao Sõ Ỳ tề chụ trí, phôì hớp vởi cảc đõn vì thức hìên nhĩêm vù cùa tĩnh tróng thãng nầy. ", 12));

        NoticeReader.Default.Read(garbled).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("text-encoding-unknown");
    }

    [Fact]
    public void A_notice_in_tcvn3_is_read_with_spans_in_the_text_as_given()
    {
        const string Text = "Uû ban nh©n d©n tØnh\n\nChñ tÞch UBND tØnh cã ý kiÕn nh­ sau:\n\n1. Giao Së Y tÕ chñ tr×, phèi hîp víi c¸c ®¬n vÞ thùc hiÖn nhiÖm vô, tæ chøc qu¶n lý c«ng t¸c theo kÕ ho¹ch tr­íc ngµy 15/3/2021 vµ ®Ó c¸c c¬ quan ®­îc theo dâi.\n";

        var reading = NoticeReader.Default.Read(Text).Value;

        reading.Diagnostics[0].Code.Should().Be("encoding-converted");
        var task = reading.Notice.Tasks.Should().ContainSingle().Subject;
        task.Lead.Should().ContainSingle().Which.Name.Should().Be("Sở Y tế");
        Text.Substring(task.DeadlineMention!.Span.Start, task.DeadlineMention.Span.Length).Should().Be("tr­íc ngµy 15/3/2021");
        task.DeadlineMention.Text.Should().Be("trước ngày 15/3/2021");
    }
}
