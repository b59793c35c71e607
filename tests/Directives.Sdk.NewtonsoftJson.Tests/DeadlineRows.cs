using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.NewtonsoftJson.Tests;

/// <summary>A row for each case of <see cref="Deadline"/> and each member that belongs to one; the JSON of each is a line of tests/data/json/deadlines.jsonl, for a notice issued on 05/01/2021.</summary>
internal static class DeadlineRows
{
    internal static DeadlineContext Context { get; } = DeadlineContext.For(new LocalDate(2021, 1, 5));

    internal static IReadOnlyList<(string Phrase, Deadline Deadline)> All { get; } =
    [
        ("chậm nhất ngày 15/3/2021", new OnDate(new LocalDate(2021, 3, 15))),
        ("trước ngày 20/3", new OnDate(new LocalDate(2021, 3, 20)) { Bound = Bound.Exclusive, Completed = Completion.Year }),
        ("trước 17 giờ ngày 05/01/2021", new OnDate(new LocalDate(2021, 1, 5), new LocalTime(17, 0)) { Bound = Bound.Exclusive }),
        ("trước Tết Nguyên đán", new OnDate(new LocalDate(2021, 2, 12)) { Bound = Bound.Exclusive, Completed = Completion.Year, Holiday = "Tết Nguyên đán" }),
        ("hôm nay", new OnDate(new LocalDate(2021, 1, 5)) { Completed = Completion.Day | Completion.Week | Completion.Month | Completion.Quarter | Completion.Year }),
        ("trong quý I/2021", new WithinPeriod(CalendarPeriod.OfQuarter(2021, 1))),
        ("xong trước tháng 6/2021", new WithinPeriod(CalendarPeriod.OfMonth(2021, 6)) { Bound = Bound.Exclusive }),
        ("tuần này", new WithinPeriod(CalendarPeriod.OfWeek(2021, 1)) { Completed = Completion.Week }),
        ("6 tháng cuối năm 2021", new WithinPeriod(CalendarPeriod.OfHalf(2021, 2))),
        ("nhiệm kỳ 2021-2026", new WithinPeriod(CalendarPeriod.OfYear(2021), CalendarPeriod.OfYear(2026)) { IsTerm = true }),
        ("từ ngày 05 đến ngày 15/01/2021", new WithinPeriod(CalendarPeriod.OfDay(new LocalDate(2021, 1, 5)), CalendarPeriod.OfDay(new LocalDate(2021, 1, 15)))),
        ("từ 8 giờ đến 17 giờ ngày 05/01/2021", new WithinPeriod(new LocalDateTime(2021, 1, 5, 8, 0), new LocalDateTime(2021, 1, 5, 17, 0))),
        ("giữa tháng 1/2021", new PartOfPeriod(CalendarPeriod.OfMonth(2021, 1), PeriodPart.Mid)),
        ("cuối năm 2021", new PartOfPeriod(CalendarPeriod.OfYear(2021), PeriodPart.End)),
        ("trong 05 ngày làm việc kể từ ngày ký", new AfterEvent(DeadlineEvent.Issued, new TermLength(5, TermUnit.WorkingDay))),
        ("trong thời hạn 4 ngày", new AfterEvent(DeadlineEvent.Issued, new TermLength(4, TermUnit.Day))),
        ("trong 07 ngày kể từ ngày nhận được văn bản này", new AfterEvent(DeadlineEvent.Received, new TermLength(7, TermUnit.Day))),
        ("30 ngày sau khi dự án được duyệt", new AfterEvent(DeadlineEvent.Other, new TermLength(30, TermUnit.Day)) { EventText = "sau khi dự án được duyệt" }),
        ("30 ngày kể từ ngày 01/7/2021", new AfterEvent(DeadlineEvent.Other, new TermLength(30, TermUnit.Day)) { EventText = "kể từ ngày 01/7/2021", EventDate = new LocalDate(2021, 7, 1) }),
        ("ít nhất 24 giờ trước khi khai mạc", new AfterEvent(DeadlineEvent.Other, new TermLength(24, TermUnit.Hour)) { Before = true, EventText = "khi khai mạc" }),
        ("trước ngày 25 hằng tháng", new Recurring(RecurrenceRule.Create(RecurrenceFrequency.Monthly, byMonthDay: 25).Value) { Bound = Bound.Exclusive }),
        ("hằng quý", new Recurring(RecurrenceRule.Create(RecurrenceFrequency.Monthly, 3).Value)),
        ("thường xuyên, liên tục", new Continuous()),
        ("khẩn trương", Deadline.Unspecified),
    ];
}
