using System.Globalization;
using Directives.Sdk;
using Directives.Sdk.Deadlines;
using Directives.Sdk.EntityFrameworkCore;
using Directives.Sdk.Notices;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>What an import did, or proposes and leaves to a person, for people.</summary>
internal sealed class ImportOutput(Host host, LocalDate recorded)
{
    private const int Width = 60;

    /// <summary>A notice older by so many days than its entry was hardly received on the day of entry.</summary>
    private const int DaysOfDelay = 14;

    /// <summary>What became of one notice.</summary>
    /// <param name="source">What its file is called.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="isSecret">Whether its tasks are secret, so that their wording is not shown.</param>
    internal void Write(string source, Notice notice, ImportOutcome outcome, bool isSecret)
    {
        host.Output.WriteLine($"{source}: {outcome.NoticeKey}: {Summary(notice, outcome)}");
        foreach (var unlike in outcome.Unlike)
            host.Output.WriteLine("  lưu ý: " + Unlike(unlike, notice, outcome));
        foreach (var named in outcome.Named)
            host.Output.WriteLine($"  lưu ý: văn bản nêu việc thay thế, bãi bỏ hoặc sửa đổi {named} của sổ: nhập lại với --revises {named} để xem thay đổi đối với nhiệm vụ của văn bản ấy");
        foreach (var change in outcome.Changes)
            Change(notice, change, isSecret);
    }

    /// <summary>Says that a file holds more notices than the one that is entered.</summary>
    internal void Others(int count) => host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  lưu ý: tệp còn {count} văn bản khác, chưa nhập: tách mỗi văn bản một tệp"));

    /// <summary>Says what a notice that is entered long after its day means for questions about earlier days.</summary>
    internal void Hint(Notice notice)
    {
        if (notice.Issued?.LastDay is { } day && Period.DaysBetween(day, recorded) > DaysOfDelay)
            host.Output.WriteLine($"  lưu ý: văn bản ngày {Show.Date(notice.Issued.Value)["ngày ".Length..]} được ghi nhận ngày {Show.Day(recorded)}: câu hỏi theo ghi nhận đến ngày trước đó không thấy văn bản này (dùng --recorded để nêu ngày đã vào sổ)");
    }

    /// <summary>Points out tasks that order much the same as others that are open.</summary>
    internal void Overlaps(TaskRegister register, IReadOnlyList<TaskOverlap> overlaps)
    {
        if (overlaps.Count == 0)
            return;
        host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Nhiệm vụ có thể trùng lặp, chồng chéo với nhiệm vụ đang thực hiện: {overlaps.Count}"));
        foreach (var overlap in overlaps)
            host.Output.WriteLine($"  {overlap.Second} – {overlap.First} ({Likeness(overlap)}): {SecretTitle.Of(register.Find(overlap.First)!, Width)}{Terms(register, overlap)}");
    }

    private static string Summary(Notice notice, ImportOutcome outcome) => outcome.Relation switch
    {
        NoticeRelation.New => string.Create(CultureInfo.InvariantCulture, $"{outcome.Tasks.Count} nhiệm vụ"),
        NoticeRelation.SameText => "đã có trong sổ",
        NoticeRelation.IssuedDraft => string.Create(
            CultureInfo.InvariantCulture, $"dự thảo đã được ban hành, số {notice.Symbol}, ngày {Show.Day(notice.Issued!.Value.FirstDay)}: giữ {outcome.Tasks.Count} nhiệm vụ của dự thảo; {Proposed(outcome)}"),
        _ => $"đã có trong sổ bản khác của văn bản này: {Proposed(outcome)}; sổ giữ nguyên (--as-new để nhập thành văn bản riêng)",
    };

    private static string Unlike(string key, Notice notice, ImportOutcome outcome) => outcome.Relation == NoticeRelation.New
        ? $"{key} trong sổ có thể cùng cuộc họp hoặc trích yếu nhưng nhiệm vụ khác hẳn, nên đây là văn bản mới (nếu là bản khác của văn bản ấy: --revises {key})"
        : $"trùng số {notice.Symbol} với {key} nhưng nhiệm vụ khác hẳn: kiểm tra lại số, ký hiệu (nếu là văn bản riêng: --as-new)";

    private static string Proposed(ImportOutcome outcome) =>
        outcome.Changes.Count == 0 ? "nhiệm vụ không khác" : string.Create(CultureInfo.InvariantCulture, $"đề xuất {outcome.Changes.Count} thay đổi");

