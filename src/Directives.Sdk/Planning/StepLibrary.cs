using Ardalis.Result;
using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Text;

namespace Directives.Sdk.Planning;

/// <summary>Quy trình chuẩn bị: which steps come before the submission of an item, by its approving level, and how long each takes. Immutable and thread-safe.</summary>
public sealed class StepLibrary
{
    /// <summary>The greatest number of working days of all steps of a level together: about four years.</summary>
    internal const int MostDays = 1000;

    private static readonly Lazy<StepLibrary> s_embedded = new(() => Parse(EmbeddedTable.Text("Planning/preparation-steps.tsv")).Value);

    private readonly ILookup<ApprovingLevel, StepRule> _byLevel;

    private StepLibrary(EquatableList<StepRule> rules)
    {
        Rules = rules;
        _byLevel = rules.ToLookup(rule => rule.Level);
    }

    /// <summary>The library's own data. Most lengths are parameters for each office to set; each says so (<see cref="StepRule.IsPolicy"/>).</summary>
    public static StepLibrary Default => s_embedded.Value;

    /// <summary>No steps at all.</summary>
    public static StepLibrary Empty { get; } = new([]);

    /// <summary>All steps, those of a level in order.</summary>
    public EquatableList<StepRule> Rules { get; }

    /// <summary>The steps of a table: tab-separated, with the columns <c>level</c>, <c>step</c>, <c>days</c>, <c>given</c> (<c>law</c> or <c>policy</c>), <c>vi</c>, <c>en</c>, <c>source</c>. Never throws.</summary>
    /// <returns>The library, or <c>Invalid</c> with an error for each bad line: <c>step-level-unknown</c>, <c>step-blank</c>, <c>step-days</c> (also where a level takes more than 1000 together), <c>step-given-unknown</c>, <c>step-repeated</c>, or that of a table.</returns>
    public static Result<StepLibrary> Parse(string? table)
    {
        if (table is null)
            return Result<StepLibrary>.Invalid(DelimitedTable.Missing(StepTableReader.Prefix));
        var reader = new StepTableReader();
        reader.Read(table);
        return reader.Errors.Count > 0 ? Result<StepLibrary>.Invalid(reader.Errors) : Result<StepLibrary>.Success(new StepLibrary(reader.Rules.ToEquatableList()));
    }

    /// <summary>The steps of a level, in order; none where the library has none.</summary>
    public EquatableList<StepRule> Of(ApprovingLevel level) => _byLevel[level].ToEquatableList();

    /// <summary>How many working days the steps of a level take together.</summary>
    public int WorkingDays(ApprovingLevel level) => _byLevel[level].Sum(rule => rule.WorkingDays);

    /// <summary>This library with another length of a step on every level that has it, as an office's own rules give it.</summary>
    /// <param name="step">The step's code.</param>
    /// <param name="workingDays">Its length in working days.</param>
    /// <param name="source">The rule that gives it.</param>
    /// <exception cref="ArgumentException">The library has no such step, or the source is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is less than 1, or a level would take more than 1000 working days.</exception>
    public StepLibrary WithLength(string step, int workingDays, string source)
    {
        ArgumentNullException.ThrowIfNull(step);
        ArgumentOutOfRangeException.ThrowIfLessThan(workingDays, 1);
        if (string.IsNullOrWhiteSpace(source))
            throw new ArgumentException("A length has a source.", nameof(source));
        if (!Rules.Any(rule => rule.Step == step))
            throw new ArgumentException($"The library has no step '{step}'.", nameof(step));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(workingDays, MostDays);
        var changed = new StepLibrary(Rules.Select(rule => rule.Step == step ? rule with { WorkingDays = workingDays, Source = source, IsPolicy = false } : rule).ToEquatableList());
        ArgumentOutOfRangeException.ThrowIfGreaterThan(changed._byLevel.Max(level => level.Sum(rule => rule.WorkingDays)), MostDays, nameof(workingDays));
        return changed;
    }

    /// <summary>
    /// When the steps of a level are to be taken so that the last one ends on a day, or on the last working day before it: each lasts its working days, the first and the last of them
    /// included, and the next one begins on the working day after. A level without steps gives none.
    /// </summary>
    /// <param name="level">The approving level.</param>
    /// <param name="end">The day of submission.</param>
    /// <param name="calendar">The working calendar.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside the calendar.</exception>
    public EquatableList<PreparationStep> Back(ApprovingLevel level, LocalDate end, WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var rules = _byLevel[level].ToArray();
        var steps = new PreparationStep[rules.Length];
        var last = calendar.SameOrPreviousWorkingDay(end);
        for (var index = rules.Length - 1; index >= 0; index--)
        {
            var first = calendar.AddWorkingDays(last, 1 - rules[index].WorkingDays);
            steps[index] = new PreparationStep(rules[index], first, last);
            last = calendar.PreviousWorkingDay(first);
        }

        return EquatableList.Create<PreparationStep>(steps);
    }
}
