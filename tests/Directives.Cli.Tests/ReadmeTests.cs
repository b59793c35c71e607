using Directives.Cli.Output;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Reading;

namespace Directives.Cli.Tests;

/// <summary>What the README shows is what the library and the command do.</summary>
public class ReadmeTests
{
    private const string Prompt = "$ directives ";

    [Fact]
    public void The_first_command_prints_what_the_readme_shows() => Readme.CompareBlock("<!-- first-command -->", Cli.Run("read", Samples.Seed).Done());

    [Theory]
    [InlineData("<!-- sample -->", "ReadmeSample")]
    [InlineData("<!-- extension-sample -->", "ReadmeExtensionSample")]
    [InlineData("<!-- tracking-sample -->", "ReadmeTrackingSample")]
    [InlineData("<!-- planning-sample -->", "ReadmePlanningSample")]
    public void A_sample_is_the_one_that_the_tests_compile(string mark, string name)
    {
        const string Indent = "        ";
        var source = File.ReadAllLines(Readme.Path($"tests/Directives.Cli.Tests/{name}.cs"));
        var usings = source.TakeWhile(line => line.StartsWith("using ", StringComparison.Ordinal));
        var body = source.SkipWhile(line => !line.StartsWith(Indent, StringComparison.Ordinal)).TakeWhile(line => line.StartsWith(Indent, StringComparison.Ordinal)).Select(line => line[Indent.Length..]);

        Readme.Block(mark).Should().Equal([.. usings, "", .. body]);
    }

    [Fact]
    public void The_sample_prints_what_the_readme_shows() =>
        Readme.CompareBlock("<!-- sample-output -->", Printed(() => ReadmeSample.Run([Samples.Seed]).Should().Be(0)));

    [Fact]
    public void The_sample_of_extensions_prints_what_the_readme_shows() =>
        Readme.CompareBlock("<!-- extension-output -->", Printed(ReadmeExtensionSample.Run));

    [Fact]
    public void The_sample_of_planning_prints_what_the_readme_shows() => Readme.CompareBlock("<!-- planning-output -->", Printed(ReadmePlanningSample.Run));

    [Fact]
    public void The_sample_of_tracking_prints_what_the_readme_shows() => Readme.CompareBlock("<!-- tracking-output -->", Printed(ReadmeTrackingSample.Run));

    private static string Printed(Action run)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = Console.Out;
        Console.SetOut(output);
        try
        {
            run();
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    [Fact]
    public void Every_command_prints_what_the_readme_shows()
    {
        var commands = Readme.Lines.Where(line => line.StartsWith(Prompt, StringComparison.Ordinal)).ToList();
        var folder = Directory.CreateTempSubdirectory("readme-");
        try
        {
            commands.Should().HaveCountGreaterThan(3);
            foreach (var command in commands)
                Readme.CompareBlock(command, Run(command[Prompt.Length..], folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What a command prints that is run at the repository's root; register files lie in a folder.</summary>
    private static string Run(string command, string folder)
    {
        var arguments = Arguments(command).Select(word => word.EndsWith(".db", StringComparison.Ordinal) ? Path.Combine(folder, word) : word.StartsWith("samples/", StringComparison.Ordinal) ? Readme.Path(word) : word);
        return Cli.Run([.. arguments]).Done().Replace(Readme.Path("samples/"), "samples/", StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_of_the_deadlines_is_what_the_library_computes()
    {
        const string Mark = "<!-- deadlines: ";
        var lines = Readme.Lines;
        var start = Array.FindIndex(lines, line => line.StartsWith(Mark, StringComparison.Ordinal));
        var issued = PartialDatePattern.Parse(lines[start].Substring(Mark.Length, 10)).Value;
        var rows = lines.Skip(start + 3).TakeWhile(line => line.StartsWith('|')).ToList();

        rows.Should().HaveCountGreaterThan(10);
        foreach (var row in rows)
            Readme.CompareLine(row, Row(row.Split('|')[1].Trim(), issued));
    }

    private static string Row(string phrase, PartialDate issued)
    {
        if (DeadlinePhrase.Read(phrase, issued)?.Value is not { } deadline)
            return $"| {phrase} | (none: an urgency) | – | |";
        var answer = new DueAnswer(deadline, DeadlineContext.For(issued));
        return $"| {phrase} | `{DeadlinePattern.Full.Format(deadline)}` | {answer.Day} | {(answer.Due is { } due ? due.Basis[^1].Source : answer.Missing)} |";
    }

    /// <summary>The words of a command line, of which some stand in quotation marks.</summary>
    private static string[] Arguments(string command) =>
        [.. command.Split('"').SelectMany((part, index) => index % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
