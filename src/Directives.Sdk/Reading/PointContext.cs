using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>What a point hands on to what stands below it: whom it orders, its urgency, its deadline.</summary>
internal sealed class PointContext
{
    /// <summary>The rank of the mark that opened it; the lower encloses the higher.</summary>
    internal required MarkKind Mark { get; init; }

    internal string Label { get; init; } = "";

    internal List<Party> Leads { get; set; } = [];

    internal List<Party> Coordinating { get; set; } = [];

    internal bool IsUrgent { get; set; }

    internal DeadlineSelector.Chosen? Deadline { get; set; }

    /// <summary>Whether its heading announces what was found, not what is to be done.</summary>
    internal bool IsAssessment { get; set; }

    /// <summary>Whether its heading announces what is to be done: "Nhiệm vụ trọng tâm", "Tổ chức thực hiện".</summary>
    internal bool AnnouncesTasks { get; set; }

    /// <summary>Whether its opening assigns what follows: "Yêu cầu các sở … thực hiện các nội dung sau:".</summary>
    internal bool Orders { get; set; }

    internal string? Heading { get; set; }

    internal int MarkStart { get; init; }
}
