using Directives.Sdk.Planning;
using Newtonsoft.Json;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Writes a programme as JSON. What is absent is left out.</summary>
internal sealed class ProgrammeWriter(JsonWriter json, Language language)
{
    private readonly ContractWriter _contract = new(json);

    /// <summary>A programme; of one that was repaired also the moves.</summary>
    internal void Programme(WorkProgramme programme, EquatableList<PlanMove>? moves)
    {
        json.WriteStartObject();
        json.WriteText("schema", WorkProgrammeJson.SchemaName);
        Number("year", programme.Year);
        json.WriteDay("from", programme.From);
        if (programme.CalendarVersion.Length > 0)
            json.WriteText("calendarVersion", programme.CalendarVersion);
        json.WriteList("items", programme.Items, Item);
        json.WriteList("findings", programme.Findings, Finding);
        if (moves is not null)
            json.WriteList("moves", moves, Made);
        json.WriteEndObject();
    }

    private void Item(ProgrammeItem item)
    {
        json.WriteStartObject();
        json.WriteText("id", item.Id);
        json.WriteText("title", item.Entry.Title);
        json.WriteText("product", item.Entry.Product);
        json.WriteList("lead", item.Entry.Lead, _contract.Party);
        json.WriteList("coordinating", item.Entry.Coordinating, _contract.Party);
        json.WriteText("level", item.Entry.Level is { } level ? EnumText<ApprovingLevel>.Format(level) : null);
        json.WriteText("leader", item.Entry.Leader);
        Number("quarter", item.Quarter);
        Number("month", item.Month);
        json.WriteDay("target", item.Target);
        json.WriteDay("due", item.Entry.Due);
        if (item.Entry.IsOverdue is { } overdue)
        {
            json.WritePropertyName("overdue");
            json.WriteValue(overdue);
        }

        json.WriteText("origin", EnumText<ItemOrigin>.Format(item.Entry.Origin));
        Number("carriedOver", item.Entry.CarriedOver);
        Wishes(item.Entry);
        json.WriteList("reasons", item.Reasons, Reason);
        json.WriteList("steps", item.Steps, Step);
        json.WriteEndObject();
    }

    /// <summary>What decides the place of an entry beside its due date, and what it stands for.</summary>
    private void Wishes(ProgrammeEntry entry)
    {
        json.WriteText("asked", entry.Asked?.ToString());
        if (entry.After.Count > 0)
            json.WriteList("after", entry.After, json.WriteValue);
        Flag("optional", entry.IsOptional);
        if (entry.Load != 1)
            Number("load", entry.Load);
        json.WriteText("task", entry.Task);
        json.WriteDay("occurrence", entry.Occurrence);
    }

    private void Step(PreparationStep step)
    {
        json.WriteStartObject();
        json.WriteText("name", step.Name(language));
        json.WriteText("step", step.Rule.Step);
        json.WriteDay("from", step.From);
        json.WriteDay("to", step.To);
        Number("workingDays", step.Rule.WorkingDays);
        json.WriteText(language == Language.English ? "vietnameseName" : "englishName", language == Language.English ? step.Rule.Name : step.Rule.EnglishName);
        Flag("policy", step.Rule.IsPolicy);
        json.WriteText("source", step.Rule.Source);
        json.WriteEndObject();
    }

    private void Reason(PlacementReason reason)
    {
        json.WriteStartObject();
        json.WriteText("code", reason.Code);
        if (reason.Arguments.Count > 0)
            json.WriteList("arguments", reason.Arguments, json.WriteValue);
        json.WriteText("text", reason.Describe(language));
        json.WriteEndObject();
    }

    private void Finding(PlanFinding finding)
    {
        json.WriteStartObject();
        json.WriteText("code", finding.Code);
        json.WriteText("severity", EnumText<FindingSeverity>.Format(finding.Severity));
        json.WriteList("items", finding.Items, json.WriteValue);
        if (finding.Arguments.Count > 0)
            json.WriteList("arguments", finding.Arguments, json.WriteValue);
        json.WriteText("message", finding.Message(language));
        Move(finding);
        json.WriteEndObject();
    }

    private void Move(PlanFinding finding)
    {
        var text = finding.Advice(language);
        if (finding.Move is null && text.Length == 0)
            return;
        json.WritePropertyName("move");
        json.WriteStartObject();
        json.WriteText("text", text);
        if (finding.Move is { } move)
            Members(move);
        json.WriteEndObject();
    }

    /// <summary>A move that was made.</summary>
    private void Made(PlanMove move)
    {
        json.WriteStartObject();
        json.WriteText("text", move.Describe(language));
        Members(move);
        json.WriteEndObject();
    }

    private void Members(PlanMove move)
    {
        json.WriteText("item", move.Item);
        json.WriteText("title", move.Title);
        Number("from", move.From);
        Number("to", move.To);
        json.WritePropertyName("reason");
        Reason(move.Reason);
    }

    private void Number(string name, int value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }

    private void Flag(string name, bool value)
    {
        if (!value)
            return;
        json.WritePropertyName(name);
        json.WriteValue(true);
    }
}
