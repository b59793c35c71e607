using System.Globalization;
using Directives.Sdk;
using Directives.Sdk.Planning;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>A work programme: the official table by quarter and month, and as comma-separated values.</summary>
internal static class ProgrammeOutput
{
    private const int Quarters = 4;

    private static readonly string[] s_quarters = ["I", "II", "III", "IV"];

    private static readonly string[] s_columns =
        ["id", "title", "product", "lead", "coordinating", "level", "leader", "quarter", "month", "target", "due", "origin", "carried_over", "begins"];

    internal static void Csv(Host host, WorkProgramme programme)
    {
        Row(s_columns);
        foreach (var item in programme.Items)
            Row(Fields(item));

        void Row(IEnumerable<string?> fields)
        {
            host.Output.Write(Output.Csv.Row(fields));
            host.Output.Write(Output.Csv.RecordEnd);
        }
    }

    internal static void Table(Host host, WorkProgramme programme, IReadOnlyList<PlanMove> moves)
    {
        var screen = Screen.Of(host);
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"Chương trình công tác năm {programme.Year}: {programme.Items.Count} nội dung"));
        for (var quarter = 1; quarter <= Quarters; quarter++)
        {
            var items = programme.InQuarter(quarter).ToList();
            screen.Line();
            screen.Title(string.Create(CultureInfo.InvariantCulture, $"Quý {s_quarters[quarter - 1]}: {items.Count} nội dung"));
            if (items.Count > 0)
                Items(screen, items);
        }

        Moves(screen, moves);
        Findings(screen, programme.Findings);
    }

    /// <summary>Findings for people, with what could be done.</summary>
    internal static void Findings(IScreen screen, IReadOnlyList<PlanFinding> findings)
    {
        screen.Line();
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"Điều cần xem xét: {findings.Count}"));
        if (findings.Count == 0)
            return;
        screen.Table(
            [new("Mức", Breaks: false), new("Điều cần xem xét", 90), new("Đề xuất", 70)],
            [.. findings.Select(finding => new[] { FindingSeverityPattern.Describe(finding.Severity, Language.Vietnamese), finding.Message(Language.Vietnamese), finding.Advice(Language.Vietnamese) })]);
    }

    private static void Items(IScreen screen, List<ProgrammeItem> items) => screen.Table(
        [
            new("Tháng", Breaks: false), new("Ngày trình", Breaks: false), new("Thời hạn", Breaks: false), new("Nội dung", 60), new("Sản phẩm", 24), new("Chủ trì", 36), new("Phối hợp", 36), new("Cấp trình", 16),
            new("Lãnh đạo phụ trách", 24), new("Bắt đầu", Breaks: false), new("Nguồn", 24),
        ],
        [.. items.Select(item => new[]
        {
            Number(item.Month),
            Show.Day(item.Target),
            item.Entry.Due is { } due ? Show.Day(due) : "–",
            PlainText.Shorten(PlainText.OneLine(item.Entry.Title), 60),
            item.Entry.Product ?? "",
            Names(item.Entry.Lead, "\n"),
            Names(item.Entry.Coordinating, "\n"),
            item.Entry.Level is { } level ? ApprovingLevelPattern.Describe(level, Language.Vietnamese) : "",
            item.Entry.Leader ?? "",
            item.Steps.Count > 0 ? Show.Day(item.Steps[0].From) : "",
            Origin(item.Entry),
        })]);

    private static void Moves(IScreen screen, IReadOnlyList<PlanMove> moves)
    {
        if (moves.Count == 0)
            return;
        screen.Line();
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"Điều chỉnh: {moves.Count}"));
        screen.Table([new("Từ tháng"), new("Sang tháng"), new("Nội dung", 60), new("Lý do", 90)], [.. moves.Select(move => new[] { Number(move.From), Number(move.To), PlainText.Shorten(PlainText.OneLine(move.Title), 60), move.Reason.Describe(Language.Vietnamese) })]);
    }

    private static string?[] Fields(ProgrammeItem item) =>
    [
        item.Id,
        item.Entry.Title,
        item.Entry.Product,
        Names(item.Entry.Lead, "; "),
        Names(item.Entry.Coordinating, "; "),
        item.Entry.Level is { } level ? ApprovingLevelPattern.Format(level) : null,
        item.Entry.Leader,
        Number(item.Quarter),
        Number(item.Month),
        Show.Iso(item.Target),
        Iso(item.Entry.Due),
        ItemOriginPattern.Format(item.Entry.Origin),
        Number(item.Entry.CarriedOver),
        item.Steps.Count > 0 ? Show.Iso(item.Steps[0].From) : null,
    ];

    private static string Origin(ProgrammeEntry entry) => entry.CarriedOver > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{ItemOriginPattern.Describe(entry.Origin, Language.Vietnamese)} (lần {entry.CarriedOver})")
        : ItemOriginPattern.Describe(entry.Origin, Language.Vietnamese);

    private static string Names(IEnumerable<Party> parties, string separator) => string.Join(separator, parties.Select(party => party.Name));

    private static string? Iso(LocalDate? day) => day is { } known ? Show.Iso(known) : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
