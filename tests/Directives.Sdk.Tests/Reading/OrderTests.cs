using Directives.Sdk.Deadlines;
using Directives.Sdk.Reading;

namespace Directives.Sdk.Tests.Reading;

/// <summary>Sentences of notices, each with what it orders.</summary>
public class OrderTests
{
    internal const string Opening = """
        UBND TỈNH QUẢNG NGÃI
        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
        Số: 12/TB-UBND
        Quảng Ngãi, ngày 20 tháng 3 năm 2024

        THÔNG BÁO
        Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 18/3/2024

        Ngày 18/3/2024, Chủ tịch UBND tỉnh chủ trì cuộc họp. Sau khi nghe báo cáo, Chủ tịch UBND tỉnh kết luận như sau:


        """;

    private static readonly TestTable s_table = TestTable.Read("reading/orders.tsv");

    public static TheoryData<string, string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in s_table.Rows)
            rows.Add(row["text"], row["kind"], row["lead"], row["coordinating"], row["via"], row["deadline"]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_sentence_orders_what_its_row_says(string text, string kind, string lead, string coordinating, string via, string deadline)
    {
        var notice = NoticeReader.Default.Read(Opening + "1. " + text + "\n").Value.Notice;

        var directive = notice.Directives.Should().ContainSingle().Subject;
        directive.Id.Should().Be("1.1");
        directive.Kind.ToString().ToLowerInvariant().Should().Be(kind);
        string.Join(" | ", directive.Lead).Should().Be(lead);
        string.Join(" | ", directive.Coordinating).Should().Be(coordinating);
        string.Join(" | ", directive.Via).Should().Be(via);
        (directive.DeadlineMention is { } mention ? DeadlinePattern.Full.Format(mention.Deadline) : "").Should().Be(deadline);
    }

    public static TheoryData<string, string> Several()
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in TestTable.Read("reading/several.tsv").Rows)
            rows.Add(row["text"], row["orders"]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Several))]
    public void A_point_orders_all_that_its_row_says(string text, string orders)
    {
        var directives = NoticeReader.Default.Read(Opening + "1. " + text + "\n").Value.Notice.Directives.ToList();
        var expected = orders.Split(" | ");

        directives.Should().HaveCount(expected.Length);
        for (var index = 0; index < expected.Length; index++)
        {
            var directive = directives[index];
            var deadline = directive.DeadlineMention is { } mention ? DeadlinePattern.Full.Format(mention.Deadline) : "";
            $"{string.Join(" + ", directive.Lead)} = {deadline}: {directive.Action}".Should().StartWith(expected[index]);
        }
    }
}
