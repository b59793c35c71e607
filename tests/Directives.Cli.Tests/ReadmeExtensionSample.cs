using Directives.Sdk.Calendars;
using Directives.Sdk.Reading;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Cli.Tests;

/// <summary>The README's sample of what a host adds, compiled; a test holds the two equal.</summary>
internal static class ReadmeExtensionSample
{
    internal static void Run()
    {
        var lexicon = ReaderLexicon.Default.With("kind\trole\tphrases\ncue\tassign\tcậy nhờ\nunit\twhole\tBĐH QL24\n").Value;
        var registry = UnitRegistry.Vietnam.WithTable("id\tname\tkind\tparent\taliases\tsource\nquang-ngai/bdh-ql24\tBan điều hành Quốc lộ 24\tpublic-service-unit\tquang-ngai\tBĐH QL24\tQĐ 12/QĐ-UBND\n").Value;
        var reader = NoticeReader.Default.With(lexicon).With(registry);
        var letter = reader.Read("UBND TỈNH QUẢNG NGÃI\nQuảng Ngãi, ngày 05 tháng 3 năm 2024\n\nTHÔNG BÁO\nVề tiến độ\n\n1. Cậy nhờ BĐH QL24 bàn giao mặt bằng.\n").Value.Notice;
        Console.WriteLine($"{letter.Tasks.First().Lead}  {letter.Tasks.First().Lead[0].Id}");
        foreach (var time in TimeExpressionReader.Default.Read("trước ngày 15/3, hằng quý; tuần sau", PartialDate.FromLocalDate(new LocalDate(2024, 3, 5))))
            Console.WriteLine($"{time.Kind}  {time.Value}");
    }
}
