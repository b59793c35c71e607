using Directives.Sdk.Notices;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>Goes through the blocks of a body: keeps the points that enclose each, hands on what headings and openings say, and makes the conclusions.</summary>
internal sealed partial class BodyReader
{
    // Plans, programmes and schemes are lists of what is to be done, with or without a sentence that says so.
    private static readonly HashSet<string> s_plans = ["KH", "CTr", "PA", "ĐA", "CT", "CĐ"];

    private readonly Flow _flow;
    private readonly HeadingReader _headings;
    private readonly ClauseReader _clauses;
    private readonly DraftReader _drafts;
    private readonly TableReader _tables;
    private readonly LabelReader _labels;
    private readonly TimeParser _times;
    private readonly DraftNotes _notes;
    private readonly IssuerNames _issuer;
    private readonly ConclusionBuilder _conclusions;
    private readonly PointStack _points = new();
    private readonly List<TextSpan> _uncovered;
    private readonly List<Segment> _segments = [];

    // What a line may name before it is known whether it does.
    private readonly List<Party> _named = [];
    private readonly List<Party> _joined = [];

    // The units of the items right above, where items are nothing but units.
    private readonly List<Party> _listed = [];

    private bool _setsTimePerPoint;
    private bool _isPreamble;
    private bool _isOpened;

    internal BodyReader(Flow flow, WordIndex words, ReaderLexicon lexicon, Notice header, ConclusionBuilder conclusions, List<TextSpan> uncovered)
    {
        _flow = flow;
        _conclusions = conclusions;
        _uncovered = uncovered;
        _points.OpensOrders = header.Type is not null && s_plans.Contains(header.Type);
        _issuer = new IssuerNames(header.Issuer, _points.OpensOrders);
        // A notice of conclusion orders, whether or not an opening sentence says so.
        _points.OpensOrders |= header is { Type: "TB" or "KL", Subject: { } subject } && VietnameseText.Fold(subject).Contains("kết luận");
        var units = new UnitParser(flow, words);
        _times = new TimeParser(flow.Text, flow.Tokens, lexicon.Times, header.Issued ?? conclusions.MeetingDay);
        var selector = new DeadlineSelector(flow, words, header.Issued ?? conclusions.MeetingDay);
        _headings = new HeadingReader(flow, words, units);
        _clauses = new ClauseReader(flow, words, units);
        _drafts = new DraftReader(flow, words, _clauses, _times, selector, new KindClassifier(flow, words));
        _notes = new DraftNotes(flow, words, lexicon.Times, header.Issued, conclusions.Diagnostics);
        _labels = new LabelReader(flow, words, units);
        _tables = new TableReader(flow, words, lexicon.Heads, units, _clauses, _issuer, _times, conclusions);
    }

    internal void Read()
    {
        var blocks = _flow.Blocks;
        var preambleEnd = PreambleEnd();
        for (var index = 0; index < blocks.Count; index++)
        {
            if (blocks[index].IsRow)
            {
                index = _tables.Read(index) - 1;
                continue;
            }

            _isPreamble = index < preambleEnd;
            _isOpened = preambleEnd > 0;
            ReadBlock(blocks[index], index + 1 < blocks.Count ? blocks[index + 1] : null);
        }
    }

