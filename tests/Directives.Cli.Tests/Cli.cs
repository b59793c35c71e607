using System.Text;

namespace Directives.Cli.Tests;

/// <summary>Runs the command within the test's process, as the process would, with its streams at hand.</summary>
internal static class Cli
{
    internal static Outcome Run(params string[] args) => RunWith("", args);

    /// <summary>With standard input.</summary>
    internal static Outcome RunWith(string input, params string[] args) => RunWithBytes(Encoding.UTF8.GetBytes(input), args);

    internal static Outcome RunWithBytes(byte[] input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = CommandLine.Run(args, new Host(new MemoryStream(input), output, error));
        return new Outcome(code, output.ToString(), error.ToString());
    }

    /// <summary>What a run gave.</summary>
    internal sealed record Outcome(int Code, string Output, string Error)
    {
        internal string[] Lines => Output.TrimEnd('\n').Split('\n');

        /// <summary>The output of a run that went well and complained of nothing.</summary>
        internal string Done()
        {
            Error.Should().BeEmpty();
            Code.Should().Be(ExitCode.Done);
            return Output;
        }

        /// <summary>The one line of a run that failed and printed nothing.</summary>
        internal string Failed(int code)
        {
            Code.Should().Be(code);
            Output.Should().BeEmpty();
            Error.Should().StartWith("directives: ").And.EndWith("\n");
            Error.TrimEnd('\n').Should().NotContainAny("\n", "\r", "   at ");
            return Error.TrimEnd('\n');
        }
    }
}
