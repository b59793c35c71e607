using BenchmarkDotNet.Attributes;
using Directives.Sdk;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Benchmarks;

/// <summary>A register of a million tasks with what happens to them: the state of all on a day, the view behind it, the backlog of a year. Bytes a task: run with <c>--filter "*Register*"</c> and divide what building allocates.</summary>
[MemoryDiagnoser]
public class RegisterBenchmarks
{
    private static readonly LocalDate s_asOf = new(2020, 12, 31);
    private static readonly LocalDate s_knownOn = new(2021, 3, 5);

    private TaskRegister _register = TaskRegister.Empty;
    private RegisterView _view = TaskRegister.Empty.AsKnownOn(s_knownOn, s_asOf);
    private TaskCondition[] _conditions = [];

    /// <summary>How many tasks.</summary>
    [Params(1_000_000)]
    public int Tasks { get; set; } = 1_000_000;

    /// <summary>Makes the register and its view.</summary>
    [GlobalSetup]
    public void Make()
    {
        _register = RegisterOf(Tasks);
        _view = View();
        _conditions = new TaskCondition[_view.AssignmentCount];
    }

    /// <summary>How many stand how on a day.</summary>
    [Benchmark]
    public ConditionCounts Count() => _view.Count(s_asOf);

    /// <summary>How each stands on a day.</summary>
    [Benchmark]
    public void Sweep() => _view.Sweep(s_asOf, _conditions);

    /// <summary>Laying out the register as known on a day.</summary>
    [Benchmark]
    public RegisterView View() => _register.AsKnownOn(s_knownOn, s_asOf);

    /// <summary>The official table of the year.</summary>
    [Benchmark]
    public BacklogReport Backlog() => Sdk.Tracking.Backlog.Compute(_register, new BacklogQuery(new LocalDate(2020, 1, 1), s_asOf, s_knownOn)).Value;

    /// <summary>A register in which tasks are done in time and late, extended, passed on, suspended and entered late, the same at each run.</summary>
    public static TaskRegister RegisterOf(int tasks)
    {
        var units = UnitRegistry.Vietnam.Units.Where(unit => unit.Id.StartsWith("quang-ngai/", StringComparison.Ordinal)).Select(unit => new Party(unit.Name, PartyType.Unit) { Id = unit.Id }).ToList();
        var random = new Random(1);
        return TaskRegister.Empty.With(Enumerable.Range(0, tasks).Select(number => History(number, units, random))).Value;
    }

    private static TaskHistory History(int number, List<Party> units, Random random)
    {
        var given = new LocalDate(2020, 1, 2).PlusDays(random.Next(360));
        var due = given.PlusDays(10 + random.Next(90));
        var task = new TrackedTask("n#" + number, "rà soát, báo cáo")
        {
            Deadline = new OnDate(due),
            Issued = PartialDate.FromLocalDate(given),
            Lead = [units[random.Next(units.Count)]],
        };
        return TaskHistory.Of(task, Events(given, due, units, random));
    }

    private static IEnumerable<TaskEvent> Events(LocalDate given, LocalDate due, List<Party> units, Random random)
    {
        yield return new Assigned(given, given);
        var kind = random.Next(10);
        if (kind == 0)
        {
            yield return new ExtensionRequested(due.PlusDays(-6), due.PlusDays(-6), new OnDate(due.PlusDays(30)));
            yield return new ExtensionGranted(due.PlusDays(2), due.PlusDays(2), new OnDate(due.PlusDays(30)));
        }
        else if (kind == 1)
        {
            yield return new Transferred(given.PlusDays(5), given.PlusDays(5), units[random.Next(units.Count)].Id!);
        }
        else if (kind == 2)
        {
            yield return new Suspended(given.PlusDays(5), given.PlusDays(5));
            yield return new Resumed(given.PlusDays(20), given.PlusDays(20));
        }

        var done = due.PlusDays(random.Next(-9, 12));
        if (kind < 8)
            yield return new Completed(done, done.PlusDays(random.Next(3) == 0 ? 20 : 0));
    }
}
