using System.Globalization;
using Directives.Sdk;
using Directives.Sdk.NewtonsoftJson;
using Directives.Sdk.Planning;
using Directives.Sdk.Tracking;
using Newtonsoft.Json;

namespace Directives.Cli.Output;

/// <summary>
/// A programme as the document <c>directives-programme/1</c>, indented, with the <c>moves</c> of its repair. Where they were asked for it holds more members: <c>diary</c>, <c>changes</c>,
/// <c>progress</c>.
/// </summary>
internal static class ProgrammeJson
{
    private static readonly (ProgrammeDifference Difference, string Text)[] s_differences =
    [
        (ProgrammeDifference.Added, "added"), (ProgrammeDifference.Dropped, "dropped"), (ProgrammeDifference.Moved, "moved"), (ProgrammeDifference.Due, "due"), (ProgrammeDifference.Lead, "lead"),
        (ProgrammeDifference.Level, "level"), (ProgrammeDifference.Text, "text"), (ProgrammeDifference.Done, "done"),
    ];

    internal static void Write(TextWriter output, PlanAnswer answer)
    {
        var json = answer.Moves is { } moves ? WorkProgrammeJson.Write(new RepairedProgramme(answer.Programme, moves), JsonStyle.Indented) : WorkProgrammeJson.Write(answer.Programme, JsonStyle.Indented);
        if (answer.Asked.Any())
            json = string.Concat(json.AsSpan(0, json.LastIndexOf('}')).TrimEnd(), ",", Asked(answer).AsSpan(1));
        output.Write(json);
        output.Write('\n');
    }

    internal static IEnumerable<string> Differences(ProgrammeChange change) => s_differences.Where(pair => change.Differences.HasFlag(pair.Difference)).Select(pair => pair.Text);

    internal static string Kind(DiaryLine line) => line.Kind switch
    {
        DiaryLineKind.StepBegins => "step-begins",
        DiaryLineKind.StepEnds => "step-ends",
        _ => "submission",
    };

    /// <summary>An object with the further members, indented as the document is, so that its inside fits into it.</summary>
    private static string Asked(PlanAnswer answer)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using (var json = new JsonTextWriter(text) { Formatting = Formatting.Indented, Culture = CultureInfo.InvariantCulture })
        {
            json.WriteItem(members =>
            {
                if (answer.Diary is { } diary)
                    members.WriteItems("diary", diary, Day);
                if (answer.Changes is { } changes)
                    members.WriteItems("changes", changes, Change);
                if (answer.Progress is { } progress)
                    Progress(members, progress);
            });
        }

        return text.ToString();
    }

    private static void Day(JsonTextWriter json, DiaryDay day)
    {
        json.WriteMember("date", day.Date);
        json.WritePropertyName("working");
        json.WriteValue(day.IsWorking);
        json.WriteItems("lines", day.Lines, (inner, line) =>
        {
            inner.WriteMember("kind", Kind(line));
            inner.WriteMember("item", line.Item.Id);
            inner.WriteMember("step", line.Step?.Rule.Step);
            inner.WriteMember("text", line.Describe(Language.Vietnamese));
        });
    }

    private static void Change(JsonTextWriter json, ProgrammeChange change)
    {
        json.WriteMember("item", change.Id);
        json.WriteMember("title", (change.After ?? change.Before)!.Entry.Title);
        json.WriteTexts("differences", Differences(change));
        json.WriteMember("state", change.Condition is { } condition ? TaskConditionPattern.Format(condition) : null);
        json.WriteMember("monthBefore", change.Before?.Month);
        json.WriteMember("monthAfter", change.After?.Month);
        json.WriteMember("dueBefore", change.Before?.Entry.Due);
        json.WriteMember("dueAfter", change.After?.Entry.Due);
        json.WriteMember("text", change.Describe(Language.Vietnamese));
    }

    private static void Progress(JsonTextWriter json, ProgrammeProgress progress)
    {
        json.WritePropertyName("progress");
        json.WriteItem(members =>
        {
            members.WriteMember("asOf", progress.AsOf);
            members.WriteItems("quarters", progress.Quarters, (inner, quarter) =>
            {
                inner.WriteMember("quarter", quarter.Quarter);
                inner.WriteMember("planned", quarter.Planned);
                inner.WriteMember("done", quarter.Done);
                inner.WriteMember("overdue", quarter.Overdue);
                inner.WriteMember("open", quarter.Open);
                inner.WriteMember("ended", quarter.Ended);
                inner.WriteMember("notFollowed", quarter.NotFollowed);
            });
            members.WriteItems("items", progress.Items, (inner, item) =>
            {
                inner.WriteMember("item", item.Item.Id);
                inner.WriteMember("state", item.Condition is { } condition ? TaskConditionPattern.Format(condition) : null);
            });
        });
    }
}
