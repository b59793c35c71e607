using BenchmarkDotNet.Attributes;
using Directives.Sdk.Reading;

namespace Directives.Benchmarks;

/// <summary>One piece repeated to 100 kB and to 1 MB: shapes that would cost the square of their length if a rule looked ahead without bound. Ten times the text should take about ten times as long.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private string _text = "";

    /// <summary>The piece.</summary>
    [Params("(", "trước ", "kể từ ", "từ nay đến ", "5 ngày trước khi họp ", "Sở A, ", "Giao Sở Y tế ", "Công ty A, B và ", "1. ", "a\tB\tC\n")]
    public string Piece { get; set; } = "";

    /// <summary>The length of the text, in characters.</summary>
    [Params(100_000, 1_000_000)]
    public int Length { get; set; }

    /// <summary>Makes the text.</summary>
    [GlobalSetup]
    public void Make() => _text = "THÔNG BÁO\nKết luận\n\nkết luận như sau:\n" + string.Concat(Enumerable.Repeat(Piece, Length / Piece.Length));

    /// <summary>The whole reading.</summary>
    [Benchmark]
    public NoticeReading Read() => NoticeReader.Default.Read(_text).Value;
}
