namespace Directives.Cli;

/// <summary>Ends the command with one line on standard error and an exit code.</summary>
internal sealed class CommandFailure(int exitCode, string message) : Exception(message)
{
    internal int ExitCode => exitCode;

    internal static CommandFailure Unreadable(string source, string message) => new(Cli.ExitCode.Unreadable, $"{source}: {message}");

    internal static CommandFailure Usage(string message) => new(Cli.ExitCode.Usage, message);
}
