namespace Directives.Cli.Input;

/// <summary>Gets the bytes of a file or of standard input, up to a limit.</summary>
internal static class InputBytes
{
    /// <summary>More than the reader's greatest length can take in UTF-8.</summary>
    private const long MaxLength = 256L * 1024 * 1024;

    internal static byte[] OfFile(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw CommandFailure.Usage("The name of the file is blank.");
        if (Directory.Exists(path))
            throw CommandFailure.Unreadable(path, "is a directory, not a file.");
        try
        {
            using var file = File.OpenRead(path);
            return ReadAll(path, file);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw CommandFailure.Unreadable(path, "there is no such file.");
        }
        catch (UnauthorizedAccessException)
        {
            throw CommandFailure.Unreadable(path, "may not be read by this user.");
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or NotSupportedException)
        {
            throw CommandFailure.Unreadable(path, exception.Message);
        }
    }

    internal static byte[] ReadAll(string source, Stream stream)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + count > MaxLength)
                throw CommandFailure.Unreadable(source, $"is longer than {MaxLength / 1024 / 1024} MiB.");
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}
