namespace Directives.Sdk.Planning;

/// <summary>
/// Quy tắc lập chương trình: the points that each office settles by its own working regulations. No provision was found for any of them; each default is a convention of this library.
/// </summary>
public sealed record PlanningPolicy
{
    internal const int MostCapacity = 1_000_000;

    /// <summary>The defaults.</summary>
    public static PlanningPolicy Default { get; } = new();

    /// <summary>The quarter of an item without due date, or the first quarter left where that one is over. Default 1: an order without a date is meant at once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quarter is not 1 to 4.</exception>
    public int QuarterWithoutDueDate { get; init => field = Within(value, 1, 4); } = 1;

    /// <summary>How much a unit can lead in a month, where <see cref="Capacities"/> does not say. Default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is not 1 to 1,000,000.</exception>
    public int MonthlyCapacity { get; init => field = Within(value, 1, MostCapacity); } = 10;

    /// <summary>The capacities of single units, 0 to 1,000,000 (what lies outside counts as the nearer end); of a unit named twice the last counts.</summary>
    public EquatableList<UnitCapacity> Capacities { get; init; } = [];

    /// <summary>Dồn việc: how many items may be due in the last working days of a quarter, or before Tết, before it is a finding. Default 10.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 1,000,000.</exception>
    public int ClusterSize { get; init => field = Within(value, 1, 1_000_000); } = 10;

    /// <summary>How many working days before the days off of Tết count as right before it. Default 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 30.</exception>
    public int WorkingDaysBeforeTet { get; init => field = Within(value, 1, 30); } = 5;

    /// <summary>How many working days at its end are the end of a quarter. Default 5.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 30.</exception>
    public int WorkingDaysAtQuarterEnd { get; init => field = Within(value, 1, 30); } = 5;

    /// <summary>How many tasks of a notice one lead may have due in a week (Monday to Sunday) before it is a finding. Default 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 1000.</exception>
    public int TasksPerLeadAndWeek { get; init => field = Within(value, 1, 1000); } = 3;

    /// <summary>
    /// How many items may lack the same – lead, product, due date – with a finding each; where more do, one finding names them all. Default 5: what most items of a programme lack is one
    /// thing to be told, not one for each.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to 1,000,000.</exception>
    public int SingleBlanks { get; init => field = Within(value, 0, 1_000_000); } = 5;

    private static int Within(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
