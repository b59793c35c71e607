using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Directives.Cli.Commands;
using Directives.Cli.Output;

namespace Directives.Cli;

/// <summary>The command <c>directives</c>: its tree, and what it does with every kind of failure.</summary>
internal static class CommandLine
{
    /// <summary>Runs the command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal static int Run(string[] args, Host host)
    {
        try
        {
            var code = Invoke(args, host);
            host.Output.Flush();
            return code;
        }
        catch (CommandFailure failure)
        {
            return Fail(host, failure.ExitCode, failure.Message);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(host, ExitCode.Unreadable, exception.Message);
        }
#pragma warning disable CA1031 // The last resort: a user gets a line, not a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return Fail(host, ExitCode.Unreadable, $"internal error, please report it: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private static int Invoke(string[] args, Host host)
    {
        // No response files: an argument that starts with '@' is a text like any other.
        var parsed = Tree(host).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (parsed.Action is null or ParseErrorAction)
            throw CommandFailure.Usage(UnknownOption(parsed) ?? Unmatched(parsed) ?? parsed.Errors[0].Message);
        if (UnknownOption(parsed) is { } unknown)
            throw CommandFailure.Usage(unknown);
        return parsed.Invoke(new InvocationConfiguration { Output = host.Output, Error = host.Error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>The tree. Its root is named here, as a <see cref="RootCommand"/> would take the name of the process.</summary>
    private static Command Tree(Host host) =>
        new("directives", "Reads Vietnamese notices of conclusion (thông báo kết luận), explains their deadlines (thời hạn) by the working calendar (lịch làm việc), follows their tasks and plans the year.")
        {
            new HelpOption(),
            new VersionOption(),
            ReadCommand.Create(host),
            DeadlineCommand.Create(host),
            CalendarCommand.Create(host),
            TrackCommand.Create(host),
            PlanCommand.Create(host),
            CheckCommand.Create(host),
        };

    private static string? Unmatched(ParseResult parsed) =>
        parsed.UnmatchedTokens.Count > 0 ? $"Unrecognized command or argument '{parsed.UnmatchedTokens[0]}'; see 'directives --help'." : null;

    /// <summary>An option that the command does not know would else be taken for a file or a phrase.</summary>
    private static string? UnknownOption(ParseResult parsed)
    {
        var options = parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash);
        return options.FirstOrDefault(token => token.Type == TokenType.Argument && LooksLikeOption(token.Value)) is { } unknown
            ? $"Unknown option '{unknown.Value}'; after '--' it is an argument."
            : null;
    }

    private static bool LooksLikeOption(string text) =>
        text.StartsWith("--", StringComparison.Ordinal) ? text.Length > 2 : text.Length > 1 && text[0] == '-' && char.IsAsciiLetter(text[1]);

    private static int Fail(Host host, int exitCode, string message)
    {
        host.Error.WriteLine("directives: " + PlainText.OneLine(message));
        return exitCode;
    }
}
