using System.Text;
using CsCheck;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tests.Reading;

/// <summary>What holds for every text: a result, spans within it, the same again.</summary>
public class NoticeReaderPropertyTests
{
    private static readonly string[] s_notices = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "data", "notices"), "*", SearchOption.AllDirectories)
        .Where(path => path.EndsWith(".txt", StringComparison.Ordinal) || path.EndsWith(".md", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] s_pieces =
    [
        "\n\n", "- ", "1. ", "a) ", "II. ", " trước ngày ", "15/3/2021", " kể từ ngày ", "(", ")", ";", "./.\n", "|", "\t", "các Sở: ", "UBND các huyện: ", "\u0301", "Ð", "*", "<br>", " và ",
        "Giao ", "chủ trì, phối hợp với ", "\r\n", "\uFEFF", "\uD83D", "năm ", "tháng ", "hằng ", "Nơi nhận:", "TL. CHỦ TỊCH", "PHỤ LỤC", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "31/02/2021", "99999999999/99",
    ];

    private static readonly Gen<string> s_notice = Gen.Int[0, s_notices.Length - 1].Select(index => s_notices[index]);

    private static readonly Gen<string> s_piece = Gen.Int[0, s_pieces.Length - 1].Select(index => s_pieces[index]);

    private static readonly Gen<string> s_mutated =
        from notice in s_notice
        from start in Gen.Int[0, Math.Max(0, notice.Length - 10)]
        from length in Gen.Int[10, 1500]
        from edits in Gen.Select(Gen.Int[0, 1500], s_piece, Gen.Int[0, 20]).Array[0, 8]
        select Mutate(notice.Substring(start, Math.Min(length, notice.Length - start)), edits);

    private static readonly Gen<string> s_any = Gen.OneOf(s_mutated, Gen.String, s_piece.Array[0, 60].Select(string.Concat));

    private static string Mutate(string text, (int Position, string Piece, int Removed)[] edits)
    {
        var builder = new StringBuilder(text);
        foreach (var (position, piece, removed) in edits)
        {
            var at = Math.Min(position, builder.Length);
            builder.Remove(at, Math.Min(removed, builder.Length - at)).Insert(at, piece);
        }

        return builder.ToString();
    }

    [Fact]
    public void Any_string_gives_a_reading_or_a_reason() =>
        s_any.Sample(text =>
        {
            var result = NoticeReader.Default.Read(text);
            return result.IsSuccess || result.ValidationErrors.Single().ErrorMessage.Length > 0;
        }, iter: 2000);

    [Fact]
    public void Every_span_lies_within_the_text() =>
        s_any.Sample(text =>
        {
            var result = NoticeReader.Default.Read(text);
            return !result.IsSuccess || Spans(result.Value).All(span => span.Length > 0 && span.End <= text.Length);
        }, iter: 2000);

    [Fact]
    public void Reading_twice_gives_equal_results() =>
        s_mutated.Sample(text =>
        {
            var first = NoticeReader.Default.Read(text);
            var second = NoticeReader.Default.Read(text);
            return first.IsSuccess == second.IsSuccess && (!first.IsSuccess || first.Value.Equals(second.Value));
        }, iter: 500);

    [Fact]
    public void A_directives_action_is_made_of_the_words_at_its_span() =>
        s_mutated.Sample(text =>
        {
            var result = NoticeReader.Default.Read(text);
            return !result.IsSuccess || result.Value.Notice.Directives.All(directive =>
                IsSubsequence(Letters(directive.Action), Letters(VietnameseText.Compose(text.Substring(directive.Span.Start, directive.Span.Length)))));
        }, iter: 500);

    /// <summary>Whether all characters stand in a text in their order; tags and marks between them are dropped.</summary>
    private static bool IsSubsequence(string part, string whole)
    {
        var found = 0;
        foreach (var character in whole)
        {
            if (found < part.Length && part[found] == character)
                found++;
        }

        return found == part.Length;
    }

    [Fact]
    public void Composed_and_decomposed_letters_read_alike()
    {
        foreach (var text in s_notices)
        {
            var composed = NoticeReader.Default.Read(text).Value.Notice;
            var decomposed = NoticeReader.Default.Read(Decomposed.Of(text)).Value.Notice;

            decomposed.Directives.Select(directive => (directive.Id, directive.Kind, Names(directive.Lead), directive.Deadline.ToString()))
                .Should().Equal(composed.Directives.Select(directive => (directive.Id, directive.Kind, Names(directive.Lead), directive.Deadline.ToString())));
        }
    }

    private static string Names(IEnumerable<Party> parties) => string.Join("|", parties.Select(party => VietnameseText.Compose(party.Name)));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static IEnumerable<TextSpan> Spans(NoticeReading reading)
    {
        foreach (var notice in reading.Others.Prepend(reading.Notice))
        {
            foreach (var conclusion in notice.Conclusions)
                yield return conclusion.Span;
            foreach (var directive in notice.Directives)
            {
                yield return directive.Span;
                if (directive.DeadlineMention is { } mention)
                    yield return mention.Span;
                foreach (var party in directive.Lead.Concat(directive.Coordinating).Concat(directive.Via).Concat(directive.ReportTo))
                {
                    if (party.Span is { } span)
                        yield return span;
                }
            }
        }

        foreach (var span in reading.Uncovered.Concat(reading.Diagnostics.Select(diagnostic => diagnostic.Span).OfType<TextSpan>()))
            yield return span;
    }
}