    private void ReadBlock(Block block, Block? next)
    {
        var point = block.Mark == MarkKind.None ? Unmarked() : _points.Open(block);
        TakeListed(block, next);
        if (_isPreamble)
        {
            ReadPreamble(block);
            return;
        }

        if (_headings.IsClosing(block))
        {
            Leave(block);
            return;
        }

        if (TryLabel(block) || TryTimeLabel(block) || (!IsLabelled(next) && TryHeading(block, point, next)))
            return;
        var drafts = _drafts.Read(block.Start, block.End, _issuer, _points);
        if (block.Mark == MarkKind.None && drafts.TrueForAll(draft => draft.Clause is { IsAssigned: false, Leads.Count: 0 }) && LacksContext())
        {
            Leave(block);
            return;
        }

        if (IsTimeAlone(block, drafts))
        {
            _conclusions.Spread(drafts[0].Deadline!.Value, _flow, null);
            return;
        }

        if ((block.Mark == MarkKind.None || OnlySaysWhen(block, drafts)) && SetsTimeForAll(block, drafts))
        {
            // Between points that have a time each, it is that of its own.
            _setsTimePerPoint |= block.Mark == MarkKind.None && _points.Innermost is { Label.Length: > 0 } && next is { Mark: not (MarkKind.None or MarkKind.Dash or MarkKind.Plus) };
            _conclusions.Spread(drafts[0].Deadline!.Value, _flow, _setsTimePerPoint && block.Mark == MarkKind.None ? _points.Path() : null);
            return;
        }

        if (block.Mark == MarkKind.None && !_isOpened && _points.Innermost is null)
        {
            // Before any opening and any point a paragraph tells; it orders only where it says so, and from there on.
            var told = drafts.FindIndex(draft => draft.Clause.IsAssigned) is var first && first < 0 ? drafts.Count : first;
            foreach (var draft in drafts.Take(told))
                _uncovered.Add(_flow.Span(draft.Start, draft.End));
            drafts.RemoveRange(0, told);
        }

        foreach (var draft in drafts)
        {
            _conclusions.Add(draft, _flow, _points);
            _notes.Take(draft);
        }

        Remember(block, point, drafts);
    }

    private static readonly ulong s_report = Syllable.Of("báo");
    private static readonly ulong s_result = Syllable.Of("kết");

    /// <summary>"Báo cáo của các cơ quan, đơn vị gửi về … trước ngày …", "Thời gian hoàn thành: …" below a list: the time of all that stands above it without one.</summary>
    private bool SetsTimeForAll(Block block, List<Draft> drafts)
    {
        if (drafts.Count != 1 || drafts[0].Deadline is null || drafts[0].Clause is not { IsAssigned: false, Leads.Count: 0 })
            return false;
        ref readonly var first = ref _flow.Tokens[block.Start];
        if (!_headings.IsCompletion(block) && first.Key != s_report && first.Key != s_result)
            return false;
        // "Báo cáo UBND tỉnh …" orders; "Báo cáo của …", "Kết quả thực hiện gửi về …" says by when.
        return _headings.IsCompletion(block) || (block.Length > 2 && IsOfOrResult(block.Start + 2));
    }

    /// <summary>"IV. THỜI GIAN" and below it "Từ ngày 15/11/2017 đến ngày 15/12/2017": a time and nothing else, under a heading that says so.</summary>
    private bool IsTimeAlone(Block block, List<Draft> drafts) =>
        drafts.Count == 1 && drafts[0].Deadline is { } deadline && deadline.Start == block.Start && deadline.End >= block.End - 1
        && _points.Heading is { } heading && VietnameseText.Fold(heading) is var folded && (folded.StartsWith("thời gian", StringComparison.Ordinal) || folded.StartsWith("tiến độ", StringComparison.Ordinal));

    /// <summary>"5. Thời gian thực hiện: Hoàn thành trước ngày 30/9/2024.": a point that is a label and a time, and orders nothing.</summary>
    private bool OnlySaysWhen(Block block, List<Draft> drafts)
    {
        if (drafts.Count != 1 || drafts[0].Deadline is not { } deadline || deadline.End < block.End - 1 || !_headings.IsCompletion(block))
            return false;
        for (var token = block.Start; token < deadline.Start && token <= block.Start + MostLabelTokens; token++)
        {
            if (_flow.Tokens[token].IsMark(':'))
                return deadline.Start - token <= MostLabelTokens;
        }

        return false;
    }

    private const int MostLabelTokens = 5;

    private bool IsOfOrResult(int token) => _flow.Tokens[token].Key == Words.Cua || _flow.Tokens[token].Key == s_send || _flow.Tokens[token].Key == s_result || _flow.Tokens[token].Key == s_carry;

