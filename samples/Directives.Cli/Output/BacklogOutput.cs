using System.Globalization;
using Directives.Sdk;
using Directives.Sdk.Calendars;
using Directives.Sdk.Tracking;
using Newtonsoft.Json;

namespace Directives.Cli.Output;

/// <summary>The table of a period: for people, as <c>directives-backlog/1</c>, as comma-separated values.</summary>
/// <param name="host">The host.</param>
/// <param name="register">The register.</param>
/// <param name="report">The report.</param>
/// <param name="withSecret">Whether the wording of secret tasks is shown.</param>
internal sealed class BacklogOutput(Host host, TaskRegister register, BacklogReport report, bool withSecret)
{
    private const string TotalName = "Tổng số";

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

    private BacklogQuery Query => report.Query;

    internal void Json() => JsonOutput.Write(host.Output, json =>
    {
        json.WriteMember("schema", "directives-backlog/1");
        json.WriteMember("from", Query.From);
        json.WriteMember("to", Query.To);
        json.WriteMember("knownOn", Query.KnownOn);
        json.WriteMember("calendarVersion", WorkingCalendar.Vietnam.Version);
        json.WriteMember("unit", Query.Unit);
        json.WriteFlag("withSubordinates", Query.WithSubordinates);
        json.WriteMember("successorsOn", Query.SuccessorsOn);
        json.WriteItems("units", report.Units, (item, row) =>
        {
            item.WriteMember("unit", row.Unit);
            Row(item, row);
        });
        json.WritePropertyName("total");
        json.WriteItem(total => Row(total, report.Total));
        json.WriteMember("distinctTasks", report.DistinctTasks);
        json.WriteItems("lateOrUnfinished", report.LateOrUnfinished, Item);
        json.WriteItems("continuous", report.Continuous, Item);
        json.WriteItems("anomalies", report.Anomalies, (item, found) =>
        {
            item.WriteMember("task", found.Task);
            item.WriteMember("event", found.Anomaly.Event);
            item.WriteMember("code", found.Anomaly.Code);
            item.WriteMember("reason", found.Anomaly.Reason);
        });
    });

    /// <summary>A row for each unit and one for the total, which alone has the number of tasks behind the assignments.</summary>
    internal void Csv()
    {
        Row(["unit", "name", .. s_counts.Select(count => count.Name), .. s_rates.Select(rate => rate.Name), "distinctTasks"]);
        foreach (var row in report.Units)
            Row([row.Unit, AssignmentOutput.NameOf(row.Unit), .. Values(row), null]);
        Row(["total", TotalName, .. Values(report.Total), Number(report.DistinctTasks)]);
    }

    /// <summary>The tasks behind the figures, each with the list it stands in.</summary>
    internal void ListCsv()
    {
        Row(["list", "task", "unit", "name", "due", "state", "days_late", "working_days_late", "occurrence", "carried_over", "due_missing", "suspended", "submitted", "details"]);
        foreach (var (list, items) in new[] { ("late-or-unfinished", report.LateOrUnfinished), ("continuous", report.Continuous) })
        {
            foreach (var item in items)
            {
                Row(
                [
                    list, item.Task, item.Unit, AssignmentOutput.NameOf(item.Unit), item.Due is { } due ? Show.Iso(due) : null, TaskConditionPattern.Format(item.Condition), Number(item.DaysLate),
                    item.WorkingDaysLate is { } working ? Number(working) : null, item.Occurrence is { } occurrence ? Show.Iso(occurrence) : null, Flag(item.IsCarriedOver), item.DueMissing, Flag(item.IsSuspended), Flag(item.IsSubmitted),
                    SecretTitle.Of(register.Find(item.Task), null, withSecret),
                ]);
            }
        }

        foreach (var found in report.Anomalies)
            Row(["anomaly", found.Task, null, null, null, found.Anomaly.Code, null, null, null, null, null, null, null, string.Create(CultureInfo.InvariantCulture, $"{found.Anomaly.Event}: {found.Anomaly.Reason}")]);
    }

