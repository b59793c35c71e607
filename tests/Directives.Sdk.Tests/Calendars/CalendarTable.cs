namespace Directives.Sdk.Tests.Calendars;

/// <summary>The tables in tests/data/calendars; an empty one fails, so that no test passes for want of rows.</summary>
internal static class CalendarTable
{
    internal static IReadOnlyList<string[]> Read(string file) =>
        Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "calendars", file)), file);

    internal static IReadOnlyList<string[]> Parse(string text, string name)
    {
        var rows = text.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0 && l[0] != '#').Skip(1).Select(l => l.Split('\t')).ToList();
        return rows.Count > 0 ? rows : throw new InvalidOperationException($"The table '{name}' has no rows.");
    }

    internal static TheoryData<string, string> Pairs(string file)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Read(file))
            data.Add(row[0], row[1]);
        return data;
    }

    internal static LocalDate Date(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
