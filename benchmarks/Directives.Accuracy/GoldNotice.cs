using System.Text.Json;

namespace Directives.Accuracy;

/// <summary>A notice with what a careful clerk reads out of it (NAME.gold.json beside NAME.txt or NAME.md).</summary>
internal sealed record GoldNotice(string Name, string Text, IReadOnlyDictionary<string, string> Header, IReadOnlyList<GoldDirective> Directives)
{
    internal static GoldNotice Load(string goldPath)
    {
        var stem = goldPath[..^".gold.json".Length];
        var textPath = File.Exists(stem + ".txt") ? stem + ".txt" : stem + ".md";
        var text = File.ReadAllText(textPath);
        using var json = JsonDocument.Parse(File.ReadAllText(goldPath));
        var name = Path.GetFileName(stem);
        var header = new Dictionary<string, string>();
        foreach (var member in json.RootElement.GetProperty("header").EnumerateObject())
            header[member.Name] = member.Value.ValueKind == JsonValueKind.Array ? string.Join(" / ", member.Value.EnumerateArray().Select(item => item.GetString())) : member.Value.GetString()!;
        var directives = new List<GoldDirective>();
        var from = 0;
        foreach (var item in json.RootElement.GetProperty("directives").EnumerateArray())
        {
            var directive = GoldDirective.Load(item, text, name, ref from);
            directives.Add(directive);
        }

        return new GoldNotice(name, text, header, directives);
    }
}

/// <summary>One annotated directive, its quotes located in the text.</summary>
internal sealed record GoldDirective(
    string Point, IReadOnlyList<string> Kinds, int Start, int End, IReadOnlyList<string> Lead, IReadOnlyList<string> Coordinating, GoldDeadline? Deadline)
{
    internal static GoldDirective Load(JsonElement item, string text, string name, ref int from)
    {
        var quote = item.GetProperty("from").GetString()!;
        var start = Quotes.Find(text, quote, from);
        if (start.Start < 0)
            start = Quotes.Find(text, quote, 0);
        if (start.Start < 0)
            throw new InvalidDataException($"{name}: 'from' is not in the text: {quote}");
        var to = item.GetProperty("to").GetString()!;
        var end = Quotes.Find(text, to, start.Start);
        if (end.Start < 0)
            throw new InvalidDataException($"{name}: 'to' is not in the text after 'from': {to}");
        from = start.Start + 1;
        return new GoldDirective(
            item.GetProperty("point").GetString()!,
            item.GetProperty("kind").GetString()!.Split('|'),
            start.Start,
            end.End,
            Strings(item, "lead"),
            Strings(item, "coordinating"),
            item.TryGetProperty("deadline", out var deadline) ? GoldDeadline.Load(deadline, text, name, start.Start, end.End) : null);
    }

    private static List<string> Strings(JsonElement item, string member) =>
        item.TryGetProperty(member, out var values) ? [.. values.EnumerateArray().Select(value => value.GetString()!)] : [];
}

/// <summary>An annotated deadline.</summary>
internal sealed record GoldDeadline(string Text, int Start, int End, string Value, string Bound, string? Due)
{
    internal static GoldDeadline Load(JsonElement item, string text, string name, int start, int end)
    {
        var quote = item.GetProperty("text").GetString()!;
        var place = Quotes.Find(text, quote, start);
        // A deadline over a whole list stands outside most of its directives; in a table it stands in the row.
        if (place.Start < 0)
            place = Quotes.Find(text, quote, 0);
        if (place.Start < 0)
            throw new InvalidDataException($"{name}: the deadline is not in the text: {quote}");
        return new GoldDeadline(
            quote, place.Start, place.End, item.GetProperty("value").GetString()!, item.GetProperty("bound").GetString()!,
            item.TryGetProperty("due", out var due) ? due.GetString() : null);
    }
}
