using Directives.Sdk;
using Directives.Sdk.Planning;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Cli.Tests;

/// <summary>The README's sample of planning, compiled; a test holds the two equal.</summary>
internal static class ReadmePlanningSample
{
    internal static void Run()
    {
        var finance = new Party("Sở Tài chính", PartyType.Unit) { Id = "quang-ngai/so-tai-chinh" };
        ProgrammeEntry[] entries =
        [
            new("1", "Dự toán năm 2022") { Product = "nghị quyết", Lead = [finance], Level = ApprovingLevel.PeoplesCouncil, Due = new LocalDate(2021, 11, 30) },
            new("2", "Quy chế quản lý nhà, đất công") { Product = "quyết định", Lead = [finance], Level = ApprovingLevel.PeoplesCommittee, Due = new LocalDate(2021, 1, 22) },
        ];
        var programme = QuarterPlanner.Plan(entries, 2021).Value;
        foreach (var item in programme.Items)
            Console.WriteLine($"{item.Quarter}  {item.Month}  {item.Entry.Title}: {item.Steps[0].From:yyyy-MM-dd} – {item.Target:yyyy-MM-dd}  {item.Reasons[0]}");
        foreach (var finding in programme.Findings)
            Console.WriteLine($"{finding.Code}: {finding.Message(Language.Vietnamese)} {finding.Advice(Language.Vietnamese)}");
    }
}
