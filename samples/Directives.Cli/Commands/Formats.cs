using System.CommandLine;

namespace Directives.Cli.Commands;

/// <summary>The option <c>--format</c>.</summary>
internal static class Formats
{
    /// <summary>The option with the formats it takes, the first by default.</summary>
    internal static Option<string> Option(params string[] formats) => new("--format")
    {
        Description = "How the answer is written.",
        HelpName = string.Join('|', formats),
        DefaultValueFactory = _ => formats[0],
        CustomParser = argument =>
        {
            var chosen = argument.Tokens.Count > 0 ? argument.Tokens[0].Value : "";
            if (!formats.Contains(chosen))
                argument.AddError($"--format: '{chosen}' is no format; there are {string.Join(", ", formats)}.");
            return chosen;
        },
    };
}
