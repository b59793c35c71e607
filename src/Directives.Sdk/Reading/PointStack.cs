using System.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>The points that enclose a place in the body, outermost first.</summary>
internal sealed class PointStack
{
    private readonly List<PointContext> _points = [];

    /// <summary>Whom the notice's opening orders, for all that names nobody closer; empty for nobody.</summary>
    internal List<Party> OpeningLeads { get; set; } = [];

    /// <summary>Whether the document orders as a whole: its opening turns to conclusions or orders, or it is a plan. Else a sentence orders only where it says so itself.</summary>
    internal bool OpensOrders { get; set; }

    internal PointContext? Innermost => _points.Count == 0 ? null : _points[_points.Count - 1];

    /// <summary>Opens a point: those of its rank and below it end.</summary>
    internal PointContext Open(Block block)
    {
        CloseFrom(block.Mark);
        var point = new PointContext { Mark = block.Mark, Label = block.Label, MarkStart = block.MarkStart };
        _points.Add(point);
        return point;
    }

    /// <summary>Ends the items of a list when a paragraph without mark goes on below it.</summary>
    internal void CloseItems() => CloseFrom(MarkKind.Dash);

    private void CloseFrom(MarkKind mark)
    {
        while (_points.Count > 0 && _points[_points.Count - 1].Mark >= mark)
            _points.RemoveAt(_points.Count - 1);
    }

    /// <summary>The path of marks, as the contract writes it: "II.2", "2.1.a". A dotted number holds its own path.</summary>
    internal string Path()
    {
        var path = new StringBuilder();
        var dotted = _points.FindIndex(point => point.Mark == MarkKind.Dotted);
        for (var index = 0; index < _points.Count; index++)
        {
            var point = _points[index];
            if (point.Label.Length == 0 || (point.Mark == MarkKind.Number && dotted > index && IsPrefix(point.Label, _points[dotted].Label)))
                continue;
            if (path.Length > 0)
                path.Append('.');
            path.Append(point.Label);
        }

        return path.ToString();
    }

    private static bool IsPrefix(string number, string dotted) => dotted.StartsWith(number + ".", StringComparison.Ordinal);

    /// <summary>Where the innermost numbered point starts; null where nothing is numbered.</summary>
    internal int? NumberedStart()
    {
        for (var index = _points.Count - 1; index >= 0; index--)
        {
            if (_points[index].Label.Length > 0)
                return _points[index].MarkStart;
        }

        return null;
    }

    /// <summary>Whether findings stand here: the innermost point that is an assessment, or opens with an order, decides.</summary>
    internal bool IsAssessment => _points.FindLast(point => point.IsAssessment || point.Orders)?.IsAssessment ?? false;

    internal bool IsUrgent => _points.Exists(point => point.IsUrgent);

    internal string? Heading => _points.FindLast(point => point.Label.Length > 0)?.Heading;

    internal DeadlineSelector.Chosen? Deadline => _points.FindLast(point => point.Deadline is not null)?.Deadline;

    internal List<Party> Leads => _points.FindLast(point => point.Leads.Count > 0)?.Leads ?? OpeningLeads;

    /// <summary>Whether what stands here is ordered though it names nobody: by the document's opening, a point's leads or a heading that announces tasks.</summary>
    internal bool IsOrdered => OpensOrders || OpeningLeads.Count > 0 || _points.Exists(point => point.Leads.Count > 0 || point.AnnouncesTasks);

    /// <summary>Whether a point, and not only the notice's opening, says whom it orders.</summary>
    internal bool NamesLeads => _points.Exists(point => point.Leads.Count > 0);

    /// <summary>The coordinating units of the point that names the leads, or of an opening below it.</summary>
    internal List<Party> Coordinating => _points.FindLast(point => point.Leads.Count > 0 || point.Coordinating.Count > 0)?.Coordinating ?? [];
}
