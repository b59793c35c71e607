using System.CommandLine;
using Directives.Cli.Input;
using Directives.Sdk.Reading;
using NodaTime;

namespace Directives.Cli.Commands;

/// <summary><c>track import REG.db NOTICE...</c>: puts the tasks of notices into a register. The same text is imported once.</summary>
internal static class TrackImportCommand
{
    internal static Command Create(Host host)
    {
        var register = TrackOptions.Register();
        var notices = new Argument<string[]>("NOTICE") { Description = "Notices as text or Markdown in UTF-8; '-' reads standard input.", Arity = ArgumentArity.OneOrMore };
        var recorded = TrackOptions.Recorded();
        var command = new Command("import", "Reads notices and enters their tasks. A notice that is there already is passed over.") { register, notices, recorded };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(register), parsed.GetRequiredValue(notices), parsed.GetValue(recorded) ?? host.Today));
        return command;
    }

    private static int Run(Host host, string register, string[] notices, LocalDate recorded)
    {
        // All are read before the first is entered: a bad one leaves the register as it was.
        var texts = Array.ConvertAll(notices, notice => (Source: notice, Text: InputText.ReadSome(notice, host)));
        var readings = Array.ConvertAll(texts, text => (text.Source, text.Text, Reading: RegisterFile.Value(InputText.NameOf(text.Source), NoticeReader.Default.Read(text.Text))));
        var file = RegisterFile.Open(register);
        foreach (var (source, text, reading) in readings)
        {
            var outcome = RegisterFile.Value(InputText.NameOf(source), RegisterFile.Run(file.Store.ImportAsync(text, reading.Notice, recorded)));
            host.Output.WriteLine(outcome.WasThere
                ? $"{InputText.NameOf(source)}: {outcome.NoticeKey}: đã có trong sổ"
                : $"{InputText.NameOf(source)}: {outcome.NoticeKey}: {outcome.Tasks.Count} nhiệm vụ");
            // What is said to be there must be said at once: the process may end before the next.
            host.Output.Flush();
        }

        return ExitCode.Done;
    }
}
