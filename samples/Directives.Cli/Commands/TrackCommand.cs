using System.CommandLine;

namespace Directives.Cli.Commands;

/// <summary><c>track</c>: one register file, what goes into it and what is asked of it.</summary>
internal static class TrackCommand
{
    internal static Command Create(Host host) =>
        new("track", "Follows tasks in one register file (sổ theo dõi): their history, what is overdue as of any day, reminders, the table of a period.")
        {
            TrackImportCommand.Create(host),
            TrackSampleCommand.Create(host),
            TrackEventCommand.Create(host),
            TrackOverdueCommand.Create(host),
            TrackDueCommand.Create(host),
            TrackRemindCommand.Create(host),
            TrackHistoryCommand.Create(host),
            TrackBacklogCommand.Create(host),
        };
}
