using Ardalis.Result;
using Directives.Sdk.Units;
using Microsoft.EntityFrameworkCore;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>The rows of units.</summary>
internal static class UnitRows
{
    internal static async Task<Result<UnitRegistry>> LoadAsync(DirectivesDbContext context, CancellationToken cancellationToken)
    {
        var reader = new RowReader();
        var units = new List<Unit>();
        foreach (var row in await context.Units.AsNoTracking().OrderBy(row => row.Place).ToListAsync(cancellationToken).ConfigureAwait(false))
        {
            if (reader.Unit(row) is { } unit)
                units.Add(unit);
        }

        return reader.Errors.Count > 0 ? Result<UnitRegistry>.Invalid(reader.Errors) : UnitRegistry.Vietnam.With(units);
    }

    internal static async Task<Result<int>> SaveAsync(DirectivesDbContext context, List<Unit> units, CancellationToken cancellationToken)
    {
        var registry = await LoadAsync(context, cancellationToken).ConfigureAwait(false);
        if (!registry.IsSuccess)
            return StoreError.From<int>(registry);
        var merged = registry.Value.With(units);
        if (!merged.IsSuccess)
            return StoreError.From<int>(merged);
        var there = await context.Units.ToDictionaryAsync(row => row.Id, StringComparer.Ordinal, cancellationToken).ConfigureAwait(false);
        var place = there.Count == 0 ? 0 : there.Values.Max(row => row.Place);
        var writer = new RowWriter();
        foreach (var unit in units)
        {
            if (there.TryGetValue(unit.Id, out var row))
                context.Entry(row).CurrentValues.SetValues(writer.Unit(row.Place, unit));
            else
                context.Units.Add(writer.Unit(++place, unit));
        }

        if (writer.Errors.Count > 0)
            return Result<int>.Invalid(writer.Errors);
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        return Result<int>.Success(units.Count);
    }
}
