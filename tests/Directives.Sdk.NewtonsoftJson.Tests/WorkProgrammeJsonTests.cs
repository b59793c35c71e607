using System.Text.Json.Nodes;
using CsCheck;
using Directives.Sdk.Planning;
using Directives.Sdk.Tests.Planning;
using Directives.Sdk.Units;
using Json.Schema;

namespace Directives.Sdk.NewtonsoftJson.Tests;

public class WorkProgrammeJsonTests
{
    private const string Item = """{"id":"x","title":"X","lead":[],"quarter":1,"month":1,"target":"2021-01-29","origin":"task","carriedOver":0,"reasons":[],"steps":[]}""";

    private static readonly JsonSchema s_schema = JsonSchema.FromText(DirectivesSchema.Programme);

    private static readonly Gen<WorkProgramme> s_programmes = Gen.Select(PlanningGen.Entries, PlanningGen.Rules, PlanningGen.From, Gen.Bool, (entries, rules, from, repairs) =>
    {
        var programme = QuarterPlanner.Plan(entries, 2021, rules, from).Value;
        return repairs ? ProgrammeRepair.Repair(programme, rules).Programme : programme;
    });

    [Fact]
    public void Any_programme_reads_back_equal() => s_programmes.Sample(programme =>
    {
        foreach (var language in new[] { Language.Vietnamese, Language.English })
        {
            var json = WorkProgrammeJson.Write(programme, JsonStyle.Indented, language);
            var read = WorkProgrammeJson.Read(json);
            if (!read.IsSuccess || !read.Value.Equals(programme) || WorkProgrammeJson.Write(read.Value, JsonStyle.Indented, language) != json)
                return false;
        }

        return true;
    });

    [Fact]
    public void Any_written_programme_is_valid_by_the_schema_that_ships()
    {
        MetaSchemas.Draft202012.Evaluate(JsonNode.Parse(DirectivesSchema.Programme)).IsValid.Should().BeTrue();
        s_programmes.Sample(programme => IsValid(WorkProgrammeJson.Write(programme)) && IsValid(WorkProgrammeJson.Write(ProgrammeRepair.Repair(programme))), iter: 100);
    }

    [Fact]
    public void An_item_is_written_with_all_that_is_known_of_it()
    {
        var entry = new ProgrammeEntry("n#1", "Đề án")
        {
            Product = "đề án",
            Lead = [new Party("Sở Tài chính", PartyType.Unit) { Id = "quang-ngai/so-tai-chinh" }],
            Coordinating = [new Party("Cục Thuế tỉnh", PartyType.Unit)],
            Level = ApprovingLevel.Chairman,
            Leader = "Chủ tịch UBND tỉnh",
            Due = new LocalDate(2021, 6, 30),
            IsOverdue = false,
            Origin = ItemOrigin.Inspection,
            CarriedOver = 2,
            After = ["n#0"],
            IsOptional = true,
            Load = 3,
            Task = "n#1",
            Occurrence = new LocalDate(2021, 6, 25),
        };
        var rule = new StepRule(ApprovingLevel.Chairman, "draft", 10) { Name = "soạn thảo", EnglishName = "drafting", Source = "s" };
        var item = new ProgrammeItem(entry, 6, new LocalDate(2021, 6, 30))
        {
            Steps = [new PreparationStep(rule, new LocalDate(2021, 6, 1), new LocalDate(2021, 6, 14))],
            Reasons = [new PlacementReason("due-date", ["30/06/2021"])],
        };
        var finding = new PlanFinding("overload", FindingSeverity.Warning, ["n#1"], ["Sở Tài chính", "6", "3", "2"])
        {
            Move = new PlanMove("n#1", 6, 5, new PlacementReason("repaired-load", ["6", "5"])) { Title = "Đề án" },
        };

        WorkProgrammeJson.Write(new WorkProgramme(2021, new LocalDate(2021, 1, 1), [item]) { Findings = [finding], CalendarVersion = "v" }).Should().Be(
            """{"schema":"directives-programme/1","year":2021,"from":"2021-01-01","calendarVersion":"v","items":[{"id":"n#1","title":"Đề án","product":"đề án","""
            + """ "lead":[{"name":"Sở Tài chính","type":"unit","id":"quang-ngai/so-tai-chinh"}],"coordinating":[{"name":"Cục Thuế tỉnh","type":"unit"}],"level":"chairman","leader":"Chủ tịch UBND tỉnh",""".TrimStart()
            + """ "quarter":2,"month":6,"target":"2021-06-30","due":"2021-06-30","overdue":false,"origin":"inspection","carriedOver":2,"after":["n#0"],"optional":true,"load":3,"task":"n#1","occurrence":"2021-06-25",""".TrimStart()
            + """ "reasons":[{"code":"due-date","arguments":["30/06/2021"],"text":"Theo thời hạn 30/06/2021."}],""".TrimStart()
            + """ "steps":[{"name":"soạn thảo","step":"draft","from":"2021-06-01","to":"2021-06-14","workingDays":10,"englishName":"drafting","policy":true,"source":"s"}]}],""".TrimStart()
            + """ "findings":[{"code":"overload","severity":"warning","items":["n#1"],"arguments":["Sở Tài chính","6","3","2"],"message":"Sở Tài chính: tháng 6 có 3 việc, vượt khả năng 2.",""".TrimStart()
            + """ "move":{"text":"Chuyển “Đề án” từ tháng 6 sang tháng 5.","item":"n#1","title":"Đề án","from":6,"to":5,""".TrimStart()
            + """ "reason":{"code":"repaired-load","arguments":["6","5"],"text":"Chuyển từ tháng 6 sang tháng 5 để giảm quá tải."}}}]}""".TrimStart());
    }

