using Directives.Sdk.Calendars;
using Directives.Sdk.Notices;
using Directives.Sdk.Text;

namespace Directives.Sdk.Reading;

/// <summary>Reads what stands above the body: issuer, number and symbol, place and date, type. Two columns may have been flattened into one.</summary>
internal sealed class HeaderReader(string text, TokenList tokens, LineTable lines, ReaderWords words, List<Diagnostic> diagnostics)
{
    private static readonly HashSet<string> s_centralCities = ["Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Hồ Chí Minh", "Huế", "TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh"];

    private const int MostQuotedLines = 3;
    private const int MostOpeningLines = 60;
    private const int MostSymbolTokens = 16;

    private int _symbolLine = -1;

    /// <summary>The notice's header fields.</summary>
    internal Notice Read(Zones zones)
    {
        var symbol = ReadSymbol(zones);
        var (place, issued) = ReadPlaceAndDate(zones);
        var quoted = symbol is null && zones.TypeCode is null ? ReadQuoted(zones) : null;
        quoted ??= symbol is null ? ReadIssuedWith(zones) : null;
        // A date that stands above the body of a text without letterhead is that of what it cites.
        issued = quoted is { Symbol: not null, Issued: { } known } ? known : issued ?? quoted?.Issued;
        symbol ??= quoted?.Symbol;
        var type = zones.TypeCode ?? symbol?.Type?.Code ?? quoted?.Type ?? (zones.Addressees >= 0 ? "CV" : null);
        if (type is null)
            diagnostics.Add(Diagnostic.Of("type-missing", null));
        return new Notice
        {
            Type = type,
            Symbol = symbol,
            Place = place,
            Issued = issued,
            Issuer = ProvinceNames.Restored(new IssuerReader(text, tokens, lines, words).Read(zones.Start, _symbolLine >= 0 ? _symbolLine : zones.Title >= 0 ? zones.Title : zones.Body))
                ?? FromSymbol(symbol, place) ?? (type is "CT" or "CĐ" or null && OrdersAsPrimeMinister(zones) ? "Thủ tướng Chính phủ" : null),
            Subject = Subject(zones),
        };
    }

    /// <summary>Whether the text turns to its orders with "Thủ tướng Chính phủ yêu cầu:", or is wired by him.</summary>
    private bool OrdersAsPrimeMinister(Zones zones)
    {
        for (var index = zones.Start; index < Math.Min(zones.BodyEnd, zones.Start + MostOpeningLines); index++)
        {
            var line = lines[index];
            var at = Fixed.Find(tokens, line.First, line.End, s_primeMinister);
            if (at >= 0 && at + s_primeMinister.Length < line.End && tokens[line.End - 1].IsMark(':') && line.End - at <= s_primeMinister.Length + 4)
                return true;
        }

        return false;
    }

    private static readonly ulong[] s_primeMinister = [.. "thủ tướng chính phủ".Split(' ').Select(Fixed.Plain)];

    /// <summary>"Thủ tướng Chính phủ vừa có Công điện số 149/CĐ-TTg ngày 28/8/2025 về việc …": what a page that passes a document on says of it.</summary>
    private (string Type, DocumentSymbol? Symbol, PartialDate? Issued)? ReadRelayed(Line line)
    {
        for (var token = line.First + 1; token + 2 < line.End; token++)
        {
            if (Fixed.IsAny(tokens[token - 1], s_issues) && tokens[token].IsCapital && ReadCited(token, line.End) is { Symbol: { } symbol } cited && symbol.Type?.Code == cited.Type)
                return cited;
        }

        return null;
    }

    private static readonly ulong[] s_issues = [Fixed.Plain("có"), Fixed.Plain("hành"), Fixed.Plain("ký")];

