using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tests.Reading;

/// <summary>The notice of 04/01/2021, all of it.</summary>
public class SeedNoticeTests
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "thong-bao-giao-ban-2021-01-04.md"));
    private static readonly NoticeReading s_reading = NoticeReader.Default.Read(s_text).Value;

    private static Notice Notice => s_reading.Notice;

    [Fact]
    public void Its_header_is_read_with_what_is_blank()
    {
        Notice.Type.Should().Be("TB");
        Notice.Symbol!.ToString().Should().Be("/TB-UBND");
        Notice.Issuer.Should().Be("UBND tỉnh Quảng Ngãi");
        Notice.Place.Should().Be("Quảng Ngãi");
        Notice.Issued.Should().Be(PartialDatePattern.Parse("2021-01").Value);
        Notice.Meeting.Should().Be(new Meeting(new LocalDate(2021, 1, 4), "Đặng Văn Minh", "Chủ tịch UBND tỉnh"));
        s_reading.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("number-blank", "issue-day-blank");
    }

    [Fact]
    public void Its_signature_is_a_chain()
    {
        Notice.Signature!.Authority.Select(line => line.ToString()).Should().Equal("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG");
        Notice.Signature.Authority.Select(line => line.Authority).Should().Equal(SigningAuthority.ByOrder, SigningAuthority.Deputy);
        Notice.Signature.Title.Should().Be("PHÓ CHÁNH VĂN PHÒNG");
        Notice.Signature.Name.Should().Be("Lê Quốc Đạt");
    }

    [Fact]
    public void Its_recipients_are_listed_with_their_purpose() =>
        Notice.Recipients.Should().Equal(
            new Recipient("Thường trực Tỉnh ủy", "báo cáo"),
            new Recipient("CT, PCT UBND tỉnh", null),
            new Recipient("Các sở, ban ngành tỉnh", null),
            new Recipient("UBND các huyện, thị xã, thành phố", null),
            new Recipient("VPUB: CVP, PCVP, các P.Ng/cứu, CBTH", null),
            new Recipient("VT, THvan01", "lưu"));

    [Fact]
    public void Each_of_its_tasks_is_carried_by_the_office()
    {
        Notice.Tasks.Select(task => task.Id).Should().Equal("1.1", "2.1", "3.1", "3.2", "4.1", "4.2", "6.2");
        Notice.Tasks.Should().OnlyContain(task => task.Lead.Count == 1 && task.Lead[0].Name == "Văn phòng UBND tỉnh");
        Notice.Tasks.Where(task => task.Lead[0].Basis == PartyBasis.Named).Select(task => task.Id).Should().Equal("6.2");
    }

    [Theory]
    [InlineData("4.1", "trong quý I/2021", "31/03/2021", "end-of-period")]
    [InlineData("4.2", "vào giữa tháng 1/2021", "15/01/2021", "part-of-month-mid")]
    public void Its_deadlines_resolve_with_their_reason(string id, string text, string due, string rule)
    {
        var task = Notice.Tasks.Single(task => task.Id == id);

        task.DeadlineMention!.Text.Should().Be(text);
        var resolved = task.Deadline.Resolve(DeadlineContext.For(Notice.Issued));
        resolved.Value.ToString().Should().Be(due);
        resolved.Value.Basis[resolved.Value.Basis.Count - 1].Rule.Should().Be(rule);
    }

    [Fact]
    public void Scopes_and_past_years_are_no_deadlines() =>
        Notice.Tasks.Where(task => task.DeadlineMention is null).Select(task => task.Id).Should().Equal("1.1", "2.1", "3.1", "3.2", "6.2");

    [Fact]
    public void A_decision_in_principle_is_no_task()
    {
        var decision = Notice.Directives.Single(directive => directive.Id == "6.1");

        decision.Kind.Should().Be(DirectiveKind.Decision);
        decision.Cue.Should().Be("thống nhất về nguyên tắc");
    }

    [Fact]
    public void The_last_task_goes_through_the_department_of_home_affairs()
    {
        var task = Notice.Tasks.Single(task => task.Id == "6.2");

        task.Via.Should().ContainSingle().Which.Name.Should().Be("Sở Nội vụ");
        task.ReportTo.Should().ContainSingle().Which.Name.Should().Be("UBND tỉnh");
    }

    [Fact]
    public void Every_quote_is_the_text_at_its_span()
    {
        foreach (var mention in Notice.Tasks.Select(task => task.DeadlineMention).OfType<DeadlineMention>())
            s_text.Substring(mention.Span.Start, mention.Span.Length).Should().Be(mention.Text);
    }
}
