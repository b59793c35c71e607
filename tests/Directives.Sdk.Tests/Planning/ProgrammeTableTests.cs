using Directives.Sdk.Calendars;
using Directives.Sdk.Planning;

namespace Directives.Sdk.Tests.Planning;

public class ProgrammeTableTests
{
    private static readonly LocalDate s_first = new(2021, 1, 1);

    [Fact]
    public void An_entry_has_what_its_row_says()
    {
        const string Table = """
            # proposals
            id	title	product	lead	coordinating	level	leader	due	asked	origin	after	optional	load
            p1	Đề án chuyển đổi số	đề án	Sở Thông tin và Truyền thông|Hội Nhà báo	quang-ngai/so-tai-chinh	peoples-council	Đ/c A	2021-06-30	2021-Q2	inspection	p0|p2	yes	3
            p2	Rà soát
            """;

        var refused = ProgrammeTable.Entries(Table, s_first, province: "quang-ngai");
        var entries = ProgrammeTable.Entries(Table.Replace("p2\tRà soát", "p2\tRà soát" + new string('\t', 11), StringComparison.Ordinal), s_first, province: "quang-ngai").Value;

        refused.ValidationErrors.Should().ContainSingle().Which.ErrorMessage.Should().Be("Line 4: 2 fields where the header has 13.");
        entries.Should().HaveCount(2);
        entries[0].Should().BeEquivalentTo(new
        {
            Id = "p1",
            Title = "Đề án chuyển đổi số",
            Product = "đề án",
            Level = ApprovingLevel.PeoplesCouncil,
            Leader = "Đ/c A",
            Due = new LocalDate(2021, 6, 30),
            Asked = CalendarPeriod.OfQuarter(2021, 2),
            Origin = ItemOrigin.Inspection,
            After = new[] { "p0", "p2" },
            IsOptional = true,
            Load = 3,
        });
        entries[0].Lead.Select(party => (party.Name, party.Id)).Should().Equal(("Sở Thông tin và Truyền thông", "quang-ngai/so-thong-tin-va-truyen-thong"), ("Hội Nhà báo", null));
        entries[0].Coordinating.Select(party => (party.Name, party.Id)).Should().Equal(("Sở Tài chính", "quang-ngai/so-tai-chinh"));
        entries[1].Should().Be(new ProgrammeEntry("p2", "Rà soát") { Origin = ItemOrigin.Proposal });
    }

    [Fact]
    public void A_table_needs_no_more_than_ids_and_titles() =>
        ProgrammeTable.Entries("title,id\n\"Rà soát, đề xuất\",p1\n", s_first).Value.Should().Equal(new ProgrammeEntry("p1", "Rà soát, đề xuất") { Origin = ItemOrigin.Proposal });

    [Fact]
    public void A_duty_has_what_its_row_says()
    {
        var duties = ProgrammeTable.Duties("id\ttitle\trule\tproduct\tlead\nbc\tBáo cáo quý\tRRULE:FREQ=MONTHLY;INTERVAL=3\tbáo cáo\tSở Tài chính\n", s_first, province: "quang-ngai").Value;

        duties.Should().ContainSingle().Which.EntriesIn(2021).Select(entry => (entry.Id, entry.Product, entry.Lead[0].Id)).Should().Equal(
            ("bc@2021-03-31", "báo cáo", "quang-ngai/so-tai-chinh"), ("bc@2021-06-30", "báo cáo", "quang-ngai/so-tai-chinh"),
            ("bc@2021-09-30", "báo cáo", "quang-ngai/so-tai-chinh"), ("bc@2021-12-31", "báo cáo", "quang-ngai/so-tai-chinh"));
    }

    [Theory]
    [InlineData(null, "programme-empty text")]
    [InlineData("", "programme-empty line 1")]
    [InlineData("id\nx", "programme-column-missing line 1")]
    [InlineData("id\ttitle\n\tx", "programme-blank line 2")]
    [InlineData("id\ttitle\nx\t ", "programme-blank line 2")]
    [InlineData("id\ttitle\nx\tX\nx\tX", "programme-repeated line 3")]
    [InlineData("id\ttitle\tlevel\nx\tX\tCabinet", "programme-level-unknown line 2")]
    [InlineData("id\ttitle\torigin\nx\tX\telsewhere", "programme-origin-unknown line 2")]
    [InlineData("id\ttitle\tdue\nx\tX\t31/12/2021", "programme-date-format line 2")]
    [InlineData("id\ttitle\tdue\nx\tX\t2021-02-30", "programme-date-format line 2")]
    [InlineData("id\ttitle\tasked\nx\tX\tquý I", "programme-period-format line 2")]
    [InlineData("id\ttitle\toptional\nx\tX\tmaybe", "programme-optional-format line 2")]
    [InlineData("id\ttitle\tload\nx\tX\t0", "programme-load line 2")]
    [InlineData("id\ttitle\tload\nx\tX\t1001", "programme-load line 2")]
    [InlineData("id\ttitle\tload\nx\tX\t-1", "programme-load line 2")]
    public void What_is_wrong_with_entries_is_named_with_its_line(string? table, string expected) => Error(ProgrammeTable.Entries(table, s_first)).Should().Be(expected);

    [Theory]
    [InlineData(null, "programme-empty text")]
    [InlineData("id\ttitle\nx\tX", "programme-column-missing line 1")]
    [InlineData("id\ttitle\trule\nx\tX\tmonthly", "programme-rule line 2")]
    [InlineData("id\ttitle\trule\nx\tX\t", "programme-rule line 2")]
    [InlineData("id\ttitle\trule\nx\tX\tRRULE:FREQ=HOURLY", "programme-rule line 2")]
    [InlineData("id\ttitle\trule\tlevel\nx\tX\tRRULE:FREQ=DAILY\tKing", "programme-level-unknown line 2")]
    public void What_is_wrong_with_duties_is_named_with_its_line(string? table, string expected) => Error(ProgrammeTable.Duties(table, s_first)).Should().Be(expected);

    private static string Error<T>(Ardalis.Result.Result<T> result)
    {
        var error = result.ValidationErrors.Should().ContainSingle().Which;
        return $"{error.ErrorCode} {error.Identifier}";
    }
}
