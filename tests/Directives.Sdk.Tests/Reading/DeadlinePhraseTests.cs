using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Reading;

namespace Directives.Sdk.Tests.Reading;

/// <summary>Every row of the table of administrative phrases: its text form, bound and due date.</summary>
public class DeadlinePhraseTests
{
    private static readonly TestTable s_table = TestTable.Read("time-expressions/admin-deadlines-vi.tsv");

    public static TheoryData<string, string, string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string, string, string>();
        foreach (var row in s_table.Rows)
            rows.Add(row["phrase"], row["reference"].Substring(0, 10), row["form"], row["bound"], row["due"]);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_phrase_has_the_form_bound_and_due_date_of_its_row(string phrase, string reference, string form, string bound, string due)
    {
        var issued = PartialDatePattern.Parse(reference).Value;

        var read = DeadlinePhrase.Read(phrase, issued);

        if (form is "none" or "start")
        {
            read.Should().BeNull();
            return;
        }

        read.Should().NotBeNull();
        DeadlinePattern.Value.Format(read!.Value!).Should().Be(form);
        read.Value!.Bound.Should().Be(bound == "exclusive" ? Bound.Exclusive : Bound.Inclusive);
        var resolved = read.Value.Resolve(DeadlineContext.For(issued));
        if (due.Length > 0)
            resolved.Value.ToIsoString().Should().Be(due);
    }
}
