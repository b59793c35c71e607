using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>
/// Reads tables of tasks: a head row that names the columns, then a task a row. A blank lead is the one above (a merged cell); what stands in the column of time is the deadline,
/// bare as it is, and outranks a time in the task's text.
/// </summary>
internal sealed class TableReader(Flow flow, WordIndex words, TableHeads heads, UnitParser units, ClauseReader clauses, IssuerNames issuer, TimeParser times, ConclusionBuilder conclusions)
{
    private const int MostColumns = 24;

    private readonly TokenList _tokens = flow.Tokens;
    private readonly List<(int Start, int End)> _cells = [];
    private readonly PartyCells _parties = new(flow, words, units);

    private TableColumn[]? _columns;
    private List<Party> _leadAbove = [];
    private string? _group;

    /// <summary>Reads the rows from a block on; returns the first block after them.</summary>
    internal int Read(int block)
    {
        for (; block < flow.Blocks.Count && flow.Blocks[block].IsRow; block++)
        {
            SplitCells(flow.Blocks[block]);
            if (TryHead() || _columns is null)
                continue;
            ReadRow();
        }

        return block;
    }

    /// <summary>The cells between bars, or between tabs.</summary>
    private void SplitCells(Block block)
    {
        _cells.Clear();
        var hasBars = _tokens[block.Start].IsMark('|');
        var start = hasBars ? block.Start + 1 : block.Start;
        for (var index = start; index < block.End && _cells.Count < MostColumns; index++)
        {
            var breaks = hasBars ? (_tokens[index].IsMark('|') ? 1 : 0) : index > block.Start ? TabsBefore(index) : 0;
            for (; breaks > 0; breaks--)
            {
                _cells.Add((start, index));
                // Of several tabs the later ones part empty cells.
                start = hasBars ? index + 1 : index;
            }
        }

        if (start < block.End)
            _cells.Add((start, block.End));
    }

    private int TabsBefore(int token)
    {
        var tabs = 0;
        for (var position = _tokens[token - 1].End; position < _tokens[token].Start; position++)
        {
            if (flow.Text[position] == '\t')
                tabs++;
        }

        return tabs;
    }

    /// <summary>Takes the row as the head where its cells name a task's column and at least one more.</summary>
    private bool TryHead()
    {
        var columns = new TableColumn[_cells.Count];
        for (var index = 0; index < _cells.Count; index++)
            columns[index] = heads.Of(_tokens, _cells[index].Start, _cells[index].End);
        var name = Array.IndexOf(columns, TableColumn.Task) < 0 ? TableColumn.Task : TableColumn.Reference;
        for (var index = 0; index < columns.Length; index++)
        {
            if (columns[index] == TableColumn.Name)
                columns[index] = name;
        }

        if (Array.IndexOf(columns, TableColumn.Task) < 0 || columns.Count(column => column != TableColumn.None) < 2 || columns.Count(column => column == TableColumn.Task) > 2)
            return false;
        // Within a table a row that happens to speak of plans and results is no head: that has an ordinal's name, or names of nearly all columns.
        if (_columns is not null && Array.IndexOf(columns, TableColumn.Ordinal) < 0 && columns.Count(column => column != TableColumn.None) < 4)
            return false;
        _columns = columns;
        return true;
    }

    private (int Start, int End) Cell(TableColumn column)
    {
        var index = Array.IndexOf(_columns!, column);
        return index >= 0 && index < _cells.Count ? _cells[index] : (0, 0);
    }

