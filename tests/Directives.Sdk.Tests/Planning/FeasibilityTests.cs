using Directives.Sdk.Calendars;
using Directives.Sdk.Planning;
using static Directives.Sdk.Tests.Planning.PlanningCase;

namespace Directives.Sdk.Tests.Planning;

public class FeasibilityTests
{
    /// <summary>Plans, each with one thing that cannot be kept, or that it does not say; the code that must be found, and nothing else.</summary>
    public static TheoryData<string, string, ProgrammeEntry[]> Planted => new()
    {
        // 19 working days before Friday 15/01/2021 would begin in December 2020.
        { "steps-do-not-fit", "x", [Entry("x", "2021-01-15") with { Level = ApprovingLevel.Chairman }] },
        { "dependency-order", "x y", [Entry("x", "2021-05-10"), Entry("y", "2021-04-12") with { After = ["x"] }] },
        { "dependency-circular", "x y z", [Entry("x", "2021-05-10") with { After = ["z"] }, Entry("y", "2021-05-10") with { After = ["x"] }, Entry("z", "2021-05-10", "c") with { After = ["y"] }, Entry("w", "2021-05-10", "b") with { After = ["z"] }, Entry("v", "2021-05-10", "b")] },
        { "dependency-unknown", "x", [Entry("x", "2021-05-10") with { After = ["gone"] }] },
        { "past-due", "x", [Entry("x", "2020-12-10")] },
        { "still-in-time", "x", [Entry("x", "2020-12-10") with { IsOverdue = false }] },
        { "overload", "x y z", [Entry("x", "2021-05-10"), Entry("y", "2021-05-11"), Entry("z", "2021-05-12")] },

        // The last five working days before Tết Tân Sửu: 03, 04, 05, 08, 09/02; Tết is off from 10/02.
        { "cluster-before-tet", "w x y z", [Entry("w", "2021-02-03", "a"), Entry("x", "2021-02-09", "b"), Entry("y", "2021-02-05", "c"), Entry("z", "2021-02-06", "d")] },

        // The last five working days of the second quarter: 24, 25, 28, 29, 30/06.
        { "cluster-quarter-end", "w x y z", [Entry("w", "2021-06-24", "a"), Entry("x", "2021-06-30", "b"), Entry("y", "2021-06-27", "c"), Entry("z", "2021-06-28", "d")] },
        { "no-lead", "x", [Entry("x", "2021-05-10", "")] },
        { "no-product", "x", [Entry("x", "2021-05-10") with { Product = " " }] },
        { "no-due-date", "x", [Entry("x")] },
        { "due-after-year", "x", [Entry("x", "2022-01-10")] },
        { "asked-after-due", "x", [Entry("x", "2021-05-10") with { Asked = CalendarPeriod.OfQuarter(2021, 3) }] },
    };

    [Theory]
    [MemberData(nameof(Planted))]
    public void Each_planted_infeasibility_is_found_and_nothing_else(string code, string items, ProgrammeEntry[] entries)
    {
        var programme = Plan(entries, Small);

        programme.Codes().Distinct().Should().Equal(code);
        programme.Findings[0].Items.Should().BeEquivalentTo(items.Split(' '));
        programme.Findings[0].Severity.Should().Be(FindingTexts.Severity(code));
    }

    [Fact]
    public void Nothing_is_found_in_a_plan_that_can_be_kept()
    {
        var programme = Plan(
            [
                Entry("x", "2021-02-02") with { Level = ApprovingLevel.Chairman },
                Entry("y", "2021-04-12") with { Level = ApprovingLevel.PeoplesCouncil, After = ["x"] },
                Entry("z", "2021-04-12"),
                Entry("t1", "2021-02-09", "b"), Entry("t2", "2021-02-09", "c"), Entry("t3", "2021-02-09", "d"),
                Entry("q1", "2021-06-30", "b"), Entry("q2", "2021-06-30", "c"), Entry("q3", "2021-06-23", "d"), Entry("q4", "2021-06-29", "e"),
            ],
            Small);

        programme.Findings.Should().BeEmpty();
    }

    [Fact]
    public void Findings_come_by_weight()
    {
        var programme = Plan(Entry("x", null, ""), Entry("y", "2021-01-15") with { Level = ApprovingLevel.Chairman, Product = null });

        programme.Findings.Select(finding => finding.Severity).Should().BeInDescendingOrder();
        programme.Codes().Should().Equal("steps-do-not-fit", "no-product", "no-lead", "no-due-date");
    }

    // From Monday 04/01, the 19th working day is Thursday 28/01/2021.
    [Fact]
    public void Steps_that_do_not_fit_say_from_when_they_would()
    {
        var finding = Plan(Entry("x", "2021-01-15") with { Level = ApprovingLevel.Chairman }).Findings[0];

        finding.Arguments.Should().Equal("Việc x", "19", "15/01/2021", "10", "28/01/2021");
        finding.Move.Should().BeNull();
        finding.Advice(Language.Vietnamese).Should().Be("Ấn định thời hạn từ ngày 28/01/2021, hoặc rút ngắn các bước.");
    }

    [Fact]
    public void An_item_that_is_asked_for_too_early_can_be_moved_later()
    {
        var finding = Plan(Entry("x", "2021-04-12") with { Level = ApprovingLevel.PeoplesCommittee, Asked = CalendarPeriod.OfMonth(2021, 1) }).Findings[0];

        (finding.Code, finding.Move!.From, finding.Move.To).Should().Be(("steps-do-not-fit", 1, 2));
        finding.Advice(Language.English).Should().Be("Move \"Việc x\" from month 1 to month 2.");
    }

    [Fact]
    public void An_overload_suggests_the_move_that_lessens_it_most()
    {
        var finding = Plan([Entry("x", "2021-05-10"), Entry("y", "2021-05-11"), Entry("z", "2021-05-12")], Small).Findings[0];

        finding.Move.Should().Be(new PlanMove("z", 5, 4, PlacementReason.Of("repaired-load", "5", "4")) { Title = "Việc z" });
    }

    [Fact]
    public void What_many_items_lack_is_one_finding_by_policy()
    {
        var entries = Enumerable.Range(1, 3).Select(number => new ProgrammeEntry("n" + number, "Việc " + number)).ToList();
        var gathered = Plan(entries, new PlanningRules { Policy = new PlanningPolicy { SingleBlanks = 2 } });

        gathered.Findings.Select(finding => (finding.Code, string.Join(' ', finding.Items))).Should().Equal(("no-lead", "n1 n2 n3"), ("no-product", "n1 n2 n3"), ("no-due-date", "n1 n2 n3"));
        gathered.Findings.Select(finding => finding.Message(Language.Vietnamese)).Should().Equal(
            "3 nội dung chưa có đơn vị chủ trì.", "3 nội dung chưa nêu sản phẩm.", "3 nội dung không có thời hạn, xếp theo quy tắc lập chương trình.");
        gathered.Findings[1].Advice(Language.English).Should().Be("Name the product to be handed in for each.");
        Plan(entries, new PlanningRules { Policy = new PlanningPolicy { SingleBlanks = 3 } }).Findings.Should().HaveCount(9);
    }

    [Fact]
    public void A_code_from_elsewhere_shows_as_itself()
    {
        var finding = new PlanFinding("new-code", FindingSeverity.Warning, ["x"], []);

        (finding.Message(Language.English), finding.Advice(Language.English)).Should().Be(("new-code", ""));
        new PlacementReason("new-code", []).ToString().Should().Be("new-code");
    }
}
