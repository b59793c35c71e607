namespace Directives.Sdk.Units;

/// <summary>Where a party was found.</summary>
public enum PartyBasis
{
    /// <summary>The directive's own text names it.</summary>
    Named,

    /// <summary>A heading, a list opening or the notice's opening names it for all that follows.</summary>
    Inherited,
}
