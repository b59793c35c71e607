namespace Directives.Sdk.Planning;

/// <summary>
/// Kiểm tra tính khả thi: what stands against a programme's being kept. Each finding has a code: <c>steps-do-not-fit</c>, <c>dependency-order</c>, <c>dependency-circular</c> (errors);
/// <c>dependency-unknown</c>, <c>past-due</c>, <c>overload</c>, <c>cluster-before-tet</c>, <c>cluster-quarter-end</c>, <c>no-lead</c>, <c>no-product</c> (warnings);
/// <c>still-in-time</c>, <c>no-due-date</c>, <c>due-after-year</c>, <c>asked-after-due</c> (information).
/// </summary>
public static class Feasibility
{
    /// <summary>The findings, errors first, then warnings; those of one code in the order of the programme, of units and months; blanks that many items have as one (<see cref="PlanningPolicy.SingleBlanks"/>).</summary>
    /// <param name="programme">The programme; what it has in <see cref="WorkProgramme.Findings"/> is not read.</param>
    /// <param name="rules">Policy, calendar and steps; default <see cref="PlanningRules.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is null.</exception>
    /// <exception cref="ArgumentException">Two items of a programme have one id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside those that <see cref="QuarterPlanner"/> plans.</exception>
    public static EquatableList<PlanFinding> Check(WorkProgramme programme, PlanningRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var chosen = rules ?? PlanningRules.Default;
        var frame = new PlanFrame(programme.Year, programme.From, chosen);
        IEnumerable<PlanFinding> all =
        [
            .. programme.Items.Select(item => ItemChecks.Steps(item, frame)).OfType<PlanFinding>(),
            .. DependencyCheck.Run(programme),
            .. programme.Items.Select(ItemChecks.PastDue).OfType<PlanFinding>(),
            .. OverloadCheck.Run(programme, frame),
            .. ClusterCheck.Run(programme, frame),
            .. programme.Items.SelectMany(item => ItemChecks.Blanks(item, programme)),
        ];
        return all.OrderByDescending(finding => finding.Severity).Gathered(chosen.Policy);
    }
}
