using Directives.Sdk.Calendars;
using Directives.Sdk.Planning;
using Directives.Sdk.Text;
using NodaTime.Text;

namespace Directives.Sdk.Tests.Planning;

public class StepLibraryTests
{
    private const string Header = "level\tstep\tdays\tgiven\tvi\ten\tsource\n";

    public static TheoryData<string, string, string> Steps => TestTable.Read("planning/steps.tsv").Triples("level", "end", "steps");

    [Theory]
    [MemberData(nameof(Steps))]
    public void Steps_are_computed_back_from_the_day_of_submission(string level, string end, string steps)
    {
        var found = StepLibrary.Default.Back(ApprovingLevelPattern.Parse(level).Value, TestTable.Date(end), WorkingCalendar.Vietnam);

        string.Join(' ', found.Select(step => $"{step.Rule.Step}={LocalDatePattern.Iso.Format(step.From)}/{LocalDatePattern.Iso.Format(step.To)}")).Should().Be(steps);
    }

    [Fact]
    public void Which_steps_there_are_depends_on_the_level()
    {
        Names(ApprovingLevel.Chairman).Should().Equal("draft", "consultation", "office-review", "signature");
        Names(ApprovingLevel.PeoplesCommittee).Should().Contain("justice-appraisal").And.Contain("committee-session").And.NotContain("council-examination");
        Names(ApprovingLevel.PeoplesCouncil).Should().EndWith("council-examination").And.Contain("party-standing");
        Names(ApprovingLevel.PartyCommittee).Should().EndWith("party-standing").And.NotContain("justice-appraisal");
        StepLibrary.Empty.Of(ApprovingLevel.Chairman).Should().BeEmpty();
        StepLibrary.Default.WorkingDays(ApprovingLevel.Chairman).Should().Be(10 + 5 + 3 + 1);
    }

    [Fact]
    public void Every_length_says_where_it_comes_from_or_that_it_is_a_parameter()
    {
        StepLibrary.Default.Rules.Should().OnlyContain(rule => rule.Source.Length > 0 && rule.Name.Length > 0 && rule.EnglishName.Length > 0);
        StepLibrary.Default.Rules.Where(rule => rule.IsPolicy).Should().OnlyContain(rule => rule.Source.StartsWith("tham số", StringComparison.Ordinal));
        StepLibrary.Default.Rules.Where(rule => !rule.IsPolicy).Select(rule => rule.Step).Distinct().Should().Equal("consultation");
    }

    [Fact]
    public void An_office_sets_its_own_lengths()
    {
        var library = StepLibrary.Default.WithLength("consultation", 15, "Quy chế làm việc");

        library.Rules.Where(rule => rule.Step == "consultation").Should().HaveCount(4).And.OnlyContain(rule => rule.WorkingDays == 15 && !rule.IsPolicy && rule.Source == "Quy chế làm việc");
        FluentActions.Invoking(() => library.WithLength("no-step", 1, "x")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => library.WithLength("draft", 1, " ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => library.WithLength("draft", 0, "x")).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => library.WithLength("draft", 999, "x")).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData("mayor\tdraft\t5\tlaw\tx\tx\tx", "step-level-unknown")]
    [InlineData("chairman\t\t5\tlaw\tx\tx\tx", "step-blank")]
    [InlineData("chairman\tdraft\t0\tlaw\tx\tx\tx", "step-days")]
    [InlineData("chairman\tdraft\t1001\tlaw\tx\tx\tx", "step-days")]
    [InlineData("chairman\tdraft\tfive\tlaw\tx\tx\tx", "step-days")]
    [InlineData("chairman\tdraft\t5\tguess\tx\tx\tx", "step-given-unknown")]
    [InlineData("chairman\tdraft\t5\tlaw\tx\tx\tx\nchairman\tdraft\t5\tlaw\tx\tx\tx", "step-repeated")]
    [InlineData("chairman\tdraft\t600\tlaw\tx\tx\tx\nchairman\tsign\t600\tlaw\tx\tx\tx", "step-days")]
    [InlineData("chairman\tdraft", "step-fields")]
    public void A_bad_line_is_refused(string rows, string code) => StepLibrary.Parse(Header + rows).ValidationErrors.Select(error => error.ErrorCode).Should().Equal(code);

    [Fact]
    public void A_table_can_be_missing_or_empty()
    {
        ResultCode.Of(StepLibrary.Parse(null)).Should().Be("step-empty");
        ResultCode.Of(StepLibrary.Parse("")).Should().Be("step-empty");
        ResultCode.Of(StepLibrary.Parse("level\tstep\n")).Should().Be("step-column-missing");
        StepLibrary.Parse(EmbeddedTable.Text("Planning/preparation-steps.tsv")).Value.Rules.Should().Equal(StepLibrary.Default.Rules);
    }

    private static IEnumerable<string> Names(ApprovingLevel level) => StepLibrary.Default.Of(level).Select(rule => rule.Step);
}
