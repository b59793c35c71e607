using System.Text;
using Directives.Accuracy;
using Directives.Sdk.Reading;

// dotnet run --project benchmarks/Directives.Accuracy -- [FOLDER] [--misses]
// dotnet run --project benchmarks/Directives.Accuracy -- --times [FOLDER]
Console.OutputEncoding = Encoding.UTF8;
if (args.Contains("--times"))
    return TimeScore.Run(args.FirstOrDefault(argument => !argument.StartsWith('-')) ?? Path.Combine("tests", "data", "time-expressions"));
var folder = args.FirstOrDefault(argument => !argument.StartsWith('-')) ?? Path.Combine("tests", "data", "notices");
var showMisses = args.Contains("--misses");
if (!Directory.Exists(folder))
{
    Console.Error.WriteLine($"There is no folder '{folder}': run this from the repository's root, or name the folder of the annotated notices.");
    return 2;
}

var totals = Scorer.Columns.Select(_ => new Tally()).ToArray();
Console.WriteLine($"{"document",-62}{string.Concat(Scorer.Columns.Select(column => $"{column,9}"))}");
foreach (var path in Directory.EnumerateFiles(folder, "*.gold.json").Order(StringComparer.Ordinal))
{
    var gold = GoldNotice.Load(path);
    var reading = NoticeReader.Default.Read(gold.Text);
    if (!reading.IsSuccess)
    {
        Console.Error.WriteLine($"{gold.Name}: {reading.ValidationErrors.First().ErrorMessage}");
        return 1;
    }

    var scorer = new Scorer(gold, reading.Value.Notice);
    scorer.Run();
    Console.WriteLine($"{gold.Name,-62}{string.Concat(scorer.All.Select(tally => $"{tally,9}"))}");
    for (var index = 0; index < totals.Length; index++)
        totals[index].Add(scorer.All[index]);
    if (showMisses)
    {
        foreach (var miss in scorer.Misses)
            Console.WriteLine("    " + miss);
    }
}

Console.WriteLine();
for (var index = 0; index < totals.Length; index++)
    Console.WriteLine($"{Scorer.Columns[index],-10}{totals[index].Detail()}");
return 0;
