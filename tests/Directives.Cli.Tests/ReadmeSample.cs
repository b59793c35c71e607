using Directives.Sdk.Deadlines;
using Directives.Sdk.Reading;

namespace Directives.Cli.Tests;

/// <summary>The README's sample, compiled; a test holds the two equal.</summary>
internal static class ReadmeSample
{
    internal static int Run(string[] args)
    {
        var text = File.ReadAllText(args[0]);
        var reading = NoticeReader.Default.Read(text);
        if (!reading.IsSuccess) { Console.Error.WriteLine(reading.ValidationErrors.First().ErrorMessage); return 1; }
        var notice = reading.Value.Notice;
        foreach (var task in notice.Tasks)
        {
            var due = task.Deadline.Resolve(DeadlineContext.For(notice.Issued));
            Console.WriteLine($"{task.Id}  {task.Lead}  {task.Deadline}  {(due.IsSuccess ? due.Value : "–")}");
        }
        return 0;
    }
}
