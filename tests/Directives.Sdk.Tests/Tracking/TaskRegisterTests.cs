using Ardalis.Result;
using CsCheck;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tests.Tracking;

public class TaskRegisterTests
{
    private static readonly LocalDate s_day = new(2021, 1, 4);

    [Fact]
    public void The_columns_say_what_the_histories_say() => Gen.Select(TrackingGen.AnyHistory.List[1, 6], TrackingGen.Day, TrackingGen.Day, TrackingGen.Rules).Sample((histories, asOf, knownOn, rules) =>
    {
        var register = Register(histories);
        var through = asOf.PlusDays(40);
        var view = register.AsKnownOn(knownOn, through, rules);
        var conditions = new TaskCondition[view.AssignmentCount];
        view.Sweep(asOf, conditions);
        var expected = register.Histories.SelectMany(history => history.StateAsOf(asOf, knownOn, rules).Assignments).Where(part => part.Condition != TaskCondition.NotAssigned).ToList();
        var counts = view.Count(asOf);
        return conditions.Where(condition => condition != TaskCondition.NotAssigned).SequenceEqual(expected.Select(part => part.Condition))
            && Enum.GetValues<TaskCondition>().All(condition => counts[condition] == conditions.Count(other => other == condition))
            && counts.Total == expected.Count
            && view.Query(new TaskQuery(), asOf).SequenceEqual(expected);
    });

    [Fact]
    public void What_a_query_asks_for_is_what_fits_it() => Gen.Select(TrackingGen.AnyHistory.List[1, 6], TrackingGen.Day, TrackingGen.Unit, Gen.Enum<TaskCondition>(), TrackingGen.Day).Sample((histories, asOf, unit, condition, due) =>
    {
        var view = Register(histories).AsKnownOn(new LocalDate(2027, 1, 1), asOf);
        var all = view.Query(new TaskQuery(), asOf);
        return view.Query(new TaskQuery { Unit = unit }, asOf).SequenceEqual(all.Where(part => part.Unit == unit))
            && view.Query(new TaskQuery { Conditions = [condition] }, asOf).SequenceEqual(all.Where(part => part.Condition == condition))
            && view.Query(new TaskQuery { DueFrom = due }, asOf).SequenceEqual(all.Where(part => part.Due >= due))
            && view.Query(new TaskQuery { DueTo = due, Unit = unit }, asOf).SequenceEqual(all.Where(part => part.Due <= due && part.Unit == unit));
    });

    [Fact]
    public void Tasks_are_found_by_leader_field_notice_and_role()
    {
        var register = Register(
        [
            History("1", "a", task => task with { Leader = "L1", Field = "đất đai", Notice = "n1" }),
            History("2", "b", task => task with { Leader = "L2", Notice = "n2", Coordinating = TrackingCase.Task("2020-12-31", "a c").Lead }),
        ]);
        var view = register.AsKnownOn(s_day, s_day);

        Found(new TaskQuery { Leader = "L1" }).Should().Equal("1");
        Found(new TaskQuery { Field = "đất đai" }).Should().Equal("1");
        Found(new TaskQuery { Notice = "n2" }).Should().Equal("2");
        Found(new TaskQuery { Unit = "a" }).Should().Equal("1");
        Found(new TaskQuery { Unit = "a", Role = AssignmentRole.Coordinating }).Should().Equal("2");
        Found(new TaskQuery { Role = AssignmentRole.Coordinating }).Should().Equal("2");
        Found(new TaskQuery { Unit = "b", Role = AssignmentRole.Coordinating }).Should().BeEmpty();
        register.AsKnownOn(s_day, s_day, TrackingCase.Rules("CoordinatorsAnswer")).Query(new TaskQuery { Unit = "a", Role = AssignmentRole.Coordinating }, s_day).Single().Given.Should().Be("a");

        IEnumerable<string> Found(TaskQuery query) => view.Query(query, s_day).Select(part => part.Task);
    }

    [Fact]
    public void Units_below_a_unit_count_where_they_are_asked_for()
    {
        var view = Register([History("1", "quang-ngai/ubnd"), History("2", "quang-ngai/so-y-te"), History("3", "kon-tum/ubnd")]).AsKnownOn(s_day, s_day);

        view.Query(new TaskQuery { Unit = "quang-ngai/ubnd" }, s_day).Select(part => part.Task).Should().Equal("1");
        view.Query(new TaskQuery { Unit = "quang-ngai/ubnd", WithSubordinates = true }, s_day).Select(part => part.Task).Should().Equal("1", "2");
        view.Query(new TaskQuery { Unit = "quang-ngai", WithSubordinates = true }, s_day).Select(part => part.Task).Should().Equal("1", "2");
        view.Query(new TaskQuery { Unit = "x", WithSubordinates = true }, s_day).Should().BeEmpty();
    }

