using Directives.Sdk.Notices;

namespace Directives.Sdk.Reading;

/// <summary>A directive while it is put together: its clause, how far it reaches, and its deadline.</summary>
internal sealed class Draft(Clause clause, int start, int end)
{
    internal Clause Clause { get; } = clause;

    internal int Start { get; set; } = start;

    internal int End { get; set; } = end;

    /// <summary>Whether a full stop, and not a semicolon, ends it.</summary>
    internal bool EndsSentence { get; set; }

    internal DeadlineSelector.Chosen? Deadline { get; set; }

    /// <summary>Whether it ends in a list of examples.</summary>
    internal bool HasExamples { get; set; }

    internal DirectiveKind Kind { get; set; }

    internal string? Cue { get; set; }
}
