namespace Directives.Sdk;

/// <summary>The language of labels and explanations. It is always the caller's choice; no culture is read.</summary>
public enum Language
{
    /// <summary>Vietnamese (tiếng Việt), the default.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}
