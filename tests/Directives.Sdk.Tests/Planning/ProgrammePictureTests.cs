using System.Xml.Linq;
using CsCheck;
using Directives.Sdk.Planning;
using static Directives.Sdk.Tests.Planning.PlanningCase;

namespace Directives.Sdk.Tests.Planning;

public class ProgrammePictureTests
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    private static readonly WorkProgramme s_programme = Plan(
        [Entry("1", "2021-02-10", "a b"), Entry("2", "2021-02-20"), Entry("3", "2021-02-25"), Entry("4", "2021-11-10", "b") with { Level = ApprovingLevel.Chairman }], Small);

    [Fact]
    public void The_heat_map_has_a_row_for_each_unit_with_its_loads_and_a_total()
    {
        var texts = Texts(ProgrammePicture.HeatMap(s_programme, Small));

        texts.Should().Equal(
            "Khối lượng công việc theo đơn vị và quý, năm 2021", "Số nội dung chủ trì trong quý; ô đóng khung: có tháng, hoặc cả quý, vượt khả năng của đơn vị.",
            "Đơn vị", "Quý I", "Quý II", "Quý III", "Quý IV", "Cả năm",
            "a", "3", "–", "–", "–", "3",
            "b", "1", "–", "–", "1", "2",
            "Tổng số", "4", "0", "0", "1", "5");
    }

    [Fact]
    public void What_is_above_the_capacity_of_a_month_is_framed()
    {
        Boxes(ProgrammePicture.HeatMap(s_programme, Small), "over").Should().ContainSingle(because: "a leads three things in February and can lead two in a month");
        Boxes(ProgrammePicture.HeatMap(s_programme), "over").Should().BeEmpty();
    }

    [Fact]
    public void The_darkest_cell_is_the_one_with_most()
    {
        var cells = Boxes(ProgrammePicture.HeatMap(s_programme, Small), "h5");

        cells.Should().ContainSingle().Which.Element(s_svg + "title")!.Value.Should().Be("a, quý I: tháng 1: 0; tháng 2: 3; tháng 3: 0; khả năng mỗi tháng: 2");
    }

    [Fact]
    public void The_gantt_picture_draws_every_step_from_its_first_day_through_its_last()
    {
        var picture = ProgrammePicture.Gantt(s_programme);
        var item = s_programme.Find("4")!;

        item.Steps.Should().NotBeEmpty();
        Texts(picture).Should().ContainInOrder("Quý I", "Việc 1", "a; b", "Việc 2", "Việc 3", "Quý IV", "Việc 4");
        Tips(picture, "rect").Should().Equal(item.Steps.Select(step => $"Việc 4: {step.Rule.Name}, {Day(step.From)} – {Day(step.To)}"));
        Tips(picture, "polygon").Skip(1).Should().Equal("Việc 1: ngày trình 10/02/2021; a; b", "Việc 2: ngày trình 20/02/2021; a", "Việc 3: ngày trình 25/02/2021; a", "Việc 4: ngày trình 10/11/2021; b");
    }

    [Fact]
    public void A_gantt_picture_of_some_items_says_how_many_it_leaves_out()
    {
        var (whole, some) = (ProgrammePicture.Gantt(s_programme), ProgrammePicture.Gantt(s_programme, item => item.Steps.Count > 0));

        Texts(some).Should().Contain("Việc 4").And.NotContain(["Việc 1", "Việc 2", "Việc 3", "Quý I"]).And.ContainSingle(text => text.EndsWith("Không vẽ 3 nội dung khác của chương trình.", StringComparison.Ordinal));
        Texts(whole).Should().NotContain(text => text.Contains("Không vẽ", StringComparison.Ordinal));
        ProgrammePicture.Gantt(s_programme, _ => true).Should().Be(whole);
        Texts(ProgrammePicture.Gantt(s_programme, item => item.Quarter == 1)).Should().Contain("2/2021").And.NotContain(["3/2021", "12/2021"]);
        Texts(ProgrammePicture.Gantt(s_programme, _ => false)).Should().Contain("12/2021");
    }

    [Fact]
    public void Steps_lie_in_the_picture_where_their_days_do()
    {
        var steps = XDocument.Parse(ProgrammePicture.Gantt(s_programme)).Descendants(s_svg + "rect").Where(box => box.Element(s_svg + "title") is not null).Select(box => (Left: Number(box, "x"), Width: Number(box, "width"))).ToList();
        var item = s_programme.Find("4")!;
        var day = steps[0].Width / (Period.DaysBetween(item.Steps[0].From, item.Steps[0].To) + 1);

        for (var index = 1; index < steps.Count; index++)
            (steps[index].Left - steps[0].Left).Should().BeApproximately(Period.DaysBetween(item.Steps[0].From, item.Steps[index].From) * day, 0.05);
    }

    [Fact]
    public void A_picture_speaks_the_language_asked_for() => Texts(ProgrammePicture.HeatMap(s_programme, language: Language.English)).Should().StartWith("Load by unit and quarter, 2021").And.Contain("Quarter IV").And.EndWith("5");

    [Theory]
    [InlineData("<b> & \"c\"", "<b> & \"c\"")]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("a\uFFFFb", "a\uFFFDb")]
    [InlineData("🏛️ trụ sở", "🏛️ trụ sở")]
    public void Any_name_can_be_drawn(string title, string expected)
    {
        var programme = Plan(Entry("1", "2021-02-10") with { Title = title });

        Texts(ProgrammePicture.Gantt(programme)).Should().Contain(expected);
    }

    [Fact]
    public void Half_a_character_is_replaced() => Texts(ProgrammePicture.Gantt(Plan(Entry("1", "2021-02-10") with { Title = string.Concat("a", (char)0xD83C, "b") }))).Should().Contain("a\uFFFDb");

    [Fact]
    public void A_long_name_is_cut_in_the_row_and_whole_where_one_points()
    {
        var title = string.Join(' ', Enumerable.Repeat("rà soát", 40));
        var picture = ProgrammePicture.Gantt(Plan(Entry("1", "2021-02-10") with { Title = title }));

        Texts(picture).Should().ContainSingle(text => text.StartsWith("rà soát", StringComparison.Ordinal)).Which.Should().EndWith("…").And.Match(text => text.Length <= 50);
        Tips(picture, "polygon").Should().Contain(tip => tip.StartsWith(title, StringComparison.Ordinal));
    }

    [Fact]
    public void A_programme_without_items_has_its_pictures()
    {
        var empty = Plan([]);

        Texts(ProgrammePicture.HeatMap(empty)).Should().EndWith("0");
        Texts(ProgrammePicture.Gantt(empty)).Should().Contain("12/2021");
    }

    [Fact]
    public void Any_programme_can_be_drawn_within_its_frame() => Gen.Select(PlanningGen.Entries, PlanningGen.Rules).Sample((entries, rules) =>
    {
        var programme = Plan(entries, rules);
        return new[] { ProgrammePicture.HeatMap(programme, rules), ProgrammePicture.Gantt(programme) }.All(IsWithin);
    });

    private static bool IsWithin(string picture)
    {
        var root = XDocument.Parse(picture).Root!;
        var (width, height) = (Number(root, "width"), Number(root, "height"));
        return root.Descendants(s_svg + "rect").All(box => Number(box, "x") >= 0 && Number(box, "x") + Number(box, "width") <= width && Number(box, "y") + Number(box, "height") <= height)
            && root.Descendants(s_svg + "text").All(text => Number(text, "x") <= width && Number(text, "y") <= height);
    }

    private static IEnumerable<string> Texts(string picture) => XDocument.Parse(picture).Descendants(s_svg + "text").Select(text => text.Value);

    private static IEnumerable<XElement> Boxes(string picture, string style) => XDocument.Parse(picture).Descendants(s_svg + "rect").Where(box => box.Attribute("class")!.Value == style);

    private static IEnumerable<string> Tips(string picture, string element) => XDocument.Parse(picture).Descendants(s_svg + element).Select(drawn => drawn.Element(s_svg + "title")?.Value).OfType<string>();

    private static double Number(XElement element, string name) => (double)element.Attribute(name)!;

    private static string Day(LocalDate day) => day.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
}
