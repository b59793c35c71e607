namespace Directives.Sdk.NewtonsoftJson;

/// <summary>How JSON is laid out. Line breaks are always LF.</summary>
public enum JsonStyle
{
    /// <summary>On one line, without blanks.</summary>
    Compact,

    /// <summary>Indented by two spaces, as the command line prints it; a span stays on one line.</summary>
    Indented,
}
