using BenchmarkDotNet.Attributes;
using Directives.Sdk.Deadlines;
using NodaTime;

namespace Directives.Benchmarks;

/// <summary>Resolving one deadline of each case, with its whole basis.</summary>
[MemoryDiagnoser]
public class DeadlineBenchmarks
{
    private static readonly DeadlineContext s_context = DeadlineContext.For(new LocalDate(2021, 1, 5)) with { Event = new LocalDate(2021, 2, 1) };

    private Deadline _deadline = Deadline.Unspecified;

    /// <summary>The text form of the deadline.</summary>
    [Params("2021-03-15", "before:2021-01-05T17:00", "2021-Q1", "2021-W06", "2021-01~mid", "issued+P10D", "issued+P30WD", "event-P10D", "RRULE:FREQ=MONTHLY;BYMONTHDAY=25", "RRULE:FREQ=MONTHLY;INTERVAL=3")]
    public string Text { get; set; } = "2021-03-15";

    /// <summary>Parses the deadline.</summary>
    [GlobalSetup]
    public void Parse() => _deadline = DeadlinePattern.Full.Parse(Text).Value;

    /// <summary>Resolves it.</summary>
    [Benchmark]
    public DueDate Resolve() => _deadline.Resolve(s_context).Value;
}
