using System.CommandLine;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk.Reading;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>read FILE|-</c>: a notice and what it orders.</summary>
internal static class ReadCommand
{
    internal static Command Create(Host host)
    {
        var file = new Argument<string>("FILE") { Description = "A notice as text or Markdown in UTF-8; '-' reads standard input." };
        var format = Formats.Option("table", "json", "csv");
        format.Description = "table: for people. json: the contract directives/1. csv: one row a directive (RFC 4180).";
        var asOf = new Option<LocalDate?>("--as-of") { HelpName = "date", Description = "Adds each task's state (tình trạng) at the end of that day, as if none were finished.", CustomParser = Dates.OptionalWorkingDay };
        var command = new Command("read", "Reads a notice: its tasks (nhiệm vụ), who does them, by when and why; decisions, reminders; what should be checked.") { file, format, asOf };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(file), parsed.GetRequiredValue(format), parsed.GetValue(asOf)));
        return command;
    }

    private static int Run(Host host, string file, string format, LocalDate? asOf)
    {
        var text = InputText.ReadSome(file, host);
        var read = NoticeReader.Default.Read(text);
        if (!read.IsSuccess)
            throw CommandFailure.Unreadable(InputText.NameOf(file), read.ValidationErrors.First().ErrorMessage);
        switch (format)
        {
            case "json":
                ReadingJson.Write(host.Output, read.Value, asOf);
                break;
            case "csv":
                new ReadingCsv(host.Output, asOf).Write(read.Value);
                break;
            default:
                new ReadingTable(Screen.Of(host), asOf).Write(read.Value, text);
                break;
        }

        return ExitCode.Done;
    }
}
