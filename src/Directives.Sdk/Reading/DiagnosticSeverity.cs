namespace Directives.Sdk.Reading;

/// <summary>How much a diagnostic matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing: something was completed or assumed.</summary>
    Information,

    /// <summary>Something is blank, damaged or not sure; a person should look.</summary>
    Warning,
}
