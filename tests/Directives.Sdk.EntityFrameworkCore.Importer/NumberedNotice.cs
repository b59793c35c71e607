using System.Globalization;
using Directives.Sdk.Calendars;
using Directives.Sdk.Notices;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.EntityFrameworkCore.Importer;

/// <summary>Notices with a number each, of three tasks.</summary>
internal static class NumberedNotice
{
    internal const int TaskCount = 3;

    internal static readonly LocalDate Day = new(2021, 1, 5);

    internal static string Text(int number) => string.Create(CultureInfo.InvariantCulture, $"THÔNG BÁO số {number}/TB-UBND\nGiao Sở Tài chính, Sở Xây dựng, Sở Y tế.\n");

    internal static string Key(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}-tb-ubnd-2021-01-05");

    internal static Notice Of(int number) => new()
    {
        Type = "TB",
        Symbol = DocumentSymbol.Parse(string.Create(CultureInfo.InvariantCulture, $"{number}/TB-UBND")).Value,
        Issuer = "UBND tỉnh Quảng Ngãi",
        Issued = PartialDate.FromLocalDate(Day),
        Conclusions = [new Conclusion("1", new TextSpan(0, 10), [Order("1.1", "Sở Tài chính"), Order("1.2", "Sở Xây dựng"), Order("1.3", "Sở Y tế")])],
    };

    private static Directive Order(string id, string lead) => new(id, DirectiveKind.Task, "báo cáo", new TextSpan(0, 10)) { Lead = [new Party(lead, PartyType.Unit)] };
}
