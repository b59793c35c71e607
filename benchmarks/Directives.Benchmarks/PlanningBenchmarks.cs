using BenchmarkDotNet.Attributes;
using Directives.Sdk;
using Directives.Sdk.Planning;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Benchmarks;

/// <summary>A province's year: ten thousand items for its units, a third of them optional, planned with their steps, leveled and checked; then repaired.</summary>
[MemoryDiagnoser]
public class PlanningBenchmarks
{
    private List<ProgrammeEntry> _entries = [];
    private WorkProgramme _programme = new(2021, new LocalDate(2021, 1, 1), []);

    /// <summary>How many items.</summary>
    [Params(10_000)]
    public int Items { get; set; } = 10_000;

    /// <summary>Makes the entries and their programme.</summary>
    [GlobalSetup]
    public void Make()
    {
        _entries = EntriesOf(Items);
        _programme = Plan();
    }

    /// <summary>Placing, leveling, checking.</summary>
    [Benchmark]
    public WorkProgramme Plan() => QuarterPlanner.Plan(_entries, 2021).Value;

    /// <summary>Checking alone.</summary>
    [Benchmark]
    public EquatableList<PlanFinding> Check() => Feasibility.Check(_programme);

    /// <summary>Repairing what planning left overloaded.</summary>
    [Benchmark]
    public RepairedProgramme Repair() => ProgrammeRepair.Repair(_programme);

    /// <summary>Entries of all levels, with and without due dates, some led by two units, some waiting for another; the same at each run.</summary>
    public static List<ProgrammeEntry> EntriesOf(int items)
    {
        var units = UnitRegistry.Vietnam.Units.Where(unit => unit.Id.StartsWith("quang-ngai/", StringComparison.Ordinal)).Select(unit => new Party(unit.Name, PartyType.Unit) { Id = unit.Id }).ToList();
        var random = new Random(1);
        return Enumerable.Range(0, items).Select(number => Entry(number, units, random)).ToList();
    }

    private static ProgrammeEntry Entry(int number, List<Party> units, Random random) => new("n" + number, "xây dựng, trình ban hành")
    {
        Product = random.Next(10) == 0 ? null : "quyết định",
        Lead = Enumerable.Range(0, 1 + random.Next(2)).Select(_ => units[random.Next(units.Count)]).Distinct().ToEquatableList(),
        Level = (ApprovingLevel)random.Next(4),
        Due = random.Next(5) == 0 ? null : new LocalDate(2021, 1, 1).PlusDays(random.Next(365)),
        IsOptional = random.Next(3) == 0,
        Load = 1 + random.Next(2),
        After = number > 0 && random.Next(10) == 0 ? ["n" + random.Next(number)] : [],
    };
}
