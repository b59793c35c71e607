using System.Globalization;
using Directives.Sdk;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>A reading for people: each notice's header, its tasks, what is no task, and below all what should be checked.</summary>
internal sealed class ReadingTable(IScreen screen, LocalDate? asOf)
{
    private const int ActionWidth = 60;
    private const int TextWidth = 110;

    internal void Write(NoticeReading reading, string text)
    {
        foreach (var notice in NoticeTasks.All(reading))
        {
            Header(notice);
            Tasks(notice);
            Others(notice);
        }

        Diagnostics(reading, text);
    }

    private void Header(Notice notice)
    {
        screen.Title(PlainText.OneLine($"{TypeName(notice)} {notice.Symbol}"));
        var fields = new List<(string, string)>();
        Add(fields, "Cơ quan ban hành", notice.Issuer);
        Add(fields, "Ngày ban hành", Join(", ", notice.Place, notice.Issued is { } issued ? Show.Date(issued) : null));
        Add(fields, "Trích yếu", notice.Subject);
        if (notice.Meeting is { } meeting)
            Add(fields, "Cuộc họp", Join("; ", meeting.Date is { } day ? Show.Day(day) : null, Join(", ", meeting.Chair, meeting.ChairTitle) is { } chair ? "chủ trì: " + chair : null));
        if (notice.Signature is { } signature)
            Add(fields, "Người ký", Join(" / ", [.. signature.Authority.Select(line => line.ToString()), Join(": ", signature.Title, signature.Name)]));
        if (fields.Count > 0)
            screen.Fields(fields);
        screen.Line();
    }

    private void Tasks(Notice notice)
    {
        var tasks = notice.Tasks.ToList();
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"Nhiệm vụ: {tasks.Count}") + (asOf is { } day ? $" (tình trạng đến hết ngày {Show.Day(day)})" : ""));
        if (tasks.Count > 0)
        {
            var context = NoticeTasks.Context(notice);
            List<Column> columns = [new("Điểm", Breaks: false), new("Nội dung", ActionWidth), new("Chủ trì", 30), new("Phối hợp", 30), new("Thông qua, báo cáo", 36), new("Thời hạn", 30), new("Đến hạn", 16, Breaks: false)];
            if (asOf is not null)
                columns.Add(new("Tình trạng", 24));
            columns.Add(new("Căn cứ"));
            screen.Table(columns, [.. tasks.Select(task => Task(task, context))]);
        }

        screen.Line();
    }

    private List<string> Task(Directive task, DeadlineContext context)
    {
        var answer = new DueAnswer(task.Deadline, context);
        List<string> cells =
        [
            task.Id,
            PlainText.Shorten(PlainText.OneLine(task.Action), ActionWidth),
            Names("", task.Lead),
            Names("", task.Coordinating),
            Join("\n", Names("thông qua ", task.Via), Names("báo cáo ", task.ReportTo)) ?? "",
            task.DeadlineMention?.Text ?? (task.Urgency == Urgency.Urgent ? "khẩn trương" : "–"),
            answer.Day,
        ];
        if (NoticeTasks.State(task, context, asOf) is { } state)
            cells.Add(state.Text);
        cells.Add(answer.Reason);
        return cells;
    }

    private void Others(Notice notice)
    {
        var others = notice.Directives.Where(directive => !directive.IsTask).ToList();
        if (others.Count == 0)
            return;
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"Nội dung không phải nhiệm vụ: {others.Count}"));
        screen.Table(
            [new("Điểm", Breaks: false), new("Loại"), new("Nội dung", TextWidth)],
            [.. others.Select(other => new[] { other.Id, KindName(other.Kind), PlainText.Shorten(PlainText.OneLine(other.Action), TextWidth) })]);
        screen.Line();
    }

    private void Diagnostics(NoticeReading reading, string text)
    {
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"Cần kiểm tra: {reading.Diagnostics.Count}"));
        if (reading.Diagnostics.Count == 0)
            return;
        screen.Table(
            [new("Mức"), new("Dòng", Breaks: false), new("Điều cần kiểm tra", TextWidth)],
            [.. reading.Diagnostics.Select(diagnostic => new[] { SeverityName(diagnostic.Severity), LineOf(text, diagnostic.Span), diagnostic.Message })]);
    }

    private static string TypeName(Notice notice) => notice.Type switch
    {
        null => "VĂN BẢN",
        var code => DocumentType.Find(code)?.Name(Language.Vietnamese).ToUpperInvariant() ?? code,
    };

    private static string KindName(DirectiveKind kind) => kind switch
    {
        DirectiveKind.Decision => "quyết định, chủ trương",
        DirectiveKind.Reminder => "nhắc nhở",
        DirectiveKind.Information => "thông tin",
        _ => "nhiệm vụ",
    };

    private static string SeverityName(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Warning ? "cảnh báo" : "ghi chú";

    private static string Names(string prefix, IEnumerable<Party> parties) => string.Join('\n', parties.Select(party => prefix + NoticeTasks.Name(party)));

    private static string LineOf(string text, TextSpan? span) =>
        span is { } place ? (1 + text.AsSpan(0, place.Start).Count('\n')).ToString(CultureInfo.InvariantCulture) : "";

    private static void Add(List<(string, string)> fields, string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            fields.Add((label, value));
    }

    private static string? Join(string separator, params IEnumerable<string?> parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part))) is { Length: > 0 } joined ? joined : null;
}
