using Ardalis.Result;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.EntityFrameworkCore.Importer;
using Directives.Sdk.Notices;
using Directives.Sdk.Text;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;

namespace Directives.Sdk.EntityFrameworkCore.Tests;

/// <summary>A notice of which the register has another state adds no tasks a second time.</summary>
public class NoticeStateTests
{
    private const string QuangNgai = "UBND tỉnh Quảng Ngãi";
    private const string Subject = "Kết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban tháng 01";

    private static readonly LocalDate s_day = new(2021, 1, 6);
    private static readonly LocalDate s_later = new(2021, 1, 11);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    // What the register has, and what comes: type, symbol, issuer, issue day, meeting, subject.
    [Theory]
    [InlineData("TB|05/TB-UBND|QN|2021-01-05|2021-01-04|s", "TB|05/TB-UBND|QN|2021-01-05|2021-01-04|s", NoticeRelation.Revision)]
    [InlineData("TB|05/TB-UBND|QN|2021-01-05||", "TB|5/TB-UBND|Ủy ban nhân dân tỉnh Quảng Ngãi|2021-01-06|2021-01-04|s", NoticeRelation.Revision)]
    [InlineData("TB|05/TB-UBND|QN|2021-01-05||s", "TB|05/TB-UBND||2021-01-05||s", NoticeRelation.Revision)]
    [InlineData("TB|05/TB-UBND|QN|2021-01-05||s", "TB|05/TB-UBND|UBND tỉnh Kon Tum|2021-01-05||s", NoticeRelation.New)]
    [InlineData("TB|05/TB-UBND|QN|2021-01-05||s", "TB|05/TB-UBND|QN|2022-01-05||s", NoticeRelation.New)]
    [InlineData("TB|05/TB-UBND|QN|2021-01-05|2021-01-04|s", "TB|06/TB-UBND|QN|2021-01-05|2021-01-04|s", NoticeRelation.New)]
    [InlineData("TB|05/TB-UBND|QN|2021-01-05||s", "TB|105/TB-UBND|QN|2021-01-05||s", NoticeRelation.New)]
    [InlineData("TB|/TB-UBND|QN|2021-01|2021-01-04|s", "TB|05/TB-UBND|QN|2021-01-05|2021-01-04|s", NoticeRelation.IssuedDraft)]
    [InlineData("TB||QN||2021-01-04|", "TB|05/TB-UBND|QN|2021-01-05|2021-01-04|s", NoticeRelation.IssuedDraft)]
    [InlineData("TB|05/TB-UBND|QN|2021-01||s", "TB|05/TB-UBND|QN|2021-01-05||t", NoticeRelation.IssuedDraft)]
    [InlineData("TB|/TB-UBND|QN|2021-01||s", "TB|05/TB-UBND|QN|2021-01-05||s", NoticeRelation.IssuedDraft)]
    [InlineData("TB|/TB-UBND|QN|2021-01||s", "TB|25/TB-UBND|QN|2021-02-05||s", NoticeRelation.New)]
    [InlineData("TB|/TB-UBND|QN|2021-01|2021-01-04|s", "TB|05/TB-UBND|QN|2021-01-05|2021-01-04|t", NoticeRelation.New)]
    [InlineData("TB|/TB-UBND|QN|2021-01|2021-01-04|s", "TB|05/TB-UBND|QN|2021-01-15|2021-01-11|s", NoticeRelation.New)]
    [InlineData("TB|/TB-UBND|QN|2021-01|2021-01-04|s", "TB|05/TB-UBND|UBND tỉnh Kon Tum|2021-01-05|2021-01-04|s", NoticeRelation.New)]
    [InlineData("TB|/TB-UBND|QN|2021-01|2021-01-04|s", "CT|05/CT-UBND|QN|2021-01-05|2021-01-04|s", NoticeRelation.New)]
    [InlineData("TB|/TB-UBND|QN|2021-01|2021-01-04|s", "TB|/TB-UBND|QN|2021-01|2021-01-04|s", NoticeRelation.Revision)]
    [InlineData("TB|05/TB-UBND|QN|2021-01-05|2021-01-04|s", "TB|/TB-UBND|QN|2021-01|2021-01-04|s", NoticeRelation.Revision)]
    [InlineData("TB||QN|2021-01-05||", "TB||QN|2021-01-05||", NoticeRelation.New)]
    public async Task What_is_another_state_of_a_notice_is_known_by_its_header(string there, string comes, NoticeRelation expected)
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var first = TemporaryRegister.Done(await store.ImportAsync("a", Notice(there), s_day, Cancel));

