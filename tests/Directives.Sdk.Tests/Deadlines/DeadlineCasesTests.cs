using System.Reflection;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Tests.Deadlines;

/// <summary>Every case of the closed hierarchy is sealed and stands in the tables and generators.</summary>
public class DeadlineCasesTests
{
    private static readonly List<Type> s_cases = [.. typeof(Deadline).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Deadline)) && !type.IsAbstract)];

    public static TheoryData<string> Cases => [.. s_cases.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_a_sealed_public_record(string name)
    {
        var type = Case(name);

        type.IsSealed.Should().BeTrue();
        type.IsPublic.Should().BeTrue();
        type.Namespace.Should().Be(typeof(Deadline).Namespace);
        type.BaseType.Should().Be<Deadline>(because: "a case is not derived from another");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_has_rows_of_text_forms_and_of_due_dates_and_a_generator(string name)
    {
        TestTable.Read("deadlines/pattern-valid.tsv").Rows.Should().Contain(row => row["kind"] == name);
        ResolutionTests.Table.Rows.Should().Contain(row => DeadlinePattern.Full.Parse(row["deadline"]).Value.GetType() == Case(name));
        DeadlineGen.ByCase.Should().ContainKey(Case(name));
    }

    [Fact]
    public void There_are_the_seven_cases_of_the_design() => s_cases.Select(type => type.Name).Should().BeEquivalentTo(
        nameof(OnDate), nameof(WithinPeriod), nameof(PartOfPeriod), nameof(AfterEvent), nameof(Recurring), nameof(Continuous), nameof(Unspecified));

    [Fact]
    public void No_other_assembly_can_add_a_case() =>
        typeof(Deadline).GetMethods(BindingFlags.Instance | BindingFlags.NonPublic).Should().Contain(method => method.IsAbstract && method.IsAssembly);

    [Theory]
    [InlineData(nameof(DeadlinePolicy.ExclusiveDay))]
    [InlineData(nameof(DeadlinePolicy.MoveNamedDay))]
    [InlineData(nameof(DeadlinePolicy.MoveNamedPeriodEnd))]
    [InlineData(nameof(DeadlinePolicy.MoveCountedTermEnd))]
    [InlineData(nameof(DeadlinePolicy.MoveCountedBackEnd))]
    [InlineData(nameof(DeadlinePolicy.MiddleOfQuarterDay))]
    [InlineData(nameof(DeadlinePolicy.WeekEndsOnWorkingDay))]
    public void An_option_of_the_policy_changes_a_due_date_of_the_table(string option)
    {
        var rows = ResolutionTests.Table.Rows.Where(row => row["context"].Split("; ").Any(word => word.TrimStart('!').Split('=')[0] == option)).ToList();

        rows.Should().Contain(row => Without(row, option) != row["due"]);
    }

    [Fact]
    public void Every_option_of_the_policy_is_tested() =>
        typeof(DeadlinePolicy).GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(property => property.Name)
            .Should().BeEquivalentTo(
                typeof(DeadlineCasesTests).GetMethod(nameof(An_option_of_the_policy_changes_a_due_date_of_the_table))!
                    .GetCustomAttributes<InlineDataAttribute>().Select(data => (string)data.Data[0]!));

    private static string? Without(TestTable.Row row, string option)
    {
        var words = row["context"].Split("; ").Where(word => word.TrimStart('!').Split('=')[0] != option);
        var resolved = ResolutionCase.Resolve(row["deadline"], string.Join("; ", words));
        return resolved.IsSuccess ? resolved.Value.ToIsoString() : ResultCode.Of(resolved);
    }

    private static Type Case(string name) => s_cases.Single(type => type.Name == name);
}
