using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.Units;

/// <summary>
/// Bảng cơ quan, đơn vị: the text form of a list of <see cref="Unit"/>, as the data of this library and of hosts has it; <see cref="UnitRegistry.WithTable"/> reads it.
/// </summary>
/// <remarks>
/// One unit a line, tab-separated, or comma-separated with quotes where a field holds a comma. Lines that start with <c>#</c> and blank lines are skipped. The first other line names
/// the columns, in any order: <c>id</c>, <c>name</c>, <c>kind</c> (<see cref="UnitKindPattern"/>), <c>parent</c>, <c>source</c>, and where they are needed <c>from</c>, <c>to</c>
/// (ISO 8601), <c>aliases</c>, <c>identifiers</c>, <c>members</c> (<see cref="MemberCoveragePattern"/>), lists separated by <c>|</c>. Other columns are ignored.
/// </remarks>
public static class UnitTable
{
    private const string Header = "id\tname\tkind\tparent\tfrom\tto\taliases\tidentifiers\tmembers\tsource\n";

    /// <summary>The table of some units in the order given, tab-separated, lines ended by LF.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null.</exception>
    /// <exception cref="ArgumentException">A text holds a tab or a line break, or an item of a list a <c>|</c>, which the form cannot hold.</exception>
    public static string Format(IEnumerable<Unit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        var text = new StringBuilder(Header);
        foreach (var unit in units)
        {
            string[] fields =
            [
                unit.Id, unit.Name, UnitKindPattern.Format(unit.Kind), unit.Parent ?? "", Day(unit.ValidFrom), Day(unit.ValidTo),
                List(unit.Aliases), List(unit.Identifiers), List(unit.Members.Select(MemberCoveragePattern.Format)), unit.Source,
            ];
            if (Array.Exists(fields, field => field.IndexOfAny(['\t', '\n', '\r']) >= 0))
                throw new ArgumentException($"A text of '{unit.Id}' holds a tab or a line break.", nameof(units));
            text.Append(string.Join("\t", fields)).Append('\n');
        }

        return text.ToString();
    }

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static string List(IEnumerable<string> items)
    {
        var list = items.ToList();
        return list.Exists(item => item.Contains(UnitTableReader.ListMark))
            ? throw new ArgumentException($"'{list.Find(item => item.Contains(UnitTableReader.ListMark))}' holds a '|'.", nameof(items))
            : string.Join(" | ", list);
    }
}
