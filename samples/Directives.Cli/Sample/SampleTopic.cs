namespace Directives.Cli.Sample;

/// <summary>What an order of a sample register is about.</summary>
/// <param name="Text">Its name, as an order's words go on with it.</param>
/// <param name="Field">The field of duty.</param>
internal sealed record SampleTopic(string Text, string Field)
{
    /// <summary>Whether resolutions, decisions and plans of the province are made about it.</summary>
    internal bool IsRegulated { get; init; }
}
