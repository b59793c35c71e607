using System.CommandLine;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>track due REG.db --from DAY --to DAY</c>: what falls due within the days, as it stands on a day.</summary>
internal static class TrackDueCommand
{
    private static readonly TaskCondition[] s_asked = [TaskCondition.InTime, TaskCondition.DueSoon, TaskCondition.Overdue, TaskCondition.DoneOnTime, TaskCondition.DoneLate];

    internal static Command Create(Host host)
    {
        var register = TrackOptions.Register();
        var from = TrackOptions.Day("--from", "The first day.");
        var to = TrackOptions.Day("--to", "The last day.");
        var asOf = TrackOptions.OptionalDay("--as-of", "The day at whose end it is asked how they stand; by default today by the clock (UTC+7), or the one of the days from --from to --to that is nearest to today.");
        var knownOn = TrackOptions.KnownOn();
        var list = new ListOptions("Only the tasks of this unit, by its id or name.");
        var format = Formats.Option("table", "json", "csv");
        var command = new Command("due", "Lists what falls due (đến hạn) within some days, by due day, as it stands on a day.") { register, from, to, asOf, knownOn, format };
        list.AddTo(command);
        command.SetAction(parsed => Run(
            host, parsed.GetRequiredValue(register), new Days(parsed.GetRequiredValue(from), parsed.GetRequiredValue(to), parsed.GetValue(asOf), parsed.GetValue(knownOn)), list.Of(parsed), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Host host, string path, Days days, ListOptions.Chosen chosen, string format)
    {
        if (days.To < days.From)
            throw CommandFailure.Usage($"--to {Show.Iso(days.To)} lies before --from {Show.Iso(days.From)}.");
        var register = RegisterFile.OpenExisting(path).Load();
        var asOf = days.AsOf ?? LocalDate.Max(days.From, LocalDate.Min(days.To, host.Today));
        // What falls due later is found as it will be, and then shown as it stands.
        var last = LocalDate.Max(asOf, days.To);
        var view = RegisterFile.View(register, days.KnownOn, last);
        var query = chosen.Narrow(new TaskQuery { Conditions = [.. s_asked], DueFrom = days.From, DueTo = days.To }, register, last);
        var found = view.Query(query, last);
        var due = (asOf < last ? AsOf(view, found, asOf) : found).OrderBy(state => state.Due).ThenBy(state => state.Task, StringComparer.Ordinal).ThenBy(state => state.Unit, StringComparer.Ordinal).ToList();
        new AssignmentOutput(host, register, due, chosen.WithSecret).Write(format, $"Nhiệm vụ đến hạn từ {Show.Day(days.From)} đến {Show.Day(days.To)}, tình trạng đến hết ngày {Show.Day(asOf)}, theo ghi nhận đến {Show.Day(view.KnownOn)}", json =>
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

    private readonly record struct Days(LocalDate From, LocalDate To, LocalDate? AsOf, LocalDate? KnownOn);
}
