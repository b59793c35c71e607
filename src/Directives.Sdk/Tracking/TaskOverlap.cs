namespace Directives.Sdk.Tracking;

/// <summary>Nhiệm vụ trùng lặp, chồng chéo: two tasks of one lead that say much the same. Pointed out for a person to judge.</summary>
/// <param name="First">The id of the earlier one.</param>
/// <param name="Second">The id of the later one.</param>
/// <param name="Similarity">How many of the words of both are in both, from 0 to 1; 1 where the words are the same. Numbers, days and terms do not count.</param>
public sealed record TaskOverlap(string First, string Second, double Similarity)
{
    /// <summary>Whether all words are the same, numbers, days and terms too: a duplicate.</summary>
    public bool IsDuplicate { get; init; }
}
