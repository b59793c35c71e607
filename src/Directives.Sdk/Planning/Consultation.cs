using Ardalis.Result;
using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Text;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;

namespace Directives.Sdk.Planning;

/// <summary>
/// Lấy ý kiến tham gia: a request to several units with a common deadline, and their answers. What silence means is said by a <see cref="SilenceClause"/>, with its source; without one it
/// means nothing.
/// </summary>
public sealed record Consultation
{
    private Consultation(string id, string subject, LocalDate asked, EquatableList<Party> units, Deadline deadline) =>
        (Id, Subject, Asked, Units, Deadline) = (id, subject, asked, units, deadline);

    /// <summary>Its id, such as the key of the asking letter.</summary>
    public string Id { get; }

    /// <summary>What is asked about.</summary>
    public string Subject { get; }

    /// <summary>The day of the asking letter, from which a term is counted.</summary>
    public LocalDate Asked { get; }

    /// <summary>Whom it asks, each once.</summary>
    public EquatableList<Party> Units { get; }

    /// <summary>The common deadline, such as <c>issued+P5WD</c>.</summary>
    public Deadline Deadline { get; }

    /// <summary>By what rule silence counts as agreement; null where none says so.</summary>
    public SilenceClause? Silence { get; private init; }

    /// <summary>The answers, in the order of coming in.</summary>
    public EquatableList<ConsultationAnswer> Answers { get; private init; } = [];

    /// <summary>A request.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="subject">What is asked about.</param>
    /// <param name="asked">The day of the asking letter.</param>
    /// <param name="units">Whom it asks.</param>
    /// <param name="deadline">The common deadline.</param>
    /// <param name="silence">By what rule silence counts as agreement; null where none says so.</param>
    /// <returns>
    /// The request, or <c>Invalid</c>: <c>consultation-id-blank</c>, <c>consultation-day-era</c> (a day before year 1, or of another calendar), <c>consultation-no-units</c>, <c>consultation-unit-repeated</c>, <c>consultation-no-deadline</c> (a deadline from which
    /// no day follows), <c>silence-source-blank</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Result<Consultation> Create(string id, string subject, LocalDate asked, IEnumerable<Party> units, Deadline deadline, SilenceClause? silence = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(deadline);
        var made = new Consultation(id, subject, asked, units.ToEquatableList(), deadline) { Silence = silence };
        return made.Problem() is var (code, message) ? Result<Consultation>.Invalid(TextError.Whole(code, message)) : Result<Consultation>.Success(made);
    }

    /// <summary>It with one more answer. A unit may answer again; its last answer counts.</summary>
    /// <returns>The longer one; <c>Conflict</c> with <c>consultation-unit-not-asked</c>, <c>consultation-answer-early</c> (before the day of asking) or <c>consultation-answer-order</c> (before the last answer on record).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    public Result<Consultation> Add(ConsultationAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        if (!Units.Any(unit => TrackedTask.KeyOf(unit) == answer.Unit))
            return Result<Consultation>.Conflict(ResultCode.With("consultation-unit-not-asked", $"'{answer.Unit}' was not asked."));
        if (answer.Day < Asked)
            return Result<Consultation>.Conflict(ResultCode.With("consultation-answer-early", "The answer came in before it was asked for."));
        return Answers.Count > 0 && answer.Day < Answers[Answers.Count - 1].Day
            ? Result<Consultation>.Conflict(ResultCode.With("consultation-answer-order", "An answer of a later day is on record."))
            : Result<Consultation>.Success(this with { Answers = Answers.Append(answer).ToEquatableList() });
    }

    /// <summary>Who answered when, as of the end of a day. What came in on the due date is in time; an hour of that day is not asked, answers having none.</summary>
    /// <param name="asOf">The day; its end counts.</param>
    /// <param name="rules">Calendar and reading of deadlines; default <see cref="PlanningRules.Default"/>.</param>
    /// <returns>The summary, or the failure of <see cref="Deadlines.Deadline.Resolve"/>.</returns>
    public Result<ConsultationSummary> AsOf(LocalDate asOf, PlanningRules? rules = null)
    {
        var resolved = Deadline.Resolve(Context(rules ?? PlanningRules.Default));
        if (!resolved.IsSuccess)
            return resolved.Map<DueDate, ConsultationSummary>(_ => null!);
        var due = resolved.Value;
        return Result<ConsultationSummary>.Success(new ConsultationSummary(asOf, due, Units.Select(unit => Row(unit, due.Day, asOf)).ToEquatableList()) { Silence = Silence });
    }

    private ConsultationRow Row(Party unit, LocalDate due, LocalDate asOf)
    {
        var answers = Answers.Where(answer => answer.Unit == TrackedTask.KeyOf(unit) && answer.Day <= asOf).ToList();
        if (answers.Count > 0)
            return new ConsultationRow(unit, answers[0].Day <= due ? ConsultationStatus.Answered : ConsultationStatus.AnsweredLate) { Answer = answers[answers.Count - 1] };
        var silent = Silence is null ? ConsultationStatus.Silent : ConsultationStatus.AgreedBySilence;
        return new ConsultationRow(unit, asOf <= due ? ConsultationStatus.Awaited : silent);
    }

    private DeadlineContext Context(PlanningRules rules) => new() { Issued = PartialDate.FromLocalDate(Asked), Calendar = rules.Calendar, Policy = rules.Deadlines };

    private (string Code, string Message)? Problem()
    {
        if (string.IsNullOrWhiteSpace(Id))
            return ("consultation-id-blank", "The id is blank.");
        if (Asked.Year < 1 || Asked.Calendar != CalendarSystem.Iso)
            return ("consultation-day-era", "The day of the asking letter lies outside the years of our era, or in another calendar.");
        if (Units.Count == 0)
            return ("consultation-no-units", "Nobody is asked.");
        if (Units.Select(TrackedTask.KeyOf).Distinct(StringComparer.Ordinal).Count() < Units.Count)
            return ("consultation-unit-repeated", "A unit is asked twice.");
        if (Deadline is Unspecified or Continuous or Recurring)
            return ("consultation-no-deadline", "No day follows from the deadline.");
        return Silence is { } clause && string.IsNullOrWhiteSpace(clause.Source) ? ("silence-source-blank", "That silence is agreement needs a rule that says so.") : null;
    }
}
