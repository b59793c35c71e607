namespace Directives.Sdk.Deadlines;

/// <summary>Không xác định thời hạn: the text gives no time, or only urgency ("khẩn trương", "sớm").</summary>
public sealed record Unspecified : Deadline
{
    internal override void Apply(Resolution resolution) => resolution.Open("unspecified");

    internal override string FormatValue() => "unspecified";
}
