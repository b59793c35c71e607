using NodaTime;

namespace Directives.Sdk.Planning;

/// <summary>Draws the preparation steps of the items through the year.</summary>
internal sealed class GanttPicture
{
    private const double RowHeight = 20;
    private const double LabelWidth = 380;
    private const double LeadWidth = 220;
    private const double DayWidth = 2.6;
    private const double LegendWidth = 220;

    private readonly WorkProgramme _programme;
    private readonly int _leftOut;
    private readonly Language _language;
    private readonly LocalDate _first;
    private readonly LocalDate _last;
    private readonly List<(string Step, string Name)> _steps = [];
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);

    internal GanttPicture(WorkProgramme programme, int leftOut, Language language)
    {
        (_programme, _leftOut, _language) = (programme, leftOut, language);
        _first = programme.Items.Select(item => item.Begins).Append(programme.From).Min().With(DateAdjusters.StartOfMonth);
        _last = Last(programme, leftOut);
        foreach (var step in programme.Items.SelectMany(item => item.Steps))
        {
            if (_kinds.ContainsKey(step.Rule.Step))
                continue;
            _kinds.Add(step.Rule.Step, _steps.Count % SvgWriter.Kinds);
            _steps.Add((step.Rule.Step, step.Name(language)));
        }
    }

    /// <summary>The last day that is drawn: the year's, or of a part of a programme the last of the month in which its last item is submitted.</summary>
    private static LocalDate Last(WorkProgramme programme, int leftOut)
    {
        var last = programme.Items.Select(item => item.Target).DefaultIfEmpty(new LocalDate(programme.Year, 12, 31)).Max();
        return leftOut > 0 ? last.With(DateAdjusters.EndOfMonth) : LocalDate.Max(last, new LocalDate(programme.Year, 12, 31));
    }

    private static double Left => SvgWriter.Margin + LabelWidth + LeadWidth;

    private double Right => X(_last.PlusDays(1));

    private int LegendRows => (_steps.Count + LegendColumns) / LegendColumns;

    private int LegendColumns => Math.Max(1, (int)((Right - SvgWriter.Margin) / LegendWidth));

    internal string Draw()
    {
        var quarters = Enumerable.Range(1, 4).Where(quarter => _programme.InQuarter(quarter).Any()).ToList();
        var rows = _programme.Items.Count + quarters.Count + LegendRows + 2;
        var height = SvgWriter.Top + (rows * RowHeight) + SvgWriter.Margin;
        using var svg = new SvgWriter(Right + SvgWriter.Margin, height, Text("picture.gantt", PlanningTexts.Number(_programme.Year)), Note);
        Legend(svg, SvgWriter.Top);
        var top = SvgWriter.Top + ((LegendRows + 1) * RowHeight);
        Months(svg, top, height - SvgWriter.Margin);
        var y = top + RowHeight;
        foreach (var quarter in quarters)
        {
            svg.Text("head", SvgWriter.Margin, y + 14, Text("picture.quarter", PlanningTexts.Roman(quarter)));
            svg.Line("line", SvgWriter.Margin, y + RowHeight - 1, Right, y + RowHeight - 1);
            MonthNames(svg, "note", y);
            y += RowHeight;
            foreach (var item in _programme.InQuarter(quarter))
            {
                Row(svg, item, y);
                y += RowHeight;
            }
        }

        return svg.Finish();
    }

    private void Legend(SvgWriter svg, double top)
    {
        for (var index = 0; index <= _steps.Count; index++)
        {
            var (x, y) = (SvgWriter.Margin + (index % LegendColumns * LegendWidth), top + (index / LegendColumns * RowHeight));
            if (index < _steps.Count)
                svg.Box($"k{_kinds[_steps[index].Step]}", x, y + 4, 12, 12);
            else
                svg.Mark("due", x + 6, y + 10, 6, Text("picture.submission"));
            svg.Text("", x + 18, y + 15, index < _steps.Count ? _steps[index].Name : Text("picture.submission"));
        }
    }

    private void Months(SvgWriter svg, double top, double bottom)
    {
        svg.Text("head", SvgWriter.Margin, top + 14, Text("picture.item"));
        svg.Text("head", SvgWriter.Margin + LabelWidth, top + 14, Text("picture.lead"));
        MonthNames(svg, "head", top);
        for (var month = _first; month <= _last; month = month.PlusMonths(1))
            svg.Line("line", X(month), top, X(month), bottom);
        svg.Line("line", Right, top, Right, bottom);
        if (_programme.From > _first)
            svg.Line("from", X(_programme.From), top, X(_programme.From), bottom);
    }

    /// <summary>The names of the months; again over each quarter, as a picture may be long.</summary>
    private void MonthNames(SvgWriter svg, string style, double y)
    {
        for (var month = _first; month <= _last; month = month.PlusMonths(1))
            svg.Text(style, X(month) + 4, y + 14, Text("picture.month-short", PlanningTexts.Number(month.Month), PlanningTexts.Number(month.Year)));
    }

    private void Row(SvgWriter svg, ProgrammeItem item, double y)
    {
        var lead = string.Join("; ", item.Entry.Lead.Select(party => party.Name));
        svg.Text("", SvgWriter.Margin, y + 14, SvgWriter.Cut(item.Entry.Title, LabelWidth - 12));
        svg.Text("note", SvgWriter.Margin + LabelWidth, y + 14, SvgWriter.Cut(lead.Length > 0 ? lead : "–", LeadWidth - 12));
        foreach (var step in item.Steps)
            svg.Box($"k{_kinds[step.Rule.Step]}", X(step.From), y + 4, X(step.To.PlusDays(1)) - X(step.From), RowHeight - 8, $"{item.Entry.Title}: {step.Name(_language)}, {PlanningTexts.Day(step.From)} – {PlanningTexts.Day(step.To)}");
        svg.Mark("due", X(item.Target) + (DayWidth / 2), y + (RowHeight / 2), 6, $"{item.Entry.Title}: {Text("picture.submission")} {PlanningTexts.Day(item.Target)}; {lead}");
    }

    private string Note => _leftOut == 0 ? Text("picture.gantt-note") : Text("picture.gantt-note") + " " + Text("picture.left-out", PlanningTexts.Number(_leftOut));

    private double X(LocalDate day) => Left + (Period.DaysBetween(_first, day) * DayWidth);

    private string Text(string code, params string[] arguments) => PlanningTexts.Of(code, arguments.ToEquatableList(), _language);
}
