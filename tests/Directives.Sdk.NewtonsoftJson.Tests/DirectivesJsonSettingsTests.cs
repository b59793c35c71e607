using Directives.Sdk.Calendars;
using Directives.Sdk.Deadlines;
using Directives.Sdk.Notices;
using Directives.Sdk.Reading;
using Directives.Sdk.Text;
using Directives.Sdk.Units;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Directives.Sdk.NewtonsoftJson.Tests;

public class DirectivesJsonSettingsTests
{
    private static readonly JsonSerializerSettings s_settings = new JsonSerializerSettings().ConfigureForDirectives();

    /// <summary>An object of a host.</summary>
    private sealed record Card(
        string Title,
        Notice? Notice,
        Directive? Directive,
        Deadline? Deadline,
        PartialDate? Issued,
        PartialDate Recorded,
        DocumentSymbol? Symbol,
        TextSpan Span,
        TextSpan? Other,
        DirectiveKind Kind,
        Urgency Urgency,
        PartyType? Type,
        EquatableList<Party> Parties);

    [Fact]
    public void Types_of_the_library_read_back_within_a_hosts_object()
    {
        var reading = Readings.ByFile["every-member.json"];
        var card = new Card(
            "2021-01-05T17:00:00", reading.Notice, reading.Notice.Tasks.First(), new OnDate(new LocalDate(2021, 1, 5), new LocalTime(17, 0)) { Bound = Bound.Exclusive },
            Readings.Date("2021-01"), Readings.Date("2021-01-05"), Readings.Symbol("05/TB-UBND"), new TextSpan(1, 2), null, DirectiveKind.Reminder, Urgency.None, PartyType.Person,
            [new Party("Sở Y tế", PartyType.Unit) { Holder = "Giám đốc" }]);

        foreach (var formatting in new[] { Formatting.None, Formatting.Indented })
            JsonConvert.DeserializeObject<Card>(JsonConvert.SerializeObject(card, formatting, s_settings), s_settings).Should().Be(card);

        var serializer = JsonSerializer.Create(s_settings);
        JObject.FromObject(card, serializer).ToObject<Card>(serializer).Should().Be(card);
    }

    [Fact]
    public void Each_type_is_written_as_the_contract_has_it()
    {
        Json(Readings.ByFile["every-member.json"], Formatting.Indented).Should().Be(Golden.Read("every-member.json").ReplaceLineEndings());
        Json(new TextSpan(1, 2)).Should().Be("[1,2]");
        Json(Readings.Date("2021-01")).Should().Be("\"2021-01\"");
        Json(Readings.Symbol("/TB-UBND")).Should().Be("\"/TB-UBND\"");
        Json(DirectiveKind.Information).Should().Be("\"information\"");
        Json(PartyBasis.Inherited).Should().Be("\"inherited\"");
        Json(DiagnosticSeverity.Warning).Should().Be("\"warning\"");
        Json(new Meeting(new LocalDate(2021, 1, 4), null, null)).Should().Be("""{"date":"2021-01-04"}""");
        Json(new Recipient("VT", "lưu")).Should().Be("""{"text":"VT","purpose":"lưu"}""");
        Json(new Signature([Readings.Line("TL. CHỦ TỊCH")], null, null)).Should().Be("""{"authority":["TL. CHỦ TỊCH"]}""");
        Json(new Diagnostic("number-blank", DiagnosticSeverity.Warning, null, [])).Should().Be("""{"code":"number-blank","severity":"warning","message":"Số văn bản còn để trống."}""");
        Json(new DeadlineMention("năm 2021", new TextSpan(0, 8), new WithinPeriod(CalendarPeriod.OfYear(2021)))).Should().Be("""{"text":"năm 2021","span":[0,8],"value":"2021","bound":"inclusive"}""");
        Json(Deadline.Unspecified).Should().Be("""{"value":"unspecified","bound":"inclusive"}""");
    }

    [Fact]
    public void A_deadline_by_itself_reads_back_unspecified_too() => JsonConvert.DeserializeObject<Deadline>(Json(Deadline.Unspecified), s_settings).Should().Be(Deadline.Unspecified);

    [Fact]
    public void A_deadline_of_one_case_is_not_read_as_another()
    {
        var read = () => JsonConvert.DeserializeObject<OnDate>("""{"value":"ongoing","bound":"inclusive"}""", s_settings);

        read.Should().Throw<JsonSerializationException>().WithMessage("json-deadline: *");
    }

    [Fact]
    public void Null_is_null_where_the_host_allows_it()
    {
        JsonConvert.DeserializeObject<Card>("""{"Notice":null,"Issued":null,"Other":null}""", s_settings)!.Notice.Should().BeNull();
        var span = () => JsonConvert.DeserializeObject<Card>("""{"Span":null}""", s_settings);

        span.Should().Throw<JsonSerializationException>().WithMessage("json-span: *");
    }

    [Fact]
    public void A_bad_value_is_an_exception_with_code_path_and_place()
    {
        var read = () => JsonConvert.DeserializeObject<Card[]>("[\n{ \"Deadline\": { \"value\": \"?\", \"bound\": \"inclusive\" } } ]", s_settings);

        var exception = read.Should().Throw<JsonSerializationException>().Which;
        exception.Message.Should().StartWith("json-deadline: ").And.EndWith("($[0].Deadline.value, line 2, position 28)");
        exception.Path.Should().Be("$[0].Deadline.value");
        exception.LineNumber.Should().Be(2);
        exception.LinePosition.Should().Be(28);
    }

    [Fact]
    public void Without_the_setting_a_date_is_no_text_any_more()
    {
        // What ConfigureForDirectives guards against.
        JToken.Parse("""{"a":"2021-01-05T17:00:00"}""")["a"]!.Type.Should().Be(JTokenType.Date);
        s_settings.DateParseHandling.Should().Be(DateParseHandling.None);

        var late = new JsonSerializerSettings().ConfigureForDirectives();
        late.DateParseHandling = DateParseHandling.DateTime;
        var read = () => JsonConvert.DeserializeObject<Recipient>("""{"text":"2021-01-05T17:00:00"}""", late);

        read.Should().Throw<JsonSerializationException>().WithMessage("json-type: *DateParseHandling.None*");
    }

    [Fact]
    public void The_context_reaches_the_notices()
    {
        var settings = new JsonSerializerSettings().ConfigureForDirectives(new DeadlineContext { Received = new LocalDate(2021, 3, 1) });
        var mention = new DeadlineMention("a", default, new AfterEvent(DeadlineEvent.Received, new TermLength(1, TermUnit.Day)));
        var notice = new Notice { Conclusions = [new Conclusion("1", default, [new Directive("1.1", DirectiveKind.Task, "a", default) { DeadlineMention = mention }])] };

        JsonConvert.SerializeObject(notice, settings).Should().Contain("\"due\":\"2021-03-02\"");
        JsonConvert.SerializeObject(notice, s_settings).Should().NotContain("\"due\"");
    }

    [Fact]
    public void Missing_settings_are_the_callers_bug()
    {
        var configure = () => ((JsonSerializerSettings)null!).ConfigureForDirectives();

        configure.Should().Throw<ArgumentNullException>();
    }

    private static string Json(object value, Formatting formatting = Formatting.None) => JsonConvert.SerializeObject(value, formatting, s_settings);
}
