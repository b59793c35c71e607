using CsCheck;
using Directives.Sdk.Tracking;

namespace Directives.Sdk.Tests.Tracking;

public class TaskEventPatternTests
{
    public static TheoryData<string, string> Lines => TestTable.Read("tracking/event-lines.tsv").Pairs();

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_event_is_read_and_written_in_one_spelling_or_refused(string text, string expected)
    {
        var parsed = TaskEventPattern.Parse(text);

        (parsed.IsSuccess ? TaskEventPattern.Format(parsed.Value) : parsed.ValidationErrors.First().ErrorCode).Should().Be(expected);
    }

    [Fact]
    public void Every_event_round_trips() => TrackingGen.AnyEvent.Sample(taskEvent =>
        TaskEventPattern.Parse(TaskEventPattern.Format(taskEvent)).Value == taskEvent && TaskEventPattern.Create(TaskEventPattern.KindOf(taskEvent), TaskEventPattern.Fields(taskEvent)).Value == taskEvent);

    [Fact]
    public void No_text_throws() => Gen.OneOf(Gen.String, TrackingGen.AnyEvent.Select(TaskEventPattern.Format).SelectMany(text => Gen.Int[0, text.Length].Select(length => text[..length])))
        .Sample(text => TaskEventPattern.Parse(text).IsSuccess || TaskEventPattern.Parse(text).ValidationErrors.Any());

    [Fact]
    public void Every_kind_has_its_form_its_name_and_a_row()
    {
        var types = typeof(TaskEvent).Assembly.GetExportedTypes().Where(type => type.BaseType == typeof(TaskEvent)).Select(type => EmbeddedDataTests.Kebab(type.Name));

        TaskEventPattern.Kinds.Should().BeEquivalentTo(types);
        TestTable.Read("tracking/event-lines.tsv").Rows.Select(row => row["expected"].Split(' ')[0]).Should().Contain(TaskEventPattern.Kinds);
        TrackingTexts.Codes.Should().BeEquivalentTo(TaskEventPattern.Kinds.Concat(Enum.GetValues<TaskCondition>().Select(TaskConditionPattern.Format)).Distinct());
        TaskEventPattern.Describe(new Withdrawn(TrackingCase.Given, TrackingCase.Given), Language.Vietnamese).Should().Be("rút");
        TaskEventPattern.Describe(new Transferred(TrackingCase.Given, TrackingCase.Given, "b"), Language.English).Should().Be("transferred");
    }

    [Fact]
    public void Conditions_and_levels_of_secrecy_have_their_forms()
    {
        foreach (var condition in Enum.GetValues<TaskCondition>())
        {
            TaskConditionPattern.Parse(TaskConditionPattern.Format(condition)).Value.Should().Be(condition);
            TaskConditionPattern.Describe(condition, Language.Vietnamese).Should().NotBe(TaskConditionPattern.Describe(condition, Language.English));
        }

        foreach (var secrecy in Enum.GetValues<Secrecy>())
            SecrecyPattern.Parse(SecrecyPattern.Format(secrecy)).Value.Should().Be(secrecy);
        ResultCode.Of(TaskConditionPattern.Parse("late")).Should().Be("condition-unknown");
        ResultCode.Of(SecrecyPattern.Parse(null)).Should().Be("secrecy-unknown");
        FluentActions.Invoking(() => TaskConditionPattern.Format((TaskCondition)99)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
