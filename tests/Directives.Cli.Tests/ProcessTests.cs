using System.Diagnostics;
using System.Text;

namespace Directives.Cli.Tests;

/// <summary>The built program as a process of its own: UTF-8 through real pipes, whatever the machine's locale, and exit codes.</summary>
public class ProcessTests
{
    private static readonly string s_program = Path.Combine(AppContext.BaseDirectory, "Directives.Cli.dll");

    [Fact]
    public async Task A_pipe_carries_utf8_in_and_out()
    {
        var (code, output, error) = await RunAsync("trong quý I/2021\nsố 15/2021/QĐ-TTg\n", "deadline", "-", "--issued", "2021-01-05", "--format", "json");

        error.Should().BeEmpty();
        code.Should().Be(ExitCode.Done);
        var text = Encoding.UTF8.GetString(output);
        text.Should().StartWith("""{"text":"trong quý I/2021","value":"2021-Q1","bound":"inclusive","due":"2021-03-31",""");
        text.Should().EndWith("\n{\"text\":\"số 15/2021/QĐ-TTg\"}\n").And.NotContain("\r").And.NotContain("\uFEFF");
    }

    [Fact]
    public async Task An_argument_carries_utf8()
    {
        var (code, output, _) = await RunAsync("", "deadline", "giữa tháng 1/2021", "--issued", "2021-01-05");

        code.Should().Be(ExitCode.Done);
        Encoding.UTF8.GetString(output).Should().StartWith("giữa tháng 1/2021\n").And.Contain("15/01/2021").And.NotContain("\u001b");
    }

    [Fact]
    public async Task The_table_of_the_process_is_that_of_the_tests()
    {
        var (code, output, _) = await RunAsync("", "read", Samples.Seed);

        code.Should().Be(ExitCode.Done);
        Encoding.UTF8.GetString(output).Should().Be(Cli.Run("read", Samples.Seed).Done());
    }

    [Fact]
    public async Task Failures_reach_the_caller()
    {
        var (unreadable, output, error) = await RunAsync("", "read", "không-có.md");
        var (usage, _, _) = await RunAsync("", "read", "--bogus");

        (unreadable, usage).Should().Be((ExitCode.Unreadable, ExitCode.Usage));
        output.Should().BeEmpty();
        error.Should().Be("directives: không-có.md: there is no such file.\n");
    }

    private static async Task<(int Code, byte[] Output, string Error)> RunAsync(string input, params string[] args)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            Environment = { ["LC_ALL"] = "C", ["LANG"] = "C" },
        };
        start.ArgumentList.Add(s_program);
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input), TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.ToArray(), await error);
    }
}
