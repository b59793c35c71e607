using System.CommandLine;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.NewtonsoftJson;
using Directives.Sdk.Reading;

namespace Directives.Cli.Commands;

/// <summary><c>deadline TEXT|-</c>: what a phrase means, when it is due, and why.</summary>
internal static class DeadlineCommand
{
    internal static Command Create(Host host)
    {
        var text = new Argument<string>("TEXT") { Description = "A phrase such as \"trong quý I/2021\"; '-' reads one phrase a line from standard input." };
        var issued = new Option<PartialDate?>("--issued")
        {
            HelpName = "date",
            Description = "The day on which the document was issued (ngày ban hành): 2021-01-05, or 2021-01 while its day is blank. Without it, what depends on it stays open.",
            CustomParser = Dates.Partial,
        };
        var format = Formats.Option("text", "json");
        format.Description = "text: for people. json: one compact object a phrase; without 'value' where the phrase gives no deadline.";
        var command = new Command("deadline", "Says what a phrase means as a deadline (thời hạn), when it is due (đến hạn) and why (căn cứ).") { text, issued, format };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(text), parsed.GetValue(issued), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Host host, string text, PartialDate? issued, string format)
    {
        var phrases = text == InputText.StandardInput ? InputText.ReadLines(host) : [text];
        var context = DeadlineContext.For(issued);
        if (format == "json")
            WriteJson(host.Output, phrases, context);
        else
            WriteText(Screen.Of(host), phrases, context);
        return ExitCode.Done;
    }

    private static void WriteJson(TextWriter output, IEnumerable<string> phrases, DeadlineContext context)
    {
        foreach (var phrase in phrases)
            output.WriteLine(DeadlineJson.Write(phrase, DeadlinePhrase.Read(phrase, context.Issued)?.Value, context));
    }

    private static void WriteText(IScreen screen, IEnumerable<string> phrases, DeadlineContext context)
    {
        var report = new DeadlineReport(screen, context);
        var isFirst = true;
        foreach (var phrase in phrases)
        {
            if (!isFirst)
                screen.Line();
            isFirst = false;
            report.Write(phrase, DeadlinePhrase.Read(phrase, context.Issued));
        }
    }
}
