using Ardalis.Result;
using Directives.Sdk.Text;
using NodaTime;
using NodaTime.Text;

namespace Directives.Sdk.Calendars;

/// <summary>
/// Lịch làm việc của cơ quan hành chính: which days of 1968 to 2199 are worked in offices that rest on Saturday and Sunday,
/// and arithmetic in working days (ngày làm việc).
/// </summary>
/// <remarks>
/// <para>
/// A day is worked if it is no weekly rest day (Saturday and Sunday; before 02/10/1999 Sunday only, Quyết định
/// 188/1999/QĐ-TTg) and not listed as off, or if it is listed as worked in exchange (làm bù).
/// </para>
/// <para>
/// The years <see cref="AnnouncedFrom"/> to <see cref="AnnouncedThrough"/> are as the competent authority announced them. All
/// others are projected (dự kiến) from the law in force in the year: holidays at their dates, Tết as the last two days of
/// tháng Chạp and the first three of Giêng, the second day of Quốc khánh by precedent, compensation on the next working day
/// (khoản 3 Điều 111 Bộ luật Lao động 2019), no swaps. This rule gives every day of 2018-2027 as announced but for the swaps.
/// Holidays before 1995 are the best known to the authors, not read in the law.
/// </para>
/// <para>
/// Immutable and thread-safe. A change of the data gives another calendar with another <see cref="Version"/>, so that a date
/// computed with an older one can be computed again. Every method takes constant or logarithmic time in the distance; a year
/// is laid out when it is first asked for.
/// </para>
/// </remarks>
public sealed class WorkingCalendar
{
    private const string AnnouncedTable = "Calendars/non-working-days.tsv";
    private const string VersionMark = "# version: ";
    private const int MostDaysInYear = 366;

    // Ordinals of working days are counted from the end of the year before this one, so that everyday questions lay out few years.
    private const int OriginYear = 2018;

    private static readonly Lazy<WorkingCalendar> Embedded = new(LoadEmbedded);

    private readonly ILookup<int, CalendarDay> _announced;
    private readonly ILookup<int, CalendarDay> _added;
    private readonly WorkingYear?[] _years = new WorkingYear?[MaxYear - MinYear + 1];

    private WorkingCalendar(string version, IEnumerable<CalendarDay> announced, int from, int through, IEnumerable<CalendarDay> added)
    {
        Version = version;
        AnnouncedFrom = from;
        AnnouncedThrough = through;
        _announced = announced.ToLookup(d => d.Date.Year);
        _added = added.ToLookup(d => d.Date.Year);
    }

    /// <summary>The first year covered.</summary>
    public const int MinYear = 1968;

    /// <summary>The last year covered.</summary>
    public const int MaxYear = 2199;

    /// <summary>The first day covered, 01/01/1968.</summary>
    public static LocalDate FirstDay { get; } = new(MinYear, 1, 1);

    /// <summary>The last day covered, 31/12/2199.</summary>
    public static LocalDate LastDay { get; } = new(MaxYear, 12, 31);

    /// <summary>The calendar of Vietnamese civil servants from the data in this library.</summary>
    public static WorkingCalendar Vietnam => Embedded.Value;

    /// <summary>Phiên bản: names the data, so that a due date can say with which it was computed; here the day of the data.</summary>
    public string Version { get; }

    /// <summary>The first year whose schedule is as announced, not projected.</summary>
    public int AnnouncedFrom { get; }

    /// <summary>The last year whose schedule is as announced; a later swap (hoán đổi) may still change it.</summary>
    public int AnnouncedThrough { get; }

    /// <summary>Whether a day lies within <see cref="FirstDay"/> to <see cref="LastDay"/>; outside, every other method throws.</summary>
    public static bool Supports(LocalDate date) => date.WithCalendar(CalendarSystem.Iso).Year is >= MinYear and <= MaxYear;

