using System.Globalization;
using System.Text;
using NodaTime;

namespace Directives.Sdk.Deadlines;

/// <summary>Ngày đến hạn: the last day on time, or the hour of it, with the steps that lead to it. Derived from a <see cref="Deadline"/>; never stored alone.</summary>
public sealed record DueDate
{
    internal DueDate(LocalDate day)
    {
        Day = day;
    }

    /// <summary>The last day on time: what is unfinished at its end is overdue.</summary>
    public LocalDate Day { get; }

    /// <summary>The hour of that day, where the deadline names one; null means the end of the day (khoản 6 Điều 148 BLDS 2015).</summary>
    public LocalTime? Time { get; internal init; }

    /// <summary>Whether at <see cref="Time"/> sharp it is still on time (inclusive) or already late (exclusive). Inclusive where there is no time.</summary>
    public Bound TimeBound { get; internal init; }

    /// <summary>The ordered steps that lead to the day, with their sources.</summary>
    public EquatableList<BasisStep> Basis { get; internal init; } = [];

    /// <summary>The earliest day to which a tenable reading leads, where it is earlier than <see cref="Day"/>; else null.</summary>
    public TenableDay? Earliest { get; internal init; }

    /// <summary>The latest day to which a tenable reading leads, where it is later than <see cref="Day"/>; else null.</summary>
    public TenableDay? Latest { get; internal init; }

    /// <summary>Whether the day depends on days off that were not yet announced: an announcement can change it.</summary>
    public bool IsProjection { get; internal init; }

    /// <summary>The version of the calendar that was used.</summary>
    public string CalendarVersion { get; internal init; } = "";

    /// <summary>Whether what is still unfinished at the end of a day is overdue: from the day after <see cref="Day"/> on, and at the end of the day itself where an hour of it was due.</summary>
    /// <param name="asOf">The day; its end counts.</param>
    public bool IsOverdue(LocalDate asOf) => asOf > Day || (asOf == Day && Time is not null);

    /// <summary>Whether what is still unfinished at a moment is overdue.</summary>
    public bool IsOverdue(LocalDateTime moment)
    {
        if (moment.Date != Day || Time is not { } time)
            return moment.Date > Day;
        return TimeBound == Bound.Exclusive ? moment.TimeOfDay >= time : moment.TimeOfDay > time;
    }

    /// <summary>The steps as numbered lines, each with its source.</summary>
    public string Explain(Language language)
    {
        var text = new StringBuilder();
        for (var index = 0; index < Basis.Count; index++)
        {
            if (index > 0)
                text.Append('\n');
            text.Append((index + 1).ToString(CultureInfo.InvariantCulture)).Append(". ").Append(Basis[index].ToString(language));
        }

        return text.ToString();
    }

    /// <summary>The date as Vietnamese documents write it: <c>31/03/2021</c>, with an hour <c>17:00 05/01/2021</c>.</summary>
    public override string ToString()
    {
        var day = Day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        return Time is { } time ? time.ToString("HH:mm ", CultureInfo.InvariantCulture) + day : day;
    }

    /// <summary>The date in the form of the JSON contract: <c>2021-03-31</c>, <c>2021-01-05T17:00</c>.</summary>
    public string ToIsoString() => DeadlineText.Moment(Day, Time);
}
