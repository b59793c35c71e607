using System.Globalization;
using Directives.Cli.Output;
using Directives.Sdk.Calendars;
using Directives.Sdk.NewtonsoftJson;
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

    /// <summary>Whether the wording of secret tasks is shown.</summary>
    internal bool WithSecret { get; init; }

    internal PlanningRules Rules { get; init; } = PlanningRules.Default;

    /// <summary>The day whose end counts for what is open.</summary>
    internal LocalDate PlannedOn => AsOf ?? DefaultDay();

    private TaskRegister Tasks => field ??= RegisterFile.OpenExisting(register).Load();

    /// <exception cref="CommandFailure">The register or a table cannot be read, or the year is none that can be planned.</exception>
    internal WorkProgramme Plan()
    {
        var tasks = Tasks;
        var asOf = PlannedOn;
        // The year as a whole, unless a day is named.
        var from = From ?? (AsOf is null ? FirstDay : FirstDayOfWork(asOf));
        var province = RegisterFile.ProvinceOf(tasks);
        var entries = ProgrammeEntries.FromRegister(tasks, year, asOf, KnownOn ?? RegisterFile.LastRecorded(tasks, asOf)).Select(Secrets.Of).ToList();
        if (Duties is not null)
            entries.AddRange(RegisterFile.Value(InputText.NameOf(Duties), ProgrammeTable.Duties(InputText.ReadSome(Duties, host), FirstDay, null, province)).SelectMany(duty => duty.EntriesIn(year)).Where(entry => !(entry.Due < from)));
        if (Entries is not null)
            entries.AddRange(RegisterFile.Value(InputText.NameOf(Entries), ProgrammeTable.Entries(InputText.ReadSome(Entries, host), FirstDay, null, province)));
        var planned = QuarterPlanner.Plan(entries, year, Rules, from);
        return planned.IsSuccess ? planned.Value : throw CommandFailure.Usage(RegisterFile.Message(planned));
    }

    /// <summary>How the items of a programme stand at the end of a day.</summary>
    internal ProgrammeProgress Progress(WorkProgramme programme, LocalDate day) => ProgrammeProgress.Compute(programme, Tasks, day, KnownOn ?? RegisterFile.LastRecorded(Tasks, day));

    /// <summary>A version of the year's programme that was stored before, its secret tasks shown as the present one shows them.</summary>
    /// <param name="file">The file.</param>
    /// <param name="present">The programme made now.</param>
    /// <exception cref="CommandFailure">The file cannot be read, or holds the programme of another year.</exception>
    internal WorkProgramme Earlier(string file, WorkProgramme present)
    {
        var earlier = RegisterFile.Value(InputText.NameOf(file), WorkProgrammeJson.Read(InputText.ReadSome(file, host)));
        return earlier.Year == year ? Secrets.Of(earlier, present) : throw CommandFailure.Unreadable(InputText.NameOf(file), string.Create(CultureInfo.InvariantCulture, $"is the programme of {earlier.Year}, not of {year}."));
    }

    private SecretEntry Secrets => new(Tasks, WithSecret);

    private LocalDate FirstDay => new(year, 1, 1);

    /// <summary>The day of planning, or the year's first where that is later: what is due before it is past due, and days left are counted from it.</summary>
    private LocalDate FirstDayOfWork(LocalDate asOf)
    {
        if (asOf.Year > year)
            throw CommandFailure.Usage($"--as-of: {Show.Iso(asOf)} lies after {year}, of which nothing is left to plan; --from names the first day of work.");
        return LocalDate.Max(asOf, FirstDay);
    }

    /// <summary>The day on which the year's programme is issued, or today where that is earlier.</summary>
    private LocalDate DefaultDay()
    {
        var issued = ProgrammeCalendar.Default.Of(year, PeriodGrain.Year).First(milestone => milestone.Rule.Code == "issue").Due;
        return LocalDate.Min(issued, host.Today);
    }
}