    private void ReadRow()
    {
        var task = Cell(TableColumn.Task);
        var ordinal = Cell(TableColumn.Ordinal);
        var lead = Cell(TableColumn.Lead);
        var time = Cell(TableColumn.Deadline);
        var label = Label(ordinal);
        if (task.End <= task.Start || IsCount(task))
            return;
        var hasLeads = Array.IndexOf(_columns!, TableColumn.Lead) >= 0;
        var filled = _cells.Count(cell => cell.End > cell.Start);
        if (filled <= 2 && Empty(time) && (label.Length == 0 || MarkReader.Roman(label.AsSpan()) is not null || (label.Length == 1 && char.IsLetter(label[0])) || IsGroup()))
        {
            _group = flow.Quote(task.Start, task.End);
            _leadAbove = hasLeads ? [] : LeadsOf(task);
            return;
        }

        // What the table has no column for, or leaves blank in it, the order's own words may say.
        var clause = hasLeads ? clauses.AsAction(new Clause { Start = task.Start, End = task.End }) : clauses.Read(task.Start, task.End, issuer);
        var leads = hasLeads ? Parties(lead) : clause.Leads;
        var inherits = leads.Count == 0 && Empty(lead);
        if (inherits)
            leads = [.. _leadAbove.Select(party => party with { Basis = PartyBasis.Inherited })];
        else if (hasLeads)
            _leadAbove = leads;
        var clock = times.HasReference ? times : ClockOfRow();
        var bound = TimeIn(task, clock);
        var deadline = TimeOf(time, clock) ?? (bound is null ? null : Chosen(task, bound));
        if (deadline is { } set && bound is not null && set.Mention != bound)
            conclusions.Diagnostics.Add(Diagnostic.Of("deadline-superseded", bound.Span, flow.Text.Substring(bound.Span.Start, bound.Span.Length)));
        var coordinating = Parties(Cell(TableColumn.Coordinate));
        if (coordinating.Count == 0)
            coordinating = clause.Coordinating;
        var product = Cell(TableColumn.Product);
        conclusions.AddRow(label, _tokens[_cells[0].Start < flow.Tokens.Count ? _cells[0].Start : task.Start].Start, _group, id => new Directive(id, DirectiveKind.Task, flow.Quote(task.Start, task.End), flow.Span(task.Start, task.End))
        {
            Lead = leads.ToEquatableList(),
            Coordinating = coordinating.ToEquatableList(),
            Via = clause.HasVia ? clause.Via.ToEquatableList() : [],
            ReportTo = clause.HasReportTo ? clause.ReportTo.ToEquatableList() : [],
            DeadlineMention = deadline is { } chosen ? conclusions.Mention(chosen, flow) : null,
            Product = product.End > product.Start ? flow.Quote(product.Start, product.End) : null,
        });
    }

    /// <summary>Whether a row names a group of tasks: it has nothing in the columns of lead and time though the table has both.</summary>
    private bool IsGroup() =>
        Array.IndexOf(_columns!, TableColumn.Lead) >= 0 && Array.IndexOf(_columns!, TableColumn.Deadline) >= 0 && Empty(Cell(TableColumn.Lead)) && Empty(Cell(TableColumn.Deadline)) && Empty(Cell(TableColumn.Product))
        && _leadAbove.Count == 0;

    private static bool Empty((int Start, int End) cell) => cell.End <= cell.Start;

    /// <summary>Whether a cell holds only a number, as the row that counts the columns does: "(1) | (2) | (3)".</summary>
    private bool IsCount((int Start, int End) cell)
    {
        for (var index = cell.Start; index < cell.End; index++)
        {
            if (_tokens[index].IsWord)
                return false;
        }

        return true;
    }

    private string Label((int Start, int End) cell)
    {
        var label = Empty(cell) ? "" : flow.Quote(cell.Start, cell.End).Trim('.', ')', '(', ' ', '*');
        return label.Length <= 10 ? label : "";
    }

    private List<Party> Parties((int Start, int End) cell) => _parties.Read(cell.Start, cell.End);

    /// <summary>The token of a cell that covers a position; the cells of a row may lie apart in the text.</summary>
    private int Index((int Start, int End) cell, int position)
    {
        var index = cell.Start;
        while (index + 1 < cell.End && _tokens[index].End <= position)
            index++;
        return index;
    }

    /// <summary>A time that the task's own text binds, which the column of time outranks.</summary>
    private static TimeExpression? TimeIn((int Start, int End) cell, TimeParser clock)
    {
        var mentions = new List<TimeExpression>();
        clock.Read(cell.Start, cell.End, mentions);
        return mentions.Find(mention => mention is { IsBound: true, Role: TimeRole.Deadline, Value: not null } && !DeadlineSelector.IsPointIn(mention));
    }

    /// <summary>In a document without a date the order that the row names has one: "Số 183/TB ngày 09/7/2014 | … | trong tháng 8".</summary>
    private TimeParser ClockOfRow()
    {
        var cell = Cell(TableColumn.Reference);
        var mentions = new List<TimeExpression>();
        times.Read(cell.Start, cell.End, mentions);
        return mentions.Select(mention => mention.Value).OfType<OnDate>().FirstOrDefault(day => day.Completed == Completion.None) is { } ordered ? times.From(ordered.Date) : times;
    }

    private DeadlineSelector.Chosen? TimeOf((int Start, int End) cell, TimeParser clock)
    {
        if (Empty(cell) || !clock.TryCell(cell.Start, cell.End, out var mention))
            return null;
        return Chosen(cell, mention);
    }

    private DeadlineSelector.Chosen Chosen((int Start, int End) cell, TimeExpression mention) => new(mention, Index(cell, mention.Span.Start), Index(cell, mention.Span.End - 1) + 1);

    /// <summary>The units that a cell is nothing but.</summary>
    private List<Party> LeadsOf((int Start, int End) cell)
    {
        var parties = new List<Party>();
        return units.TryList(cell.Start, cell.End, parties, out var next) && next == cell.End ? parties : [];
    }
}
