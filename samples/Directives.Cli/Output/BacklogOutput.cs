using System.Globalization;
using Directives.Sdk;
using Directives.Sdk.Tracking;
using Newtonsoft.Json;

namespace Directives.Cli.Output;

/// <summary>The table of a period: for people, as <c>directives-backlog/1</c>, as comma-separated values.</summary>
internal static class BacklogOutput
{
    private static readonly (string Name, Func<BacklogRow, int> Value)[] s_counts =
    [
        ("carriedOver", row => row.CarriedOver), ("assigned", row => row.Assigned), ("transferredIn", row => row.TransferredIn),
        ("onTime", row => row.OnTime), ("late", row => row.Late), ("doneNoDeadline", row => row.DoneNoDeadline),
        ("openInTime", row => row.OpenInTime), ("openOverdue", row => row.OpenOverdue), ("openNoDeadline", row => row.OpenNoDeadline),
        ("withdrawn", row => row.Withdrawn), ("closedUndone", row => row.ClosedUndone), ("transferredOut", row => row.TransferredOut),
    ];

    private static readonly (string Name, Func<BacklogRow, BacklogRate> Value)[] s_rates =
    [
        ("officialRate", row => row.OfficialRate), ("onTimeRate", row => row.OnTimeRate), ("onTimeByOriginalRate", row => row.OnTimeByOriginalRate),
    ];

    internal static void Json(Host host, BacklogReport report) => JsonOutput.Write(host.Output, json =>
    {
        json.WriteMember("schema", "directives-backlog/1");
        json.WriteMember("from", report.Query.From);
        json.WriteMember("to", report.Query.To);
        json.WriteMember("knownOn", report.Query.KnownOn);
        json.WriteItems("units", report.Units, (item, row) =>
        {
            item.WriteMember("unit", row.Unit);
            Row(item, row);
        });
        json.WritePropertyName("total");
        json.WriteItem(total => Row(total, report.Total));
        json.WriteMember("distinctTasks", report.DistinctTasks);
        json.WriteItems("lateOrUnfinished", report.LateOrUnfinished, (item, task) =>
        {
            item.WriteMember("task", task.Task);
            item.WriteMember("unit", task.Unit);
            item.WriteMember("due", task.Due);
            item.WriteMember("state", TaskConditionPattern.Format(task.Condition));
            item.WriteMember("daysLate", task.DaysLate);
            item.WriteMember("occurrence", task.Occurrence);
            if (!task.IsCarriedOver)
                return;
            item.WritePropertyName("carriedOver");
            item.WriteValue(true);
        });
    });

    private static void Row(JsonTextWriter json, BacklogRow row)
    {
        foreach (var (name, value) in s_counts)
            json.WriteMember(name, value(row));
        foreach (var (name, value) in s_rates)
        {
            var rate = value(row);
            json.WritePropertyName(name);
            json.WriteItem(inner =>
            {
                inner.WriteMember("numerator", rate.Numerator);
                inner.WriteMember("denominator", rate.Denominator);
                inner.WriteMember("percent", rate.Percent is { } percent ? percent.ToString("0.00", CultureInfo.InvariantCulture) : null);
            });
        }
    }

    internal static void Csv(Host host, BacklogReport report)
    {
        Row(host, ["unit", .. s_counts.Select(count => count.Name), .. s_rates.Select(rate => rate.Name)]);
        foreach (var row in report.Units.Append(report.Total))
            Row(host, [row.Unit, .. s_counts.Select(count => Number(count.Value(row))), .. s_rates.Select(rate => rate.Value(row).Percent?.ToString("0.00", CultureInfo.InvariantCulture))]);
    }

    private static void Row(Host host, IEnumerable<string?> fields)
    {
        host.Output.Write(Output.Csv.Row(fields));
        host.Output.Write(Output.Csv.RecordEnd);
    }

    internal static void Table(Host host, TaskRegister register, BacklogReport report)
    {
        var screen = Screen.Of(host);
        screen.Title($"Kết quả thực hiện nhiệm vụ từ {Show.Day(report.Query.From)} đến {Show.Day(report.Query.To)}, theo ghi nhận đến {Show.Day(report.Query.KnownOn)}");
        screen.Table(
            [
                new("Đơn vị", 44), new("Kỳ trước"), new("Giao mới"), new("Nhận chuyển"), new("Đúng hạn"), new("Quá hạn"), new("Xong, không hạn"), new("Chưa xong, trong hạn"), new("Chưa xong, quá hạn"),
                new("Chưa xong, không hạn"), new("Rút"), new("Kết thúc, không thực hiện"), new("Chuyển đi"), new("Tỷ lệ chính thức"), new("Đúng hạn hiện tại"), new("Đúng hạn ban đầu"),
            ],
            [.. report.Units.Select(row => Cells(row, AssignmentOutput.NameOf(row.Unit))), Cells(report.Total, "Tổng số")]);
        screen.Line();
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"Số nhiệm vụ khác nhau: {report.DistinctTasks}"));
        screen.Line();
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"Nhiệm vụ chưa hoàn thành, hoàn thành trễ hạn: {report.LateOrUnfinished.Count}"));
        if (report.LateOrUnfinished.Count == 0)
            return;
        screen.Table(
            [new("Nhiệm vụ", Breaks: false), new("Nội dung", 60), new("Đơn vị", 40), new("Đến hạn", Breaks: false), new("Tình trạng", 44), new("Trễ (ngày)", Breaks: false)],
            [.. report.LateOrUnfinished.Select(task => new[]
            {
                task.Task,
                PlainText.Shorten(PlainText.OneLine(register.Find(task.Task)?.Task.Action ?? ""), 60),
                AssignmentOutput.NameOf(task.Unit),
                task.Due is { } due ? Show.Day(due) : "–",
                TaskConditionPattern.Describe(task.Condition, Language.Vietnamese),
                task.DaysLate > 0 ? Number(task.DaysLate) : "",
            })]);
    }

    private static string[] Cells(BacklogRow row, string name) => [name, .. s_counts.Select(count => Number(count.Value(row))), .. s_rates.Select(rate => Percent(rate.Value(row)))];

    private static string Percent(BacklogRate rate) => rate.Percent is { } percent ? percent.ToString("0.00", CultureInfo.InvariantCulture) + " %" : "–";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
