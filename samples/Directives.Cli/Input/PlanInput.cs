using Directives.Sdk.Calendars;
using Directives.Sdk.Planning;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Input;

/// <summary>What a programme is made of: a register, and the tables of a host.</summary>
/// <param name="host">The host.</param>
/// <param name="register">The register file.</param>
/// <param name="year">The year of the programme.</param>
internal sealed class PlanInput(Host host, string register, int year)
{
    internal LocalDate? AsOf { get; init; }

    internal LocalDate? KnownOn { get; init; }

    internal LocalDate? From { get; init; }

    internal string? Entries { get; init; }

    internal string? Duties { get; init; }

    internal PlanningRules Rules { get; init; } = PlanningRules.Default;

    /// <exception cref="CommandFailure">The register or a table cannot be read, or the year is none that can be planned.</exception>
    internal WorkProgramme Plan()
    {
        var tasks = RegisterFile.OpenExisting(register).Load();
        var asOf = AsOf ?? DefaultDay();
        var province = RegisterFile.ProvinceOf(tasks);
        var entries = ProgrammeEntries.FromRegister(tasks, year, asOf, KnownOn ?? RegisterFile.LastRecorded(tasks, asOf)).ToList();
        if (Duties is not null)
            entries.AddRange(RegisterFile.Value(InputText.NameOf(Duties), ProgrammeTable.Duties(InputText.ReadSome(Duties, host), FirstDay, null, province)).SelectMany(duty => duty.EntriesIn(year)));
        if (Entries is not null)
            entries.AddRange(RegisterFile.Value(InputText.NameOf(Entries), ProgrammeTable.Entries(InputText.ReadSome(Entries, host), FirstDay, null, province)));
        var planned = QuarterPlanner.Plan(entries, year, Rules, From);
        return planned.IsSuccess ? planned.Value : throw CommandFailure.Usage(RegisterFile.Message(planned));
    }

    private LocalDate FirstDay => new(year, 1, 1);

    /// <summary>The day on which the year's programme is issued, or today where that is earlier.</summary>
    private LocalDate DefaultDay()
    {
        if (year is < WorkingCalendar.MinYear or > WorkingCalendar.MaxYear)
            throw CommandFailure.Usage($"--year: {year} lies outside the years {WorkingCalendar.MinYear} to {WorkingCalendar.MaxYear}.");
        var issued = ProgrammeCalendar.Default.Of(year, PeriodGrain.Year).First(milestone => milestone.Rule.Code == "issue").Due;
        return LocalDate.Min(issued, host.Today);
    }
}
