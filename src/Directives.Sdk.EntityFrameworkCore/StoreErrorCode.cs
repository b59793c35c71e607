namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>The stable codes of what can go wrong with a <see cref="RegisterStore"/> (<see cref="ResultCode.Of"/>). What the core refuses keeps the core's code.</summary>
public static class StoreErrorCode
{
    /// <summary><c>NotFound</c>: there is no file.</summary>
    public const string Missing = "store-missing";

    /// <summary><c>Invalid</c>: the path cannot be that of a register, or what is there cannot be read or written: a folder, no rights, no room.</summary>
    public const string Path = "store-path";

    /// <summary><c>Invalid</c>: the file is no SQLite database, or that of another program.</summary>
    public const string Foreign = "store-foreign";

    /// <summary><c>Invalid</c>: the file was written by a later version of this library.</summary>
    public const string Newer = "store-newer";

    /// <summary><c>Invalid</c>: the file is a register, but what it holds does not fit together: a table is missing, an event has no task, the events of a task have a gap.</summary>
    public const string Damaged = "store-damaged";

    /// <summary><c>Invalid</c>: a stored text cannot be read; the error's identifier names table and row, as <c>events[05-tb-ubnd-2021-01-05#4.1, 2]</c>.</summary>
    public const string Text = "store-text";

    /// <summary><c>Invalid</c>: a text that is to be stored has a character that the file cannot hold: NUL, or half of a surrogate pair.</summary>
    public const string Character = "store-character";

    /// <summary><c>Invalid</c>: an item of a list of a unit has a <c>|</c>, which separates the items, or blanks at its ends.</summary>
    public const string ListMark = "store-list-mark";

    /// <summary><c>Conflict</c>: somebody else stored an event of the task at the same time, or kept the file for longer than half a minute. Trying again is the caller's.</summary>
    public const string Concurrent = "store-concurrent";

    /// <summary><c>NotFound</c>: the register has no such task.</summary>
    public const string TaskMissing = "task-missing";

    /// <summary><c>NotFound</c>: the register has no such notice.</summary>
    public const string NoticeMissing = "notice-missing";

    /// <summary><c>Conflict</c>: the register has a task of that id already.</summary>
    public const string TaskThere = "task-there";
}
