namespace Directives.Accuracy;

/// <summary>Scores the time-expression layer against the tables of tests/data/time-expressions.</summary>
internal static class TimeScore
{
    internal static int Run(string folder)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"There is no folder '{folder}': run this from the repository's root, or name the folder of the tables.");
            return 2;
        }

        Console.WriteLine($"{"file",-22}{"rows",6}{"right",7}{"share",8}   {"administrative",14}{"right",7}{"share",8}{"hour only",11}");
        var misses = new List<string>();
        foreach (var file in TimeRow.Files)
        {
            var rows = TimeRow.Load(folder, file);
            var results = rows.Select(row => (Row: row, Result: row.Run(out var read), Read: read)).ToList();
            var kept = results.Where(item => item.Row.LeftOut is null).ToList();
            var right = results.Count(item => item.Result == TimeRowResult.Right);
            var keptRight = kept.Count(item => item.Result == TimeRowResult.Right);
            var hours = kept.Count(item => item.Result == TimeRowResult.HourRight);
            Console.WriteLine(FormattableString.Invariant(
                $"{file,-22}{rows.Count,6}{right,7}{(double)right / rows.Count,8:0.000}   {kept.Count,14}{keptRight,7}{(double)keptRight / kept.Count,8:0.000}{hours,11}"));
            misses.AddRange(results.Where(item => item.Result != TimeRowResult.Right)
                .Select(item => $"{file}: {item.Result.ToString().ToLowerInvariant()} '{item.Row.Text}' read as: {item.Read}{(item.Row.LeftOut is { } reason ? $"  [left out: {reason}]" : "")}"));
        }

        Console.WriteLine();
        foreach (var miss in misses)
            Console.WriteLine(miss);
        return 0;
    }
}