    /// <summary>
    /// Ngày nghỉ hằng tuần: whether a day is a weekly rest day, whatever else is listed for it: Sunday, and Saturday since
    /// 02/10/1999 (Quyết định 188/1999/QĐ-TTg).
    /// </summary>
    public static bool IsWeeklyRestDay(LocalDate date) => WorkingWeek.IsRestDay(date.WithCalendar(CalendarSystem.Iso));

    /// <summary>A calendar from announced schedules alone, such as an earlier release's data: the rest is projected.</summary>
    /// <param name="text">A <see cref="CalendarDayTable"/>. It announces the years in which it lists a <c>statutory</c> day.</param>
    /// <param name="version">The name of this data.</param>
    /// <returns>
    /// The calendar, or <c>Invalid</c> with the errors of <see cref="CalendarDayTable.Parse"/>, or
    /// <c>calendar-nothing-announced</c> where no day is statutory, <c>calendar-years-gap</c> where a year between is missing.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="version"/> is null or blank.</exception>
    public static Result<WorkingCalendar> Load(string? text, string version)
    {
        RequireVersion(version);
        return Announce([], [], text, version, []);
    }

    /// <summary>
    /// This calendar with newer announced schedules. Each year in which the text lists a <c>statutory</c> day is replaced whole,
    /// so its table holds every listed day of it; a day in any other year (làm bù of the following January) is added to that year.
    /// Days that a host added by <see cref="With"/> stay and still win.
    /// </summary>
    /// <inheritdoc cref="Load" path="/param|/returns|/exception"/>
    public Result<WorkingCalendar> WithAnnounced(string? text, string version)
    {
        RequireVersion(version);
        var years = Enumerable.Range(AnnouncedFrom, AnnouncedThrough - AnnouncedFrom + 1);
        return Announce(_announced.SelectMany(y => y), years, text, version, _added.SelectMany(y => y));
    }

    /// <summary>
    /// This calendar with a host's own days: local closures, late swaps, further days worked. Each wins over whatever the
    /// calendar has for its date, also over a day added before.
    /// </summary>
    /// <param name="days">The days, one a date; <see cref="CalendarDayTable"/> reads them from text.</param>
    /// <param name="version">The name of the resulting data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="days"/> is null.</exception>
    /// <exception cref="ArgumentException">A date is given twice, or <paramref name="version"/> is null or blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A date is not supported.</exception>
    public WorkingCalendar With(IEnumerable<CalendarDay> days, string version)
    {
        ArgumentNullException.ThrowIfNull(days);
        RequireVersion(version);
        var added = new Dictionary<LocalDate, CalendarDay>();
        foreach (var day in days)
        {
            var date = Iso(day.Date, nameof(days));
            if (added.ContainsKey(date))
                throw new ArgumentException($"{LocalDatePattern.Iso.Format(date)} is given twice.", nameof(days));
            added.Add(date, day with { Date = date });
        }

        var kept = _added.SelectMany(y => y).Where(d => !added.ContainsKey(d.Date));
        return new WorkingCalendar(version, _announced.SelectMany(y => y), AnnouncedFrom, AnnouncedThrough, kept.Concat(added.Values));
    }

    /// <summary>Whether the schedule of a day's year is as announced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not supported.</exception>
    public bool IsAnnounced(LocalDate date) => IsAnnouncedYear(Iso(date).Year);

    /// <summary>Dự kiến: whether a day's year is projected from the law, the years before the first announcement included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not supported.</exception>
    public bool IsProjection(LocalDate date) => !IsAnnounced(date);

    /// <summary>Ngày làm việc: whether a day is worked.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not supported.</exception>
    public bool IsWorkingDay(LocalDate date)
    {
        var day = Iso(date);
        return Year(day.Year).IsWorking(day);
    }

    /// <summary>Why a day is off, or worked though a rest day; null for an ordinary weekday or weekend.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not supported.</exception>
    public CalendarDay? Find(LocalDate date)
    {
        var day = Iso(date);
        return Year(day.Year).Find(day);
    }