        var outcome = TemporaryRegister.Done(await store.ImportAsync("b", Notice(comes), s_later, Cancel));

        outcome.Relation.Should().Be(expected);
        outcome.WasThere.Should().Be(expected != NoticeRelation.New);
        TemporaryRegister.Done(await store.LoadAsync(Cancel)).Count.Should().Be(expected == NoticeRelation.New ? 6 : 3);
        if (expected != NoticeRelation.New)
            outcome.Should().Be(first with { Relation = expected }, because: "the tasks are the same");
        TemporaryRegister.Done(await store.ImportAsync("c", Notice(comes), s_later, new ImportOptions { AsNew = true }, Cancel)).Relation.Should().Be(NoticeRelation.New);
    }

    [Theory]
    [InlineData("TB|05/TB-UBND|QN|2021-01-05||")]
    [InlineData("|||||")]
    public async Task A_text_that_differs_in_white_space_is_the_same(string header)
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        TemporaryRegister.Done(await store.ImportAsync("Giao Sở Y tế\nbáo cáo.", Notice(header), s_day, Cancel));

        var outcome = TemporaryRegister.Done(await store.ImportAsync(" Giao Sở\u00A0Y tế báo  cáo.\n", Notice(header), s_later, Cancel));

        outcome.Relation.Should().Be(NoticeRelation.SameText);
        outcome.Changes.Should().BeEmpty();
    }

    // "ở" is o, horn and hook; "ế" is e, circumflex and acute.
    [Fact]
    public async Task A_text_of_decomposed_letters_is_the_same_on_any_host()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        TemporaryRegister.Done(await store.ImportAsync("Giao Sở Y tế.", NumberedNotice.Of(1), s_day, Cancel));

        TemporaryRegister.Done(await store.ImportAsync("Giao So\u031B\u0309 Y te\u0302\u0301.", NumberedNotice.Of(1), s_later, Cancel)).Relation.Should().Be(NoticeRelation.SameText);
    }

    [Fact]
    public async Task Another_issuers_notice_of_the_same_number_and_day_has_the_issuer_in_its_key()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        TemporaryRegister.Done(await store.ImportAsync("a", NumberedNotice.Of(45), s_day, Cancel)).NoticeKey.Should().Be("45-tb-ubnd-2021-01-05");
        var konTum = NumberedNotice.Of(45) with { Issuer = "UBND tỉnh Kon Tum" };

        TemporaryRegister.Done(await store.ImportAsync("b", konTum, s_day, Cancel)).NoticeKey.Should().Be("45-tb-ubnd-2021-01-05-ubnd-tinh-kon-tum");
        var again = TemporaryRegister.Done(await store.ImportAsync("c", konTum, s_day, Cancel));
        (again.Relation, again.NoticeKey).Should().Be((NoticeRelation.Revision, "45-tb-ubnd-2021-01-05-ubnd-tinh-kon-tum"));
    }

    [Fact]
    public async Task Another_state_proposes_what_it_changes_and_changes_nothing()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        TemporaryRegister.Done(await store.ImportAsync("a", NumberedNotice.Of(1), s_day, Cancel));
        var before = TemporaryRegister.Done(await store.LoadAsync(Cancel)).Histories;

        var outcome = TemporaryRegister.Done(await store.ImportAsync("b", Shorter(NumberedNotice.Of(1)), s_later, Cancel));

        outcome.Changes.Select(change => (change.Before?.Id ?? change.After!.Id, change.Differences)).Should().Equal(
            ("1-tb-ubnd-2021-01-05#1.1", TaskDifference.Deadline), ("1-tb-ubnd-2021-01-05#1.2", TaskDifference.Removed), ("1-tb-ubnd-2021-01-05#1.3", TaskDifference.Removed));
        TemporaryRegister.Done(await store.LoadAsync(Cancel)).Histories.Should().Equal(before);
        register.Run("SELECT COUNT(*) FROM notices").Should().Be(1);
    }

    [Fact]
    public async Task A_notice_of_another_number_revises_the_one_that_is_named()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var first = TemporaryRegister.Done(await store.ImportAsync("a", NumberedNotice.Of(1), s_day, Cancel));

        var revoked = TemporaryRegister.Done(await store.ImportAsync("b", new Notice(), s_later, new ImportOptions { Revises = first.NoticeKey }, Cancel));

        revoked.NoticeKey.Should().Be(first.NoticeKey);
        revoked.Changes.Should().HaveCount(3).And.OnlyContain(change => change.Differences == TaskDifference.Removed);
        var missing = await store.ImportAsync("b", new Notice(), s_later, new ImportOptions { Revises = "2-tb-ubnd-2021-01-05" }, Cancel);
        (missing.Status, ResultCode.Of(missing)).Should().Be((ResultStatus.NotFound, StoreErrorCode.NoticeMissing));
    }

    // Ten days counted from 05/01/2021 end on 15/01/2021 (khoản 1 Điều 148 BLDS 2015), a Friday.
    [Fact]
    public async Task A_draft_that_is_issued_keeps_its_tasks_and_its_terms_run_from_the_day_of_issue()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var term = new AfterEvent(DeadlineEvent.Issued, new TermLength(10, TermUnit.Day));
        var draft = TemporaryRegister.Done(await store.ImportAsync("a", With(Notice("TB|/TB-UBND|QN|2021-01|2021-01-04|s"), term), s_day, Cancel));

        var issued = TemporaryRegister.Done(await store.ImportAsync("b", With(Notice("TB|05/TB-UBND|QN|2021-01-05|2021-01-04|s"), term), s_later, Cancel));

        issued.Should().Be(draft with { Relation = NoticeRelation.IssuedDraft });
        var history = TemporaryRegister.Done(await store.FindAsync(draft.Tasks[0], Cancel));
        history.Events.Should().Equal(
            new Assigned(new LocalDate(2021, 1, 4), s_day),
            new Voided(s_later, s_later, 1) { By = QuangNgai, Note = "05/TB-UBND" },
            new Assigned(new LocalDate(2021, 1, 5), s_later),
            new TriggerOccurred(new LocalDate(2021, 1, 5), s_later) { By = QuangNgai, Note = "05/TB-UBND" });
        history.StateAsOf(s_later, s_later).Assignments.Single().Due.Should().Be(new LocalDate(2021, 1, 15));
        history.StateAsOf(s_later, s_day).Assignments.Single().DueMissing.Should().Be("issue-day-unknown");
        register.Run("SELECT COUNT(*) FROM notices WHERE Symbol = '05/TB-UBND' AND Issued = '2021-01-05'").Should().Be(1);
        var again = TemporaryRegister.Done(await store.ImportAsync("c", With(Notice("TB|05/TB-UBND|QN|2021-01-05|2021-01-04|s"), term), s_later, Cancel));
        (again.Relation, again.Changes.Count).Should().Be((NoticeRelation.Revision, 0), because: "the draft is issued already, and nothing differs");
    }

    // The order of a draft of December 2020 that was issued on 05/01/2021 is no backlog of 2020; whoever knows the draft alone has it in 2020.
    [Fact]
    public async Task A_draft_that_is_issued_is_given_on_the_day_of_issue_for_whoever_knows_of_it()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var options = new ImportOptions { DeskOfficer = "Phòng Tổng hợp", Secrecy = Secrecy.Secret };
        var (drafted, issued, yearEnd) = (new LocalDate(2020, 12, 30), new LocalDate(2021, 1, 5), new LocalDate(2020, 12, 31));
        var draft = TemporaryRegister.Done(await store.ImportAsync("a", Notice("TB|/TB-UBND|QN|2021|2020-12-29|s"), drafted, options, Cancel));

        TemporaryRegister.Done(await store.ImportAsync("b", Notice("TB|05/TB-UBND|QN|2021-01-05|2020-12-29|s"), s_later, Cancel)).Relation.Should().Be(NoticeRelation.IssuedDraft);

        var history = TemporaryRegister.Done(await store.FindAsync(draft.Tasks[0], Cancel));
        history.Assignment.Should().Be(new Assigned(issued, s_later) { DeskOfficer = "Phòng Tổng hợp", Secrecy = Secrecy.Secret });
        history.StateAsOf(yearEnd, s_later).Condition.Should().Be(TaskCondition.NotAssigned);
        history.StateAsOf(issued, s_later).Assignments.Single().Assigned.Should().Be(issued);
    }

    [Fact]
    public async Task What_was_done_before_the_day_of_issue_keeps_the_assignment_as_it_is()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var draft = TemporaryRegister.Done(await store.ImportAsync("a", Notice("TB|/TB-UBND|QN|2021-01|2021-01-04|s"), s_day, Cancel));
        TemporaryRegister.Done(await store.AppendAsync(draft.Tasks[0], new Completed(new LocalDate(2021, 1, 4), s_day), cancellationToken: Cancel));

        TemporaryRegister.Done(await store.ImportAsync("b", Notice("TB|05/TB-UBND|QN|2021-01-05|2021-01-04|s"), s_later, Cancel));

        TemporaryRegister.Done(await store.FindAsync(draft.Tasks[0], Cancel)).Events.Should().HaveCount(2);
        TemporaryRegister.Done(await store.FindAsync(draft.Tasks[1], Cancel)).Events.Should().HaveCount(3);
    }

    [Fact]
    public async Task The_text_of_an_issued_draft_is_known_again_and_its_changes_can_be_asked_for_once_more()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var issued = Notice("TB|05/TB-UBND|QN|2021-01-05|2021-01-04|s");
        var draft = TemporaryRegister.Done(await store.ImportAsync("a", Notice("TB|/TB-UBND|QN|2021-01|2021-01-04|s"), s_day, Cancel));
        var linked = TemporaryRegister.Done(await store.ImportAsync("b", Shorter(issued), s_later, Cancel));

        TemporaryRegister.Done(await store.ImportAsync("b", Shorter(issued), s_later, Cancel)).Should().Be(draft with { Relation = NoticeRelation.SameText });
        var again = TemporaryRegister.Done(await store.ImportAsync("b", Shorter(issued), s_later, new ImportOptions { Revises = draft.NoticeKey }, Cancel));
        again.Changes.Should().HaveCount(3).And.Equal(linked.Changes);
    }

    // Issuer, type, meeting and subject agree, but the orders do not.
    [Theory]
    [InlineData("TB|/TB-UBND|QN|2021-01|2021-01-04|s", "TB|05/TB-UBND|QN|2021-01-05|2021-01-04|s")]
    [InlineData("TB|/TB-UBND|QN|2021-01||s", "TB|05/TB-UBND|QN|2021-01-05||s")]
    [InlineData("TB|05/TB-UBND|QN|2021-01-05||s", "TB|/TB-UBND|QN|2021-01||s")]
    [InlineData("TB|/TB-UBND|QN|2021-01||s", "TB|/TB-UBND|QN|2021-01||s")]
    public async Task A_notice_of_the_same_header_with_other_tasks_is_one_of_its_own(string there, string comes)
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var first = TemporaryRegister.Done(await store.ImportAsync("a", Notice(there), s_day, Cancel));

        var outcome = TemporaryRegister.Done(await store.ImportAsync("b", Other(Notice(comes)), s_later, Cancel));

        outcome.Relation.Should().Be(NoticeRelation.New);
        outcome.Unlike.Should().Equal(first.NoticeKey);
        TemporaryRegister.Done(await store.LoadAsync(Cancel)).Count.Should().Be(6);
        register.Run("SELECT COUNT(*) FROM notices").Should().Be(2);
    }

    // A draft whose day is blank has the number already.
    [Theory]
    [InlineData("TB|05/TB-UBND|QN|2021-01-05||s")]
    [InlineData("TB|05/TB-UBND|QN|2021-01||s")]
    public async Task A_notice_of_the_same_number_with_other_tasks_is_marked_and_completes_nothing(string there)
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var first = TemporaryRegister.Done(await store.ImportAsync("a", Notice(there), s_day, Cancel));

        var outcome = TemporaryRegister.Done(await store.ImportAsync("b", Other(Notice("TB|05/TB-UBND|QN|2021-01-05||s")), s_later, Cancel));

        (outcome.Relation, outcome.NoticeKey, outcome.Changes.Count).Should().Be((NoticeRelation.Revision, first.NoticeKey, 6));
        outcome.Unlike.Should().Equal(first.NoticeKey);
        TemporaryRegister.Done(await store.FindAsync(first.Tasks[0], Cancel)).Events.Should().ContainSingle();
    }

    [Fact]
    public async Task Of_several_drafts_the_one_with_the_same_orders_was_issued()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var draft = Notice("TB|/TB-UBND|QN|2021-01||s");
        TemporaryRegister.Done(await store.ImportAsync("a", draft, s_day, Cancel));
        var second = TemporaryRegister.Done(await store.ImportAsync("b", Other(draft), s_day, Cancel));

        var issued = TemporaryRegister.Done(await store.ImportAsync("c", Other(Notice("TB|05/TB-UBND|QN|2021-01-05||s")), s_later, Cancel));

        (issued.Relation, issued.NoticeKey).Should().Be((NoticeRelation.IssuedDraft, second.NoticeKey));
        issued.Unlike.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Thay thế Thông báo số 01/TB-UBND ngày 05/01/2021.", true)]
    [InlineData("Bãi bỏ nội dung tại điểm 2 Thông báo số: 1/TB-UBND.", true)]
    [InlineData("HUỶ BỎ\nThông báo  số 1/TB-UBND", true)]
    [InlineData("Thay thế Thông báo số 11/TB-UBND", false)]
    [InlineData("Thay thế Chỉ thị số 1/CT-UBND", false)]
    [InlineData("Căn cứ Thông báo số 1/TB-UBND", false)]
    public async Task A_notice_that_the_text_says_it_replaces_is_named(string text, bool isNamed)
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var first = TemporaryRegister.Done(await store.ImportAsync("a", NumberedNotice.Of(1), s_day, Cancel));

        TemporaryRegister.Done(await store.ImportAsync(text, NumberedNotice.Of(20), s_later, Cancel)).Named.Should().Equal(isNamed ? [first.NoticeKey] : []);
        TemporaryRegister.Done(await store.ImportAsync(text + ".", NumberedNotice.Of(21) with { Issuer = "UBND tỉnh Kon Tum" }, s_later, Cancel)).Named.Should().BeEmpty();
    }

    [Fact]
    public async Task What_a_person_adds_is_kept_with_the_tasks()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        var options = new ImportOptions { DeskOfficer = "Phòng Tổng hợp", Secrecy = Secrecy.Secret, Leader = "Chủ tịch", Field = "tài chính" };

        var outcome = TemporaryRegister.Done(await store.ImportAsync("a", NumberedNotice.Of(1), s_day, options, Cancel));

        var history = TemporaryRegister.Done(await store.FindAsync(outcome.Tasks[0], Cancel));
        (history.Task.Leader, history.Task.Field).Should().Be(("Chủ tịch", "tài chính"));
        history.Events.Should().Equal(new Assigned(new LocalDate(2021, 1, 5), s_day) { DeskOfficer = "Phòng Tổng hợp", Secrecy = Secrecy.Secret });
    }

    private static Notice Notice(string header)
    {
        var parts = Array.ConvertAll(header.Split('|'), part => part.Length == 0 ? null : part);
        return NumberedNotice.Of(1) with
        {
            Type = parts[0],
            Symbol = parts[1] is { } symbol ? DocumentSymbol.Parse(symbol).Value : null,
            Issuer = parts[2] == "QN" ? QuangNgai : parts[2],
            Issued = parts[3] is { } issued ? PartialDatePattern.Parse(issued).Value : null,
            Meeting = parts[4] is { } meeting ? new Meeting(PartialDatePattern.Parse(meeting).Value.ToLocalDate(), null, null) : null,
            Subject = parts[5] switch { "s" => Subject, "t" => "Kết luận về công tác phòng, chống thiên tai", _ => null },
        };
    }

    private static Notice With(Notice notice, Deadline deadline) => notice with
    {
        Conclusions = notice.Conclusions.Select(conclusion => conclusion with { Directives = conclusion.Directives.Select(directive => directive with { DeadlineMention = Mention(deadline) }).ToEquatableList() }).ToEquatableList(),
    };

    /// <summary>As many tasks of other leads and other words.</summary>
    private static Notice Other(Notice notice) => notice with
    {
        Conclusions = notice.Conclusions.Select(conclusion => conclusion with { Directives = conclusion.Directives.Select(directive => directive with { Action = "bảo đảm an ninh bầu cử", Lead = [new Party("Công an tỉnh", PartyType.Unit)] }).ToEquatableList() }).ToEquatableList(),
    };

    /// <summary>The first task alone, with a deadline.</summary>
    private static Notice Shorter(Notice notice) => notice with
    {
        Conclusions = notice.Conclusions.Select(conclusion => conclusion with { Directives = [conclusion.Directives[0] with { DeadlineMention = Mention(DeadlinePattern.Full.Parse("2021-03-15").Value) }] }).ToEquatableList(),
    };

    private static DeadlineMention Mention(Deadline deadline) => new("hạn", new TextSpan(0, 3), deadline);
}
