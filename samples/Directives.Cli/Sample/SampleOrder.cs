namespace Directives.Cli.Sample;

/// <summary>An order of a sample register.</summary>
/// <param name="Text">What is to be done, with the place of its topic.</param>
internal sealed record SampleOrder(string Text)
{
    /// <summary>The product, where the order's words name none.</summary>
    internal string? Product { get; init; }
}
