using Directives.Sdk.Deadlines;
using Directives.Sdk.Tracking;
using NodaTime.Text;

namespace Directives.Cli.Output;

/// <summary>What an event says beside its two days, in Vietnamese.</summary>
internal static class EventWords
{
    private static readonly Dictionary<string, string> s_labels = new(StringComparer.Ordinal)
    {
        ["time"] = "lúc",
        ["by"] = "do",
        ["lead"] = "phần của",
        ["occurrence"] = "kỳ",
        ["note"] = "ghi chú:",
        ["until"] = "thời hạn",
        ["to"] = "chuyển đến",
        ["event"] = "sự kiện số",
        ["percent"] = "đạt",
        ["document"] = "văn bản",
        ["document-date"] = "ngày",
        ["cause"] = "nguyên nhân:",
        ["officer"] = "chuyên viên theo dõi:",
        ["secrecy"] = "độ mật:",
        ["centre-until"] = "thời hạn của Trung ương",
    };

    internal static string Of(TaskEvent happened) => string.Join("; ", Fields(happened).Select(field => field.Key == "objective" ? "khách quan" : $"{s_labels[field.Key]} {Value(field.Key, field.Value)}"));

    /// <summary>The same as names and values, for machines.</summary>
    internal static string Raw(TaskEvent happened) => string.Join("; ", Fields(happened).Select(field => $"{field.Key}={field.Value}"));

    /// <summary>A deadline: a day as people write it, else its text form.</summary>
    internal static string Of(Deadline deadline) => deadline is OnDate { Time: null } day
        ? (day.Bound == Bound.Exclusive ? "trước " : "") + Show.Day(day.Date)
        : DeadlinePattern.Full.Format(deadline);

    private static IEnumerable<KeyValuePair<string, string>> Fields(TaskEvent happened) => TaskEventPattern.Fields(happened).Where(field => field.Key is not ("on" or "recorded"));

    private static string Value(string field, string value) => field switch
    {
        "by" or "to" or "lead" => AssignmentOutput.NameOf(value),
        "occurrence" or "document-date" => LocalDatePattern.Iso.Parse(value) is { Success: true } day ? Show.Day(day.Value) : value,
        "until" or "centre-until" => DeadlinePattern.Full.Parse(value) is { IsSuccess: true } deadline ? Of(deadline.Value) : value,
        "time" => value.EndsWith(":00", StringComparison.Ordinal) ? value[..^3] : value,
        "percent" => value + " %",
        "secrecy" => value switch { "confidential" => "mật", "secret" => "tối mật", "top-secret" => "tuyệt mật", _ => value },
        _ => PlainText.OneLine(value),
    };
}
