using Directives.Sdk.Calendars;
using Directives.Sdk.Notices;
using Directives.Sdk.Text;
using Directives.Sdk.Units;
using NodaTime;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>
/// Whether a notice and one of the register are states of one document. Of issued ones issuer, number, symbol and year decide (Điều 15 Nghị định 30/2020/NĐ-CP); where one is a draft, whose
/// number or day is blank, the type, the meeting and the subject do, and then their tasks must be alike too (<see cref="NoticeMatch"/>). What one of them does not say does not tell them apart.
/// </summary>
internal sealed class NoticeIdentity(Notice notice)
{
    /// <summary>The least share of the words of two subjects that are in both, for them to name one meeting of a day.</summary>
    private const double SubjectSimilarity = 0.6;

    /// <summary>Whether the notice is a draft: its number or its day is blank.</summary>
    internal bool IsDraft => IsBlank(notice.Symbol) || notice.Issued is not { IsComplete: true };

    /// <summary>What the notice is to one that is there; <see cref="NoticeRelation.New"/> where they have nothing to do with each other.</summary>
    /// <param name="row">The notice that is there.</param>
    /// <param name="meeting">The day of its meeting.</param>
    internal NoticeRelation To(NoticeRow row, LocalDate? meeting)
    {
        var symbol = DocumentSymbol.Parse(row.Symbol) is { IsSuccess: true } parsed ? parsed.Value : null;
        var issued = row.Issued is { } text && PartialDatePattern.Parse(text) is { IsSuccess: true } date ? date.Value : (PartialDate?)null;
        if (!IsSameIssuer(row.Issuer) || !MayBeSame(symbol))
            return NoticeRelation.New;
        if (!IsBlank(symbol) && !IsBlank(notice.Symbol))
        {
            if (issued is { } known && notice.Issued is { } mine && known.Year != mine.Year)
                return NoticeRelation.New;
        }
        else if (!IsSameMeeting(row.Subject, meeting, issued))
        {
            return NoticeRelation.New;
        }

        var isCompleted = (IsBlank(symbol) && !IsBlank(notice.Symbol)) || (issued is not { IsComplete: true } && notice.Issued is { IsComplete: true });
        return isCompleted && !IsDraft ? NoticeRelation.IssuedDraft : NoticeRelation.Revision;
    }

    /// <summary>Whether both have a number, so that this and not the meeting or the subject makes them one.</summary>
    internal bool IsByNumber(NoticeRow row) => !IsBlank(notice.Symbol) && DocumentSymbol.Parse(row.Symbol) is { IsSuccess: true } symbol && !IsBlank(symbol.Value);

    /// <summary>Whether an issuer is that of the notice.</summary>
    internal bool IsSameIssuer(string? issuer) => issuer is null || notice.Issuer is null || KeyOf(issuer) == KeyOf(notice.Issuer);

    private static bool IsBlank(DocumentSymbol? symbol) => symbol is null || symbol.IsBlank;

    private string KeyOf(string issuer) =>
        (notice.Issued?.FirstDay ?? notice.Meeting?.Date) is { } day && UnitRegistry.Vietnam.FindByName(issuer, day) is { } unit ? unit.Id : VietnameseText.Fold(issuer);

    /// <summary>Whether nothing in the symbols tells the notices apart: their numbers, notations and types.</summary>
    private bool MayBeSame(DocumentSymbol? symbol)
    {
        if (symbol?.Type?.Code is { } type && notice.Type is { } mine && mine != type)
            return false;
        if (symbol is null || notice.Symbol is not { } own)
            return true;
        if (VietnameseText.Fold(symbol.Notation) != VietnameseText.Fold(own.Notation))
            return false;
        return symbol.IsBlank || own.IsBlank || symbol.Number.TrimStart('0') == own.Number.TrimStart('0');
    }

    private bool IsSameMeeting(string? subject, LocalDate? meeting, PartialDate? issued)
    {
        var similarity = subject is null || notice.Subject is null ? (double?)null : Similarity(VietnameseText.Fold(subject), VietnameseText.Fold(notice.Subject));
        if (meeting is { } there && notice.Meeting?.Date is { } mine)
            return there == mine && similarity is null or >= SubjectSimilarity;
        return similarity is 1 && MayBeSameDay(issued, notice.Issued);
    }

    private static bool MayBeSameDay(PartialDate? left, PartialDate? right) =>
        left is not { } first || right is not { } second || (first.FirstDay <= second.LastDay && second.FirstDay <= first.LastDay);

    private static double Similarity(string left, string right)
    {
        var (first, second) = (left.Split(' ').ToHashSet(StringComparer.Ordinal), right.Split(' ').ToHashSet(StringComparer.Ordinal));
        var common = first.Count(second.Contains);
        return (double)common / (first.Count + second.Count - common);
    }
}