    [Fact]
    public void A_view_counts_and_does_not_look_beyond_its_last_day()
    {
        var view = Register([History("1", "a"), History("2", "b c")]).AsKnownOn(s_day, s_day);

        view.Count(s_day).ToString().Should().Be("overdue 3");
        view.Count(new LocalDate(2020, 3, 1)).ToString().Should().Be("not-assigned 3");
        view.Count(new LocalDate(2020, 3, 1)).Total.Should().Be(0);
        FluentActions.Invoking(() => view.Count(s_day.PlusDays(1))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => view.Sweep(s_day, new TaskCondition[2])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_register_takes_histories_and_events()
    {
        var register = Register([History("1", "a")]);

        var longer = register.Append("1", TrackingCase.Event("completed on=2021-01-04"));

        longer.Value.Find("1")!.Events.Should().HaveCount(2);
        register.Find("1")!.Events.Should().HaveCount(1);
        (register.Append("2", TrackingCase.Event("completed on=2021-01-04")) is { Status: ResultStatus.NotFound } unknown ? ResultCode.Of(unknown) : null).Should().Be("task-unknown");
        ResultCode.Of(longer.Value.Append("1", TrackingCase.Event("completed on=2021-01-05"))).Should().Be("closed");
        register.With([History("1", "b"), History("2", "a")]).Value.Histories.Select(history => history.Task.Lead[0].Name).Should().Equal("b", "a");
        register.Find("2").Should().BeNull();
    }

    [Fact]
    public void Bad_histories_are_named_by_their_place()
    {
        var wrong = TaskRegister.Empty.With(
        [
            History(" ", "a"), History("1", "a"), History("1", "a"), History("2", "a", task => task with { Parent = "9" }), History("3", "a", task => task with { Parent = "4" }),
            History("4", "a", task => task with { Parent = "3" }),
        ]);

        wrong.ValidationErrors.Select(error => $"{error.Identifier} {error.ErrorCode}").Should().Equal(
            "histories[0] task-id-blank", "histories[2] task-id-repeated", "histories[3] task-parent-unknown", "histories[4] task-parent-circular", "histories[5] task-parent-circular");
    }

    [Fact]
    public void A_part_that_is_due_after_its_task_is_pointed_out()
    {
        var register = Register(
        [
            History("1", "a"), History("2", "b", task => task with { Parent = "1" }), TrackingCase.History(TrackingCase.Task("2021-01-31", "c", "3") with { Parent = "1" }, ""),
        ]);

        register.PartsOf("1").Select(part => part.Task.Id).Should().Equal("2", "3");
        register.PartsBeyondTasks(s_day, s_day).Should().Equal(new PartBeyondTask("3", new LocalDate(2021, 1, 31), "1", new LocalDate(2020, 12, 31)));
    }

    [Fact]
    public void Successions_conserve_tasks() => Gen.Select(TrackingGen.FittingHistory.List[1, 6], TrackingGen.Day).Sample((histories, asOf) =>
    {
        // An event that names a lead by the name of its successor is understood only where the succession is known, and ends a series there alone.
        var register = Register(histories.Select(history => TaskHistory.Of(history.Task, history.Events.Select(taskEvent => taskEvent with { Lead = null }))));
        var with = register.AsKnownOn(new LocalDate(2027, 1, 1), asOf, new TrackingRules());
        var without = register.AsKnownOn(new LocalDate(2027, 1, 1), asOf, new TrackingRules { Succession = UnitSuccession.Empty });

        // Each assignment is answered for by one unit, whichever; none is lost and none doubled.
        var byUnit = with.Query(new TaskQuery(), asOf).GroupBy(part => part.Unit).Sum(group => with.Query(new TaskQuery { Unit = group.Key }, asOf).Count);
        return byUnit == with.Query(new TaskQuery(), asOf).Count && with.Count(asOf).Total == without.Count(asOf).Total;
    });

    private static TaskHistory History(string id, string leads, Func<TrackedTask, TrackedTask>? change = null)
    {
        var task = TrackingCase.Task("2020-12-31", leads, id);
        return TrackingCase.History(change?.Invoke(task) ?? task, "");
    }

    internal static TaskRegister Register(IEnumerable<TaskHistory> histories)
    {
        var numbered = histories.Select((history, index) => history.Task.Id == "n#1" ? TaskHistory.Of(history.Task with { Id = $"n#{index}" }, history.Events) : history);
        return TaskRegister.Empty.With(numbered).Value;
    }
}
