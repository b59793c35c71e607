using System.Globalization;
using Directives.Sdk;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Reading;

namespace Directives.Cli.Output;

/// <summary>A phrase for people: what it means, when it is due and why, and the other days to which a tenable reading leads.</summary>
internal sealed class DeadlineReport(IScreen screen, DeadlineContext context)
{
    internal void Write(string phrase, TimeExpression? mention)
    {
        screen.Title(PlainText.OneLine(phrase) is { Length: > 0 } title ? title : "(trống)");
        if (mention?.Value is not { } deadline)
        {
            screen.Fields([("Thời hạn", context.Issued is null ? "không có (không có --issued thì mốc thiếu năm hoặc tương đối không xác định được)" : "không có")]);
            return;
        }

        var answer = new DueAnswer(deadline, context);
        var fields = new List<(string, string)> { ("Thời hạn", DeadlinePattern.Value.Format(deadline)), ("Nghĩa", Meaning(deadline)) };
        var words = phrase.Substring(mention.Span.Start, mention.Span.Length);
        if (words != phrase)
            fields.Insert(0, ("Cụm từ", words));
        fields.Add(("Đến hạn", answer.Due is { } due ? Text(due) : $"{answer.Day} ({answer.Missing})"));
        if (answer.Due is { } date)
            AddBasis(fields, date);
        if (context.Issued is null)
            fields.Add(("Lưu ý", "không có --issued: tính khi chưa biết ngày ban hành"));
        screen.Fields(fields);
    }

    private static void AddBasis(List<(string, string)> fields, DueDate due)
    {
        for (var index = 0; index < due.Basis.Count; index++)
            fields.Add((string.Create(CultureInfo.InvariantCulture, $"Căn cứ {index + 1}"), due.Basis[index].ToString(Language.Vietnamese)));
        if (due.Earliest is { } earliest)
            fields.Add(("Sớm nhất", Show.Tenable(earliest)));
        if (due.Latest is { } latest)
            fields.Add(("Muộn nhất", Show.Tenable(latest)));
    }

    private static string Text(DueDate due) => due + (due.IsProjection ? " (dự tính: lịch nghỉ chưa được công bố)" : "");

    private static string Meaning(Deadline deadline)
    {
        var bound = deadline.Bound == Bound.Exclusive ? "; trước mốc này, không tính chính nó" : "; tính cả mốc này";
        return deadline switch
        {
            OnDate { Holiday: { } holiday } => $"ngày lễ được nêu ({holiday})" + bound,
            OnDate { Time: not null } => "giờ được nêu" + bound,
            OnDate => "ngày được nêu" + bound,
            WithinPeriod { IsTerm: true } => "nhiệm kỳ, năm học",
            WithinPeriod => "trong khoảng thời gian được nêu" + bound,
            PartOfPeriod => "đầu, giữa hoặc cuối khoảng thời gian được nêu" + bound,
            AfterEvent term => (term.Before ? "tính lùi từ " : "tính từ ") + EventName(term),
            Recurring => "định kỳ; đến hạn là kỳ đầu tiên" + bound,
            _ => "thường xuyên, liên tục",
        };
    }

    private static string EventName(AfterEvent term) => term.Event switch
    {
        DeadlineEvent.Issued => "ngày ký, ban hành văn bản",
        DeadlineEvent.Received => "ngày nhận được văn bản",
        DeadlineEvent.Meeting => "ngày họp",
        _ => term.EventText is { } text ? $"sự kiện được nêu: “{text}”" : "sự kiện được nêu",
    };
}
