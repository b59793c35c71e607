using NodaTime;
using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tracking;

/// <summary>Nhiệm vụ được theo dõi: what was ordered, as the register holds it. What happens to it afterwards is in its <see cref="TaskHistory"/>.</summary>
/// <param name="Id">Its key: the notice's, <c>#</c>, and the directive's id, as <c>UBND tỉnh Quảng Ngãi/2021/05/TB-UBND#4.1</c>.</param>
/// <param name="Action">What is to be done.</param>
public sealed record TrackedTask(string Id, string Action)
{
    /// <summary>Sản phẩm: what is to be handed in; null where the notice does not say.</summary>
    public string? Product { get; init; }

    /// <summary>The original deadline. It never changes; extensions stand beside it.</summary>
    public Deadline Deadline { get; init; } = Deadline.Unspecified;

    /// <summary>
    /// Chủ trì: each lead is followed for itself. One without an id is known by its name; who succeeds it is found where the registry knows the name in the province of the rules or of the
    /// <see cref="Authority"/>.
    /// </summary>
    public EquatableList<Party> Lead { get; init; } = [];

    /// <summary>Phối hợp.</summary>
    public EquatableList<Party> Coordinating { get; init; } = [];

    /// <summary>Lãnh đạo phụ trách: the leader in charge of the field.</summary>
    public string? Leader { get; init; }

    /// <summary>Lĩnh vực; where duties were split among successors, it decides which of them answers.</summary>
    public string? Field { get; init; }

    /// <summary>The key of the notice that orders it.</summary>
    public string? Notice { get; init; }

    /// <summary>Who set the deadline: the issuer of the notice.</summary>
    public string? Authority { get; init; }

    /// <summary>The id of the task of which this one is a part; its deadline should lie within that one's.</summary>
    public string? Parent { get; init; }

    /// <summary>Ngày ban hành of the notice, from which terms are counted.</summary>
    public PartialDate? Issued { get; init; }

    /// <summary>The time of day of issue, where it is known.</summary>
    public LocalTime? IssuedTime { get; init; }

    /// <summary>Ngày nhận được văn bản, where it is known; else <see cref="TriggerOccurred"/> says it.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>Ngày họp.</summary>
    public LocalDate? Meeting { get; init; }

    /// <summary>The task that a directive of a notice orders.</summary>
    /// <param name="noticeKey">The notice's key: issuer, year, number and symbol, else the host's own id, else a hash of its content.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="directive">The directive.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static TrackedTask From(string noticeKey, Notice notice, Directive directive)
    {
        ArgumentNullException.ThrowIfNull(noticeKey);
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(directive);
        return new TrackedTask($"{noticeKey}#{directive.Id}", directive.Action)
        {
            Product = directive.Product,
            Deadline = directive.Deadline,
            Lead = directive.Lead,
            Coordinating = directive.Coordinating,
            Notice = noticeKey,
            Authority = notice.Issuer,
            Issued = notice.Issued,
            Meeting = notice.Meeting?.Date,
        };
    }

    /// <summary>By what a party is known in a register: the registry's id, else its name.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="party"/> is null.</exception>
    public static string KeyOf(Party party)
    {
        ArgumentNullException.ThrowIfNull(party);
        return party.Id ?? party.Name;
    }

    /// <summary>The day of an event of the notice, where it is known.</summary>
    internal LocalDate? DayOf(DeadlineEvent kind) => kind switch
    {
        DeadlineEvent.Issued => Issued?.ToLocalDate(),
        DeadlineEvent.Received => Received,
        DeadlineEvent.Meeting => Meeting,
        _ => null,
    };

    /// <summary>The last day on time by its deadline alone, with the default policy; null where there is none.</summary>
    internal LocalDate? LastDay() => Deadline is not Recurring && Deadline.Resolve(Context(TrackingRules.Default)) is { IsSuccess: true } due ? due.Value.Day : null;

    /// <summary>What is known of the days from which its deadline is counted.</summary>
    internal DeadlineContext Context(TrackingRules rules) => new()
    {
        Issued = Issued,
        IssuedTime = IssuedTime,
        Received = Received,
        Meeting = Meeting,
        Calendar = rules.Calendar,
        Policy = rules.Policy.Deadlines,
    };
}
