using System.Buffers;
using System.Text.Unicode;

namespace Directives.Cli.Input;

/// <summary>A text from a file or, for <c>-</c>, from standard input: UTF-8, with or without its mark, and nothing else.</summary>
internal static class InputText
{
    internal const string StandardInput = "-";

    /// <summary>What a source is called in messages.</summary>
    internal static string NameOf(string source) => source == StandardInput ? "standard input" : source;

    /// <exception cref="CommandFailure">The source cannot be read or is not UTF-8.</exception>
    internal static string Read(string source, Host host)
    {
        var name = NameOf(source);
        var bytes = source == StandardInput ? InputBytes.ReadAll(name, host.Input) : InputBytes.OfFile(source);
        if (FileSignature.NameOf(bytes) is { } format)
            throw CommandFailure.Unreadable(name, $"is {format}; only text in UTF-8 is read.");
        return Decode(name, bytes);
    }

    /// <summary>The same, of a text that must not be empty.</summary>
    internal static string ReadSome(string source, Host host)
    {
        var text = Read(source, host);
        return text.Length > 0 ? text : throw CommandFailure.Unreadable(NameOf(source), "is empty.");
    }

    /// <summary>The lines of standard input; LF or CRLF ends a line, and the last may go without.</summary>
    internal static IEnumerable<string> ReadLines(Host host)
    {
        var lines = Read(StandardInput, host).Split('\n');
        var count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        return lines.Take(count).Select(line => line.EndsWith('\r') ? line[..^1] : line);
    }

    private static string Decode(string name, byte[] bytes)
    {
        var start = bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var characters = new char[bytes.Length - start];
        var status = Utf8.ToUtf16(bytes.AsSpan(start), characters, out var read, out var written, replaceInvalidSequences: false);
        if (status == OperationStatus.Done)
            return new string(characters, 0, written);
        if (bytes.AsSpan().IndexOf((byte)0) is var zero and >= 0)
            throw CommandFailure.Unreadable(name, $"is no text but a binary file: a zero byte at offset {zero}.");
        var offset = start + read;
        throw CommandFailure.Unreadable(name, $"is not UTF-8: the byte 0x{bytes[offset]:X2} at offset {offset} (line {LineOf(bytes, offset)}) starts no valid character.");
    }

    private static int LineOf(byte[] bytes, int offset) => 1 + bytes.AsSpan(0, offset).Count((byte)'\n');
}
