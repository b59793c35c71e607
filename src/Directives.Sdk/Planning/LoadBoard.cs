using Directives.Sdk.Tracking;

namespace Directives.Sdk.Planning;

/// <summary>
/// How much each unit leads in each month and quarter, while items are moved about. What lies above a unit's capacity is its excess; a quarter's capacity is three months'.
/// Every lead of an item bears its whole load.
/// </summary>
internal sealed class LoadBoard
{
    internal const int Months = 12;
    private const int Quarters = 4;

    private readonly int[][] _leads;
    private readonly int[] _loads;
    private readonly int[] _capacities;
    private readonly int[] _byMonth;
    private readonly int[] _byQuarter;

    internal LoadBoard(IReadOnlyList<ProgrammeEntry> entries, PlanningPolicy policy)
    {
        var units = new Dictionary<string, int>(StringComparer.Ordinal);
        _loads = [.. entries.Select(entry => entry.Load)];
        _leads = [.. entries.Select(entry => entry.Lead.Select(TrackedTask.KeyOf).Distinct(StringComparer.Ordinal).Select(Place).ToArray())];
        Units = [.. units.OrderBy(unit => unit.Value).Select(unit => unit.Key)];
        var own = policy.Capacities.GroupBy(capacity => capacity.Unit, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last().PerMonth, StringComparer.Ordinal);
        _capacities = Array.ConvertAll(Units, unit => own.TryGetValue(unit, out var capacity) ? Math.Max(0, Math.Min(capacity, PlanningPolicy.MostCapacity)) : policy.MonthlyCapacity);
        _byMonth = new int[Units.Length * Months];
        _byQuarter = new int[Units.Length * Quarters];

        int Place(string unit)
        {
            if (!units.TryGetValue(unit, out var place))
                units.Add(unit, place = units.Count);
            return place;
        }
    }

    /// <summary>The units, in the order in which the entries name them.</summary>
    internal string[] Units { get; }

    internal int Capacity(int unit) => _capacities[unit];

    internal int Load(int unit, int month) => _byMonth[(unit * Months) + month - 1];

    internal bool Leads(int entry, int unit) => Array.IndexOf(_leads[entry], unit) >= 0;

    /// <summary>Puts an entry into a month, or (with -1) takes it out.</summary>
    internal void Add(int entry, int month, int sign = 1)
    {
        foreach (var unit in _leads[entry])
        {
            _byMonth[(unit * Months) + month - 1] += sign * _loads[entry];
            _byQuarter[(unit * Quarters) + ((month - 1) / 3)] += sign * _loads[entry];
        }
    }

    internal void Move(int entry, int from, int to)
    {
        Add(entry, from, -1);
        Add(entry, to);
    }

    /// <summary>Whether a lead of an entry has an excess in a month or its quarter.</summary>
    internal bool HasExcess(int entry, int month) =>
        Array.Exists(_leads[entry], unit => Excess(unit, month, 0) > 0 || QuarterExcess(unit, month, 0) > 0);

    /// <summary>Whether an entry can stand in a month too without an excess there.</summary>
    internal bool HasRoom(int entry, int from, int to) => Array.TrueForAll(_leads[entry], unit =>
        Excess(unit, to, _loads[entry]) == 0 && (SameQuarter(from, to) || QuarterExcess(unit, to, _loads[entry]) == 0));

    /// <summary>By how much a move lessens the sum of the squared excesses; negative or 0 where it does not, or where it raises the worst excess among the months, or the quarters, that it touches.</summary>
    internal long Gain(int entry, int from, int to)
    {
        var load = _loads[entry];
        long gain = 0;
        int monthBefore = 0, monthAfter = 0, quarterBefore = 0, quarterAfter = 0;
        foreach (var unit in _leads[entry])
        {
            gain += Change(Excess(unit, from, 0), Excess(unit, from, -load), ref monthBefore, ref monthAfter);
            gain += Change(Excess(unit, to, 0), Excess(unit, to, load), ref monthBefore, ref monthAfter);
            if (SameQuarter(from, to))
                continue;
            gain += Change(QuarterExcess(unit, from, 0), QuarterExcess(unit, from, -load), ref quarterBefore, ref quarterAfter);
            gain += Change(QuarterExcess(unit, to, 0), QuarterExcess(unit, to, load), ref quarterBefore, ref quarterAfter);
        }

        return monthAfter > monthBefore || quarterAfter > quarterBefore ? -1 : gain;
    }

    private static long Change(int before, int after, ref int worstBefore, ref int worstAfter)
    {
        worstBefore = Math.Max(worstBefore, before);
        worstAfter = Math.Max(worstAfter, after);
        return ((long)before * before) - ((long)after * after);
    }

    private static bool SameQuarter(int month, int other) => (month - 1) / 3 == (other - 1) / 3;

    private int Excess(int unit, int month, int more) => Math.Max(0, Load(unit, month) + more - _capacities[unit]);

    private int QuarterExcess(int unit, int month, int more) => Math.Max(0, _byQuarter[(unit * Quarters) + ((month - 1) / 3)] + more - (3 * _capacities[unit]));
}
