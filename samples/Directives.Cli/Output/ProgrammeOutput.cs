using System.Globalization;
using Directives.Sdk;
using Directives.Sdk.Planning;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>An answer of <c>plan</c> for people: the official table by quarter and month, and what else was asked for.</summary>
internal static class ProgrammeOutput
{
    private const int Quarters = 4;

    private static readonly string[] s_quarters = ["I", "II", "III", "IV"];

    internal static void Table(Host host, PlanAnswer answer, IReadOnlyList<string> lists)
    {
        var (screen, programme) = (Screen.Of(host), answer.Programme);
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"Chương trình công tác năm {programme.Year}: {programme.Items.Count} nội dung"));
        if (programme.From != new LocalDate(programme.Year, 1, 1))
            screen.Line($"Lập từ ngày {Show.Day(programme.From)}.");
        foreach (var list in lists)
            List(screen, answer, list);
    }

    private static void List(IScreen screen, PlanAnswer answer, string list)
    {
        switch (list)
        {
            case PlanLists.Steps:
                Steps(screen, answer.Programme);
                break;
            case PlanLists.Moves:
                Moves(screen, answer.Moves ?? []);
                break;
            case PlanLists.Findings:
                Findings(screen, answer.Programme.Findings);
                break;
            case PlanLists.Diary:
                Diary(screen, answer.Diary ?? []);
                break;
            case PlanLists.Changes:
                Changes(screen, answer.Changes ?? []);
                break;
            case PlanLists.Progress:
                Progress(screen, answer.Progress!);
                break;
            default:
                Items(screen, answer.Programme);
                break;
        }
    }

    private static void Items(IScreen screen, WorkProgramme programme)
    {
        for (var quarter = 1; quarter <= Quarters; quarter++)
        {
            var items = programme.InQuarter(quarter).ToList();
            screen.Line();
            screen.Title(string.Create(CultureInfo.InvariantCulture, $"Quý {s_quarters[quarter - 1]}: {items.Count} nội dung"));
            if (items.Count > 0)
                Items(screen, items);
        }
    }

    /// <summary>Findings for people, with what could be done.</summary>
    private static void Findings(IScreen screen, EquatableList<PlanFinding> findings)
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
            new("Lãnh đạo phụ trách", 24), new("Bắt đầu", Breaks: false), new("Nguồn", 24), new("Lý do xếp", 70),
        ],
        [.. items.Select(item => new[]
        {
            Number(item.Month),
            Show.Day(item.Target),
            item.Entry.Due is { } due ? Show.Day(due) : "–",
            Title(item),
            item.Entry.Product ?? "",
            Names(item.Entry.Lead, "\n"),
            Names(item.Entry.Coordinating, "\n"),
            item.Entry.Level is { } level ? ApprovingLevelPattern.Describe(level, Language.Vietnamese) : "",
            item.Entry.Leader ?? "",
            item.Steps.Count > 0 ? Show.Day(item.Steps[0].From) : "",
            Origin(item.Entry),
            ProgrammeRows.Reasons(item),
        })]);

    private static void Moves(IScreen screen, EquatableList<PlanMove> moves)
    {
        if (moves.Count == 0)
            return;
        screen.Line();
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"Điều chỉnh: {moves.Count}"));
        screen.Table([new("Từ tháng"), new("Sang tháng"), new("Nội dung", 60), new("Lý do", 90)], [.. moves.Select(move => new[] { Number(move.From), Number(move.To), PlainText.Shorten(PlainText.OneLine(move.Title), 60), move.Reason.Describe(Language.Vietnamese) })]);
    }

    private static void Steps(IScreen screen, WorkProgramme programme)
    {
        var items = programme.Items.Where(item => item.Steps.Count > 0).ToList();
        screen.Line();
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"Các bước chuẩn bị: {items.Count} nội dung"));
        if (items.Count == 0)
            return;
        screen.Table(
            [new("Nội dung", 60), new("Chủ trì", 36), new("Bước", 36), new("Từ ngày", Breaks: false), new("Đến ngày", Breaks: false), new("Ngày làm việc", Breaks: false)],
            [.. items.SelectMany(item => item.Steps.Select(step => new[] { Title(item), Names(item.Entry.Lead, "\n"), step.Name(Language.Vietnamese), Show.Day(step.From), Show.Day(step.To), Number(step.Rule.WorkingDays) }))]);
    }

    private static void Diary(IScreen screen, EquatableList<DiaryDay> days)
    {
        foreach (var day in days)
        {
            screen.Line();
            screen.Title($"{Show.Weekday(day.Date)}, {Show.Day(day.Date)}{(day.IsWorking ? "" : " (ngày nghỉ)")}");
            if (day.Lines.Count > 0)
                screen.Table([new("Việc", 90), new("Chủ trì", 36)], [.. day.Lines.Select(line => new[] { PlainText.OneLine(line.Describe(Language.Vietnamese)), Names(line.Item.Entry.Lead, "\n") })]);
        }
    }

    private static void Changes(IScreen screen, EquatableList<ProgrammeChange> changes)
    {
        screen.Line();
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"Thay đổi so với bản trước: {changes.Count}"));
        if (changes.Count > 0)
            screen.Table([new("Nội dung", 60), new("Thay đổi", 90)], [.. changes.Select(change => new[] { Title((change.After ?? change.Before)!), change.Describe(Language.Vietnamese) })]);
    }

    private static void Progress(IScreen screen, ProgrammeProgress progress)
    {
        screen.Line();
        screen.Title($"Tiến độ đến hết ngày {Show.Day(progress.AsOf)}");
        screen.Table(
            [new("Quý"), new("Nội dung"), new("Hoàn thành"), new("Quá hạn"), new("Đang thực hiện"), new("Rút, kết thúc"), new("Chưa theo dõi")],
            [.. progress.Quarters.Select(quarter => new[]
            {
                s_quarters[quarter.Quarter - 1], Number(quarter.Planned), Number(quarter.Done), Number(quarter.Overdue), Number(quarter.Open), Number(quarter.Ended), Number(quarter.NotFollowed),
            })]);
    }

    private static string Title(ProgrammeItem item) => PlainText.Shorten(PlainText.OneLine(item.Entry.Title), 60);

    private static string Origin(ProgrammeEntry entry) => entry.CarriedOver > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{ItemOriginPattern.Describe(entry.Origin, Language.Vietnamese)} (lần {entry.CarriedOver})")
        : ItemOriginPattern.Describe(entry.Origin, Language.Vietnamese);

    private static string Names(IEnumerable<Party> parties, string separator) => string.Join(separator, parties.Select(party => party.Name));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
