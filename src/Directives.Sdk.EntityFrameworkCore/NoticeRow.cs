namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Văn bản đã nhập: a notice that was imported, with its text, from which it can be read again. Its values are text forms of the library.</summary>
public sealed class NoticeRow
{
    /// <summary>Its key in the register, as <c>05-tb-ubnd-2021-01-05</c>; the ids of its tasks begin with it.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256, in small hexadecimal digits, of the text in composed Unicode (NFC), its line ends LF, in UTF-8: the same text is imported once.</summary>
    public required string Hash { get; init; }

    /// <summary>Số, ký hiệu, as <c>05/TB-UBND</c>.</summary>
    public string? Symbol { get; init; }

    /// <summary>Cơ quan ban hành.</summary>
    public string? Issuer { get; init; }

    /// <summary>Ngày ban hành (<see cref="Calendars.PartialDatePattern"/>), as <c>2021-01</c> while its day is blank.</summary>
    public string? Issued { get; init; }

    /// <summary>Trích yếu.</summary>
    public string? Subject { get; init; }

    /// <summary>The day of the import (ISO 8601).</summary>
    public required string Recorded { get; init; }

    /// <summary>The text as it was given; of a draft that was issued that of the issued notice.</summary>
    public required string Text { get; init; }
}