    internal void Table()
    {
        var screen = Screen.Of(host);
        screen.Title($"Kết quả thực hiện nhiệm vụ từ {Show.Day(Query.From)} đến {Show.Day(Query.To)}, theo ghi nhận đến {Show.Day(Query.KnownOn)}");
        if (Query.SuccessorsOn is { } day)
            screen.Line($"Tính theo đơn vị chịu trách nhiệm ngày {Show.Day(day)}, gồm nhiệm vụ của các đơn vị được kế thừa");
        screen.Table(
            [
                new("Đơn vị", 44), new("Kỳ trước"), new("Giao mới"), new("Nhận chuyển"), new("Đúng hạn"), new("Quá hạn"), new("Xong, không hạn"), new("Chưa xong, trong hạn"), new("Chưa xong, quá hạn"),
                new("Chưa xong, không hạn"), new("Rút"), new("Kết thúc, không thực hiện"), new("Chuyển đi"), new("Tỷ lệ chính thức"), new("Đúng hạn hiện tại"), new("Đúng hạn ban đầu"),
            ],
            [.. report.Units.Select(row => Cells(row, AssignmentOutput.NameOf(row.Unit))), Cells(report.Total, TotalName)]);
        screen.Line();
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"Số nhiệm vụ khác nhau: {report.DistinctTasks}"));
        Items(screen, "Nhiệm vụ chưa hoàn thành, hoàn thành trễ hạn", report.LateOrUnfinished, isAlwaysTitled: true);
        Items(screen, "Nhiệm vụ thường xuyên đang thực hiện, không tính trong bảng", report.Continuous, isAlwaysTitled: false);
        if (report.Anomalies.Count == 0)
            return;
        screen.Line();
        screen.Title(string.Create(CultureInfo.InvariantCulture, $"Điểm bất thường, bỏ qua khi tính: {report.Anomalies.Count}"));
        screen.Table(
            [new("Nhiệm vụ", Breaks: false), new("Sự kiện số", Breaks: false), new("Mã", Breaks: false), new("Lý do", 100)],
            [.. report.Anomalies.Select(found => new[] { found.Task, Number(found.Anomaly.Event), found.Anomaly.Code, found.Anomaly.Reason })]);
    }

    private void Items(IScreen screen, string title, EquatableList<BacklogItem> items, bool isAlwaysTitled)
    {
        if (items.Count > 0 || isAlwaysTitled)
        {
            screen.Line();
            screen.Title(string.Create(CultureInfo.InvariantCulture, $"{title}: {items.Count}"));
        }

        if (items.Count == 0)
            return;
        screen.Table(
            [new("Nhiệm vụ", Breaks: false), new("Nội dung", 60), new("Đơn vị", 40), new("Đến hạn", Breaks: false), new("Tình trạng", 80), new("Trễ (ngày)", Breaks: false)],
            [.. items.Select(item => new[]
            {
                item.Task,
                SecretTitle.Of(register.Find(item.Task), 60, withSecret),
                AssignmentOutput.NameOf(item.Unit),
                item.Due is { } due ? Show.Day(due) : "–",
                StateWords.Of(item),
                item.DaysLate > 0 ? Number(item.DaysLate) : "",
            })]);
    }

    private void Item(JsonTextWriter json, BacklogItem item)
    {
        json.WriteMember("task", item.Task);
        json.WriteMember("unit", item.Unit);
        json.WriteMember("due", item.Due);
        json.WriteMember("state", TaskConditionPattern.Format(item.Condition));
        json.WriteMember("daysLate", item.DaysLate);
        json.WriteMember("occurrence", item.Occurrence);
        json.WriteMember("dueMissing", item.DueMissing);
        json.WriteFlag("carriedOver", item.IsCarriedOver);
        json.WriteFlag("suspended", item.IsSuspended);
        json.WriteFlag("submitted", item.IsSubmitted);
        json.WriteFlag("secret", register.Find(item.Task) is { } history && SecretTitle.IsSecret(history));
    }

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

    private void Row(IEnumerable<string?> fields)
    {
        host.Output.Write(Output.Csv.Row(fields));
        host.Output.Write(Output.Csv.RecordEnd);
    }

    private static IEnumerable<string?> Values(BacklogRow row) =>
        s_counts.Select(count => (string?)Number(count.Value(row))).Concat(s_rates.Select(rate => rate.Value(row).Percent?.ToString("0.00", CultureInfo.InvariantCulture)));

    private static string[] Cells(BacklogRow row, string name) => [name, .. s_counts.Select(count => Number(count.Value(row))), .. s_rates.Select(rate => Percent(rate.Value(row)))];

    private static string Percent(BacklogRate rate) => rate.Percent is { } percent ? percent.ToString("0.00", CultureInfo.InvariantCulture) + " %" : "–";

    private static string? Flag(bool value) => value ? "true" : null;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