    /// <summary>Where a decision's own number is lost, what is issued with it gives it: "(Ban hành kèm theo Quyết định số 773/QĐ-TTg ngày 26 tháng 6 năm 2018 …)".</summary>
    private (string Type, DocumentSymbol? Symbol, PartialDate? Issued)? ReadIssuedWith(Zones zones)
    {
        for (var index = Math.Max(zones.BodyEnd, zones.Annex - 1); index < zones.AnnexBody; index++)
        {
            var line = lines[index];
            var with = Fixed.Find(tokens, line.First, line.End, Fixed.IssuedWith);
            if (with >= 0 && with + 2 < line.End && ReadCited(with + 2, line.End) is { Symbol: not null } cited)
                return cited;
        }

        return null;
    }

    /// <summary>"Công điện số 149/CĐ-TTg ngày 28/8/2025": a document by its type, with its number and day where they follow; null where no type stands at the token.</summary>
    private (string Type, DocumentSymbol? Symbol, PartialDate? Issued)? ReadCited(int token, int end)
    {
        if (!ZoneReader.TryType(tokens, token, end, out var type, out var next))
            return null;
        return next + 1 < end && Fixed.Is(tokens[next], Fixed.Number) && TrySymbol(next + 1, end, out var symbol, out _) ? (type, symbol, DayAfter(next + 1, end)) : (type, null, null);
    }

    /// <summary>What a text without letterhead says of itself in its first line: "Công điện số 114/CĐ-TTg ngày 19/7/2025 về …", "Công điện nêu: …".</summary>
    private (string Type, DocumentSymbol? Symbol, PartialDate? Issued)? ReadQuoted(Zones zones)
    {
        for (var index = zones.Start; index < Math.Min(zones.End, zones.Start + MostQuotedLines); index++)
        {
            var line = lines[index];
            if (line.IsBlank)
                continue;
            if (((tokens[line.First].IsCapital ? ReadCited(line.First, line.End) : null) ?? ReadRelayed(line)) is { } cited)
                return cited;
        }

        return null;
    }

    /// <summary>"ngày 19/7/2025", "ngày 26 tháng 6 năm 2018" within the tokens of a line.</summary>
    private PartialDate? DayAfter(int start, int end)
    {
        for (var token = start; token + 5 < end && token < start + MostSymbolTokens; token++)
        {
            if (!Fixed.Is(tokens[token], Fixed.Day) || !tokens[token + 1].IsNumber || !tokens[token + 3].IsNumber || !tokens[token + 5].IsNumber)
                continue;
            var isNumeric = tokens[token + 2].IsMark('/') && tokens[token + 4].IsMark('/');
            if ((isNumeric || (Fixed.Is(tokens[token + 2], Fixed.Month) && Fixed.Is(tokens[token + 4], Fixed.Year)))
                && PartialDate.Create(tokens[token + 5].Value, tokens[token + 3].Value, tokens[token + 1].Value) is { IsSuccess: true } made)
                return made.Value;
        }

        return null;
    }

    private string? Subject(Zones zones)
    {
        if (zones.SubjectEnd <= zones.SubjectStart)
            return null;
        using var flow = BlockReader.Read(text, tokens, lines, zones.SubjectStart, zones.SubjectEnd);
        var subject = flow.Quote(0, flow.Tokens.Count).Trim();
        if (subject.StartsWith("V/v ", StringComparison.OrdinalIgnoreCase))
            subject = subject.Substring(4);
        return subject.Length == 0 ? null : subject;
    }

    /// <summary>Where the letterhead is missing: "UBND" of the symbol and the place say who issued it.</summary>
    private static string? FromSymbol(DocumentSymbol? symbol, string? place)
    {
        if (symbol is null)
            return null;
        if (symbol.Issuer == "VPCP")
            return "Văn phòng Chính phủ";
        if (symbol.Issuer == "TTg")
            return "Thủ tướng Chính phủ";
        if (symbol.Issuer is not ("UBND" or "HĐND") || place is null)
            return null;
        return symbol.Issuer + (s_centralCities.Contains(place) ? " thành phố " : " tỉnh ") + place;
    }

