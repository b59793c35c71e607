namespace Directives.Cli.Sample;

/// <summary>A sequence of numbers that a seed gives, the same on every machine and in every version (SplitMix64, public domain).</summary>
internal sealed class Draw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to <paramref name="below"/> - 1.</summary>
    internal int Below(int below) => (int)(Next() % (ulong)below);

    /// <summary>A number between two, both inclusive.</summary>
    internal int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a hundred cases.</summary>
    internal bool Percent(int share) => Below(100) < share;

    /// <summary>One of some.</summary>
    internal T OneOf<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
