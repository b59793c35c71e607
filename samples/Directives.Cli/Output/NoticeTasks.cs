using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>What the renderings of a reading share.</summary>
internal static class NoticeTasks
{
    /// <summary>The notices of a reading, in the order of the text.</summary>
    internal static IEnumerable<Notice> All(NoticeReading reading) => reading.Others.Prepend(reading.Notice);

    /// <summary>What a notice says of the days from which its deadlines are counted.</summary>
    internal static DeadlineContext Context(Notice notice) => DeadlineContext.For(notice.Issued) with { Meeting = notice.Meeting?.Date };

    internal static TaskState? State(Directive directive, DeadlineContext context, LocalDate? asOf) =>
        asOf is { } day && directive.IsTask ? TaskState.Of(directive.Deadline, context, day) : null;

    /// <summary>A unit whose head was named stands with the office: "Sở Y tế (Giám đốc)".</summary>
    internal static string Name(Party party) => party.Holder is { } holder ? $"{party.Name} ({holder})" : party.Name;
}
