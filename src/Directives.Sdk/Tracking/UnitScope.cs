using Directives.Sdk.Units;

namespace Directives.Sdk.Tracking;

/// <summary>Whether a unit is the one asked for, or lies below it.</summary>
internal static class UnitScope
{
    private const int Deepest = 20;

    internal static bool Includes(string asked, bool withSubordinates, string unit, UnitRegistry registry)
    {
        if (unit == asked)
            return true;
        if (!withSubordinates)
            return false;
        var above = registry.Find(unit)?.Parent;
        for (var level = 0; above is not null && level < Deepest; level++)
        {
            if (above == asked)
                return true;
            above = registry.Find(above)?.Parent;
        }

        return false;
    }
}