    private void Change(Notice notice, TaskChange change, bool isSecret)
    {
        var what = change switch
        {
            { Before: null, After: { } added } => $"thêm {added.Id}: {Title(added, isSecret)} ({Names(added.Lead)}; thời hạn {Text(added.Deadline)})",
            { Before: { } gone, After: null } => $"bớt {gone.Id}: {Title(gone, isSecret)}",
            _ => $"đổi {change.Before!.Id}: {string.Join("; ", Differences(change, isSecret))}",
        };
        host.Output.WriteLine("  " + what);
        var issued = notice.Issued?.ToLocalDate() ?? recorded;
        foreach (var proposed in change.Propose(issued, recorded, notice.Issuer, notice.Symbol?.ToString()))
            host.Output.WriteLine("    đề xuất: " + Command(proposed));
        if (change.IsBroughtForward)
            host.Output.WriteLine("    rút ngắn thời hạn, không phải gia hạn: không có sự kiện để đề xuất");
        if (change.IsClosed)
            host.Output.WriteLine("    nhiệm vụ đã kết thúc trong sổ: không có sự kiện để đề xuất");
        if (change.NeedsDecision)
            host.Output.WriteLine("    cần người có thẩm quyền quyết định");
    }

    private static IEnumerable<string> Differences(TaskChange change, bool isSecret)
    {
        var (before, after) = (change.Before!, change.After!);
        if (change.Differences.HasFlag(TaskDifference.Action))
            yield return isSecret ? "nội dung" : $"nội dung: “{FromDifference(before, after)}” → “{FromDifference(after, before)}”";
        if (change.Differences.HasFlag(TaskDifference.Deadline))
            yield return $"thời hạn: {Counted(before)} → {Counted(after)}";
        if (change.Differences.HasFlag(TaskDifference.Lead))
            yield return $"chủ trì: {Names(before.Lead)} → {Names(after.Lead)}";
        if (change.Differences.HasFlag(TaskDifference.Coordinating))
            yield return $"phối hợp: {Names(before.Coordinating)} → {Names(after.Coordinating)}";
    }

    /// <summary>An event as the arguments of <c>track event</c>, behind register and task.</summary>
    private static string Command(TaskEvent proposed) =>
        string.Join(' ', TaskEventPattern.Fields(proposed).Where(field => field.Key != "recorded").Select(field => $"--{field.Key} {Quoted(field.Value)}").Prepend(TaskEventPattern.KindOf(proposed)));

    private static string Quoted(string value) => value.Contains(' ', StringComparison.Ordinal) ? $"\"{value}\"" : value;

    private static string Title(TrackedTask task, bool isSecret) => isSecret ? "(mật)" : PlainText.Shorten(PlainText.OneLine(task.Action), Width);

    /// <summary>The wording of a task from shortly before where it differs from another's.</summary>
    private static string FromDifference(TrackedTask task, TrackedTask other)
    {
        var (text, another) = (PlainText.OneLine(task.Action), PlainText.OneLine(other.Action));
        var same = 0;
        while (same < text.Length && same < another.Length && text[same] == another[same])
            same++;
        var start = same <= Width / 2 ? 0 : text.LastIndexOf(' ', same - (Width / 2)) + 1;
        return (start > 0 ? "…" : "") + PlainText.Shorten(text[start..], Width);
    }

    private static string Names(EquatableList<Party> parties) => parties.Count == 0 ? "–" : string.Join(", ", parties.Select(party => party.Name));

    private static string Text(Deadline deadline) => DeadlinePattern.Full.Format(deadline);

    /// <summary>A deadline, with the day of issue from which a term runs.</summary>
    private static string Counted(TrackedTask task) => task.Deadline is AfterEvent { Event: DeadlineEvent.Issued, EventDate: null } && task.Issued is { } issued ? $"{Text(task.Deadline)} ({issued})" : Text(task.Deadline);

    /// <summary>The deadlines of overlapping orders, where they differ.</summary>
    private static string Terms(TaskRegister register, TaskOverlap overlap)
    {
        var (first, second) = (Text(register.Find(overlap.First)!.Task.Deadline), Text(register.Find(overlap.Second)!.Task.Deadline));
        return first == second ? "" : $" [thời hạn {second}; trước là {first}]";
    }

    private static string Likeness(TaskOverlap overlap) => overlap.IsDuplicate ? "trùng" : string.Create(CultureInfo.InvariantCulture, $"giống {(int)(overlap.Similarity * 100)} %");
}