    /// <summary>The days off and the days worked in exchange of a Gregorian year, in order; ordinary weekends are not listed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside <see cref="MinYear"/> to <see cref="MaxYear"/>.</exception>
    public EquatableList<CalendarDay> DaysOf(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        return Year(year).Days;
    }

    /// <summary>
    /// The day that is a number of working days away: the N-th working day after the date, for a negative number the N-th
    /// before it. The date itself is never counted (khoản 2 Điều 147 Bộ luật Dân sự 2015), and 0 gives it back, worked or not.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is not supported.</exception>
    public LocalDate AddWorkingDays(LocalDate date, int days) => TryAddWorkingDays(Iso(date), days, out var result)
        ? result
        : throw new ArgumentOutOfRangeException(nameof(days), days, $"The result lies outside the years {MinYear} to {MaxYear}.");

    /// <summary>
    /// How many working days there are after <paramref name="from"/> up to and including <paramref name="to"/>. Negative where
    /// <paramref name="to"/> is the earlier: then the count the other way round, with a minus.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A date is not supported.</exception>
    public int CountWorkingDays(LocalDate from, LocalDate to) => Ordinal(Iso(to, nameof(to))) - Ordinal(Iso(from, nameof(from)));

    /// <summary>Ngày làm việc tiếp theo: the first working day after a date, never the date itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is not supported.</exception>
    public LocalDate NextWorkingDay(LocalDate date) => AddWorkingDays(date, 1);

    /// <summary>The last working day before a date, never the date itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is not supported.</exception>
    public LocalDate PreviousWorkingDay(LocalDate date) => AddWorkingDays(date, -1);

    /// <summary>The date itself if it is worked, else the next working day, as khoản 5 Điều 148 Bộ luật Dân sự 2015 ends a period.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is not supported.</exception>
    public LocalDate SameOrNextWorkingDay(LocalDate date) => IsWorkingDay(date) ? date : NextWorkingDay(date);

    /// <summary>The date itself if it is worked, else the working day before it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The date or the result is not supported.</exception>
    public LocalDate SameOrPreviousWorkingDay(LocalDate date) => IsWorkingDay(date) ? date : PreviousWorkingDay(date);

    /// <summary>The calendar's version and the years announced.</summary>
    public override string ToString() => $"{Version} ({AnnouncedFrom}-{AnnouncedThrough})";

    /// <summary><see cref="AddWorkingDays"/> for a number that comes from a text: false where date or result is not supported.</summary>
    internal bool TryAddWorkingDays(LocalDate date, int days, out LocalDate result)
    {
        result = date;
        if (days == 0 || !Supports(date))
            return Supports(date);
        var year = Year(date.Year);

        // The ordinal of a day off is that of the working day before it, which is the first one counting backwards.
        var start = days < 0 && !year.IsWorking(date) ? year.Ordinal(date) + 1 : year.Ordinal(date);
        if (YearOf((long)start + days, year) is not { } found)
            return false;
        result = found.WorkingDay(start + days);
        return true;
    }

    private int Ordinal(LocalDate date) => Year(date.Year).Ordinal(date);

    // The year of a working day. A step skips as many years as the day lies away at least, so it never goes too far, and each
    // leaves about a third of the distance.
    private WorkingYear? YearOf(long ordinal, WorkingYear year)
    {
        while (ordinal <= year.Before || ordinal > year.Last)
        {
            var next = ordinal > year.Last
                ? year.Year + Math.Max(1, (ordinal - year.Last) / MostDaysInYear)
                : year.Year - Math.Max(1, (year.Before - ordinal) / MostDaysInYear);
            if (next is < MinYear or > MaxYear)
                return null;
            year = Year((int)next);
        }

        return year;
    }

    private WorkingYear Year(int year) => Volatile.Read(ref _years[year - MinYear]) ?? LayOut(year);

