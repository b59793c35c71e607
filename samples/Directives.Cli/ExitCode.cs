namespace Directives.Cli;

/// <summary>What the command tells its caller.</summary>
internal static class ExitCode
{
    internal const int Done = 0;

    /// <summary>An input cannot be read, or the output cannot be written.</summary>
    internal const int Unreadable = 1;

    /// <summary>Wrong usage: an unknown option, a bad date, a missing argument.</summary>
    internal const int Usage = 2;
}
