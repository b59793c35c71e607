using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.NewtonsoftJson.Tests;

/// <summary>Readings built by hand, each beside a golden file.</summary>
internal static class Readings
{
    private static readonly Party s_office = new("Văn phòng UBND tỉnh", PartyType.Unit) { Id = "quang-ngai/van-phong-ubnd", Basis = PartyBasis.Inherited };

    private static readonly Party s_chairman = new("Chủ tịch UBND tỉnh", PartyType.Person);

    /// <summary>By the name of its golden file.</summary>
    internal static IReadOnlyDictionary<string, NoticeReading> ByFile { get; } = new Dictionary<string, NoticeReading>
    {
        ["empty.json"] = new(new Notice(), []),
        ["briefing-2021.json"] = Briefing(),
        ["every-member.json"] = EveryMember(),
    };

    internal static DocumentSymbol Symbol(string text) => DocumentSymbol.Parse(text).Value;

    internal static PartialDate Date(string text) => PartialDatePattern.Parse(text).Value;

    internal static SigningLine Line(string text) => SigningLine.Parse(text).Value;

    /// <summary>The example of the contract, with its second task: a draft whose day of issue is blank.</summary>
    private static NoticeReading Briefing() => new(
        new Notice
        {
            Type = "TB",
            Symbol = Symbol("/TB-UBND"),
            Issuer = "UBND tỉnh Quảng Ngãi",
            Place = "Quảng Ngãi",
            Issued = Date("2021-01"),
            Subject = "Kết luận của Chủ tịch UBND tỉnh … ngày 04/01/2021",
            Meeting = new Meeting(new LocalDate(2021, 1, 4), "Đặng Văn Minh", "Chủ tịch UBND tỉnh"),
            Conclusions =
            [
                new Conclusion("4", new TextSpan(1943, 471),
                [
                    new Directive("4.1", DirectiveKind.Task, "rà soát, tham mưu Chủ tịch UBND tỉnh chỉ đạo sửa đổi, bổ sung, ban hành các văn bản …", new TextSpan(1946, 220))
                    {
                        Lead = [s_office],
                        ReportTo = [s_chairman],
                        Urgency = Urgency.Urgent,
                        DeadlineMention = new DeadlineMention("trong quý I/2021", new TextSpan(2150, 16), new WithinPeriod(CalendarPeriod.OfQuarter(2021, 1))),
                    },
                    new Directive("4.2", DirectiveKind.Task, "Tham mưu Chủ tịch UBND tỉnh tổ chức họp vào giữa tháng 1/2021", new TextSpan(2168, 246))
                    {
                        Lead = [s_office],
                        ReportTo = [s_chairman],
                        DeadlineMention = new DeadlineMention("vào giữa tháng 1/2021", new TextSpan(2253, 21), new PartOfPeriod(CalendarPeriod.OfMonth(2021, 1), PeriodPart.Mid)),
                    },
                ]),
            ],
            Recipients = [new Recipient("Thường trực Tỉnh ủy", "báo cáo"), new Recipient("VT, THvan01", "lưu")],
            Signature = new Signature([Line("TL. CHỦ TỊCH"), Line("KT. CHÁNH VĂN PHÒNG")], "PHÓ CHÁNH VĂN PHÒNG", "Lê Quốc Đạt"),
        },
        [new Diagnostic("number-blank", DiagnosticSeverity.Warning, new TextSpan(6, 12), [])])
    {
        Coverage = 0.875,
    };

    /// <summary>Every member, every kind of directive and party, every case of deadline.</summary>
    private static NoticeReading EveryMember() => new(
        new Notice
        {
            Type = "CV",
            Symbol = Symbol("184-KL/TU"),
            Issuer = "Tỉnh ủy “A” \\ B",
            Place = "Hà\u00A0Nội 🏛️",
            Issued = Date("2021-01-05"),
            Subject = "Dòng\tthứ nhất…",
            Meeting = new Meeting(null, null, null),
            Conclusions =
            [
                new Conclusion("", new TextSpan(0, 0), []),
                new Conclusion("II.2", new TextSpan(10, 2000), [.. DeadlineRows.All.Select((row, index) => OfDeadline(index + 1, row.Phrase, row.Deadline))]) { Heading = "Về thời hạn" },
                new Conclusion("3.a", new TextSpan(2010, 400), [OfParties(), Plain(2, DirectiveKind.Decision), Plain(3, DirectiveKind.Reminder), Plain(4, DirectiveKind.Information)]),
            ],
            Recipients = [new Recipient("Như trên", null)],
            Signature = new Signature([], null, "Lê Quốc Đạt"),
        },
        [
            new Diagnostic("deadline-completed", DiagnosticSeverity.Information, new TextSpan(20, 5), ["trước ngày 20/3"]),
            new Diagnostic("issue-date-missing", DiagnosticSeverity.Warning, null, []),
            new Diagnostic("from-elsewhere", DiagnosticSeverity.Warning, null, ["{0}"]),
        ])
    {
        Others =
        [
            new Notice { Type = "TB", Signature = new Signature([Line("TM. ỦY BAN NHÂN DÂN"), Line("CHỦ TỊCH")], null, null) },
            new Notice
            {
                // Before the Civil Code of 2015: the basis names that of 2005.
                Issued = Date("2016-11-01"),
                Conclusions = [new Conclusion("1", new TextSpan(3000, 40), [OfDeadline(1, "trong tháng 11/2016", new WithinPeriod(CalendarPeriod.OfMonth(2016, 11))) with { Id = "1.1" }])],
            },
        ],
        Coverage = 1,
        Uncovered = [new TextSpan(1, 2), new TextSpan(5, 0)],
    };

    private static Directive OfDeadline(int number, string phrase, Deadline deadline) =>
        new("II.2." + number, DirectiveKind.Task, "thực hiện " + phrase, new TextSpan(100 * number, 10 + phrase.Length))
        {
            Lead = [new Party("Sở Tài chính", PartyType.Unit)],
            DeadlineMention = deadline is Unspecified ? null : new DeadlineMention(phrase, new TextSpan((100 * number) + 10, phrase.Length), deadline),
        };

    private static Directive OfParties() => new("3.a.1", DirectiveKind.Task, "báo cáo", new TextSpan(2010, 100))
    {
        Lead = [new Party("Sở Y tế", PartyType.Unit) { Holder = "Giám đốc", Span = new TextSpan(2011, 7) }, s_office],
        Coordinating = [new Party("các sở, ban ngành tỉnh", PartyType.Collective), new Party("UBND xã", PartyType.Unit) { Basis = PartyBasis.Inherited }],
        Via = [new Party("Sở Nội vụ", PartyType.Unit) { Id = "quang-ngai/so-noi-vu" }],
        ReportTo = [s_chairman],
        Product = "Đề án",
        Cue = "giao",
    };

    private static Directive Plain(int number, DirectiveKind kind) => new("3.a." + number, kind, "2021-01-05T17:00:00", new TextSpan(2110 + number, 50));
}