    // Each year needs its neighbour's count; threads that race lay out equal years.
    private WorkingYear LayOut(int wanted)
    {
        var step = wanted < OriginYear ? -1 : 1;
        WorkingYear? neighbour = null;
        for (var year = OriginYear; ; year += step)
        {
            ref var slot = ref _years[year - MinYear];
            var laidOut = Volatile.Read(ref slot) ?? LayOut(year, neighbour);
            Volatile.Write(ref slot, laidOut);
            if (year == wanted)
                return laidOut;
            neighbour = laidOut;
        }
    }

    private WorkingYear LayOut(int year, WorkingYear? neighbour)
    {
        var days = ListedDays(year);
        if (neighbour is null)
            return new WorkingYear(year, days, 0);
        if (neighbour.Year < year)
            return new WorkingYear(year, days, neighbour.Last);
        var total = new WorkingYear(year, days, 0).Total;
        return new WorkingYear(year, days, neighbour.Before - total);
    }

    private EquatableList<CalendarDay> ListedDays(int year)
    {
        var days = new SortedDictionary<LocalDate, CalendarDay>();
        var layers = (IsAnnouncedYear(year) ? [] : HolidayLaw.DaysOf(year)).Concat(_announced[year]).Concat(_added[year]);
        foreach (var day in layers)
            days[day.Date] = day;
        return days.Values.ToEquatableList();
    }

    private bool IsAnnouncedYear(int year) => year >= AnnouncedFrom && year <= AnnouncedThrough;

    private static Result<WorkingCalendar> Announce(
        IEnumerable<CalendarDay> earlier, IEnumerable<int> earlierYears, string? text, string version, IEnumerable<CalendarDay> added)
    {
        var table = CalendarDayTable.Parse(text);
        if (!table.IsSuccess)
            return Result<WorkingCalendar>.Invalid(table.ValidationErrors);
        var newYears = new SortedSet<int>(table.Value.Where(d => d.Kind == CalendarDayKind.Statutory).Select(d => d.Date.Year));
        if (newYears.Count == 0)
            return Refuse("kind", "calendar-nothing-announced", "The table lists no statutory day, so it announces no year.");
        var years = new SortedSet<int>(newYears.Concat(earlierYears));
        if (years.Max - years.Min >= years.Count)
        {
            var missing = Enumerable.Range(years.Min, years.Count).First(y => !years.Contains(y));
            return Refuse("date", "calendar-years-gap", $"The year {missing} is missing between the announced years {years.Min} and {years.Max}.");
        }

        var replaced = new HashSet<LocalDate>(table.Value.Select(d => d.Date));
        var kept = earlier.Where(d => !newYears.Contains(d.Date.Year) && !replaced.Contains(d.Date));
        return Result<WorkingCalendar>.Success(new WorkingCalendar(version, kept.Concat(table.Value), years.Min, years.Max, added));
    }

    private static Result<WorkingCalendar> Refuse(string identifier, string code, string message) =>
        Result<WorkingCalendar>.Invalid(TextError.Of(identifier, code, message));

    private static WorkingCalendar LoadEmbedded()
    {
        var text = EmbeddedTable.Text(AnnouncedTable);
        var version = text.Split('\n').First(l => l.StartsWith(VersionMark, StringComparison.Ordinal)).Substring(VersionMark.Length).Trim();
        var loaded = Load(text, version);
        return loaded.IsSuccess
            ? loaded.Value
            : throw new InvalidOperationException($"{AnnouncedTable}: {loaded.ValidationErrors.First().ErrorMessage}");
    }

    private static LocalDate Iso(LocalDate date, string name = "date") => Supports(date)
        ? date.WithCalendar(CalendarSystem.Iso)
        : throw new ArgumentOutOfRangeException(name, date, $"The calendar covers the years {MinYear} to {MaxYear}; ask Supports first.");

    private static void RequireVersion(string version)
    {
        if (string.IsNullOrWhiteSpace(version))
            throw new ArgumentException("A calendar needs a version.", nameof(version));
    }
}
