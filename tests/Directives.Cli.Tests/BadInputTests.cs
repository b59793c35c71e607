using System.Text;

namespace Directives.Cli.Tests;

/// <summary>Every failure is one line on standard error that says what and where, nothing on standard output, and the right exit code.</summary>
public class BadInputTests
{
    public static TheoryData<string, byte[], string> UnreadableBytes() => new()
    {
        { "empty", [], "is empty" },
        { "mark only", [0xEF, 0xBB, 0xBF], "is empty" },
        { "blank", " \n\t\n"u8.ToArray(), "no letter or digit" },
        { "invalid UTF-8", [.. "Số:\n"u8, 0xFF, (byte)'a'], "0xFF at offset 6 (line 2)" },
        { "invalid after a mark", [0xEF, 0xBB, 0xBF, (byte)'a', 0xC3], "0xC3 at offset 4" },
        { "a cut character", [.. "a"u8, 0xE1, 0xBB], "0xE1 at offset 1" },
        { "an encoded surrogate", [(byte)'a', 0xED, 0xA0, 0x80], "0xED at offset 1" },
        { "zero bytes", [.. "abc"u8, 0, 1, 2], "binary file" },
        { "a program", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0xD0], "a zero byte at offset 7" },
        { "PDF", "%PDF-1.7\n"u8.ToArray(), "PDF" },
        { "DOCX", [0x50, 0x4B, 3, 4, 0x14, 0], "DOCX" },
        { "UTF-16", [0xFF, 0xFE, (byte)'a', 0], "UTF-16" },
    };

    public static TheoryData<string, string> WrongUsage() => new()
    {
        { "", "command" },
        { "foo", "'foo'" },
        { "--bogus", "'--bogus'" },
        { "read", "missing" },
        { "read a b", "'b'" },
        { "read --bogus", "'--bogus'" },
        { "read a --bogus", "'--bogus'" },
        { "read -x", "'-x'" },
        { "read a --format", "--format" },
        { "read a --format xml", "'xml'" },
        { "read a --as-of 2021-13-01", "'2021-13-01'" },
        { "read a --as-of 01/04/2021", "'01/04/2021'" },
        { "read a --as-of 1900-01-01", "1968 to 2199" },
        { "read a --issued 2021-01-05", "'--issued'" },
        { "deadline", "missing" },
        { "deadline --issued 2021-01-05", "missing" },
        { "deadline a b", "'b'" },
        { "deadline a --issued", "--issued" },
        { "deadline a --issued 05/01/2021", "--issued" },
        { "deadline a --issued 2021-02-30", "--issued" },
        { "deadline a --issued 2021-1-5", "--issued" },
        { "deadline a --issued tomorrow", "'tomorrow'" },
        { "deadline a --issued 9999-12-31", "1968 to 2199" },
        { "deadline a --issued 2021 --issued 2022", "--issued" },
        { "deadline a --format csv", "'csv'" },
        { "calendar", "YEAR" },
        { "calendar 1967", "1968 to 2199" },
        { "calendar 2200", "1968 to 2199" },
        { "calendar abc", "'abc'" },
        { "calendar 2021 2022", "'2022'" },
        { "calendar 2021 --to 2020", "2020 lies before 2021" },
        { "calendar 2021 --to 9999", "1968 to 2199" },
        { "calendar 2021 --format json", "'json'" },
        { "calendar lunar", "missing" },
        { "calendar lunar 2021-02-30", "'2021-02-30'" },
        { "calendar lunar 1800-01-01", "1900-01-31" },
        { "calendar 2021 lunar 2021-01-05", "year" },
        { "calendar add 2021-01-05", "missing" },
        { "calendar add 2021-01-05 x", "'x'" },
        { "calendar add 2021-01-05 1.5", "'1.5'" },
        { "calendar add 2021-01-05 99999999999", "'99999999999'" },
        { "calendar add 2021-01-05 2147483647", "1968 to 2199" },
        { "calendar add 2021-01-05 -2147483648", "1968 to 2199" },
        { "calendar add 1967-12-31 1", "1968 to 2199" },
        { "calendar count 2021-01-05", "missing" },
        { "calendar count 2021-01-05 2200-01-01", "1968 to 2199" },
    };

    [Theory]
    [MemberData(nameof(UnreadableBytes))]
    public void Unreadable_bytes_are_refused_from_a_file(string what, byte[] bytes, string message)
    {
        using var file = new TemporaryFile(bytes);

        Cli.Run("read", file.Path).Failed(ExitCode.Unreadable).Should().Contain(file.Path + ": ", what).And.Contain(message, what);
    }

    [Theory]
    [MemberData(nameof(UnreadableBytes))]
    public void Unreadable_bytes_are_refused_from_standard_input(string what, byte[] bytes, string message) =>
        Cli.RunWithBytes(bytes, "read", "-").Failed(ExitCode.Unreadable).Should().Contain("standard input: ", what).And.Contain(message, what);

    [Theory]
    [InlineData("deadline", "-", "--issued", "2021-01-05")]
    [InlineData("deadline", "-", "--issued", "2021-01-05", "--format", "json")]
    [InlineData("calendar", "lunar", "-")]
    public void Lines_that_are_not_utf8_are_refused(params string[] args) =>
        Cli.RunWithBytes([.. "2021-01-05\n"u8, 0xC0, 0xAF], args).Failed(ExitCode.Unreadable).Should().Contain("standard input: ").And.Contain("0xC0 at offset 11 (line 2)");

    [Fact]
    public void A_missing_file_is_named() => Cli.Run("read", "/no/such\nfile.md").Failed(ExitCode.Unreadable).Should().Be("directives: /no/such file.md: there is no such file.");

    [Fact]
    public void A_directory_is_no_file() => Cli.Run("read", AppContext.BaseDirectory).Failed(ExitCode.Unreadable).Should().Contain("directory");

    [Fact]
    public void A_blank_name_is_wrong_usage() => Cli.Run("read", " ").Failed(ExitCode.Usage).Should().Contain("blank");

    [Theory]
    [MemberData(nameof(WrongUsage))]
    public void Wrong_usage_is_one_line_and_exit_code_2(string args, string message) =>
        Cli.Run(args.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Failed(ExitCode.Usage).Should().Contain(message);

    [Theory]
    [InlineData("--help")]
    [InlineData("read", "-h")]
    [InlineData("deadline", "--help")]
    [InlineData("calendar", "--help")]
    [InlineData("calendar", "lunar", "--help")]
    [InlineData("--version")]
    public void Help_is_no_failure(params string[] args) => Cli.Run(args).Done().Should().NotBeEmpty();

    [Fact]
    public void Help_names_the_command_as_it_is_called() => Cli.Run("--help").Done().Should().Contain("  directives [command]").And.NotContain("Directives.Cli");

    [Fact]
    public void Output_that_cannot_be_written_is_one_line()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var output = new StreamWriter(new FullDisk(), new UTF8Encoding(false));
        output.AutoFlush = false;

        var code = CommandLine.Run(["calendar", "2021"], new Host(Stream.Null, output, error));

        code.Should().Be(ExitCode.Unreadable);
        error.ToString().Should().Be("directives: No space left.\n");
        FullDisk.LetGo(output);
    }

    /// <summary>Writes fail until it is let go, so that disposing its writer does not.</summary>
    private sealed class FullDisk : MemoryStream
    {
        private bool _isFree;

        internal static void LetGo(StreamWriter writer) => ((FullDisk)writer.BaseStream)._isFree = true;

        public override void Write(byte[] buffer, int offset, int count)
        {
            if (!_isFree)
                throw new IOException("No space left.");
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            if (!_isFree)
                throw new IOException("No space left.");
        }
    }
}
