namespace Directives.Cli.Output;

/// <summary>A column of a table.</summary>
/// <param name="Header">Its title.</param>
/// <param name="MaxWidth">How wide it may grow before its cells are broken into lines.</param>
/// <param name="Breaks">Whether a drawn table may break its cells into lines too; not numbers and dates.</param>
internal sealed record Column(string Header, int MaxWidth = 40, bool Breaks = true);
