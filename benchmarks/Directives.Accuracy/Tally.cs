namespace Directives.Accuracy;

/// <summary>Counts of what was right, wrongly read and missed.</summary>
internal sealed class Tally
{
    internal int Right { get; set; }

    internal int Wrong { get; set; }

    internal int Missed { get; set; }

    internal double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    internal double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    internal double F1 => Right == 0 ? (Wrong + Missed == 0 ? 1 : 0) : 2 * Precision * Recall / (Precision + Recall);

    internal void Add(Tally other)
    {
        Right += other.Right;
        Wrong += other.Wrong;
        Missed += other.Missed;
    }

    public override string ToString() => Right + Wrong + Missed == 0 ? "  –  " : FormattableString.Invariant($"{F1:0.000}");

    internal string Detail() => FormattableString.Invariant($"P {Precision:0.000}  R {Recall:0.000}  F1 {F1:0.000}  ({Right} right, {Wrong} wrong, {Missed} missed)");
}
