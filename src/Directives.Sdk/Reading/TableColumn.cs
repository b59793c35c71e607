namespace Directives.Sdk.Reading;

/// <summary>The columns of a task table, in the order in which the words of a head decide.</summary>
[Flags]
internal enum TableColumn : ulong
{
    None = 0,
    Ordinal = 1,
    Deadline = 2,
    Coordinate = 4,
    Product = 8,
    Task = 16,
    Lead = 32,
    Reference = 64,

    /// <summary>A name or a document: the task where no column says more of it.</summary>
    Name = 128,
}
