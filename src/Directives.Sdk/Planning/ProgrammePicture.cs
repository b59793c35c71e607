namespace Directives.Sdk.Planning;

/// <summary>
/// Hình vẽ chương trình công tác: a programme as pictures (SVG 1.1, one document each, without script or outside references), in the reader's choice of light or dark. What is cut for want of
/// room stands in full in the element's <c>title</c>.
/// </summary>
public static class ProgrammePicture
{
    /// <summary>Bản đồ nhiệt: how much each unit leads in each quarter, the darker the more; framed where a month of the quarter, or the quarter, is above the unit's capacity.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="rules">By what capacity is judged; default <see cref="PlanningRules.Default"/>.</param>
    /// <param name="language">The language of what the picture itself says.</param>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is null.</exception>
    public static string HeatMap(WorkProgramme programme, PlanningRules? rules = null, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return new HeatMapPicture(programme, (rules ?? PlanningRules.Default).Policy, language).Draw();
    }

    /// <summary>Sơ đồ Gantt: the preparation steps of each item through the year, and the day of its submission; quarter by quarter in the programme's order.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="language">The language of what the picture itself says.</param>
    /// <exception cref="ArgumentNullException"><paramref name="programme"/> is null.</exception>
    public static string Gantt(WorkProgramme programme, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return new GanttPicture(programme, 0, language).Draw();
    }

    /// <summary>The Gantt picture of some of a programme's items: those with steps, those of a quarter, of a unit; it ends with the month of the last of them. How many are left out is said under its title.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="isShown">Which items are drawn.</param>
    /// <param name="language">The language of what the picture itself says.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Gantt(WorkProgramme programme, Func<ProgrammeItem, bool> isShown, Language language = Language.Vietnamese)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(isShown);
        var shown = programme.Items.Where(isShown).ToEquatableList();
        return new GanttPicture(programme with { Items = shown }, programme.Items.Count - shown.Count, language).Draw();
    }
}
