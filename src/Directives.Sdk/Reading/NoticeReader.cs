using Ardalis.Result;
using Directives.Sdk.Calendars;
using Directives.Sdk.Notices;
using Directives.Sdk.Text;
using Directives.Sdk.Units;

namespace Directives.Sdk.Reading;

/// <summary>
/// Reads a notice of conclusions, or another directing document, from its text: header, meeting, conclusions with their directives, recipients, signature, and what it is not sure of.
/// Deterministic, linear in the text, without clock, culture, network or model. Thread-safe.
/// </summary>
public sealed class NoticeReader
{
    /// <summary>The greatest length of a text, in UTF-16 code units.</summary>
    public const int MaxLength = 64 * 1024 * 1024;

    private readonly ReaderLexicon _lexicon;
    private readonly UnitRegistry _registry;

    private NoticeReader(ReaderLexicon lexicon, UnitRegistry registry)
    {
        _lexicon = lexicon;
        _registry = registry;
    }

    /// <summary>The reader with the embedded lexicon and the registry of <see cref="UnitRegistry.Vietnam"/>.</summary>
    public static NoticeReader Default { get; } = new(ReaderLexicon.Default, UnitRegistry.Vietnam);

    /// <summary>This reader with another registry, from which parties get their ids.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="registry"/> is null.</exception>
    public NoticeReader With(UnitRegistry registry)
    {
        ArgumentNullException.ThrowIfNull(registry);
        return new NoticeReader(_lexicon, registry);
    }

    /// <summary>This reader with another lexicon, by whose words it knows orders, units and times.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="lexicon"/> is null.</exception>
    public NoticeReader With(ReaderLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        return new NoticeReader(lexicon, _registry);
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text, in any Unicode form; spans of the reading point into it as it is, names and quotes are in composed letters (NFC).</param>
    /// <returns>
    /// The reading; or <c>Invalid</c> with the code <c>text-missing</c> (null), <c>text-empty</c> (no letter or digit), <c>text-binary</c> (control characters of a binary file)
    /// <c>text-too-long</c> or <c>text-encoding-unknown</c> (letters of an encoding that is neither Unicode nor TCVN3 nor VNI, which are converted), saying where.
    /// </returns>
    public Result<NoticeReading> Read(string? text)
    {
        if (TextCheck.Problem(text, MaxLength) is { } problem)
            return Result<NoticeReading>.Invalid(problem);
        // Names, quotes and the width of lines are those of composed letters.
        if (VietnameseText.TryCompose(text!, out var composed, out var positions))
            return Result<NoticeReading>.Success(new SpanMap(positions).Apply(ReadJoined(composed)));
        var kind = LegacyText.Detect(text!);
        if (kind == LegacyText.Kind.Unknown)
            return Result<NoticeReading>.Invalid(TextError.Whole("text-encoding-unknown", "The letters are those of no encoding known here (Unicode, TCVN3, VNI): convert the text to Unicode first."));
        if (kind == LegacyText.Kind.Unicode)
            return Result<NoticeReading>.Success(ReadJoined(text!));
        var converted = LegacyText.Convert(text!, kind);
        var reading = new SpanMap(converted.Positions).Apply(ReadUnicode(converted.Text));
        var note = Diagnostic.Of("encoding-converted", null, kind == LegacyText.Kind.Tcvn3 ? "TCVN3 (ABC)" : "VNI");
        return Result<NoticeReading>.Success(reading with { Diagnostics = reading.Diagnostics.Prepend(note).ToEquatableList() });
    }

    /// <summary>Reads a text whose syllables a scan may have torn apart.</summary>
    private NoticeReading ReadJoined(string text)
    {
        if (!SpacedLetters.TryJoin(text, out var joined, out var positions))
            return ReadUnicode(text);
        var reading = new SpanMap(positions).Apply(ReadUnicode(joined));
        return reading.Diagnostics.Any(diagnostic => diagnostic.Code == "scan-noise")
            ? reading
            : reading with { Diagnostics = reading.Diagnostics.Prepend(Diagnostic.Of("scan-noise", null)).ToEquatableList() };
    }

    private NoticeReading ReadUnicode(string text)
    {
        var diagnostics = new List<Diagnostic>();
        var uncovered = new List<TextSpan>();
        using var read = TokenList.Of(text.AsSpan());
        using var tokens = LayoutReader.Read(read);
        var lines = new LineTable(text, tokens);
        var notices = new List<Notice>();
        foreach (var zones in new ZoneReader(text, tokens, lines).Read())
            notices.Add(ReadOne(text, tokens, lines, zones, diagnostics, uncovered));
        if (ScanNoise.IsIn(tokens))
            diagnostics.Add(Diagnostic.Of("scan-noise", null));
        diagnostics.Sort((left, right) => (left.Span?.Start ?? -1).CompareTo(right.Span?.Start ?? -1));
        return new NoticeReading(notices[0], diagnostics.ToEquatableList())
        {
            Others = notices.Skip(1).ToEquatableList(),
            Coverage = Coverage.Of(notices, uncovered),
            Uncovered = uncovered.ToEquatableList(),
        };
    }

    private Notice ReadOne(string text, TokenList tokens, LineTable lines, Zones zones, List<Diagnostic> diagnostics, List<TextSpan> uncovered)
    {
        var header = new HeaderReader(text, tokens, lines, _lexicon.Words, diagnostics).Read(zones);
        using var body = BlockReader.Read(text, tokens, lines, zones.Body, zones.BodyEnd, _lexicon.Heads);
        var meeting = new MeetingReader(_lexicon).Read(header.Subject, body);
        var conclusions = new ConclusionBuilder(diagnostics, meeting?.Date is { } day ? PartialDate.FromLocalDate(day) : null);
        using var bodyWords = new WordIndex(_lexicon.Words, body.Tokens);
        if (header.Issuer is null && header.Symbol is null)
            header = header with { Issuer = new IssuerOfText(body, bodyWords).Find() };
        new BodyReader(body, bodyWords, _lexicon, header, conclusions, uncovered).Read();
        if (zones.Annex < zones.End)
        {
            using var annex = BlockReader.Read(text, tokens, lines, zones.AnnexBody, zones.End, _lexicon.Heads);
            using var annexWords = new WordIndex(_lexicon.Words, annex.Tokens);
            new BodyReader(annex, annexWords, _lexicon, zones.AnnexCode is { } code ? header with { Type = code } : header, conclusions, uncovered).Read();
        }

        var built = conclusions.Build();
        if (built.Count == 0)
            diagnostics.Add(Diagnostic.Of("no-body", null));
        var notice = header with
        {
            Meeting = meeting,
            Conclusions = built,
            Recipients = new RecipientsReader(text, tokens, lines).Read(zones.BodyEnd, zones.Annex),
            Signature = new SignatureReader(text, tokens, lines, _lexicon.Words).Read(zones.BodyEnd, zones.Annex),
        };
        return PartyIdentifier.Identify(notice, _registry);
    }
}
