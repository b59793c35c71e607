using System.Globalization;
using System.Text;
using System.Xml;

namespace Directives.Sdk.Planning;

/// <summary>
/// Writes one picture as SVG 1.1. Its colours are classes of a style sheet within, which follows the reader's choice of light or dark. Characters that XML cannot hold become U+FFFD.
/// </summary>
internal sealed class SvgWriter : IDisposable
{
    /// <summary>The number of steps from nothing to most, <c>h0</c> to <c>h5</c>.</summary>
    internal const int Heats = 5;

    /// <summary>The number of colours that tell kinds apart, <c>k0</c> to <c>k7</c>.</summary>
    internal const int Kinds = 8;

    private const string Namespace = "http://www.w3.org/2000/svg";
    private const char Replacement = '\uFFFD';

    private const string Style = """
        text{font-family:system-ui,"Segoe UI","Noto Sans",Arial,sans-serif;font-size:13px;fill:#1f2328}
        .title{font-size:18px;font-weight:600}.note{font-size:12px;fill:#59636e}.head{font-weight:600}.end{text-anchor:end}.mid{text-anchor:middle}
        .page{fill:#ffffff}.line{stroke:#d1d9e0;stroke-width:1}.due{fill:#1f2328}.over{fill:none;stroke:#b3261e;stroke-width:2.5}.from{stroke:#b3261e;stroke-width:1.5;stroke-dasharray:4 3}
        .h0{fill:#f6f8fa}.h1{fill:#dcebfa}.h2{fill:#b3d4f2}.h3{fill:#7fb4e3}.h4{fill:#2f74b5}.h5{fill:#0f4c8a}.t4,.t5{fill:#ffffff}
        .k0{fill:#0072b2}.k1{fill:#e69f00}.k2{fill:#009e73}.k3{fill:#cc79a7}.k4{fill:#56b4e9}.k5{fill:#d55e00}.k6{fill:#a08a00}.k7{fill:#7a7f87}
        @media (prefers-color-scheme:dark){text{fill:#e6edf3}.note{fill:#9198a1}.page{fill:#0d1117}.line{stroke:#3d444d}.due{fill:#e6edf3}.over{stroke:#ff8f7a}.from{stroke:#ff8f7a}
        .h0{fill:#161b22}.h1{fill:#12304f}.h2{fill:#17487a}.h3{fill:#1d5c99}.h4{fill:#6ba8e5}.h5{fill:#a5cef5}.t4,.t5{fill:#0d1117}
        .k0{fill:#4aa3df}.k1{fill:#f0b429}.k2{fill:#2ec99a}.k3{fill:#e29bc4}.k4{fill:#8fd0f5}.k5{fill:#ff8548}.k6{fill:#d6c23c}.k7{fill:#a3a8b0}}
        """;

    private readonly StringBuilder _text = new();
    private readonly XmlWriter _xml;

    internal SvgWriter(double width, double height, string title, string note)
    {
        _xml = XmlWriter.Create(_text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" });
        _xml.WriteStartElement("svg", Namespace);
        Attributes(("viewBox", $"0 0 {Number(width)} {Number(height)}"), ("width", Number(width)), ("height", Number(height)), ("role", "img"));
        _xml.WriteElementString("title", Namespace, Clean(title));
        _xml.WriteElementString("desc", Namespace, Clean(note));
        _xml.WriteElementString("style", Namespace, Style.Replace("\r", ""));
        Box("page", 0, 0, width, height);
        Text("title", Margin, 32, title);
        Text("note", Margin, 52, note);
    }

    /// <summary>The space around the picture.</summary>
    internal static double Margin => 16;

    /// <summary>Where what follows the title and its note begins.</summary>
    internal static double Top => 68;

    /// <summary>About how wide a text is drawn, in the picture's units: the fonts are the reader's own, so it is an estimate on the wide side.</summary>
    internal static double WidthOf(string text) => text.Length * 7.4;

    /// <summary>A text cut to a width, with an ellipsis where it is cut.</summary>
    internal static string Cut(string text, double width)
    {
        var most = (int)(width / 7.4);
        if (text.Length <= most)
            return text;
        var end = most - 1;
        if (char.IsHighSurrogate(text[end - 1]))
            end--;
        return text.Substring(0, end).TrimEnd() + "…";
    }

    internal void Text(string style, double x, double y, string text) => Element("text", text, null, ("class", style), ("x", Number(x)), ("y", Number(y)));

    /// <param name="style">The class.</param>
    /// <param name="x">Its left edge.</param>
    /// <param name="y">Its upper edge.</param>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <param name="tip">What is shown of it where the reader points.</param>
    internal void Box(string style, double x, double y, double width, double height, string? tip = null) =>
        Element("rect", null, tip, ("class", style), ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)));

    internal void Line(string style, double x1, double y1, double x2, double y2) =>
        Element("line", null, null, ("class", style), ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)));

    /// <summary>A rhomb about a point.</summary>
    internal void Mark(string style, double x, double y, double radius, string tip) => Element(
        "polygon", null, tip, ("class", style),
        ("points", $"{Number(x - radius)},{Number(y)} {Number(x)},{Number(y - radius)} {Number(x + radius)},{Number(y)} {Number(x)},{Number(y + radius)}"));

    /// <summary>Ends the picture.</summary>
    internal string Finish()
    {
        _xml.WriteEndElement();
        _xml.Flush();
        return _text.Append('\n').ToString();
    }

    /// <summary>Gives the writer's memory back.</summary>
    public void Dispose() => _xml.Dispose();

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Clean(string text)
    {
        var cleaned = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
                cleaned.Append(text[index]).Append(text[++index]);
            else
                cleaned.Append(XmlConvert.IsXmlChar(text[index]) ? text[index] : Replacement);
        }

        return cleaned.ToString();
    }

    private void Element(string name, string? text, string? tip, params (string Name, string Value)[] attributes)
    {
        _xml.WriteStartElement(name, Namespace);
        Attributes(attributes);
        if (tip is not null)
            _xml.WriteElementString("title", Namespace, Clean(tip));
        if (text is not null)
            _xml.WriteString(Clean(text));
        _xml.WriteEndElement();
    }

    private void Attributes(params (string Name, string Value)[] attributes)
    {
        foreach (var (name, value) in attributes)
            _xml.WriteAttributeString(name, value);
    }
}
