using System.Text;

namespace Directives.Cli;

internal static class Program
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static int Main(string[] args)
    {
        if (OperatingSystem.IsWindows())
            UseUtf8();
        // Streams of our own: the console's writers take the machine's encoding and line ends.
        using var output = Writer(Console.OpenStandardOutput());
        using var error = Writer(Console.OpenStandardError());
        var code = CommandLine.Run(args, new Host(Console.OpenStandardInput(), output, error) { IsTerminal = !Console.IsOutputRedirected });
        error.Flush();
        return code;
    }

    private static StreamWriter Writer(Stream stream) => new(stream, s_utf8) { NewLine = "\n" };

    private static void UseUtf8()
    {
        try
        {
            Console.OutputEncoding = s_utf8;
            Console.InputEncoding = s_utf8;
        }
        catch (IOException)
        {
            // No console is attached: everything is redirected, and our own writers decide.
        }
    }
}
