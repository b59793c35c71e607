namespace Directives.Sdk.Deadlines;

/// <summary>Thường xuyên, liên tục: to be done all the time; it never falls due.</summary>
public sealed record Continuous : Deadline
{
    internal override void Apply(Resolution resolution) => resolution.Open("continuous");

    internal override string FormatValue() => "ongoing";
}
