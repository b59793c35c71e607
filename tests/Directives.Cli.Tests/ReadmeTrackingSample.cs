using Directives.Sdk.Reading;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Tests;

/// <summary>The README's sample of tracking, compiled; a test holds the two equal.</summary>
internal static class ReadmeTrackingSample
{
    internal static void Run()
    {
        var notice = NoticeReader.Default.Read("UBND TỈNH QUẢNG NGÃI\nSố: 45/TB-UBND\nQuảng Ngãi, ngày 10 tháng 02 năm 2025\n\nTHÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh\n\n1. Giao Sở Tài nguyên và Môi trường rà soát các mỏ cát, hoàn thành trước ngày 30/4/2025.\n").Value.Notice;
        var given = new LocalDate(2025, 2, 10);
        var task = TrackedTask.From("45-tb-ubnd-2025", notice, notice.Tasks.First());
        var history = TaskHistory.Of(task).Append(new Assigned(given, Recorded: given)).Value;
        history = history.Append(new Completed(new LocalDate(2025, 4, 28), Recorded: new LocalDate(2025, 5, 20))).Value;
        var register = TaskRegister.Empty.With([history]).Value;
        foreach (var knownOn in new[] { new LocalDate(2025, 5, 10), new LocalDate(2025, 5, 20) })
        {
            var asOf = new LocalDate(2025, 5, 5);
            foreach (var state in register.AsKnownOn(knownOn, through: asOf).Query(new TaskQuery(), asOf))
                Console.WriteLine($"{state.Task}  {state.Unit}  {state.Due:yyyy-MM-dd}  {state.Condition}  {state.DaysLate}");
        }
    }
}
