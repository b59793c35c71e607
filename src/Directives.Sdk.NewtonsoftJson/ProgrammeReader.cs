using Directives.Sdk.Calendars;
using Directives.Sdk.Planning;
using Newtonsoft.Json.Linq;
using NodaTime;

namespace Directives.Sdk.NewtonsoftJson;

/// <summary>Reads a programme from parsed JSON. Unknown members are passed over.</summary>
internal sealed class ProgrammeReader(Problems problems)
{
    private const int Months = 12;
    private const int MostLoad = 1000;

    private readonly ContractReader _contract = new(problems);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    internal WorkProgramme? Programme(JToken document)
    {
        if (Members.Of(document, problems) is not { } members || !members.HasSchema(WorkProgrammeJson.SchemaName))
            return null;
        var year = members.Number("year", 1, 9998);
        return new WorkProgramme(year, members.Day("from"), members.List("items", Item))
        {
            CalendarVersion = members.OptionalText("calendarVersion") ?? "",
            Findings = members.OptionalList("findings", Finding),
        };
    }

    private ProgrammeItem? Item(JToken token)
    {
        if (Members.Of(token, problems) is not { } members)
            return null;
        var entry = Entry(members, token);
        return new ProgrammeItem(entry, members.Number("month", 1, Months), members.Day("target"))
        {
            Reasons = members.OptionalList("reasons", Reason),
            Steps = members.OptionalList("steps", step => Step(step, entry.Level ?? default)),
        };
    }

    private ProgrammeEntry Entry(Members members, JToken token)
    {
        var id = members.Text("id");
        if (!_seen.Add(id))
            problems.Add(JsonErrorCode.Value, $"There is an item '{id}' already.", token);
        return new ProgrammeEntry(id, members.Text("title"))
        {
            Product = members.OptionalText("product"),
            Lead = members.List("lead", _contract.Party),
            Coordinating = members.OptionalList("coordinating", _contract.Party),
            Level = members.Optional("level") is { } level ? Members.AsEnumeration<ApprovingLevel>(level, problems) : null,
            Leader = members.OptionalText("leader"),
            Due = members.OptionalDay("due"),
            IsOverdue = members.Optional("overdue") is null ? null : members.Flag("overdue"),
            Origin = members.Enumeration<ItemOrigin>("origin"),
            CarriedOver = members.OptionalNumber("carriedOver", 0, int.MaxValue) ?? 0,
            Asked = members.Optional("asked") is { } asked ? Period(asked) : null,
            After = members.OptionalList("after", Text),
            IsOptional = members.Flag("optional"),
            Load = members.OptionalNumber("load", 1, MostLoad) ?? 1,
            Task = members.OptionalText("task"),
            Occurrence = members.OptionalDay("occurrence"),
        };
    }

    private PreparationStep? Step(JToken token, ApprovingLevel level)
    {
        if (Members.Of(token, problems) is not { } members)
            return null;
        var name = members.Text("name");
        var isEnglish = members.Optional("vietnameseName") is not null;
        var rule = new StepRule(level, members.Text("step"), members.Number("workingDays", 1, int.MaxValue))
        {
            Name = isEnglish ? members.Text("vietnameseName") : name,
            EnglishName = isEnglish ? name : members.OptionalText("englishName") ?? "",
            IsPolicy = members.Flag("policy"),
            Source = members.OptionalText("source") ?? "",
        };
        return new PreparationStep(rule, members.Day("from"), members.Day("to"));
    }

    private PlanFinding? Finding(JToken token)
    {
        if (Members.Of(token, problems) is not { } members)
            return null;
        var move = members.Optional("move") is { } advice ? Members.Of(advice, problems) : null;
        return new PlanFinding(members.Text("code"), members.Enumeration<FindingSeverity>("severity"), members.List("items", Text), members.OptionalList("arguments", Text))
        {
            Move = move?.Optional("item") is null ? null : Move(move),
        };
    }

    private PlanMove Move(Members members) =>
        new(members.Text("item"), members.Number("from", 1, Months), members.Number("to", 1, Months), members.Required("reason") is { } reason ? Reason(reason) ?? Nothing : Nothing)
        {
            Title = members.OptionalText("title") ?? "",
        };

    private PlacementReason? Reason(JToken token) => Members.Of(token, problems) is { } members ? new PlacementReason(members.Text("code"), members.OptionalList("arguments", Text)) : null;

    private CalendarPeriod? Period(JToken token)
    {
        if (Members.AsText(token, problems) is not { } text)
            return null;
        if (CalendarPeriod.TryParse(text.AsSpan(), out var period))
            return period;
        problems.Add(JsonErrorCode.Value, $"'{text}' is no period of the form 2021-Q1 or 2021-03.", token);
        return null;
    }

    private string? Text(JToken token) => Members.AsText(token, problems);

    private static PlacementReason Nothing => new("", []);
}
