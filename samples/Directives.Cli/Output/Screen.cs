namespace Directives.Cli.Output;

/// <summary>Chooses what to draw on.</summary>
internal static class Screen
{
    internal static IScreen Of(Host host) => host.IsTerminal ? new TerminalScreen(host.Output) : new PlainScreen(host.Output);
}