    private static readonly ulong s_send = Syllable.Of("gửi");
    private static readonly ulong s_carry = Syllable.Of("thực");

    /// <summary>
    /// "gồm: - Sở A (đối với …); - Sở B (đối với …). Có trách nhiệm: a) … b) …": units listed one an item, and below them what all of them are to do.
    /// </summary>
    private void TakeListed(Block block, Block? next)
    {
        if (block.Mark is MarkKind.Dash or MarkKind.Plus)
        {
            if (!_headings.IsListedUnits(block, _listed))
                _listed.Clear();
            return;
        }

        if (_listed.Count > 0 && block.Mark == MarkKind.None && next is not null && _headings.OpensList(block, next) && _headings.StartsWithLead(block))
            Enclosing(block, next).Leads = [.. _listed];
        _listed.Clear();
    }

    /// <summary>A line that names the units for the items above it in its point.</summary>
    private bool TryLabel(Block block)
    {
        _named.Clear();
        _joined.Clear();
        if (!_labels.TryRead(block, _named, _joined))
            return false;
        _conclusions.Label(_points.Path(), _named, _joined);
        _conclusions.Extend(_points.Path(), _flow.Span(block.Start, block.End));
        return true;
    }

    /// <summary>Whether what follows a block is a label of it, so that it is no heading.</summary>
    private bool IsLabelled(Block? next) => next is { IsRow: false } label && label.Mark is MarkKind.None or MarkKind.Dash or MarkKind.Plus && _labels.IsLabel(label);

    /// <summary>"- Thời gian thực hiện: Cả năm 2015.": a line that says by when what stands above it in its point is to be done.</summary>
    private bool TryTimeLabel(Block block)
    {
        if (block.Mark is not (MarkKind.None or MarkKind.Dash or MarkKind.Plus) || _labels.TimeStart(block) is var start && start == block.Start || !_conclusions.LacksTime(_points.Path()))
            return false;
        var mentions = new List<TimeExpression>();
        _times.Read(start, block.End, mentions);
        // "Dự kiến ngày 05/12 (chậm nhất ngày 10/12)": the one that binds.
        if ((mentions.Find(found => found is { IsBound: true, Role: TimeRole.Deadline, Value: not null }) ?? (_times.TryCell(start, block.End, out var cell) ? cell : null)) is not { } mention)
            return false;
        var chosen = new DeadlineSelector.Chosen(mention, _flow.Tokens.IndexAt(mention.Span.Start), _flow.Tokens.IndexAt(mention.Span.End - 1) + 1);
        _conclusions.Spread(chosen, _flow, _points.Path());
        _conclusions.Extend(_points.Path(), _flow.Span(block.Start, block.End));
        return true;
    }

    private bool LacksContext() => _points.Innermost is null && _points.OpeningLeads.Count == 0 && !_points.IsAssessment;

    private PointContext? Unmarked()
    {
        _points.CloseItems();
        return _points.Innermost;
    }

    /// <summary>A point whose own text names its leads hands them on to the paragraphs below it.</summary>
    private static void Remember(Block block, PointContext? point, List<Draft> drafts)
    {
        if (block.Mark is MarkKind.None or MarkKind.Dash or MarkKind.Plus || point is null || point.Leads.Count > 0 || drafts.Count == 0)
            return;
        var last = drafts[drafts.Count - 1];
        if (last.Clause.Leads.Count > 0 && last.Kind != DirectiveKind.Decision)
            point.Leads = last.Clause.Leads;
    }

    private void Leave(Block block)
    {
        foreach (var segment in Segments(block))
            _uncovered.Add(_flow.Span(segment.Start, segment.End));
    }

    /// <summary>The segments of a block, until they are asked for again.</summary>
    private List<Segment> Segments(Block block)
    {
        _segments.Clear();
        SegmentReader.Read(_flow.Tokens, block.Start, block.End, _segments);
        return _segments;
    }
}
