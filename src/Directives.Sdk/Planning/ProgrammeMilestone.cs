using System.Globalization;
using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Units;

namespace Directives.Sdk.Planning;

/// <summary>Một mốc trong lịch lập chương trình: one date by which a programme is registered for, compiled, issued or adjusted.</summary>
/// <param name="Rule">The rule that gives it.</param>
/// <param name="Period">The period that the programme covers.</param>
/// <param name="Due">The last day on time. A named day stays, also where it is a day off; see <see cref="Deadline"/>.</param>
public sealed record ProgrammeMilestone(ProgrammeDateRule Rule, CalendarPeriod Period, LocalDate Due)
{
    /// <summary>Its id: <c>programme/2021-Q2/register</c>.</summary>
    public string Id => $"programme/{Period}/{Rule.Code}";

    /// <summary>The deadline, for a policy that moves named days (<see cref="DeadlinePolicy.MoveNamedDay"/>) or for the register.</summary>
    public Deadline Deadline => new OnDate(Due);

    /// <summary>What is to be done, in a language: "gửi nội dung chương trình công tác quý II/2021".</summary>
    public string Title(Language language) =>
        (language == Language.English ? Rule.EnglishTitle : Rule.Title).Replace("{0}", PeriodName);

    /// <summary>It as an entry of a programme.</summary>
    /// <param name="lead">Who acts: the units, or the Office.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lead"/> is null.</exception>
    public ProgrammeEntry ToEntry(EquatableList<Party> lead)
    {
        ArgumentNullException.ThrowIfNull(lead);
        var title = Title(Language.Vietnamese);
        return new ProgrammeEntry(Id, title) { Lead = lead, Due = Due, Origin = ItemOrigin.Recurring, Product = Rule.Scope == PeriodGrain.Week ? "lịch công tác" : "chương trình công tác" };
    }

    private string PeriodName => Period.Grain switch
    {
        PeriodGrain.Quarter => $"{Roman(Period.Number)}/{Number(Period.Year)}",
        PeriodGrain.Month or PeriodGrain.Week => $"{Number(Period.Number)}/{Number(Period.Year)}",
        _ => Number(Period.Year),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int quarter) => quarter switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };
}
