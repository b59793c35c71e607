namespace Directives.Cli.Output;

/// <summary>The lists of which an answer of <c>plan</c> consists; a table shows one or several, comma-separated values one.</summary>
internal static class PlanLists
{
    internal const string Items = "items";
    internal const string Steps = "steps";
    internal const string Moves = "moves";
    internal const string Findings = "findings";
    internal const string Diary = "diary";
    internal const string Changes = "changes";
    internal const string Progress = "progress";

    internal static readonly string[] All = [Items, Steps, Moves, Findings, Diary, Changes, Progress];

    /// <summary>What a table shows where nothing is asked for in particular.</summary>
    internal static readonly string[] Programme = [Items, Moves, Findings];
}
