using Ardalis.Result;

namespace Directives.Sdk.NewtonsoftJson.Tests;

public class BadInputTests
{
    /// <summary>A good document; each row spoils one place of it.</summary>
    private const string Good =
        """
        {
          "schema": "directives/1",
          "notice": {
            "type": "TB",
            "symbol": "05/TB-UBND",
            "issued": "2021-01-05",
            "meeting": { "date": "2021-01-04" },
            "conclusions": [
              {
                "ordinal": "4",
                "span": [10, 200],
                "directives": [
                  {
                    "id": "4.1", "kind": "task", "action": "rà soát", "span": [12, 20],
                    "lead": [ { "name": "Sở Y tế", "type": "unit", "basis": "named" } ],
                    "coordinating": [], "via": [], "reportTo": [],
                    "urgency": "urgent",
                    "deadline": { "text": "30 ngày", "span": [40, 7], "value": "event+P30D", "bound": "inclusive", "completed": ["year"], "event": "họp", "eventDate": "2021-07-01" }
                  }
                ]
              }
            ],
            "recipients": [ { "text": "VT" } ],
            "signature": { "authority": ["TL. CHỦ TỊCH"] }
          },
          "diagnostics": [ { "code": "number-blank", "severity": "warning", "arguments": ["05"] } ],
          "coverage": 0.5,
          "uncovered": [[1, 2]]
        }
        """;

    private const string Directive = "$.notice.conclusions[0].directives[0]";

    [Fact]
    public void The_good_document_is_good() => NoticeReadingJson.Read(Good).IsSuccess.Should().BeTrue();

