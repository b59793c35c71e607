namespace Directives.Sdk.Tests;

public class EquatableListTests
{
    [Fact]
    public void Lists_with_equal_elements_are_equal_and_hash_alike()
    {
        EquatableList<string> left = ["a", "b"];
        EquatableList<string> right = new List<string> { "a", "b" }.ToEquatableList();

        left.Equals(right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode());
        left.Equals(["a"]).Should().BeFalse();
        left.Equals(["b", "a"]).Should().BeFalse();
    }

    [Fact]
    public void A_list_prints_its_elements() => ((EquatableList<int>)[1, 2, 3]).ToString().Should().Be("1, 2, 3");

    [Fact]
    public void A_list_does_not_follow_changes_of_its_source()
    {
        var source = new[] { 1, 2 };
        var list = source.ToEquatableList();
        source[0] = 9;

        list[0].Should().Be(1);
    }
}
