using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>What a segment says of an order: whom it names, in which part, and where its action starts.</summary>
internal sealed class Clause
{
    private List<Party>? _via;
    private List<Party>? _reportTo;

    internal int Start { get; set; }

    internal int End { get; set; }

    internal List<Party> Leads => field ??= [];

    internal List<Party> Coordinating => field ??= [];

    internal List<Party> Via => _via ??= [];

    internal List<Party> ReportTo => _reportTo ??= [];

    // Few clauses have these: no list is made to say so.
    internal bool HasVia => _via is { Count: > 0 };

    internal bool HasReportTo => _reportTo is { Count: > 0 };

    /// <summary>The first token of what is to be done, after the words that assign it.</summary>
    internal int ActionStart { get; set; }

    /// <summary>Where the order starts, after what only says why or when ("Trên cơ sở …, giao …").</summary>
    internal int OrderStart { get; set; }

    /// <summary>The first token after the named leads; <see cref="ActionStart"/> where none are named.</summary>
    internal int LeadEnd { get; set; }

    /// <summary>Whether a word of assignment ("giao", "yêu cầu", "đề nghị") stands before the action.</summary>
    internal bool IsAssigned { get; set; }

    /// <summary>Whether the issuer itself is the subject ("UBND tỉnh ghi nhận").</summary>
    internal bool IssuerSpeaks { get; set; }

    /// <summary>Whether a colon parts the named leads from the action ("Công an tỉnh: Chỉ đạo …").</summary>
    internal bool HasColon { get; set; }

    internal bool IsUrgent { get; set; }

    /// <summary>The cue that assigned, as its first and end tokens; empty where none did.</summary>
    internal (int Start, int End) Cue { get; set; }
}
