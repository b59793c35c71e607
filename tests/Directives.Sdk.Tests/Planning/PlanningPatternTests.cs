using Ardalis.Result;
using Directives.Sdk.Planning;

namespace Directives.Sdk.Tests.Planning;

public class PlanningPatternTests
{
    [Fact]
    public void Every_approving_level_has_its_form_and_name() => Holds(ApprovingLevelPattern.Format, ApprovingLevelPattern.Parse, ApprovingLevelPattern.Describe, "level-unknown");

    [Fact]
    public void Every_origin_has_its_form_and_name() => Holds(ItemOriginPattern.Format, ItemOriginPattern.Parse, ItemOriginPattern.Describe, "origin-unknown");

    [Fact]
    public void Every_severity_has_its_form_and_name() => Holds(FindingSeverityPattern.Format, FindingSeverityPattern.Parse, FindingSeverityPattern.Describe, "severity-unknown");

    [Fact]
    public void Every_status_of_a_consultation_has_its_form_and_name() =>
        Holds(ConsultationStatusPattern.Format, ConsultationStatusPattern.Parse, ConsultationStatusPattern.Describe, "consultation-status-unknown");

    [Fact]
    public void Every_opinion_has_its_form_and_name() => Holds(ConsultationOpinionPattern.Format, ConsultationOpinionPattern.Parse, ConsultationOpinionPattern.Describe, "opinion-unknown");

    [Fact]
    public void The_texts_of_patterns_and_reasons_are_all_of_a_code_that_is_used()
    {
        var sources = string.Concat(Repository.SourceFiles("src/Directives.Sdk/Planning").Select(file => file.Text));

        PlanningTexts.Codes.Select(code => code[(code.IndexOf('.', StringComparison.Ordinal) + 1)..])
            .Where(code => !sources.Contains($"\"{code}\"", StringComparison.Ordinal) && !sources.Contains($".{code}\"", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static void Holds<T>(Func<T, string> format, Func<string?, Result<T>> parse, Func<T, Language, string> describe, string code)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            format(value).Should().MatchRegex("^[a-z]+(-[a-z]+)*$");
            parse(format(value)).Value.Should().Be(value);
            describe(value, Language.Vietnamese).Should().NotBeEmpty().And.NotBe(describe(value, Language.English));
        }

        foreach (var wrong in (string?[])[null, "", "Task", "no-such"])
            ResultCode.Of(parse(wrong)).Should().Be(code);
        FluentActions.Invoking(() => format((T)Enum.ToObject(typeof(T), 99))).Should().Throw<ArgumentOutOfRangeException>();
    }
}