    /// <summary>"Số: 05/TB-UBND": the number may be blank, or damaged by a scan.</summary>
    private DocumentSymbol? ReadSymbol(Zones zones)
    {
        var limit = Math.Min(zones.Body, zones.Start + 90);
        for (var index = zones.Start; index < limit; index++)
        {
            var line = lines[index];
            for (var token = line.First; token + 1 < line.End; token++)
            {
                if (!Fixed.Is(tokens[token], Fixed.Number) || !tokens[token].IsCapital || (!tokens[token + 1].IsMark(':') && !tokens[token + 1].IsMark('.') && !IsPartyNumber(token + 1, line.End) && !IsUnmarkedNumber(token, line)))
                    continue;
                if (index >= zones.SubjectStart && index < zones.SubjectEnd && zones.Title >= 0)
                    continue;
                var from = tokens[token + 1].Kind == TokenKind.Mark ? token + 2 : token + 1;
                if (TrySymbol(from, line.End, out var symbol, out var damaged))
                {
                    _symbolLine = index;
                    Report(symbol, damaged, token, line);
                    return symbol;
                }
            }
        }

        return null;
    }

    private void Report(DocumentSymbol? symbol, string? damaged, int token, Line line)
    {
        var end = line.End;
        var span = TextSpan.FromBounds(tokens[token].Start, tokens[Math.Min(end - 1, token + 8)].End);
        if (damaged is not null)
            diagnostics.Add(Diagnostic.Of("number-damaged", span, damaged));
        else if (symbol is { IsBlank: true })
            diagnostics.Add(Diagnostic.Of("number-blank", span));
    }

    /// <summary>"Số 12/TB-UBND", "Số      /PGDĐT": the number without its colon, at the head of a line.</summary>
    private bool IsUnmarkedNumber(int token, Line line) =>
        token == line.First && (tokens[token + 1].IsMark('/') || (token + 2 < line.End && tokens[token + 1].IsNumber && tokens[token + 2].IsMark('/')));

    private bool IsPartyNumber(int token, int end) =>
        token + 2 < end && tokens[token].IsNumber && tokens[token + 1].IsMark('-') && tokens[token + 2].IsAllCapitals && !IsCited(token - 1);

    /// <summary>"CHỈ THỊ SỐ 14-CT/TW": whether the type of another document stands right before its number.</summary>
    private bool IsCited(int number)
    {
        for (var token = number - 1; token >= 0 && token >= number - 4 && tokens[token].IsWord; token--)
        {
            if (ZoneReader.TryType(tokens, token, number, out _, out var next) && next == number)
                return true;
        }

        return false;
    }

    /// <summary>The number, a slash and the notation. A number that is none ("II") is damage: then there is no symbol, only what was seen.</summary>
    private bool TrySymbol(int start, int end, out DocumentSymbol? symbol, out string? damaged)
    {
        symbol = null;
        damaged = null;
        var slash = -1;
        for (var token = start; token < end && token < start + 5; token++)
        {
            if (!tokens[token].IsMark('/') && !(tokens[token].IsMark('-') && token == start + 1 && IsPartyNumber(start, end)))
                continue;
            slash = token;
            break;
        }

        if (slash < 0 || slash + 1 >= end)
            return false;
        var notationEnd = NotationEnd(slash + 1, end);
        if (notationEnd == slash + 1)
            return false;
        var number = slash > start ? text.Substring(tokens[start].Start, tokens[slash - 1].End - tokens[start].Start) : "";
        var notation = text.Substring(tokens[slash + 1].Start, tokens[notationEnd - 1].End - tokens[slash + 1].Start).Replace(" ", "").Replace('–', '-').Replace('Ð', 'Đ').Replace("ĐÐ", "Đ");
        var parsed = DocumentSymbol.Parse(number.Replace(" ", "") + text[tokens[slash].Start] + notation);
        if (parsed.IsSuccess)
            symbol = parsed.Value;
        else
            damaged = number + text[tokens[slash].Start] + notation;
        return true;
    }