    [Theory]
    [InlineData("directives/1", "directives/2", "json-schema-name", "$.schema", 2, 26)]
    [InlineData("\"schema\"", "\"Schema\"", "json-member-missing", "$.schema", 1, 1)]
    [InlineData("\"directives/1\"", "1", "json-type", "$.schema", 2, 13)]
    [InlineData("\"notice\"", "\"note\"", "json-member-missing", "$.notice", 1, 1)]
    [InlineData("\"type\": \"TB\"", "\"type\": null", "json-type", "$.notice.type", 4, 16)]
    [InlineData("05/TB-UBND", "05TB", "json-symbol", "$.notice.symbol", 5, 20)]
    [InlineData("05/TB-UBND", "", "json-symbol", "$.notice.symbol", 5, 16)]
    [InlineData("\"2021-01-05\"", "\"05/01/2021\"", "json-date", "$.notice.issued", 6, 26)]
    [InlineData("\"2021-01-05\"", "\"2021-13\"", "json-date", "$.notice.issued", 6, 23)]
    [InlineData("\"2021-01-05\"", "20210105", "json-type", "$.notice.issued", 6, 22)]
    [InlineData("2021-01-04", "2021-02-29", "json-date", "$.notice.meeting.date", 7, 37)]
    [InlineData("\"conclusions\": [", "\"conclusions\": {}, \"x\": [", "json-type", "$.notice.conclusions", 8, 20)]
    [InlineData("\"conclusions\"", "\"conclusion\"", "json-member-missing", "$.notice.conclusions", 3, 13)]
    [InlineData("\"ordinal\": \"4\"", "\"ordinal\": 4", "json-type", "$.notice.conclusions[0].ordinal", 10, 20)]
    [InlineData("[10, 200]", "[10]", "json-span", "$.notice.conclusions[0].span", 11, 17)]
    [InlineData("[10, 200]", "[10, -1]", "json-span", "$.notice.conclusions[0].span", 11, 17)]
    [InlineData("[10, 200]", "[10, 2.0]", "json-span", "$.notice.conclusions[0].span", 11, 17)]
    [InlineData("[10, 200]", "[10, 2147483647]", "json-span", "$.notice.conclusions[0].span", 11, 17)]
    [InlineData("[10, 200]", "[10, 99999999999999999999]", "json-span", "$.notice.conclusions[0].span", 11, 17)]
    [InlineData("[10, 200]", "\"10,200\"", "json-span", "$.notice.conclusions[0].span", 11, 24)]
    [InlineData("\"kind\": \"task\"", "\"kind\": \"Task\"", "json-enum", Directive + ".kind", 14, 39)]
    [InlineData("\"kind\": \"task\"", "\"kind\": 0", "json-type", Directive + ".kind", 14, 34)]
    [InlineData("\"kind\": \"task\", ", "", "json-member-missing", Directive + ".kind", 13, 11)]
    [InlineData("\"via\": [], ", "", "json-member-missing", Directive + ".via", 13, 11)]
    [InlineData("\"via\": []", "\"via\": [[]]", "json-type", Directive + ".via[0]", 16, 41)]
    [InlineData("\"type\": \"unit\"", "\"type\": \"office\"", "json-enum", Directive + ".lead[0].type", 15, 59)]
    [InlineData("\"named\"", "\"guessed\"", "json-enum", Directive + ".lead[0].basis", 15, 77)]
    [InlineData("\"urgent\"", "\"none\"", "json-enum", Directive + ".urgency", 17, 29)]
    [InlineData("\"urgent\"", "true", "json-type", Directive + ".urgency", 17, 27)]
    [InlineData("\"deadline\": {", "\"deadline\": [], \"x\": {", "json-type", Directive + ".deadline", 18, 25)]
    [InlineData("event+P30D", "2021-02-30", "json-deadline", Directive + ".deadline.value", 18, 83)]
    [InlineData("event+P30D", "before:2021-03-15", "json-deadline", Directive + ".deadline.value", 18, 90)]
    [InlineData("event+P30D", "RRULE:FREQ=HOURLY", "json-deadline", Directive + ".deadline.value", 18, 90)]
    [InlineData("\"event+P30D\", \"bound\": \"inclusive\", \"completed\": [\"year\"], \"event\": \"họp\", \"eventDate\": \"2021-07-01\"", "\"unspecified\", \"bound\": \"inclusive\"", "json-deadline", Directive + ".deadline.value", 18, 84)]
    [InlineData("\"event+P30D\", \"bound\": \"inclusive\", \"completed\": [\"year\"], \"event\": \"họp\", \"eventDate\": \"2021-07-01\"", "\"2021\", \"bound\": \"inclusive\", \"event\": \"họp\"", "json-deadline", Directive + ".deadline.event", 18, 115)]
    [InlineData("\"event\": \"họp\"", "\"event\": \"họp\", \"holiday\": \"Tết\"", "json-deadline", Directive + ".deadline.holiday", 18, 162)]
    [InlineData("\"event\": \"họp\"", "\"event\": \"họp\", \"term\": true", "json-deadline", Directive + ".deadline.term", 18, 158)]
    [InlineData("\"inclusive\"", "\"before\"", "json-enum", Directive + ".deadline.bound", 18, 102)]
    [InlineData("[\"year\"]", "[\"century\"]", "json-enum", Directive + ".deadline.completed[0]", 18, 130)]
    [InlineData("[\"year\"]", "[\"none\"]", "json-enum", Directive + ".deadline.completed[0]", 18, 127)]
    [InlineData("[\"year\"]", "\"year\"", "json-type", Directive + ".deadline.completed", 18, 126)]
    [InlineData("\"2021-07-01\"", "\"1/7/2021\"", "json-date", Directive + ".deadline.eventDate", 18, 169)]
    [InlineData("{ \"text\": \"VT\" }", "\"VT\"", "json-type", "$.notice.recipients[0]", 23, 24)]
    [InlineData("TL. CHỦ TỊCH", " ", "json-value", "$.notice.signature.authority[0]", 24, 36)]
    [InlineData("\"warning\"", "\"error\"", "json-enum", "$.diagnostics[0].severity", 26, 64)]
    [InlineData("[\"05\"]", "[5]", "json-type", "$.diagnostics[0].arguments[0]", 26, 83)]
    [InlineData("0.5", "1.5", "json-value", "$.coverage", 27, 17)]
    [InlineData("0.5", "1e999", "json-value", "$.coverage", 27, 19)]
    [InlineData("0.5", "\"0.5\"", "json-type", "$.coverage", 27, 19)]
    [InlineData("[[1, 2]]", "[[1, 2], 3]", "json-span", "$.uncovered[1]", 28, 25)]
    public void A_bad_value_has_its_code_path_and_place(string good, string bad, string code, string path, int line, int position)
    {
        Good.Should().Contain(good);
        var first = Good.IndexOf(good, StringComparison.Ordinal);

        var result = NoticeReadingJson.Read(Good.Remove(first, good.Length).Insert(first, bad));

        result.Status.Should().Be(ResultStatus.Invalid);
        ResultCode.Of(result).Should().Be(code);
        result.ValidationErrors.Should().ContainSingle();
        result.ValidationErrors.Single().Identifier.Should().Be(path);
        result.ValidationErrors.Single().ErrorMessage.Should().EndWith($"({path}, line {line}, position {position})");
    }

