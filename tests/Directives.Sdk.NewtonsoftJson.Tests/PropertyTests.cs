using System.Text.Json;
using CsCheck;
using Directives.Sdk.Deadlines;
using Newtonsoft.Json;

namespace Directives.Sdk.NewtonsoftJson.Tests;

public class PropertyTests
{
    private static readonly JsonDocumentOptions s_strict = new() { AllowDuplicateProperties = false };

    private static readonly JsonSerializerSettings s_settings = new JsonSerializerSettings().ConfigureForDirectives();

    [Fact]
    public void Any_reading_reads_back_equal() => Generators.Reading.Sample(reading =>
    {
        foreach (var style in new[] { JsonStyle.Compact, JsonStyle.Indented })
        {
            var json = NoticeReadingJson.Write(reading, style);
            var read = NoticeReadingJson.Read(json);
            if (!read.IsSuccess || !read.Value.Equals(reading) || NoticeReadingJson.Write(read.Value, style) != json)
                return false;
        }

        return true;
    });

    [Fact]
    public void Any_deadline_reads_back_equal() => Generators.Deadline.Sample(deadline =>
        JsonConvert.DeserializeObject<Deadline>(JsonConvert.SerializeObject(deadline, s_settings), s_settings)!.Equals(deadline));

    [Fact]
    public void Any_written_document_is_valid_by_the_schema() => Generators.Reading.Sample(reading => ContractSchema.Accepts(NoticeReadingJson.Write(reading)), iter: 100);

    /// <summary>The framework's own reader is the judge of what is JSON.</summary>
    [Fact]
    public void What_is_json_is_what_the_framework_takes_for_it() => Spoilt("every-member.json").Sample(text =>
        (ResultCode.Of(NoticeReadingJson.Read(text)) != JsonErrorCode.Syntax) == IsJson(text));

    [Fact]
    public void Whatever_is_read_can_be_written() => Spoilt("briefing-2021.json").Sample(text =>
    {
        var read = NoticeReadingJson.Read(text);
        return !read.IsSuccess || NoticeReadingJson.Read(NoticeReadingJson.Write(read.Value)).Value.Equals(read.Value);
    });

    /// <summary>A golden file with a few characters replaced, left out or put in.</summary>
    private static Gen<string> Spoilt(string file)
    {
        var text = Golden.Read(file);
        var edit = Gen.Select(Gen.Int[0, text.Length - 1], Gen.Int[0, 3], Gen.Char["{}[],:\"\\/'0123456789.-+eEtruflsn \n\t\u0001ư"]);
        return edit.List[1, 3].Select(edits =>
        {
            var spoilt = text;
            foreach (var (index, length, character) in edits)
            {
                var at = Math.Min(index, spoilt.Length);
                spoilt = spoilt.Remove(at, Math.Min(length, spoilt.Length - at)).Insert(at, character.ToString());
            }

            return spoilt;
        }).Where(spoilt => !HasLoneSurrogate(spoilt));
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, s_strict);
            return true;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                index++;
            else if (char.IsSurrogate(text[index]))
                return true;
        }

        return false;
    }
}
