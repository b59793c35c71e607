namespace Directives.Cli;

/// <summary>Where the command reads from and writes to, so that tests can stand in for the process.</summary>
/// <param name="Input">Standard input, as bytes: the command itself checks that they are UTF-8.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Host(Stream Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Whether the output is a terminal, for which tables are drawn to its width and coloured.</summary>
    public bool IsTerminal { get; init; }
}
