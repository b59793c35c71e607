using System.CommandLine;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk.EntityFrameworkCore;
using Directives.Sdk.Reading;
using Directives.Sdk.Tracking;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>track import REG.db NOTICE...</c>: puts the tasks of notices into a register. A notice of which the register has another state is not entered a second time: its changes are proposed.</summary>
internal static class TrackImportCommand
{
    private static readonly TaskCondition[] s_open = [TaskCondition.InTime, TaskCondition.DueSoon, TaskCondition.Overdue, TaskCondition.NoDeadline, TaskCondition.Ongoing];

    internal static Command Create(Host host)
    {
        var register = TrackOptions.Register();
        var notices = new Argument<string[]>("NOTICE") { Description = "Notices as text or Markdown in UTF-8; '-' reads standard input.", Arity = ArgumentArity.OneOrMore };
        var recorded = TrackOptions.Recorded();
        var asNew = new Option<bool>("--as-new") { Description = "Enters a notice even where the register has another state of it, as one of its own." };
        var revises = TrackOptions.Text("--revises", "key", "The notice of the register that this one corrects, replaces or revokes: proposes the changes of its tasks and enters nothing.");
        var officer = TrackOptions.Text("--officer", "text", "The desk officer (chuyên viên theo dõi) of the tasks.");
        var leader = TrackOptions.Text("--leader", "text", "The leader in charge (lãnh đạo phụ trách).");
        var field = TrackOptions.Text("--field", "text", "The field (lĩnh vực).");
        var secrecy = TrackOptions.Secrecy();
        var command = new Command("import", "Reads notices and enters their tasks. Of a notice of which the register has another state the differences are printed, and nothing is entered.")
        {
            register, notices, recorded, asNew, revises, officer, leader, field, secrecy,
        };
        command.SetAction(parsed =>
        {
            var options = new ImportOptions
            {
                AsNew = parsed.GetValue(asNew),
                Revises = parsed.GetValue(revises),
                DeskOfficer = parsed.GetValue(officer),
                Leader = parsed.GetValue(leader),
                Field = parsed.GetValue(field),
                Secrecy = parsed.GetValue(secrecy),
            };
            return Run(host, parsed.GetRequiredValue(register), parsed.GetRequiredValue(notices), parsed.GetValue(recorded), options);
        });
        return command;
    }

    private static int Run(Host host, string register, string[] notices, LocalDate? recorded, ImportOptions options)
    {
        if (options is { AsNew: true, Revises: not null })
            throw CommandFailure.Usage("--as-new and --revises exclude each other.");
        // All are read before the first is entered: a bad one leaves the register as it was.
        var texts = Array.ConvertAll(notices, notice => (Source: InputText.NameOf(notice), Text: InputText.ReadSome(notice, host)));
        var readings = Array.ConvertAll(texts, text => (text.Source, text.Text, Reading: Read(text.Source, text.Text, options)));
        var file = RegisterFile.Open(register);
        var day = recorded ?? host.Today;
        var output = new ImportOutput(host, day);
        var added = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (source, text, reading) in readings)
        {
            var notice = reading.Notice;
            var outcome = RegisterFile.Value(source, RegisterFile.Run(file.Store.ImportAsync(text, notice, day, options)));
            output.Write(source, notice, outcome, isSecret: outcome.Changes.Count > 0 && file.Load() is var there && outcome.Tasks.Any(task => SecretTitle.IsSecret(there.Find(task)!)));
            if (reading.Others.Count > 0)
                output.Others(reading.Others.Count);
            if (outcome.Relation == NoticeRelation.New)
            {
                added.UnionWith(outcome.Tasks);
                if (recorded is null)
                    output.Hint(notice);
            }

            // What is said to be there must be said at once: the process may end before the next.
            host.Output.Flush();
        }

        if (added.Count > 0)
            PointOutOverlaps(output, file.Load(), added, day);
        return ExitCode.Done;
    }

    private static NoticeReading Read(string source, string text, ImportOptions options)
    {
        var reading = RegisterFile.Value(source, NoticeReader.Default.Read(text));
        var notice = reading.Notice;
        // A revoking notice may order nothing.
        return notice.Directives.Any() || notice.Symbol is not null || options.Revises is not null
            ? reading
            : throw CommandFailure.Unreadable(source, "is no notice: it has neither a number and symbol nor anything that is ordered.");
    }

    private static void PointOutOverlaps(ImportOutput output, TaskRegister register, HashSet<string> added, LocalDate day)
    {
        var open = RegisterFile.View(register, null, day).Query(new TaskQuery { Conditions = [.. s_open] }, day).Select(state => state.Task).ToHashSet(StringComparer.Ordinal);
        var tasks = register.Histories.Select(history => history.Task).Where(task => open.Contains(task.Id) || added.Contains(task.Id));
        var notices = register.Histories.ToDictionary(history => history.Task.Id, history => history.Task.Notice, StringComparer.Ordinal);
        output.Overlaps(register, [.. TaskOverlaps.Find(tasks).Where(pair => added.Contains(pair.Second) && notices[pair.First] != notices[pair.Second])]);
    }
}
