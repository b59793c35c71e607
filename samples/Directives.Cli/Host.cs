using NodaTime;

namespace Directives.Cli;

/// <summary>Where the command reads from and writes to, so that tests can stand in for the process.</summary>
/// <param name="Input">Standard input, as bytes: the command itself checks that they are UTF-8.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Host(Stream Input, TextWriter Output, TextWriter Error)
{
    /// <summary>Whether the output is a terminal, for which tables are drawn to its width and coloured.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Today, by which entries are dated that say nothing else.</summary>
    public LocalDate Today => Clock.GetCurrentInstant().InZone(DateTimeZone.ForOffset(Offset.FromHours(7))).Date;

    /// <summary>The clock: the command is the edge at which one is read.</summary>
    public IClock Clock { get; init; } = SystemClock.Instance;
}
