using System.Diagnostics;
using Directives.Sdk.Calendars;
using Directives.Sdk.Reading;
using NodaTime;

namespace Directives.Benchmarks;

/// <summary>The time layer over a text, as the peers are run over it (<c>benchmarks/peers</c>): warmed up, then the best of several runs, paragraph by paragraph.</summary>
internal static class PeerRun
{
    private const int WarmUp = 200;
    private const int Runs = 50;

    /// <summary>Prints the characters a second over a file as one line of JSON.</summary>
    internal static int Print(string file)
    {
        var paragraphs = File.ReadAllText(file).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var characters = paragraphs.Sum(paragraph => paragraph.Length);
        var reference = PartialDate.FromLocalDate(new LocalDate(2021, 1, 5));
        var best = TimeSpan.MaxValue;
        var mentions = 0;
        for (var run = 0; run < WarmUp + Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            mentions = paragraphs.Sum(paragraph => TimeExpressionReader.Default.Read(paragraph, reference).Count);
            if (run >= WarmUp && watch.Elapsed < best)
                best = watch.Elapsed;
        }

        Console.WriteLine($$"""{"peer":"Directives.Sdk","characters":{{characters}},"mentions":{{mentions}},"perSecond":{{(long)(characters / best.TotalSeconds)}}}""");
        return 0;
    }
}
