using System.Globalization;
using Ardalis.Result;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tests.Deadlines;

/// <summary>Reads the deadline and context columns of resolution.tsv; an unknown word fails.</summary>
internal static class ResolutionCase
{
    internal static Result<DueDate> Resolve(string deadline, string context)
    {
        var parsed = DeadlinePattern.Full.Parse(deadline);
        parsed.IsSuccess.Should().BeTrue(because: deadline);
        var (said, known) = (parsed.Value, new DeadlineContext());
        foreach (var word in context.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = word.IndexOf('=');
            var (name, value) = equals < 0 ? (word, "") : (word.Substring(0, equals), word.Substring(equals + 1));
            if (name is "completed" or "holiday")
                said = Said(said, name, value);
            else
                known = Known(known, name, value);
        }

        return said.Resolve(known);
    }

    private static Deadline Said(Deadline deadline, string name, string value) => name == "holiday"
        ? (OnDate)deadline with { Holiday = value }
        : deadline with { Completed = value.Split(',').Aggregate(Completion.None, (all, part) => all | Enum.Parse<Completion>(part)) };

    private static DeadlineContext Known(DeadlineContext context, string name, string value) => name switch
    {
        "issued" => context with { Issued = PartialDatePattern.Parse(value).Value },
        "time" => context with { IssuedTime = NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(value).Value },
        "received" => context with { Received = TestTable.Date(value) },
        "meeting" => context with { Meeting = TestTable.Date(value) },
        "event" => context with { Event = TestTable.Date(value) },
        "refuse" => context with { RefuseProjections = true },
        _ => context with { Policy = Chosen(context.Policy, name, value) },
    };

    private static DeadlinePolicy Chosen(DeadlinePolicy policy, string name, string value) => name switch
    {
        "ExclusiveDay" => policy with { ExclusiveDay = ExclusiveDay.SameDay },
        "MoveNamedDay" => policy with { MoveNamedDay = true },
        "MoveNamedPeriodEnd" => policy with { MoveNamedPeriodEnd = true },
        "!MoveCountedTermEnd" => policy with { MoveCountedTermEnd = false },
        "!MoveCountedBackEnd" => policy with { MoveCountedBackEnd = false },
        "!WeekEndsOnWorkingDay" => policy with { WeekEndsOnWorkingDay = false },
        "MiddleOfQuarterDay" => policy with { MiddleOfQuarterDay = int.Parse(value, CultureInfo.InvariantCulture) },
        _ => throw new InvalidDataException($"'{name}' is no word of a context."),
    };
}
