namespace Directives.Sdk.Reading;

/// <summary>The parts of one document, as numbers of lines.</summary>
/// <param name="Start">Its first line.</param>
/// <param name="Title">The line of its type ("THÔNG BÁO"); -1 for none.</param>
/// <param name="TypeCode">The abbreviation of that type; null for none.</param>
/// <param name="SubjectStart">The first line of its subject.</param>
/// <param name="SubjectEnd">The first line after it.</param>
/// <param name="Addressees">The line of "Kính gửi"; -1 for none.</param>
/// <param name="Body">The first line of its body.</param>
/// <param name="BodyEnd">The first line after its body: recipients or signature.</param>
/// <param name="Annex">The first line of an annex after them; <see cref="End"/> for none.</param>
/// <param name="End">The first line after the document.</param>
internal readonly record struct Zones(
    int Start, int Title, string? TypeCode, int SubjectStart, int SubjectEnd, int Addressees, int Body, int BodyEnd, int Annex, int End)
{
    /// <summary>The abbreviation of the annex's own type, where it is a document that is issued with this one; null for none.</summary>
    internal string? AnnexCode { get; init; }

    /// <summary>The first line of the annex's body: below its title, where it is a document of its own.</summary>
    internal int AnnexBody { get; init; }
}
