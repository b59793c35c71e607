using Directives.Sdk.Calendars;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tests.Reading;

public class PartyIdentifierTests
{
    [Theory]
    [InlineData("UBND tỉnh Quảng Ngãi", null, "2021-01-05", "Sở Tài chính", "quang-ngai/so-tai-chinh")]
    [InlineData("Văn phòng UBND tỉnh Quảng Ngãi", "Hà Nội", "2021-01-05", "Sở Tài chính", "quang-ngai/so-tai-chinh")]
    [InlineData("Sở Công Thương", "Quảng Ngãi", "2021-01-05", "Sở Tài chính", "quang-ngai/so-tai-chinh")]
    [InlineData(null, "Quảng Ngãi", "2021-01-05", "Sở Tài chính", "quang-ngai/so-tai-chinh")]
    [InlineData("UBND tỉnh Lào Cai", "Quảng Ngãi", "2021-01-05", "Sở Tài chính", null)]
    [InlineData("UBND tỉnh Lào Cai", "Lào Cai", "2021-01-05", "Bộ Tài chính", "tw/bo-tai-chinh")]
    [InlineData("Bộ Tài chính", "Quảng Ngãi", "2021-01-05", "Sở Tài chính", null)]
    [InlineData("Văn phòng Chính phủ", "Hà Nội", "2021-01-05", "UBND thành phố", null)]
    [InlineData("Văn phòng Chính phủ", "Hà Nội", "2021-01-05", "UBND tỉnh Quảng Ngãi", "quang-ngai/ubnd")]
    [InlineData(null, "Hà Nội", "2021-01-05", "UBND thành phố", null)]
    [InlineData("UBND thành phố Hà Nội", "Hà Nội", "2021-01-05", "UBND thành phố", "ha-noi/ubnd")]
    [InlineData(null, null, "2021-01-05", "Văn phòng Chính phủ", "tw/van-phong-chinh-phu")]
    // While the day is blank, the unit must be the same on each day it may be.
    [InlineData("UBND tỉnh Quảng Ngãi", null, "2021-01", "Sở Tài chính", "quang-ngai/so-tai-chinh")]
    [InlineData("UBND tỉnh Quảng Ngãi", null, "2025", "Sở Tài chính", "quang-ngai/so-tai-chinh")]
    [InlineData("UBND tỉnh Quảng Ngãi", null, "2025", "Sở Kế hoạch và Đầu tư", null)]
    [InlineData("UBND tỉnh Quảng Ngãi", null, "2025-02", "Sở Kế hoạch và Đầu tư", "quang-ngai/so-ke-hoach-va-dau-tu")]
    [InlineData("UBND tỉnh Quảng Ngãi", null, "2025-03-01", "Sở Kế hoạch và Đầu tư", null)]
    [InlineData("UBND tỉnh Quảng Ngãi", null, "-", "Sở Tài chính", "quang-ngai/so-tai-chinh")]
    [InlineData("UBND tỉnh Quảng Ngãi", null, "-", "Sở Kế hoạch và Đầu tư", null)]
    [InlineData("UBND tỉnh Quảng Ngãi", null, "-", "Sở Nông nghiệp và Môi trường", null)]
    [InlineData(null, null, "-", "Bộ Tài chính", "tw/bo-tai-chinh")]
    // The meeting's day stands in for that of issue.
    [InlineData("UBND tỉnh Quảng Ngãi", null, "meeting 2025-02-28", "Sở Kế hoạch và Đầu tư", "quang-ngai/so-ke-hoach-va-dau-tu")]
    public void A_party_is_the_unit_of_its_name_in_the_notices_province_on_its_day(string? issuer, string? place, string day, string name, string? id)
    {
        var meeting = day.StartsWith("meeting ", StringComparison.Ordinal);
        var notice = Of(new Party(name, PartyType.Unit)) with
        {
            Issuer = issuer,
            Place = place,
            Issued = meeting || day == "-" ? null : PartialDatePattern.Parse(day).Value,
            Meeting = meeting ? new Meeting(TestTable.Date(day.Substring(8)), null, null) : null,
        };

        PartyIdentifier.Identify(notice, UnitRegistry.Vietnam).Directives.Single().Lead.Single().Id.Should().Be(id);
    }

    [Fact]
    public void Nothing_but_missing_ids_of_units_changes()
    {
        var notice = Of(
            new Party("Sở Tài chính", PartyType.Unit) { Holder = "Giám đốc", Basis = PartyBasis.Inherited, Span = new TextSpan(3, 4) },
            new Party("Sở Tài chính", PartyType.Unit) { Id = "host/7" },
            new Party("Sở Tài chính", PartyType.Collective),
            new Party("Chủ tịch UBND tỉnh", PartyType.Person),
            new Party("Sở X", PartyType.Unit)) with
        { Place = "Quảng Ngãi", Issued = PartialDatePattern.Parse("2021-01-05").Value };

        var identified = PartyIdentifier.Identify(notice, UnitRegistry.Vietnam);

        foreach (var parties in new[] { identified.Directives.Single().Lead, identified.Directives.Single().Coordinating, identified.Directives.Single().Via, identified.Directives.Single().ReportTo })
            parties.Select(party => party.Id).Should().Equal("quang-ngai/so-tai-chinh", "host/7", null, null, null);
        Without(identified).Should().Be(Without(notice));
        PartyIdentifier.Identify(identified, UnitRegistry.Vietnam).Should().Be(identified);
    }

    [Fact]
    public void The_seed_notice_names_units_by_their_ids()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "notices", "seed-giao-ban-2021-01-04.md"));

        var notice = NoticeReader.Default.Read(text).Value.Notice;

        notice.Directives.SelectMany(directive => directive.Lead).Where(party => party.Name == "Văn phòng UBND tỉnh").Should().NotBeEmpty()
            .And.OnlyContain(party => party.Id == "quang-ngai/van-phong-ubnd");
        notice.Directives.SelectMany(directive => directive.Via).Where(party => party.Name == "Sở Nội vụ").Should().NotBeEmpty()
            .And.OnlyContain(party => party.Id == "quang-ngai/so-noi-vu");
        NoticeReader.Default.With(UnitRegistry.Empty).Read(text).Value.Notice.Directives.SelectMany(directive => directive.Lead).Should().OnlyContain(party => party.Id == null);
    }

    [Fact]
    public void Missing_arguments_are_the_callers_bug()
    {
        Action[] calls = [() => PartyIdentifier.Identify(null!, UnitRegistry.Vietnam), () => PartyIdentifier.Identify(new Notice(), null!), () => NoticeReader.Default.With((UnitRegistry)null!), () => NoticeReader.Default.With((ReaderLexicon)null!), () => TimeExpressionReader.Default.With(null!)];

        foreach (var call in calls)
            call.Should().Throw<ArgumentNullException>();
    }

    private static Notice Of(params Party[] parties)
    {
        var list = parties.ToEquatableList();
        return new Notice { Conclusions = [new Conclusion("1", default, [new Directive("1.1", DirectiveKind.Task, "a", default) { Lead = list, Coordinating = list, Via = list, ReportTo = list }])] };
    }

    private static Notice Without(Notice notice) => notice with
    {
        Conclusions = notice.Conclusions.Select(conclusion => conclusion with
        {
            Directives = conclusion.Directives.Select(directive => directive with { Lead = [], Coordinating = [], Via = [], ReportTo = [] }).ToEquatableList(),
        }).ToEquatableList(),
    };
}
