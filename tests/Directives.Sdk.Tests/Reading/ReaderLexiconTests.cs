using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using NodaTime;

namespace Directives.Sdk.Tests.Reading;

/// <summary>A host's own words, added to those of the library.</summary>
public class ReaderLexiconTests
{
    private const string Notice = """
        THÔNG BÁO
        Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 04/01/2021

        Chủ tịch UBND tỉnh kết luận như sau:
        1.
        """;

    [Fact]
    public void A_cue_of_the_host_assigns()
    {
        const string text = "Cậy nhờ Sở Tài chính tham mưu phương án.";

        Read(NoticeReader.Default, text).Lead.Should().BeEmpty();
        Read(NoticeReader.Default.With(Lexicon("kind\trole\tphrases\ncue\tassign\tcậy nhờ")), text).Lead.Select(party => party.Name).Should().Equal("Sở Tài chính");
    }

    [Fact]
    public void A_unit_of_the_host_is_found()
    {
        const string text = "Giao BĐH QL24 phối hợp với Sở Xây dựng rà soát mặt bằng.";
        var reader = NoticeReader.Default.With(Lexicon("kind,role,phrases\nunit,whole,BĐH QL24"));

        Read(reader, text).Lead.Select(party => party.Name).Should().Equal("BĐH QL24");
        Read(reader, text).Coordinating.Select(party => party.Name).Should().Equal("Sở Xây dựng");
    }

    [Fact]
    public void A_word_of_time_of_the_host_sets_the_bound()
    {
        const string text = "Giao Sở Tài chính hoàn thành trễ nhất 15/3/2021.";
        var reader = NoticeReader.Default.With(Lexicon("kind\trole\tvalue\tphrases\ntime\tby\t\ttrễ nhất"));

        Read(reader, text).DeadlineMention!.Text.Should().Be("trễ nhất 15/3/2021");
        Read(reader, text).DeadlineMention!.Deadline.Should().Be(new OnDate(new LocalDate(2021, 3, 15)) { Bound = Bound.Inclusive });
    }

    [Fact]
    public void The_time_layer_takes_the_same_words()
    {
        var lexicon = Lexicon("kind\trole\tvalue\tphrases\ntime\tweekday\t5\tngày chót tuần");
        var found = TimeExpressionReader.Default.With(lexicon).Read("trước ngày chót tuần này", PartialDate.FromLocalDate(new LocalDate(2021, 1, 4)));

        found.Should().ContainSingle().Which.Value.Should().Be(new OnDate(new LocalDate(2021, 1, 8)) { Bound = Bound.Exclusive, Completed = Completion.Year | Completion.Week });
    }

    [Fact]
    public void A_head_of_a_column_of_the_host_is_read()
    {
        const string table = "| TT | Phần việc | Ai làm |\n|---|---|---|\n| 1 | Rà soát các dự án chậm tiến độ | Sở Xây dựng |\n";
        var reader = NoticeReader.Default.With(Lexicon("kind\trole\tphrases\ncolumn\ttask\tphần việc\ncolumn\tlead\tai làm"));

        reader.Read("KẾ HOẠCH\nNăm 2021\n\n" + table).Value.Notice.Directives.Should().ContainSingle().Which.Lead.Should().ContainSingle().Which.Name.Should().Be("Sở Xây dựng");
    }

    [Fact]
    public void The_lexicon_it_is_added_to_stays_as_it_was()
    {
        _ = Lexicon("kind\trole\tphrases\ncue\tassign\tcậy nhờ");

        Read(NoticeReader.Default, "Cậy nhờ Sở Tài chính tham mưu phương án.").Lead.Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, "lexicon-empty", "null")]
    [InlineData("", "lexicon-empty", "Line 1")]
    [InlineData("kind\trole\ncue\tassign", "lexicon-column-missing", "'phrases'")]
    [InlineData("kind\trole\tphrases\nverb\tassign\tgiao", "lexicon-kind-unknown", "Line 2: 'verb'")]
    [InlineData("kind\trole\tphrases\n# a comment\ncue\tassigns\tgiao", "lexicon-role-unknown", "Line 3: 'assigns'")]
    [InlineData("kind\trole\tphrases\ncue\tnone\tgiao", "lexicon-role-unknown", "'none'")]
    [InlineData("kind\trole\tphrases\ntime\tcue\tgiao", "lexicon-role-unknown", "'cue'")]
    [InlineData("kind\trole\tphrases\ncue\t3\tgiao", "lexicon-role-unknown", "'3'")]
    [InlineData("kind\trole\tphrases\ncue\tassign\t |", "lexicon-phrases-blank", "Line 2")]
    [InlineData("kind\trole\tphrases\ncue\tassign\tпоручить", "lexicon-phrase-format", "'поручить'")]
    [InlineData("kind\trole\tvalue\tphrases\ntime\tweekday\tFriday\tthứ", "lexicon-value-format", "'Friday'")]
    [InlineData("kind\trole\tvalue\tphrases\ncue\tassign\t5\tgiao", "lexicon-value-format", "'5'")]
    [InlineData("kind\trole\tphrases\ncue\tassign", "lexicon-fields", "2 fields")]
    [InlineData("kind,role,phrases\ncue,assign,\"giao", "lexicon-quote-open", "Line 2")]
    public void A_bad_table_is_refused_with_its_line(string? table, string code, string says)
    {
        var error = ReaderLexicon.Default.With(table).ValidationErrors.Should().ContainSingle().Subject;

        error.ErrorCode.Should().Be(code);
        error.ErrorMessage.Should().Contain(says);
    }

    [Fact]
    public void Every_bad_line_is_reported() =>
        ReaderLexicon.Default.With("kind\trole\tphrases\nx\ty\tz\ncue\tz\tgiao").ValidationErrors.Select(error => error.Identifier).Should().Equal("line 2", "line 3");

    private static ReaderLexicon Lexicon(string table) => ReaderLexicon.Default.With(table).Value;

    private static Directive Read(NoticeReader reader, string text) =>
        reader.Read(Notice + " " + text).Value.Notice.Directives.Should().ContainSingle().Subject;
}
