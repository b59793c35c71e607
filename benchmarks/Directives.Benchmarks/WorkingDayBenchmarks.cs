using BenchmarkDotNet.Attributes;
using Directives.Sdk.Calendars;
using NodaTime;

namespace Directives.Benchmarks;

/// <summary>Working-day arithmetic: the cost must not grow with the distance.</summary>
[MemoryDiagnoser]
public class WorkingDayBenchmarks
{
    private static readonly LocalDate s_start = new(2021, 1, 5);

    private LocalDate _end;

    /// <summary>How many working days.</summary>
    [Params(10, 10_000)]
    public int Days { get; set; } = 10;

    /// <summary>Lays out the years once.</summary>
    [GlobalSetup]
    public void Prepare() => _end = WorkingCalendar.Vietnam.AddWorkingDays(s_start, Days);

    /// <summary>The n-th working day after a day.</summary>
    [Benchmark]
    public LocalDate Add() => WorkingCalendar.Vietnam.AddWorkingDays(s_start, Days);

    /// <summary>The working days between two days.</summary>
    [Benchmark]
    public int Count() => WorkingCalendar.Vietnam.CountWorkingDays(s_start, _end);
}