    /// <summary>A notation: words in capitals joined by hyphens; a year may stand before it.</summary>
    private int NotationEnd(int start, int end)
    {
        var at = start;
        if (tokens[at].IsNumber && tokens[at].Length == 4 && at + 1 < end && tokens[at + 1].IsMark('/'))
            at += 2;
        if (at >= end || !tokens[at].IsWord)
            return start;
        at++;
        while (at + 1 < end && tokens[at].Kind == TokenKind.Mark && tokens[at].Key is '-' or '–' or '/' or '&' or '.' && tokens[at + 1].IsWord && tokens[at + 1].IsCapital && !(tokens[at].IsMark('.') && (tokens[at].SpaceBefore || tokens[at + 1].SpaceBefore || !tokens[at + 1].IsAllCapitals))
            && (!tokens[at + 1].SpaceBefore || tokens[at + 1].IsAllCapitals))
            at += 2;
        // "KH-BCĐQG1237": a number may close it.
        return at < end && tokens[at].IsNumber && !tokens[at].SpaceBefore ? at + 1 : at;
    }

    /// <summary>"Quảng Ngãi, ngày 05 tháng 01 năm 2021", with blanks in place of the day or month on a draft, or damage in a scan.</summary>
    private (string? Place, PartialDate? Issued) ReadPlaceAndDate(Zones zones)
    {
        var limit = Math.Min(zones.Title >= 0 ? Math.Max(zones.SubjectStart, zones.Title) : zones.Body, zones.Start + 90);
        for (var index = zones.Start; index < limit; index++)
        {
            var line = lines[index];
            for (var token = line.First; token + 1 < line.End; token++)
            {
                if (token == line.First + 1 && Fixed.At(tokens, line.First, line.End, Fixed.Basis, out _))
                    break;
                if (!Fixed.Is(tokens[token], Fixed.Year) || !tokens[token + 1].IsNumber || tokens[token + 1].Value is not (>= 1945 and <= VietnameseLunisolarCalendar.MaxYear))
                    continue;
                var first = index > zones.Start && IsWrappedDate(index, token) ? lines[index - 1].First : line.First;
                if (FindMonth(first, token) is var month && month >= 0 && !(PlaceBefore(first, month) is null && FollowsCited(first, month)))
                    return (PlaceBefore(first, month), MakeDate(first, month, token));
            }
        }

        diagnostics.Add(Diagnostic.Of("issue-date-missing", null));
        return (null, null);
    }

    /// <summary>"CHỈ THỊ SỐ 14-CT/TW NGÀY 19 THÁNG 7 NĂM 2017": whether a date is that of a document which is cited before it.</summary>
    private bool FollowsCited(int first, int month)
    {
        for (var token = month - 1; token > first && token >= month - MostSymbolTokens; token--)
        {
            if (Fixed.Is(tokens[token], Fixed.Number) && IsCited(token))
                return true;
        }

        return false;
    }

    /// <summary>"Cần Thơ, ngày 21 tháng" and "11 năm 2025" below it: a date that its column wraps.</summary>
    private bool IsWrappedDate(int index, int year) =>
        !lines[index - 1].IsBlank && year - lines[index].First <= 3 && Fixed.Find(tokens, lines[index - 1].First, lines[index - 1].End, s_day) >= 0 && Fixed.Find(tokens, lines[index].First, year, s_day) < 0;

    private static readonly ulong[] s_day = [Fixed.Day];

    private int FindMonth(int first, int year)
    {
        for (var token = year - 1; token >= first && token >= year - 5; token--)
        {
            if (Fixed.Is(tokens[token], Fixed.Month) || IsScannedMonth(token))
                return token;
        }

        return -1;
    }

    /// <summary>"thứng", "thảng": a scan's "tháng" between two numbers.</summary>
    private bool IsScannedMonth(int token) =>
        tokens[token].IsWord && tokens[token].Length == 5 && text[tokens[token].Start] is 't' or 'T' && text[tokens[token].Start + 1] is 'h' or 'H' && text[tokens[token].End - 1] is 'g' or 'G' && text[tokens[token].End - 2] is 'n' or 'N'
        && token > 0 && tokens[token - 1].IsNumber && token + 1 < tokens.Count && tokens[token + 1].IsNumber;

