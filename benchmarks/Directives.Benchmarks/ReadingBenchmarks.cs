using BenchmarkDotNet.Attributes;
using Directives.Sdk;
using Directives.Sdk.Calendars;
using Directives.Sdk.Reading;
using NodaTime;

namespace Directives.Benchmarks;

/// <summary>Reading the seed notice, and a megabyte of real notices; the layer of time expressions alone over the same text.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const int Megabyte = 1_000_000;

    private static readonly PartialDate s_reference = PartialDate.FromLocalDate(new LocalDate(2021, 1, 5));

    private string _seed = "";
    private string _megabyte = "";

    /// <summary>Loads the texts.</summary>
    [GlobalSetup]
    public void Load()
    {
        _seed = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "thong-bao-giao-ban-2021-01-04.md"));
        var notices = string.Join("\n\n", Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "notices")).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        _megabyte = string.Concat(Enumerable.Repeat(notices + "\n\n", (Megabyte / notices.Length) + 1))[..Megabyte];
    }

    /// <summary>The seed notice: two pages.</summary>
    [Benchmark(Baseline = true)]
    public NoticeReading ReadSeed() => NoticeReader.Default.Read(_seed).Value;

    /// <summary>A megabyte of text in one reading.</summary>
    [Benchmark]
    public NoticeReading ReadMegabyte() => NoticeReader.Default.Read(_megabyte).Value;

    /// <summary>The mentions of time in a megabyte.</summary>
    [Benchmark]
    public EquatableList<TimeExpression> TimesOfMegabyte() => TimeExpressionReader.Default.Read(_megabyte, s_reference);
}
