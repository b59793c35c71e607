using Directives.Sdk.Notices;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Preambles, headings and openings of lists, and what they hand on.</summary>
internal sealed partial class BodyReader
{
    /// <summary>The blocks before the turn to the conclusions ("… kết luận như sau:"): the unmarked ones up to the last that opens a list before the first mark.</summary>
    private int PreambleEnd()
    {
        var blocks = _flow.Blocks;
        var end = 0;
        for (var index = 0; index < blocks.Count && blocks[index].Mark == MarkKind.None && !blocks[index].IsRow; index++)
        {
            if (_flow.Tokens[blocks[index].End - 1].IsMark(':') || (index + 1 < blocks.Count && blocks[index + 1].Mark != MarkKind.None && IsLeadIn(blocks[index])))
                end = index + 1;
        }

        return end > 0 && _headings.TurnsToOrders(blocks[end - 1].Start, blocks[end - 1].End) ? end : Math.Max(end, LateTurn(end));
    }

    /// <summary>Where findings in dashed items come first: the block after the paragraph that turns to orders right above the first numbered point ("… yêu cầu … thực hiện một số giải pháp sau:").</summary>
    private int LateTurn(int from)
    {
        var blocks = _flow.Blocks;
        for (var index = from; index + 1 < blocks.Count && blocks[index].Mark is MarkKind.None or MarkKind.Dash or MarkKind.Plus && !blocks[index].IsRow; index++)
        {
            if (blocks[index].Mark == MarkKind.None && blocks[index + 1].Mark is not (MarkKind.None or MarkKind.Dash or MarkKind.Plus)
                && _flow.Tokens[blocks[index].End - 1].IsMark(':') && _headings.TurnsToOrders(blocks[index].Start, blocks[index].End))
                return index + 1;
        }

        return 0;
    }

    /// <summary>Whether a block right before the first point ends without a full stop, as an opening does.</summary>
    private bool IsLeadIn(Block block) => _flow.Tokens[block.End - 1].Kind != TokenKind.Mark && block.Length > 12;

    /// <summary>What the preamble's last sentence orders of whom holds for the whole notice: "… chỉ đạo Văn phòng UBND tỉnh thực hiện một số nội dung sau:".</summary>
    private void ReadPreamble(Block block)
    {
        Leave(block);
        if (!_flow.Tokens[block.End - 1].IsMark(':') && !IsLeadIn(block))
            return;
        if (Segments(block) is not { Count: > 0 } segments)
            return;
        var last = segments[segments.Count - 1];
        var sentence = segments.FindLastIndex(segments.Count - 1, Math.Max(0, segments.Count - 1), segment => segment.EndsSentence && segment.End < last.End) + 1;
        _points.OpensOrders |= _headings.TurnsToOrders(segments[sentence].Start, block.End);
        var leads = OpeningReader.Leads(_flow, _clauses, segments[sentence].Start, last.End, _issuer);
        if (leads.Count > 0)
            _points.OpeningLeads = leads;
    }

    private bool TryHeading(Block block, PointContext? point, Block? next)
    {
        _named.Clear();
        var context = block.Mark == MarkKind.None ? null : point;
        if (_headings.IsUnitHeading(block, _named) && (next is not null || block.Mark != MarkKind.None))
        {
            context ??= Enclosing(block, next);
            context.Leads = [.. _named];
            context.Heading = _flow.Quote(block.Start, block.End).TrimEnd(':', '.', ' ');
            return true;
        }

        if (_headings.OpensList(block, next))
        {
            OpenList(block, context ?? Enclosing(block, next));
            return true;
        }

        if (!_headings.IsTopic(block, next))
            return false;
        context ??= Enclosing(block, next);
        context.IsAssessment = _headings.IsAssessment(block);
        context.AnnouncesTasks = !context.IsAssessment && _headings.TurnsToOrders(block.Start, block.End);
        context.Heading = _flow.Quote(block.Start, block.End).TrimEnd(':', ' ');
        context.IsUrgent = _clauses.Read(block.Start, block.End, _issuer).IsUrgent;
        // "1. Nhiệm vụ phải hoàn thành trong tháng 8/2025"
        if (!context.IsAssessment && _headings.NamesCompletion(block))
            context.Deadline = _drafts.Read(block.Start, block.End, _issuer, _points).FindLast(draft => draft.Deadline is not null)?.Deadline;
        return true;
    }

    /// <summary>
    /// The point that a heading or opening without mark speaks for: the one it stands in, where the marks that follow lie below that; else a point of its own
    /// above them.
    /// </summary>
    private PointContext Enclosing(Block block, Block? next)
    {
        if (next is not { Mark: not MarkKind.None } following)
            return _points.Open(block with { Mark = MarkKind.Bracketed, Label = "" });
        if (_points.Innermost is { Label.Length: > 0 } innermost && innermost.Mark < following.Mark)
            return innermost;
        return _points.Open(block with { Mark = following.Mark - 1, Label = "" });
    }

    /// <summary>An opening hands its leads, coordinating units, urgency and deadline on; where it orders something itself it is a reminder too.</summary>
    private void OpenList(Block block, PointContext point)
    {
        var drafts = _drafts.Read(block.Start, block.End - 1, _issuer, _points);
        if (drafts.Count == 0)
            return;
        var last = drafts[drafts.Count - 1];
        var named = drafts.FindLast(draft => draft.Clause.Leads.Count > 0) ?? last;
        if (named.Clause.Leads.Count > 0)
            point.Leads = named.Clause.Leads;
        if (named.Clause.Coordinating.Count > 0)
            point.Coordinating = named.Clause.Coordinating;
        point.IsUrgent = last.Clause.IsUrgent;
        point.AnnouncesTasks = _headings.TurnsToOrders(block.Start, block.End);
        point.Deadline = last.Deadline;
        point.IsAssessment = _headings.IsAssessment(block) && named.Clause.Leads.Count == 0;
        point.Orders = !point.IsAssessment && named.Clause.IsAssigned;
        point.Heading = _flow.Quote(block.Start, block.End - 1);
        foreach (var draft in drafts)
        {
            if (OpeningReader.OrdersItself(_flow, draft))
            {
                if (draft == last && draft is { Kind: DirectiveKind.Task, Deadline: null })
                    draft.Kind = DirectiveKind.Reminder;
                _conclusions.Add(draft, _flow, _points);
            }
        }
    }
}
