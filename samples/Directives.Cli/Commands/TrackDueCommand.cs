using System.CommandLine;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>track due REG.db --from DAY --to DAY</c>: what falls due within the days, as it stands today, or on the one of the days that is nearest to today.</summary>
internal static class TrackDueCommand
{
    private static readonly TaskCondition[] s_asked = [TaskCondition.InTime, TaskCondition.DueSoon, TaskCondition.Overdue, TaskCondition.DoneOnTime, TaskCondition.DoneLate];

    internal static Command Create(Host host)
    {
        var register = TrackOptions.Register();
        var from = TrackOptions.Day("--from", "The first day.");
        var to = TrackOptions.Day("--to", "The last day.");
        var knownOn = TrackOptions.KnownOn();
        var unit = TrackOptions.Unit("Only the tasks of this unit, by its id or name.");
        var format = Formats.Option("table", "json", "csv");
        var command = new Command("due", "Lists what falls due (đến hạn) within some days, by due day, as it stands today or on the day of them nearest to today.") { register, from, to, knownOn, unit, format };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(register), (parsed.GetRequiredValue(from), parsed.GetRequiredValue(to)), parsed.GetValue(knownOn), parsed.GetValue(unit), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Host host, string path, (LocalDate From, LocalDate To) days, LocalDate? knownOn, string? unit, string format)
    {
        if (days.To < days.From)
            throw CommandFailure.Usage($"--to {Show.Iso(days.To)} lies before --from {Show.Iso(days.From)}.");
        var register = RegisterFile.OpenExisting(path).Load();
        var view = RegisterFile.View(register, knownOn, days.To);
        var query = new TaskQuery { Conditions = [.. s_asked], DueFrom = days.From, DueTo = days.To, Unit = unit is null ? null : RegisterFile.Unit(unit, register, days.To) };
        var asOf = LocalDate.Max(days.From, LocalDate.Min(days.To, host.Today));
        var due = AsOf(view, view.Query(query, days.To), asOf).OrderBy(state => state.Due).ThenBy(state => state.Task, StringComparer.Ordinal).ThenBy(state => state.Unit, StringComparer.Ordinal).ToList();
        new AssignmentOutput(host, register, due).Write(format, $"Nhiệm vụ đến hạn từ {Show.Day(days.From)} đến {Show.Day(days.To)}, tình trạng ngày {Show.Day(asOf)}", json =>
        {
            json.WriteMember("from", days.From);
            json.WriteMember("to", days.To);
            json.WriteMember("asOf", asOf);
            json.WriteMember("knownOn", view.KnownOn);
        });
        return ExitCode.Done;
    }

    /// <summary>Those found as they stand on an earlier day; what is given or begins only after it stands as not yet given.</summary>
    private static IEnumerable<AssignmentState> AsOf(RegisterView view, IReadOnlyList<AssignmentState> found, LocalDate asOf)
    {
        var earlier = view.Query(new TaskQuery(), asOf).ToDictionary(Key);
        return found.Select(state => earlier.TryGetValue(Key(state), out var known) ? known with { Due = state.Due } : state with { Condition = TaskCondition.NotAssigned, DaysLate = 0, WorkingDaysLate = 0 });
    }

    private static (string Task, string Given, AssignmentRole Role, LocalDate? Occurrence) Key(AssignmentState state) => (state.Task, state.Given, state.Role, state.Occurrence);
}
