using System.Globalization;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Cli.Output;

/// <summary>A reading as comma-separated values: one row a directive, tasks and others, told apart by <c>kind</c>. Values are those of the JSON contract; several units stand in one field, parted by "; ".</summary>
internal sealed class ReadingCsv(TextWriter output, LocalDate? asOf)
{
    private static readonly string[] s_columns =
        ["notice", "id", "point", "kind", "action", "lead", "coordinating", "via", "report_to", "urgency", "deadline_text", "deadline", "bound", "due", "reason"];

    internal void Write(NoticeReading reading)
    {
        Row(asOf is null ? s_columns : [.. s_columns, "state"]);
        var number = 0;
        foreach (var notice in NoticeTasks.All(reading))
        {
            number++;
            var context = NoticeTasks.Context(notice);
            foreach (var conclusion in notice.Conclusions)
            {
                foreach (var directive in conclusion.Directives)
                    Row(Fields(number, conclusion, directive, context));
            }
        }
    }

    private List<string?> Fields(int number, Conclusion conclusion, Directive directive, DeadlineContext context)
    {
        var answer = new DueAnswer(directive.Deadline, context);
        var hasDeadline = directive.Deadline is not Unspecified;
        List<string?> fields =
        [
            number.ToString(CultureInfo.InvariantCulture),
            directive.Id,
            conclusion.Ordinal,
            Lower(directive.Kind),
            directive.Action,
            Names(directive.Lead),
            Names(directive.Coordinating),
            Names(directive.Via),
            Names(directive.ReportTo),
            directive.Urgency == Urgency.None ? null : Lower(directive.Urgency),
            directive.DeadlineMention?.Text,
            hasDeadline ? DeadlinePattern.Value.Format(directive.Deadline) : null,
            hasDeadline ? Lower(directive.Deadline.Bound) : null,
            answer.Due?.ToIsoString(),
            hasDeadline ? answer.Reason.Replace("\n", "; ", StringComparison.Ordinal) : null,
        ];
        if (asOf is not null)
            fields.Add(NoticeTasks.State(directive, context, asOf)?.Text);
        return fields;
    }

    private void Row(IEnumerable<string?> fields)
    {
        output.Write(Csv.Row(fields));
        output.Write(Csv.RecordEnd);
    }

    private static string Names(IEnumerable<Party> parties) => string.Join("; ", parties.Select(NoticeTasks.Name));

#pragma warning disable CA1308 // The contract writes its words in lower case.
    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308
}
