using System.Diagnostics;
using System.Globalization;
using Directives.Sdk.EntityFrameworkCore.Importer;
using Directives.Sdk.Tracking;

namespace Directives.Sdk.EntityFrameworkCore.Tests;

/// <summary>A process that imports a thousand notices is killed (SIGKILL, where there are signals) in the middle: what it had acknowledged is there.</summary>
public class KilledProcessTests
{
    private const int Count = 1_000;

    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "Directives.Sdk.EntityFrameworkCore.Importer.dll");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_acknowledged_import_is_there_once_and_none_half()
    {
        using var register = new TemporaryRegister();
        var acknowledged = new HashSet<string>(StringComparer.Ordinal);

        // Killed three times, each time further on; then left to finish.
        foreach (var killedAt in (int?[])[150, 320, 500, null])
        {
            var (said, code) = await ImportAsync(register.Path, killedAt);
            acknowledged.UnionWith(said);
            (code == 0).Should().Be(killedAt is null, because: $"the process ended with {code}");

            var store = await register.OpenAsync();
            var tasks = TemporaryRegister.Done(await store.LoadAsync(Cancel)).Histories;
            var there = tasks.Select(history => history.Task.Notice!).Distinct(StringComparer.Ordinal).ToList();
            there.Should().Contain(acknowledged).And.HaveCountLessThanOrEqualTo(acknowledged.Count + 1, because: "at most the import under way is there without being acknowledged");
            register.Run("SELECT COUNT(*) FROM notices").Should().Be(there.Count);
            register.Run("SELECT COUNT(DISTINCT Key) FROM notices").Should().Be(there.Count);
            tasks.Should().HaveCount(there.Count * NumberedNotice.TaskCount).And.OnlyContain(history => history.Events.Count == 1 && history.Events[0] is Assigned && history.Task.Lead.Count == 1);
            tasks.GroupBy(history => history.Task.Notice).Should().OnlyContain(notice => notice.Count() == NumberedNotice.TaskCount);
        }

        acknowledged.Should().BeEquivalentTo(Enumerable.Range(1, Count).Select(NumberedNotice.Key));
    }

    /// <summary>Starts the process, and kills it once it has acknowledged so many; what it said, and how it ended.</summary>
    private static async Task<(List<string> Said, int Code)> ImportAsync(string path, int? killedAt)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])["exec", s_program, path, Count.ToString(CultureInfo.InvariantCulture)])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        try
        {
            var said = new List<string>();
            while (await process.StandardOutput.ReadLineAsync(Cancel) is { } key)
            {
                said.Add(key);
                if (said.Count == killedAt)
                    process.Kill();
            }

            await process.WaitForExitAsync(Cancel);
            // A line that was cut off acknowledges nothing.
            return (said.Where(key => key.EndsWith("-tb-ubnd-2021-01-05", StringComparison.Ordinal)).ToList(), process.ExitCode);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }
}