    [Fact]
    public void The_moves_of_a_repair_stand_beside_the_programme()
    {
        var programme = new WorkProgramme(2021, new LocalDate(2021, 1, 1), []);
        var move = new PlanMove("n#1", 6, 5, new PlacementReason("repaired-load", ["6", "5"])) { Title = "Đề án" };
        var json = WorkProgrammeJson.Write(new RepairedProgramme(programme, [move]));

        json.Should().EndWith(
            """ "moves":[{"text":"Chuyển “Đề án” từ tháng 6 sang tháng 5.","item":"n#1","title":"Đề án","from":6,"to":5,""".TrimStart()
            + """ "reason":{"code":"repaired-load","arguments":["6","5"],"text":"Chuyển từ tháng 6 sang tháng 5 để giảm quá tải."}}]}""".TrimStart());
        WorkProgrammeJson.Read(json).Value.Should().Be(programme);
        WorkProgrammeJson.Write(programme).Should().NotContain("moves");
        FluentActions.Invoking(() => WorkProgrammeJson.Write((RepairedProgramme)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void What_others_add_is_passed_over() =>
        WorkProgrammeJson.Read(Document(Item.Replace("\"id\"", "\"note\":1,\"id\"", StringComparison.Ordinal))).Value.Items.Should().ContainSingle().Which.Month.Should().Be(1);

    [Theory]
    [InlineData(null, "json-null $")]
    [InlineData("{", "json-syntax $")]
    [InlineData("[]", "json-type $")]
    [InlineData("""{"schema":"directives/1"}""", "json-schema-name $.schema")]
    [InlineData("""{"schema":"directives-programme/1","from":"2021-01-01","items":[]}""", "json-member-missing $.year")]
    [InlineData("""{"schema":"directives-programme/1","year":2021,"items":[]}""", "json-member-missing $.from")]
    [InlineData("""{"schema":"directives-programme/1","year":0,"from":"2021-01-01","items":[]}""", "json-value $.year")]
    [InlineData("""{"schema":"directives-programme/1","year":"2021","from":"2021-01-01","items":[]}""", "json-value $.year")]
    [InlineData("""{"schema":"directives-programme/1","year":2021,"from":"01/01/2021","items":[]}""", "json-date $.from")]
    public void What_is_wrong_with_a_document_is_named_with_its_place(string? json, string expected) => Error(json).Should().Be(expected);

    [Theory]
    [InlineData("\"month\":1", "\"month\":13", "json-value $.items[0].month")]
    [InlineData("\"target\":\"2021-01-29\"", "\"target\":\"2021-02-30\"", "json-date $.items[0].target")]
    [InlineData("\"origin\":\"task\"", "\"origin\":\"dream\"", "json-enum $.items[0].origin")]
    [InlineData("\"carriedOver\":0", "\"carriedOver\":-1", "json-value $.items[0].carriedOver")]
    [InlineData("\"carriedOver\":0", "\"carriedOver\":0,\"load\":1001", "json-value $.items[0].load")]
    [InlineData("\"carriedOver\":0", "\"carriedOver\":0,\"level\":\"king\"", "json-enum $.items[0].level")]
    [InlineData("\"carriedOver\":0", "\"carriedOver\":0,\"asked\":\"soon\"", "json-value $.items[0].asked")]
    [InlineData("\"carriedOver\":0", "\"carriedOver\":0,\"after\":[7]", "json-type $.items[0].after[0]")]
    [InlineData("\"steps\":[]", "\"steps\":[{}]", "json-member-missing $.items[0].steps[0].name")]
    [InlineData("\"reasons\":[]", "\"reasons\":[{\"arguments\":[]}]", "json-member-missing $.items[0].reasons[0].code")]
    public void What_is_wrong_with_an_item_is_named_with_its_place(string member, string wrong, string expected) =>
        Error(Document(Item.Replace(member, wrong, StringComparison.Ordinal))).Should().Be(expected);

    [Fact]
    public void An_id_stands_once() => Error(Document(Item + "," + Item)).Should().Be("json-value $.items[1]");

    [Fact]
    public void A_missing_programme_is_the_callers_bug() => FluentActions.Invoking(() => WorkProgrammeJson.Write((WorkProgramme)null!)).Should().Throw<ArgumentNullException>();

    private static string Document(string items) => $$"""{"schema":"directives-programme/1","year":2021,"from":"2021-01-01","items":[{{items}}],"findings":[]}""";

    private static bool IsValid(string json) => s_schema.Evaluate(JsonNode.Parse(json)).IsValid;

    private static string Error(string? json)
    {
        var error = WorkProgrammeJson.Read(json).ValidationErrors.First();
        return $"{error.ErrorCode} {error.Identifier}";
    }
}
