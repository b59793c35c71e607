namespace Directives.Cli.Input;

/// <summary>Recognises by its first bytes what users take for a text, so that they are told what it is.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Bytes, string Name)[] s_signatures =
    [
        ("%PDF-"u8.ToArray(), "a PDF file"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP or Office file (DOCX, XLSX)"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office file (DOC, XLS)"),
        ([0xFF, 0xFE], "text in UTF-16"),
        ([0xFE, 0xFF], "text in UTF-16"),
    ];

    /// <summary>The format with its article; null where none is recognised.</summary>
    internal static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, name) in s_signatures)
        {
            if (bytes.StartsWith(signature))
                return name;
        }

        return null;
    }
}
