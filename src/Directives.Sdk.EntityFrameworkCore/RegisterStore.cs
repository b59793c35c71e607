using Ardalis.Result;
using Directives.Sdk.Notices;
using Directives.Sdk.Tracking;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>
/// Sổ theo dõi nhiệm vụ trong một tệp SQLite: a register of notices, tasks and their events in a file. Each call opens the file and closes it; what a call has acknowledged survives a killed
/// process and a loss of power. Thread-safe, and safe beside other processes on the same file.
/// </summary>
/// <remarks>
/// Events are only ever added. What a deadline took from its notice rather than from its words (<see cref="Deadlines.Deadline.Completed"/>, the name of a holiday) is not stored; the notice's
/// text is. A failure of any call may also be <see cref="StoreErrorCode.Path"/>, <see cref="StoreErrorCode.Missing"/>, <see cref="StoreErrorCode.Damaged"/> or
/// <see cref="StoreErrorCode.Concurrent"/> (the file is kept by somebody else for longer than half a minute), as the file may change after it was opened.
/// </remarks>
public sealed class RegisterStore
{
    private readonly StoreFile _file;

    internal RegisterStore(StoreFile file) => _file = file;

    /// <summary>Opens a register; makes the file where there is none, and brings one of an earlier version to this version.</summary>
    /// <param name="path">The path of the file; its folder must be there.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The store, or <c>Invalid</c>: <see cref="StoreErrorCode.Path"/>, <see cref="StoreErrorCode.Foreign"/>, <see cref="StoreErrorCode.Newer"/>, <see cref="StoreErrorCode.Damaged"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Task<Result<RegisterStore>> OpenAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return OpenAsync(path, isMade: true, cancellationToken);
    }

    /// <summary>Opens a register that is there; brings one of an earlier version to this version.</summary>
    /// <returns>The store; <c>NotFound</c> with <see cref="StoreErrorCode.Missing"/>; or <c>Invalid</c> as of <see cref="OpenAsync(string, CancellationToken)"/>.</returns>
    /// <inheritdoc cref="OpenAsync(string, CancellationToken)"/>
    public static Task<Result<RegisterStore>> OpenExistingAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return OpenAsync(path, isMade: false, cancellationToken);
    }

    /// <summary>Nhập văn bản: stores a notice and its tasks, with <see cref="ImportOptions.Default"/>.</summary>
    /// <inheritdoc cref="ImportAsync(string, Notice, LocalDate, ImportOptions, CancellationToken)"/>
    public Task<Result<ImportOutcome>> ImportAsync(string text, Notice notice, LocalDate recorded, CancellationToken cancellationToken = default) =>
        ImportAsync(text, notice, recorded, ImportOptions.Default, cancellationToken);

    /// <summary>Nhập văn bản: stores a notice and its tasks, each given to its leads. All or nothing; the same text, in whatever Unicode form and with whatever line ends, is imported once.</summary>
    /// <remarks>
    /// A task is given (<see cref="Assigned"/>) on the notice's issue day; where that is not known wholly, on the first day that it may be, but not before the meeting; else on the day of the meeting, else on <paramref name="recorded"/>.
    /// Another state of a notice that is there adds no tasks: what it changes is proposed (<see cref="ImportOutcome.Changes"/>), and a draft that is there is completed by the number and day of its issue
    /// (<see cref="NoticeRelation.IssuedDraft"/>). States of one notice have issuer, number, symbol and year in common; of a draft issuer, type, and the meeting's day or, where that is not
    /// known, the subject.
    /// </remarks>
    /// <param name="text">The notice's text.</param>
    /// <param name="notice">What was read from it, with a person's corrections.</param>
    /// <param name="recorded">The day of the import.</param>
    /// <param name="options">What a person adds.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>
    /// What was done; <c>Invalid</c>: <see cref="StoreErrorCode.Character"/>, <c>task-id-blank</c>, <c>task-id-repeated</c>; <c>Conflict</c> with <see cref="StoreErrorCode.TaskThere"/>;
    /// <c>NotFound</c> with <see cref="StoreErrorCode.NoticeMissing"/> where there is none that it <see cref="ImportOptions.Revises"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing was stored.</exception>
    public Task<Result<ImportOutcome>> ImportAsync(string text, Notice notice, LocalDate recorded, ImportOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(options);
        return StoredText.Unstorable(text) is var index and >= 0
            ? Task.FromResult(StoreError.Invalid<ImportOutcome>(StoreErrorCode.Character, $"The text has the character U+{(int)text[index]:X4} at {index}, which the file cannot hold."))
            : _file.ChangeAsync((context, token) => new NoticeImport(context, text, notice, recorded, options).RunAsync(token), cancellationToken);
    }

    /// <summary>Adds tasks with all that happened to them, in their order. All or nothing; as with <see cref="TaskHistory.Of(TrackedTask, IEnumerable{TaskEvent})"/> no event is refused.</summary>
    /// <param name="histories">The histories. A task of which one is a part is among them or there already.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>
    /// The number of histories; <c>Conflict</c> with <see cref="StoreErrorCode.TaskThere"/>, naming the first task that is there already; <c>Invalid</c>: <see cref="StoreErrorCode.Character"/>,
    /// <c>task-id-blank</c>, <c>task-id-repeated</c>, <c>task-parent-unknown</c>, <c>task-parent-circular</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="histories"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing was stored.</exception>
    public Task<Result<int>> AddAsync(IEnumerable<TaskHistory> histories, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(histories);
        var added = histories.ToList();
        return _file.ChangeAsync((context, token) => HistoryRows.AddAsync(context, added, token), cancellationToken);
    }

    /// <summary>Adds an event to a task's history, if that can have happened.</summary>
    /// <param name="task">The task's id.</param>
    /// <param name="taskEvent">The event.</param>
    /// <param name="rules">The rules; default <see cref="TrackingRules.Default"/>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>
    /// The history with the event; <c>NotFound</c> with <see cref="StoreErrorCode.TaskMissing"/>; the <c>Conflict</c> of <see cref="TaskHistory.Append(TaskEvent, TrackingRules?)"/>; <c>Conflict</c> with
    /// <see cref="StoreErrorCode.Concurrent"/> where somebody else added one since the history was read; <c>Invalid</c>: <see cref="StoreErrorCode.Text"/>, <see cref="StoreErrorCode.Character"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="task"/> or <paramref name="taskEvent"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing was stored.</exception>
    public Task<Result<TaskHistory>> AppendAsync(string task, TaskEvent taskEvent, TrackingRules? rules = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(taskEvent);
        return AppendKnownAsync(task, [taskEvent], rules, cancellationToken);
    }

    /// <summary>Adds events to a task's history, all or none of them: such as the void of a wrong entry with the right one in its place.</summary>
    /// <param name="task">The task's id.</param>
    /// <param name="taskEvents">The events, in the order of recording.</param>
    /// <param name="rules">The rules; default <see cref="TrackingRules.Default"/>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The history with the events, or the errors of adding one; the <c>Conflict</c> is that of <see cref="TaskHistory.Append(IEnumerable{TaskEvent}, TrackingRules?)"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="task"/>, <paramref name="taskEvents"/> or one of them is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing was stored.</exception>
    public Task<Result<TaskHistory>> AppendAsync(string task, IEnumerable<TaskEvent> taskEvents, TrackingRules? rules = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(taskEvents);
        var events = taskEvents.ToList();
        foreach (var taskEvent in events)
            ArgumentNullException.ThrowIfNull(taskEvent, nameof(taskEvents));
        return AppendKnownAsync(task, events, rules, cancellationToken);
    }

    /// <summary>The whole register as it stands now.</summary>
    /// <returns>The register, or <c>Invalid</c> with an error for each bad row (the first hundred): <see cref="StoreErrorCode.Text"/>, <see cref="StoreErrorCode.Damaged"/>.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task<Result<TaskRegister>> LoadAsync(CancellationToken cancellationToken = default) => _file.ReadAsync(HistoryRows.LoadAsync, cancellationToken);

    /// <summary>A task with all that happened to it.</summary>
    /// <returns>The history; <c>NotFound</c> with <see cref="StoreErrorCode.TaskMissing"/>; <c>Invalid</c> with an error for each bad row: <see cref="StoreErrorCode.Text"/>, <see cref="StoreErrorCode.Damaged"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="task"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task<Result<TaskHistory>> FindAsync(string task, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(task);
        return _file.ReadAsync((context, token) => HistoryRows.FindAsync(context, task, token), cancellationToken);
    }

    /// <summary>Keeps units of the host, each in the place of one that has its id. All or nothing.</summary>
    /// <param name="units">The units. A parent is among them, kept already, or in <see cref="UnitRegistry.Vietnam"/>.</param>
    /// <param name="cancellationToken">Cancels.</param>
    /// <returns>The number of units, or <c>Invalid</c> with the errors of <see cref="UnitRegistry.With"/>, <see cref="StoreErrorCode.Character"/> or <see cref="StoreErrorCode.ListMark"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; nothing was stored.</exception>
    public Task<Result<int>> SaveUnitsAsync(IEnumerable<Unit> units, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(units);
        var saved = units.ToList();
        return _file.ChangeAsync((context, token) => UnitRows.SaveAsync(context, saved, token), cancellationToken);
    }

    /// <summary>The registry with the units that were kept, on top of <see cref="UnitRegistry.Vietnam"/>.</summary>
    /// <returns>The registry, or <c>Invalid</c> with an error for each bad row: <see cref="StoreErrorCode.Text"/>, or those of <see cref="UnitRegistry.With"/>.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task<Result<UnitRegistry>> LoadUnitsAsync(CancellationToken cancellationToken = default) => _file.ReadAsync(UnitRows.LoadAsync, cancellationToken);

    private static async Task<Result<RegisterStore>> OpenAsync(string path, bool isMade, CancellationToken cancellationToken)
    {
        var file = await StoreFile.OpenAsync(path, isMade, cancellationToken).ConfigureAwait(false);
        return file.IsSuccess ? Result<RegisterStore>.Success(new RegisterStore(file.Value)) : StoreError.From<RegisterStore>(file);
    }

    private async Task<Result<TaskHistory>> AppendKnownAsync(string task, IReadOnlyList<TaskEvent> taskEvents, TrackingRules? rules, CancellationToken cancellationToken)
    {
        var found = await FindAsync(task, cancellationToken).ConfigureAwait(false);
        if (!found.IsSuccess)
            return found;
        var longer = found.Value.Append(taskEvents, rules);
        if (!longer.IsSuccess)
            return longer;
        var stored = await _file.ChangeAsync((context, token) => HistoryRows.AppendAsync(context, longer.Value, found.Value.Events.Count, token), cancellationToken).ConfigureAwait(false);
        return stored.IsSuccess ? longer : StoreError.From<TaskHistory>(stored);
    }
}
