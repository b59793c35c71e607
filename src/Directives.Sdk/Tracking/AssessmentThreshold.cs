using NodaTime;
using NodaTime.Text;
using Directives.Sdk.Text;

namespace Directives.Sdk.Tracking;

/// <summary>Ngưỡng xếp loại: what a decree asks of results for a grade, for some days. It stands beside the measures; the verdict is a person's.</summary>
/// <param name="Decree">The decree.</param>
/// <param name="Provision">Its article.</param>
/// <param name="Subject">Whom it rates.</param>
/// <param name="Grade">The grade; null of a rule that is the same for every grade.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Relation">How it must stand to the value.</param>
/// <param name="Value">The value: per cent, of result points those of 100, of a deduction per cent of the product's progress points.</param>
public sealed record AssessmentThreshold(
    string Decree, string Provision, AssessmentSubject Subject, AssessmentGrade? Grade, AssessmentMeasure Measure, ThresholdRelation Relation, decimal Value)
{
    private static readonly TextForms s_subjects = new("official", "official-manager", "public-employee", "public-employee-manager");
    private static readonly TextForms s_grades = new("excellent", "good", "completed", "not-completed");
    private static readonly TextForms s_measures = new("on-time", "done", "late-or-poor", "beyond-target", "result-points", "progress-deduction", "share-of-good");
    private static readonly TextForms s_relations = new("at-least", "at-most", "more-than", "less-than", "exactly");

    private static readonly Lazy<EquatableList<AssessmentThreshold>> s_all = new(() => EmbeddedTable.Read("Tracking/assessment-thresholds.tsv").Select(Read).ToEquatableList());

    /// <summary>The first day on which it holds, inclusive.</summary>
    public LocalDate From { get; init; }

    /// <summary>The last day on which it holds, inclusive; null while it is in force.</summary>
    public LocalDate? To { get; init; }

    /// <summary>What is to be said of it: <c>[known]</c> or <c>[report]</c> where the provision itself was not read.</summary>
    public string Note { get; init; } = "";

    /// <summary>All thresholds in the library's data, of all days.</summary>
    public static EquatableList<AssessmentThreshold> All => s_all.Value;

    /// <summary>The thresholds that hold for someone on a day; none where the decree in force is not in the data.</summary>
    public static EquatableList<AssessmentThreshold> InForce(AssessmentSubject subject, LocalDate day) =>
        All.Where(threshold => threshold.Subject == subject && threshold.From <= day && (threshold.To is not { } last || day <= last)).ToEquatableList();

    private static AssessmentThreshold Read(EmbeddedTable.Row row) => new(
        row[0],
        row[1],
        (AssessmentSubject)Known(s_subjects, row[2]),
        row[3].Length == 0 ? null : (AssessmentGrade)Known(s_grades, row[3]),
        (AssessmentMeasure)Known(s_measures, row[4]),
        (ThresholdRelation)Known(s_relations, row[5]),
        decimal.Parse(row[6], System.Globalization.CultureInfo.InvariantCulture))
    {
        From = LocalDatePattern.Iso.Parse(row[7]).Value,
        To = row[8].Length == 0 ? null : LocalDatePattern.Iso.Parse(row[8]).Value,
        Note = row[9],
    };

    private static int Known(TextForms forms, string text) =>
        forms.TryParse(text, out var value) ? value : throw new InvalidOperationException($"'{text}' is none of {forms.Known}.");
}
