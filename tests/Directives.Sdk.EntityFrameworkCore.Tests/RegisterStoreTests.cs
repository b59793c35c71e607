using Ardalis.Result;
using Directives.Sdk.Calendars;
using Directives.Sdk.EntityFrameworkCore.Importer;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Tests.Tracking;
using Directives.Sdk.Tracking;

namespace Directives.Sdk.EntityFrameworkCore.Tests;

public class RegisterStoreTests
{
    private static readonly LocalDate s_day = new(2021, 1, 6);
    private static readonly string s_seed = File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "samples", "thong-bao-giao-ban-2021-01-04.md"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_notice_brings_its_tasks_each_given_to_its_leads()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var notice = NoticeReader.Default.Read(s_seed).Value.Notice;

        var outcome = TemporaryRegister.Done(await store.ImportAsync(s_seed, notice, s_day, Cancel));

        outcome.Should().Be(new ImportOutcome("tb-ubnd-2021-01", NoticeRelation.New, notice.Tasks.Select(task => $"tb-ubnd-2021-01#{task.Id}").ToEquatableList()));
        var loaded = TemporaryRegister.Done(await store.LoadAsync(Cancel));
        loaded.Histories.Select(history => history.Task.Id).Should().Equal(outcome.Tasks);
        foreach (var (history, directive) in loaded.Histories.Zip(notice.Tasks))
        {
            var expected = TrackedTask.From(outcome.NoticeKey, notice, directive);
            history.Task.Deadline.ToString().Should().Be(expected.Deadline.ToString());
            (history.Task with { Deadline = expected.Deadline }).Should().Be(expected);
            // The day of issue is blank in the notice: the first day that it may be and that is not before the meeting.
            history.Events.Should().Equal(new Assigned(new LocalDate(2021, 1, 4), s_day));
        }
    }

    [Fact]
    public async Task The_same_text_is_imported_once_whatever_its_form()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var notice = NoticeReader.Default.Read(s_seed).Value.Notice;
        var first = TemporaryRegister.Done(await store.ImportAsync(s_seed, notice, s_day, Cancel));
        TemporaryRegister.Done(await store.AppendAsync(first.Tasks[0], new Acknowledged(new LocalDate(2021, 2, 1), new LocalDate(2021, 2, 1)), cancellationToken: Cancel));
        var before = TemporaryRegister.Done(await store.LoadAsync(Cancel)).Histories;

        foreach (var text in (string[])[s_seed, s_seed.ReplaceLineEndings("\r\n"), s_seed.ReplaceLineEndings("\r"), s_seed.Normalize(System.Text.NormalizationForm.FormD)])
            TemporaryRegister.Done(await store.ImportAsync(text, new Notice(), s_day.PlusDays(9), Cancel)).Should().Be(first with { Relation = NoticeRelation.SameText });

        TemporaryRegister.Done(await store.LoadAsync(Cancel)).Histories.Should().Equal(before);
    }

    [Fact]
    public async Task The_product_that_a_notice_names_is_kept()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var notice = NumberedNotice.Of(1);
        var conclusion = notice.Conclusions[0];
        var named = notice with { Conclusions = [conclusion with { Directives = conclusion.Directives.Select(order => order.Id == "1.2" ? order with { Product = "đề án" } : order).ToEquatableList() }] };

        TemporaryRegister.Done(await store.ImportAsync("a", named, s_day, Cancel));

        TemporaryRegister.Done(await store.LoadAsync(Cancel)).Histories.Select(history => history.Task.Product).Should().Equal(null, "đề án", null);
    }

    [Theory]
    [InlineData("05/TB-UBND", "2021-01-05", "05-tb-ubnd-2021-01-05")]
    [InlineData("15/2020/QĐ-UBND", "2020-06-30", "15-2020-qd-ubnd-2020-06-30")]
    [InlineData("184-KL/TU", "2021-01", "184-kl-tu-2021-01")]
    [InlineData("12/UBND-KTTH", null, "12-ubnd-ktth")]
    [InlineData("30c/NQ-CP", "2011", "30c-nq-cp-2011")]
    [InlineData(null, "2021-01-05", "tb-2021-01-05-########")]
    [InlineData(null, null, "tb-########")]
    public async Task The_key_of_a_notice_is_readable(string? symbol, string? issued, string expected)
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var notice = NumberedNotice.Of(1) with
        {
            Symbol = symbol is null ? null : DocumentSymbol.Parse(symbol).Value,
            Issued = issued is null ? null : PartialDatePattern.Parse(issued).Value,
        };

        var outcome = TemporaryRegister.Done(await store.ImportAsync("a", notice, s_day, Cancel));
        var other = TemporaryRegister.Done(await store.ImportAsync("b", notice, s_day, new ImportOptions { AsNew = true }, Cancel));

        outcome.NoticeKey.Should().MatchRegex("^" + expected.Replace("#", "[0-9a-f]", StringComparison.Ordinal) + "$");
        other.NoticeKey.Should().MatchRegex("^" + expected.Replace("-########", "", StringComparison.Ordinal) + "-[0-9a-f]{8}$").And.NotBe(outcome.NoticeKey);
        (outcome.WasThere, other.WasThere).Should().Be((false, false));
    }

    [Theory]
    [InlineData("2021-01-05", "2021-01-04", "2021-01-05")]
    [InlineData("2021-01", "2021-01-04", "2021-01-04")]
    [InlineData("2021-01", "2020-12-30", "2021-01-01")]
    [InlineData("2021-01", "2021-02-03", "2021-01-01")]
    [InlineData("2021-01", null, "2021-01-01")]
    [InlineData("2021", "2021-03-15", "2021-03-15")]
    [InlineData(null, "2021-01-04", "2021-01-04")]
    [InlineData(null, null, "2021-01-06")]
    public async Task A_task_is_given_on_the_day_of_issue_else_of_the_meeting_else_of_the_import(string? issued, string? meeting, string expected)
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var notice = NumberedNotice.Of(1) with
        {
            Issued = issued is null ? null : PartialDatePattern.Parse(issued).Value,
            Meeting = meeting is null ? null : new Meeting(PartialDatePattern.Parse(meeting).Value.ToLocalDate(), null, null),
        };

        var outcome = TemporaryRegister.Done(await store.ImportAsync("a", notice, s_day, Cancel));

        var history = TemporaryRegister.Done(await store.FindAsync(outcome.Tasks[2], Cancel));
        history.Events.Should().Equal(new Assigned(PartialDatePattern.Parse(expected).Value.FirstDay, s_day));
    }

    [Fact]
    public async Task A_notice_whose_tasks_clash_leaves_nothing()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var notice = NumberedNotice.Of(1);
        var twice = notice with { Conclusions = [.. notice.Conclusions, .. notice.Conclusions] };

        ResultCode.Of(await store.ImportAsync("a", twice, s_day, Cancel)).Should().Be("task-id-repeated");
        TemporaryRegister.Done(await store.AddAsync([TaskHistory.Of(new TrackedTask("1-tb-ubnd-2021-01-05#1.2", "x"))], Cancel));
        var clash = await store.ImportAsync("a", notice, s_day, Cancel);

        clash.Status.Should().Be(ResultStatus.Conflict);
        ResultCode.Of(clash).Should().Be(StoreErrorCode.TaskThere);
        (register.Run("SELECT COUNT(*) FROM notices"), register.Run("SELECT COUNT(*) FROM tasks"), register.Run("SELECT COUNT(*) FROM events")).Should().Be((0, 1, 0));
    }

    [Fact]
    public async Task What_the_file_cannot_hold_is_refused()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        TemporaryRegister.Done(await store.AddAsync([TrackingCase.History(TrackingCase.Task("2020-06-30"), "")], Cancel));

        ResultCode.Of(await store.ImportAsync("a\0", NumberedNotice.Of(1), s_day, Cancel)).Should().Be(StoreErrorCode.Character);
        ResultCode.Of(await store.ImportAsync("a\ud800", NumberedNotice.Of(1), s_day, Cancel)).Should().Be(StoreErrorCode.Character);
        ResultCode.Of(await store.ImportAsync("a", NumberedNotice.Of(1) with { Subject = "\udc00" }, s_day, Cancel)).Should().Be(StoreErrorCode.Character);
        ResultCode.Of(await store.AppendAsync("n#1", new Acknowledged(s_day, s_day) { Note = "\0" }, cancellationToken: Cancel)).Should().Be(StoreErrorCode.Character);
        TemporaryRegister.Done(await store.ImportAsync("a\U0001F600", NumberedNotice.Of(1), s_day, Cancel)).WasThere.Should().BeFalse();
    }

    [Fact]
    public async Task Histories_are_added_all_or_none()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        TemporaryRegister.Done(await store.AddAsync([Task("a"), Task("b")], Cancel)).Should().Be(2);

        var there = await store.AddAsync([Task("c"), Task("b"), Task("a")], Cancel);
        there.Status.Should().Be(ResultStatus.Conflict);
        there.Errors.Should().ContainSingle().Which.Should().StartWith("task-there: ").And.Contain("'b'");
        ResultCode.Of(await store.AddAsync([Task("c"), Task("c")], Cancel)).Should().Be("task-id-repeated");
        ResultCode.Of(await store.AddAsync([Task(" ")], Cancel)).Should().Be("task-id-blank");
        ResultCode.Of(await store.AddAsync([Task("c", "d")], Cancel)).Should().Be("task-parent-unknown");
        ResultCode.Of(await store.AddAsync([Task("c", "d"), Task("d", "c")], Cancel)).Should().Be("task-parent-circular");
        TemporaryRegister.Done(await store.LoadAsync(Cancel)).Count.Should().Be(2);

        TemporaryRegister.Done(await store.AddAsync([], Cancel)).Should().Be(0);
        TemporaryRegister.Done(await store.AddAsync([Task("c", "a"), Task("d", "e"), Task("e")], Cancel)).Should().Be(3);
        TemporaryRegister.Done(await store.LoadAsync(Cancel)).PartsOf("a").Should().ContainSingle();
    }

    [Fact]
    public async Task The_core_decides_what_is_appended()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var history = TrackingCase.History(TrackingCase.Task("2020-06-30"), "");
        TemporaryRegister.Done(await store.AddAsync([history], Cancel));
        var impossible = TrackingCase.Event("resumed on=2020-04-01");

        var refused = await store.AppendAsync("n#1", impossible, cancellationToken: Cancel);
        var missing = await store.AppendAsync("n#2", impossible, cancellationToken: Cancel);

        refused.Status.Should().Be(ResultStatus.Conflict);
        refused.Errors.Should().Equal(history.Append(impossible).Errors);
        (missing.Status, ResultCode.Of(missing)).Should().Be((ResultStatus.NotFound, StoreErrorCode.TaskMissing));
        ResultCode.Of(await store.FindAsync("n#2", Cancel)).Should().Be(StoreErrorCode.TaskMissing);
        TemporaryRegister.Done(await store.FindAsync("n#1", Cancel)).Should().Be(history);
    }

    [Fact]
    public async Task A_wrong_entry_is_replaced_in_one_step_or_nothing_is_stored()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var history = TrackingCase.History(TrackingCase.Task("2020-06-30"), "acknowledged on=2020-03-05");
        TemporaryRegister.Done(await store.AddAsync([history], Cancel));
        TaskEvent[] right = [TrackingCase.Event("voided on=2020-03-10 event=1"), TrackingCase.Event("assigned on=2020-03-04 recorded=2020-03-10 officer=X")];

        ResultCode.Of(await store.AppendAsync("n#1", [.. right, TrackingCase.Event("resumed on=2020-03-10")], cancellationToken: Cancel)).Should().Be("not-suspended");
        TemporaryRegister.Done(await store.FindAsync("n#1", Cancel)).Should().Be(history);
        TemporaryRegister.Done(await store.AppendAsync("n#1", right, cancellationToken: Cancel)).Should().Be(history.Append(right).Value);
        TemporaryRegister.Done(await store.FindAsync("n#1", Cancel)).Should().Be(history.Append(right).Value);
    }

    [Fact]
    public async Task Nothing_is_left_open_and_a_file_that_has_gone_is_missing()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        TemporaryRegister.Done(await store.LoadAsync(Cancel)).Count.Should().Be(0);
        File.Exists(register.Path + "-wal").Should().BeFalse();
        File.Exists(register.Path + "-journal").Should().BeFalse();

        File.Delete(register.Path);

        ResultCode.Of(await store.LoadAsync(Cancel)).Should().Be(StoreErrorCode.Missing);
        ResultCode.Of(await store.ImportAsync("a", NumberedNotice.Of(1), s_day, Cancel)).Should().Be(StoreErrorCode.Missing);
        File.Exists(register.Path).Should().BeFalse();
    }

    [Fact]
    public async Task Null_is_a_bug_and_cancelling_cancels()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await FluentActions.Awaiting(() => RegisterStore.OpenAsync(null!, Cancel)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => store.ImportAsync(null!, new Notice(), s_day, Cancel)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => store.AppendAsync("a", (TaskEvent)null!, cancellationToken: Cancel)).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => store.ImportAsync("a", NumberedNotice.Of(1), s_day, cancelled.Token)).Should().ThrowAsync<OperationCanceledException>();
        register.Run("SELECT COUNT(*) FROM notices").Should().Be(0);
    }

    private static TaskHistory Task(string id, string? parent = null) => TaskHistory.Of(TrackingCase.Task("2020-06-30", id: id) with { Parent = parent });
}