    private PartialDate? MakeDate(int first, int month, int year)
    {
        var dayWord = -1;
        for (var token = month - 1; token >= first && token >= month - 6; token--)
        {
            if (Fixed.Is(tokens[token], Fixed.Day))
            {
                dayWord = token;
                break;
            }
        }

        var yearNumber = tokens[year + 1].Value;
        int? monthNumber = year == month + 2 && tokens[month + 1].IsNumber && tokens[month + 1].Value is >= 1 and <= 12 ? tokens[month + 1].Value : null;
        int? dayNumber = monthNumber is not null && dayWord >= 0 && month == dayWord + 2 && tokens[dayWord + 1].IsNumber && tokens[dayWord + 1].Value is >= 1 and <= 31
            ? tokens[dayWord + 1].Value : null;
        var start = dayWord >= 0 ? dayWord : month;
        var span = TextSpan.FromBounds(tokens[start].Start, tokens[year + 1].End);
        var shown = TextSlice.Unwrapped(text, span.Start, span.End);
        var isBlank = year == month + 1 || (monthNumber is not null && dayWord >= 0 && month == dayWord + 1);
        var made = PartialDate.Create(yearNumber, monthNumber, dayNumber);
        if (!made.IsSuccess)
            made = PartialDate.Create(yearNumber, monthNumber);
        if (!made.IsSuccess || dayNumber is null)
            diagnostics.Add(Diagnostic.Of(isBlank ? "issue-day-blank" : "issue-date-damaged", span, shown));
        return made.IsSuccess ? made.Value : null;
    }

    /// <summary>The capitalised words right before the comma that stands before the date.</summary>
    private string? PlaceBefore(int first, int month)
    {
        var comma = -1;
        for (var token = month - 1; token >= first && token >= month - 7; token--)
        {
            if (tokens[token].IsMark(','))
            {
                comma = token;
                break;
            }
        }

        if (comma < 0)
            return null;
        var start = comma;
        while (start > first && IsPlaceWord(start - 1, comma) && tokens[start].Start - tokens[start - 1].End <= 1)
            start--;
        while (start < comma && tokens[start].Kind == TokenKind.Mark)
            start++;
        // "Thành phố Hồ Chí Minh": the level in small letters belongs to the place.
        if (start >= first + 2 && start < comma && Fixed.At(tokens, start - 2, start, s_city, out _) && tokens[start - 2].IsCapital && !tokens[start - 2].IsAllCapitals)
            start -= 2;
        return start == comma ? null : text.Substring(tokens[start].Start, tokens[comma - 1].End - tokens[start].Start);
    }

    private static readonly ulong[] s_city = [Fixed.Plain("thành"), Fixed.Plain("phố")];

    private bool IsPlaceWord(int token, int comma) =>
        (tokens[token].IsWord && tokens[token].IsCapital && (!tokens[token].IsAllCapitals || (tokens[token].Length <= 2 && !IsOfSymbol(token)) || IsCapitalPlace(token, comma)))
        || ((tokens[token].IsMark('-') || tokens[token].IsMark('.')) && token + 1 < comma && tokens[token + 1].IsCapital);

    /// <summary>Whether a word right behind a hyphen or slash is the end of a symbol: "TH" of "73/UBND-TH Hậu Giang, ngày".</summary>
    private bool IsOfSymbol(int token) => token > 0 && !tokens[token].SpaceBefore && tokens[token - 1].Kind == TokenKind.Mark && tokens[token - 1].Key is '/' or '-';

    /// <summary>A place all in capitals ("QUẢNG NGÃI, ngày") counts only where no slash of a symbol stands before it.</summary>
    private bool IsCapitalPlace(int token, int comma) =>
        tokens[comma - 1].IsAllCapitals && !(token > 0 && tokens[token - 1].Kind == TokenKind.Mark && tokens[token - 1].Key is '/' or '-');
}
