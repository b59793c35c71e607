using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;

namespace Directives.Sdk.Reading;

/// <summary>Reads one phrase as a deadline, as a form or a command line gives it: "trong quý I/2021", "chậm nhất 03 ngày làm việc".</summary>
public static class DeadlinePhrase
{
    /// <summary>
    /// The deadline of a phrase: its first mention of time that is no start and has a value; in a phrase a bare date ("05/01/2021") or period ("quý IV/2021") is one too.
    /// Null where there is none.
    /// </summary>
    /// <param name="phrase">The phrase; any string.</param>
    /// <param name="issued">The day from which it is completed; see <see cref="TimeExpressionReader.Read"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is null.</exception>
    public static TimeExpression? Read(string phrase, PartialDate? issued)
    {
        var mentions = TimeExpressionReader.Default.Read(phrase, issued);
        return mentions.FirstOrDefault(mention => mention is { Role: TimeRole.Deadline, Value: not null })
            ?? mentions.FirstOrDefault(mention => mention is { Role: not TimeRole.Start, Value: not null });
    }
}
