using CsCheck;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Reading;

namespace Directives.Sdk.Tests.Reading;

/// <summary>What holds of any text.</summary>
public class TimeExpressionPropertyTests
{
    private static readonly string[] s_pieces =
    [
        "trước", "ngày", "tháng", "năm", "quý", "tuần", "giờ", "phút", "thứ", "thứ hai", "chủ nhật", "từ", "đến", "hết", "trong", "chậm nhất", "kể từ", "sau", "khi", "tới", "này",
        "nay", "qua", "vừa qua", "hằng", "định kỳ", "một lần", "đầu", "cuối", "giữa", "cùng", "tiên", "của", "liền kề", "mùng", "Tết", "Bính", "Ngọ", "âm lịch", "hồi", "lúc", "sáng",
        "chiều", "mai", "rưỡi", "kém", "hai", "ba", "mười", "mươi", "lăm", "nghìn", "không trăm", "nửa", "ít nhất", "làm việc", "ký", "họp", "nhận được văn bản", "I", "IV", "T",
        "các", "và", "0", "1", "2", "5", "05", "15", "29", "31", "32", "60", "61", "99", "2021", "2199", "1899", "9999", "2147483648", "/", "-", "–", ".", ",", ":", ";", "(", ")", "%",
        "\n", "\n\n", "\u00A0", "Sở Y tế", "huyện", "nhiệm kỳ", "giai đoạn", "thường xuyên", "\uD83D", "\u0301", "phải", "là",
    ];

    private static readonly Gen<string> s_language = Gen.Select(Gen.OneOf(s_pieces), Gen.OneOf("", " ", " ", " "), (piece, blank) => piece + blank)
        .Array[0, 40].Select(parts => string.Concat(parts));

    private static readonly Gen<PartialDate?> s_reference = Gen.Frequency(
        (1, Gen.Const((PartialDate?)null)),
        (6, Gen.Select(Gen.Int[0, 300 * 365], days => (PartialDate?)PartialDate.FromLocalDate(new LocalDate(1900, 1, 1).PlusDays(days)))));

    [Fact]
    public void Any_string_is_read() => Gen.Select(Gen.String, s_reference).Sample(Holds);

    [Fact]
    public void Any_run_of_words_of_time_is_read() => Gen.Select(s_language, s_reference).Sample(Holds, iter: 100_000);

    [Fact]
    public void Composed_and_decomposed_text_have_the_same_values() => Gen.Select(s_language, s_reference).Sample(
        (text, reference) =>
        {
            var clean = text.Replace("\uD83D", "").Replace("\u0301", "");
            var composed = Values(clean, reference);
            var decomposed = Values(Decomposed.Of(clean), reference);
            decomposed.Should().Equal(composed);
        },
        iter: 20_000);

    [Theory]
    [InlineData("từ ")]
    [InlineData("ngày ")]
    [InlineData("trước ngày họp ")]
    [InlineData("1, ")]
    [InlineData("2021, ")]
    [InlineData("quý I, ")]
    [InlineData("ngày 1, ")]
    [InlineData("(")]
    [InlineData("7")]
    [InlineData("5 ngày trước khi họp ")]
    [InlineData("ngày 1 - \n\n")]
    [InlineData("từ nay đến ")]
    public void A_long_run_of_one_piece_is_read(string piece) =>
        Holds(string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length)), PartialDatePattern.Parse("2021-01-05").Value);

    private static List<string> Values(string text, PartialDate? reference) =>
        [.. TimeExpressionReader.Default.Read(text, reference).Select(mention => $"{mention.Kind} {mention.Role} {mention.Time} {mention.Value?.Bound} {(mention.Value is { } value ? DeadlinePattern.Value.Format(value) : "")}")];

    private static void Holds(string text, PartialDate? reference)
    {
        var found = TimeExpressionReader.Default.Read(text, reference);
        var end = 0;
        foreach (var mention in found)
        {
            mention.Span.Start.Should().BeGreaterThanOrEqualTo(end);
            mention.Span.Length.Should().BePositive();
            end = mention.Span.End;
            if (mention.Value is { } value)
                DeadlinePattern.Full.Parse(DeadlinePattern.Full.Format(value)).IsSuccess.Should().BeTrue();
        }

        end.Should().BeLessThanOrEqualTo(text.Length);
        TimeExpressionReader.Default.Read(text, reference).Should().Equal(found);
    }
}
