using System.CommandLine;
using Directives.Cli.Input;
using Directives.Cli.Output;
using Directives.Sdk;
using Directives.Sdk.Planning;
using Directives.Sdk.Reading;

namespace Directives.Cli.Commands;

/// <summary><c>check NOTICE</c>: what in a draft will be hard to keep, before it is signed.</summary>
internal static class CheckCommand
{
    internal static Command Create(Host host)
    {
        var notice = new Argument<string>("NOTICE") { Description = "A draft as text or Markdown in UTF-8; '-' reads standard input." };
        var format = Formats.Option("table", "json", "csv");
        var command = new Command("check", "Checks a draft before it is signed: due dates on days off, terms too short for the steps they need, one lead with many tasks in a week, vague wording, no lead, no product.") { notice, format };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(notice), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(Host host, string notice, string format)
    {
        var reading = RegisterFile.Value(InputText.NameOf(notice), NoticeReader.Default.Read(InputText.ReadSome(notice, host)));
        var findings = NoticeCheck.Check(reading);
        switch (format)
        {
            case "json":
                JsonOutput.Write(host.Output, json => json.WriteItems("findings", findings, (item, finding) =>
                {
                    item.WriteMember("code", finding.Code);
                    item.WriteMember("severity", FindingSeverityPattern.Format(finding.Severity));
                    item.WriteTexts("items", finding.Items);
                    item.WriteMember("message", finding.Message(Language.Vietnamese));
                    item.WriteMember("move", finding.Advice(Language.Vietnamese));
                }));
                break;
            case "csv":
                Row(["severity", "code", "items", "message", "move"]);
                foreach (var finding in findings)
                    Row([FindingSeverityPattern.Format(finding.Severity), finding.Code, string.Join(' ', finding.Items), finding.Message(Language.Vietnamese), finding.Advice(Language.Vietnamese)]);
                break;
            default:
                Table(Screen.Of(host), findings);
                break;
        }

        return ExitCode.Done;

        void Row(IEnumerable<string?> fields) => host.Output.Write(Csv.Row(fields) + Csv.RecordEnd);
    }

    private static void Table(IScreen screen, EquatableList<PlanFinding> findings)
    {
        screen.Title($"Điều cần xem xét trước khi ký: {findings.Count}");
        if (findings.Count == 0)
            return;
        screen.Table(
            [new("Mức", Breaks: false), new("Điểm", Breaks: false), new("Điều cần xem xét", 90), new("Đề xuất", 70)],
            [.. findings.Select(finding => new[] { FindingSeverityPattern.Describe(finding.Severity, Language.Vietnamese), string.Join(", ", finding.Items), finding.Message(Language.Vietnamese), finding.Advice(Language.Vietnamese) })]);
    }
}