    [Theory]
    [InlineData("", 1, 1)]
    [InlineData(" \n ", 2, 2)]
    [InlineData("null x", 1, 6)]
    [InlineData("nul", 1, 1)]
    [InlineData("{", 1, 2)]
    [InlineData("{]", 1, 2)]
    [InlineData("[1,]", 1, 4)]
    [InlineData("{\"a\":1,}", 1, 8)]
    [InlineData("{\"a\" 1}", 1, 6)]
    [InlineData("{a:1}", 1, 2)]
    [InlineData("{'a':1}", 1, 2)]
    [InlineData("{\"a\":'x'}", 1, 6)]
    [InlineData("[1 2]", 1, 4)]
    [InlineData("[010]", 1, 3)]
    [InlineData("[0x10]", 1, 3)]
    [InlineData("[1.]", 1, 4)]
    [InlineData("[.5]", 1, 2)]
    [InlineData("[-]", 1, 3)]
    [InlineData("[1e]", 1, 4)]
    [InlineData("[NaN]", 1, 2)]
    [InlineData("[undefined]", 1, 2)]
    [InlineData("[new Date(1)]", 1, 2)]
    [InlineData("[1] // x", 1, 5)]
    [InlineData("/* x */ [1]", 1, 1)]
    [InlineData("{\n  \"a\":\n  \"b\nc\"}", 3, 5)]
    [InlineData("[\"\\x\"]", 1, 4)]
    [InlineData("[\"\\u12g4\"]", 1, 7)]
    [InlineData("[\"abc", 1, 6)]
    [InlineData("{\"a\":1,\"a\":2}", 1, 11)]
    [InlineData("{}{}", 1, 3)]
    [InlineData("\uFEFF{}", 1, 1)]
    public void What_is_no_json_has_its_place(string text, int line, int position)
    {
        var result = NoticeReadingJson.Read(text);

        result.Status.Should().Be(ResultStatus.Invalid);
        ResultCode.Of(result).Should().Be("json-syntax");
        result.ValidationErrors.Should().ContainSingle().Which.ErrorMessage.Should().Contain($"line {line}, position {position}");
    }

    [Theory]
    [InlineData(null, "json-null")]
    [InlineData("null", "json-type")]
    [InlineData("[]", "json-type")]
    [InlineData("\"directives/1\"", "json-type")]
    [InlineData("{}", "json-member-missing")]
    public void What_is_no_document_is_invalid(string? text, string code)
    {
        var result = NoticeReadingJson.Read(text);

        result.Status.Should().Be(ResultStatus.Invalid);
        ResultCode.Of(result).Should().Be(code);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        ResultCode.Of(NoticeReadingJson.Read(new string('[', 64) + new string(']', 64))).Should().Be("json-type");
        ResultCode.Of(NoticeReadingJson.Read(new string('[', 65) + new string(']', 65))).Should().Be("json-syntax");
        ResultCode.Of(NoticeReadingJson.Read(new string('[', 1_000_000))).Should().Be("json-syntax");
    }

    [Fact]
    public void All_errors_are_named_up_to_a_hundred()
    {
        var two = Good.Replace("\"named\"", "1", StringComparison.Ordinal).Replace("0.5", "2", StringComparison.Ordinal);
        var many = Good.Replace("[[1, 2]]", "[" + string.Join(",", Enumerable.Repeat("0", 500)) + "]", StringComparison.Ordinal);

        NoticeReadingJson.Read(two).ValidationErrors.Select(error => error.Identifier).Should().Equal(Directive + ".lead[0].basis", "$.coverage");
        NoticeReadingJson.Read(many).ValidationErrors.Should().HaveCount(100);
    }
}
