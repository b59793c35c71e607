using Directives.Sdk.Tracking;

namespace Directives.Sdk.Planning;

/// <summary>Draws the loads of the units by quarter.</summary>
internal sealed class HeatMapPicture
{
    private const int Quarters = 4;
    private const double RowHeight = 26;
    private const double CellWidth = 84;
    private const double LeastNameWidth = 120;
    private const double MostNameWidth = 460;

    private readonly WorkProgramme _programme;
    private readonly Language _language;
    private readonly LoadBoard _board;
    private readonly int[] _units;
    private readonly Dictionary<string, string> _names;
    private readonly double _nameWidth;
    private readonly int _most;

    internal HeatMapPicture(WorkProgramme programme, PlanningPolicy policy, Language language)
    {
        (_programme, _language) = (programme, language);
        var entries = programme.Items.Select(item => item.Entry).ToList();
        _board = new LoadBoard(entries, policy);
        for (var index = 0; index < entries.Count; index++)
            _board.Add(index, programme.Items[index].Month);
        _names = OverloadCheck.Names(entries);
        _units = [.. Enumerable.Range(0, _board.Units.Length).OrderBy(unit => _names[_board.Units[unit]], StringComparer.Ordinal).ThenBy(unit => _board.Units[unit], StringComparer.Ordinal)];
        _nameWidth = Math.Min(MostNameWidth, _units.Select(unit => SvgWriter.WidthOf(Name(unit))).Append(LeastNameWidth).Max());
        _most = _units.SelectMany(unit => Enumerable.Range(1, Quarters).Select(quarter => Load(unit, quarter))).Append(1).Max();
    }

    private double Left => SvgWriter.Margin + _nameWidth + 8;

    internal string Draw()
    {
        var width = Math.Max(Left + ((Quarters + 1) * CellWidth) + SvgWriter.Margin, SvgWriter.WidthOf(Text("picture.heat-map-note")) + (2 * SvgWriter.Margin));
        var height = SvgWriter.Top + ((_units.Length + 2) * RowHeight) + SvgWriter.Margin;
        using var svg = new SvgWriter(width, height, Text("picture.heat-map", PlanningTexts.Number(_programme.Year)), Text("picture.heat-map-note"));
        var y = SvgWriter.Top + RowHeight;
        Head(svg, y - 8);
        foreach (var unit in _units)
        {
            Row(svg, unit, y);
            y += RowHeight;
        }

        Total(svg, y);
        return svg.Finish();
    }

    private void Head(SvgWriter svg, double y)
    {
        svg.Text("head", SvgWriter.Margin, y, Text("picture.unit"));
        for (var quarter = 1; quarter <= Quarters; quarter++)
            svg.Text("head mid", Middle(quarter), y, Text("picture.quarter", PlanningTexts.Roman(quarter)));
        svg.Text("head mid", Middle(Quarters + 1), y, Text("picture.total"));
    }

    private void Row(SvgWriter svg, int unit, double y)
    {
        svg.Text("", SvgWriter.Margin, y + 17, SvgWriter.Cut(Name(unit), _nameWidth));
        for (var quarter = 1; quarter <= Quarters; quarter++)
        {
            var load = Load(unit, quarter);
            var heat = load == 0 ? 0 : 1 + ((load * SvgWriter.Heats) - 1) / _most;
            svg.Box($"h{heat}", Middle(quarter) - (CellWidth / 2) + 1, y + 1, CellWidth - 2, RowHeight - 2, Tip(unit, quarter));
            svg.Text($"mid t{heat}", Middle(quarter), y + 17, load == 0 ? "–" : PlanningTexts.Number(load));
        }

        svg.Text("head mid", Middle(Quarters + 1), y + 17, PlanningTexts.Number(Enumerable.Range(1, Quarters).Sum(quarter => Load(unit, quarter))));
        for (var quarter = 1; quarter <= Quarters; quarter++)
        {
            if (IsOver(unit, quarter))
                svg.Box("over", Middle(quarter) - (CellWidth / 2) + 2, y + 2, CellWidth - 4, RowHeight - 4);
        }
    }

    private void Total(SvgWriter svg, double y)
    {
        svg.Line("line", SvgWriter.Margin, y + 2, Left + ((Quarters + 1) * CellWidth), y + 2);
        svg.Text("head", SvgWriter.Margin, y + 19, Text("picture.all"));
        for (var quarter = 1; quarter <= Quarters; quarter++)
            svg.Text("head mid", Middle(quarter), y + 19, PlanningTexts.Number(_units.Sum(unit => Load(unit, quarter))));
        svg.Text("head mid", Middle(Quarters + 1), y + 19, PlanningTexts.Number(_units.Sum(unit => Enumerable.Range(1, Quarters).Sum(quarter => Load(unit, quarter)))));
    }

    private string Tip(int unit, int quarter) => Text(
        "picture.cell", Name(unit), PlanningTexts.Roman(quarter), string.Join("; ", Months(quarter).Select(month => Text("picture.month", PlanningTexts.Number(month), PlanningTexts.Number(_board.Load(unit, month))))),
        PlanningTexts.Number(_board.Capacity(unit)));

    private bool IsOver(int unit, int quarter) => Load(unit, quarter) > 3 * _board.Capacity(unit) || Months(quarter).Any(month => _board.Load(unit, month) > _board.Capacity(unit));

    private int Load(int unit, int quarter) => Months(quarter).Sum(month => _board.Load(unit, month));

    private static IEnumerable<int> Months(int quarter) => Enumerable.Range((quarter * 3) - 2, 3);

    private double Middle(int column) => Left + ((column - 0.5) * CellWidth);

    private string Name(int unit) => _names[_board.Units[unit]];

    private string Text(string code, params string[] arguments) => PlanningTexts.Of(code, arguments.ToEquatableList(), _language);
}
