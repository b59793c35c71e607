namespace Directives.Sdk.Planning;

/// <summary>
/// Điều chỉnh chương trình: moves items between months, each no later than its due date, so that fewer findings are left. Due dates, leads and products stay as they are; they are a
/// person's to change.
/// </summary>
public static class ProgrammeRepair
{
    /// <summary>
    /// A programme repaired, in four steps: what stands too early for its preparation goes into the first month in which it fits; of two items out of order the first goes into the latest
    /// month before the other, else the other into the earliest month after it; overloads are leveled as in <see cref="QuarterPlanner"/>, here over all items, not the optional ones
    /// alone; out of a cluster go as many as are too many, each into the latest month before with room. The last two steps keep the order of items. Where the first two would leave more
    /// errors than there were, they are not taken.
    /// </summary>
    /// <param name="programme">The programme.</param>
    /// <param name="rules">Policy, calendar and steps; default <see cref="PlanningRules.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is null.</exception>
    /// <exception cref="ArgumentException">Two items of a programme have one id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside those that <see cref="QuarterPlanner"/> plans.</exception>
    public static RepairedProgramme Repair(WorkProgramme programme, PlanningRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var chosen = rules ?? PlanningRules.Default;
        var repaired = Run(programme, chosen, withOrder: true);
        return Errors(repaired.Programme) > Feasibility.Check(programme, chosen).Count(IsError) ? Run(programme, chosen, withOrder: false) : repaired;
    }

    private static RepairedProgramme Run(WorkProgramme programme, PlanningRules rules, bool withOrder)
    {
        var board = new RepairBoard(programme, new PlanFrame(programme.Year, programme.From, rules));
        if (withOrder)
        {
            board.FitSteps();
            board.RestoreOrder();
        }

        board.LevelLoads();
        board.ThinClusters();
        return board.Result();
    }

    private static int Errors(WorkProgramme programme) => programme.Findings.Count(IsError);

    private static bool IsError(PlanFinding finding) => finding.Severity == FindingSeverity.Error;
}
