using CsCheck;
using Directives.Sdk.Units;

namespace Directives.Sdk.Tests.Units;

public class UnitSuccessionTests
{
    private const string Header = "effective\tfrom\tto\tkind\tshare\tduties\tsource\n";

    private static readonly UnitSuccession s_vietnam = UnitSuccession.Vietnam;

    public static TheoryData<string, string> BadLines => TestTable.Read("units/bad-successions.tsv").Pairs();

    public static TheoryData<string, string, string, string, string> Responsible()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in TestTable.Read("units/responsible.tsv").Rows)
            data.Add(row["unit"], row["since"], row["as of"], row["field"], row["expected"]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Responsible))]
    public void What_was_given_to_a_unit_is_answered_for_as_the_row_says(string unit, string since, string asOf, string field, string expected)
    {
        var duty = field == "-" ? null : field;
        var path = s_vietnam.Path(unit, TestTable.Date(since), TestTable.Date(asOf), duty);

        var found = path is { Count: > 0 } ? path[path.Count - 1] : null;
        (found is { NeedsDecision: true } ? "?" : found?.Unit ?? unit).Should().Be(expected);
        s_vietnam.ResponsibleOn(unit, TestTable.Date(since), TestTable.Date(asOf), duty).Should().Be(found?.Unit ?? unit);
        path.All(step => step.Source.Length > 0 && step.Day >= TestTable.Date(since) && step.Day <= TestTable.Date(asOf)).Should().BeTrue();
    }

    [Fact]
    public void Every_row_is_about_units_of_the_registry_that_end_and_begin_with_it()
    {
        var registry = UnitRegistry.Vietnam;
        foreach (var row in s_vietnam.Successions.Where(row => !row.From.EndsWith('*')))
        {
            var from = registry.Find(row.From.Replace("*/", "quang-ngai/", StringComparison.Ordinal));
            from.Should().NotBeNull(because: row.From);
            from!.IsValidOn(row.Effective.PlusDays(-1)).Should().BeTrue(because: row.From);
            if (row.Share is SuccessionShare.All or SuccessionShare.Rest or SuccessionShare.None)
                from.IsValidOn(row.Effective).Should().BeFalse(because: row.From);
            if (row.To is { } to)
                (registry.Find(to.Replace("*/", "quang-ngai/", StringComparison.Ordinal))?.IsValidOn(row.Effective)).Should().BeTrue(because: to);
        }
    }

    [Fact]
    public void Every_unit_of_the_registry_that_ends_has_its_end_among_the_successions()
    {
        foreach (var unit in UnitRegistry.Vietnam.Units.Where(unit => unit.ValidTo is not null))
            s_vietnam.SuccessorsOf(unit.Id).Should().Contain(row => row.Effective == unit.ValidTo!.Value.PlusDays(1) && row.Share != SuccessionShare.Part, because: unit.Id);
    }

    [Fact]
    public void The_units_of_every_merged_province_go_into_those_of_the_same_name()
    {
        var merged = s_vietnam.Successions.Where(row => !row.From.Contains('/', StringComparison.Ordinal)).ToList();

        merged.Should().HaveCountGreaterThan(25);
        foreach (var row in merged)
            s_vietnam.ResponsibleOn(row.From + "/so-tu-phap", new LocalDate(2024, 1, 1), row.Effective).Should().Be(row.To + "/so-tu-phap");
    }

    [Fact]
    public void A_unit_that_was_set_up_again_answers_for_itself()
    {
        var again = UnitSuccession.Parse(Header + "2020-01-01\tx/a\tx/b\tmerged\tall\t\ts\n2022-01-01\tx/b\tx/a\tsplit\tall\t\ts\n").Value;

        again.ResponsibleOn("x/b", new LocalDate(2021, 1, 1), new LocalDate(2023, 1, 1)).Should().Be("x/a");
        again.Path("x/a", new LocalDate(2019, 1, 1), new LocalDate(2023, 1, 1)).Select(step => step.Unit).Should().Equal("x/b", "x/a");
        again.Path("x/a", new LocalDate(2022, 6, 1), new LocalDate(2023, 1, 1)).Should().BeEmpty();
    }

    [Fact]
    public void A_row_of_a_unit_shadows_others_on_its_own_day_only()
    {
        var own = s_vietnam.WithTable(Header + "2024-01-01\tlao-cai/so-giao-thong-van-tai\tlao-cai/so-x\tsplit\tpart\tphà\ts\n2025-03-01\tlao-cai/so-ke-hoach-va-dau-tu\tlao-cai/so-y\trenamed\tall\t\ts\n").Value;

        own.ResponsibleOn("lao-cai/so-giao-thong-van-tai", new LocalDate(2023, 1, 1), new LocalDate(2026, 1, 1)).Should().Be("lao-cai/so-xay-dung");
        own.SuccessorsOf("lao-cai/so-giao-thong-van-tai").Select(row => row.To).Should().Equal("lao-cai/so-x", "lao-cai/so-xay-dung", "lao-cai/cong-an-tinh");
        own.PredecessorsOf("lao-cai/so-tai-chinh").Select(row => row.From).Should().Equal("yen-bai/so-tai-chinh");
        own.PredecessorsOf("lao-cai/so-xay-dung").Select(row => row.From).Should().Equal("lao-cai/so-giao-thong-van-tai", "yen-bai/so-xay-dung");
        own.PredecessorsOf("lao-cai/so-ke-hoach-va-dau-tu").Should().BeEmpty(because: "that of Yên Bái had ended before the provinces merged");
        own.PredecessorsOf("lao-cai/ubnd").Should().ContainSingle();
    }

    [Fact]
    public void Successions_are_many_to_many()
    {
        s_vietnam.SuccessorsOf("quang-ngai/so-lao-dong-thuong-binh-va-xa-hoi").Should().HaveCount(5).And.OnlyContain(row => row.Kind == SuccessionKind.Split && row.From == "quang-ngai/so-lao-dong-thuong-binh-va-xa-hoi");
        s_vietnam.PredecessorsOf("quang-ngai/so-nong-nghiep-va-moi-truong").Select(row => row.From).Should().BeEquivalentTo(
            "quang-ngai/so-nong-nghiep-va-phat-trien-nong-thon", "quang-ngai/so-tai-nguyen-va-moi-truong", "quang-ngai/so-lao-dong-thuong-binh-va-xa-hoi", "kon-tum/so-nong-nghiep-va-moi-truong");
        s_vietnam.SuccessorsOf("quang-ngai/so-y-te").Should().BeEmpty();
        s_vietnam.SuccessorsOf("tw").Should().BeEmpty();
    }

    [Fact]
    public void A_host_replaces_what_its_own_province_decided()
    {
        var own = s_vietnam.WithTable(Header + "2025-03-01\tlao-cai/so-giao-thong-van-tai\tlao-cai/so-xay-dung-moi\trenamed\tall\t\tNghị quyết của tỉnh\n").Value;

        own.ResponsibleOn("lao-cai/so-giao-thong-van-tai", new LocalDate(2024, 1, 1), new LocalDate(2026, 1, 1)).Should().Be("lao-cai/so-xay-dung-moi");
        own.ResponsibleOn("quang-ngai/so-giao-thong-van-tai", new LocalDate(2024, 1, 1), new LocalDate(2026, 1, 1)).Should().Be("quang-ngai/so-xay-dung");
        own.Successions.Should().HaveCount(s_vietnam.Successions.Count + 1);
        s_vietnam.WithTable(Header + "2025-07-01\tkon-tum/ubnd\tx\tmerged\tall\t\ts\n").Value.Successions.Should().HaveCount(s_vietnam.Successions.Count);
    }

    [Fact]
    public void A_path_goes_from_successor_to_successor_and_ends()
    {
        var chain = UnitSuccession.Parse(Header + "2020-01-01\ta\tb\trenamed\tall\t\ts\n2021-01-01\tb\tc\trenamed\tall\t\ts\n2022-01-01\tc\ta\trenamed\tall\t\ts\n").Value;

        chain.Path("a", new LocalDate(2019, 1, 1), new LocalDate(2021, 6, 1)).Select(step => step.Unit).Should().Equal("b", "c");
        chain.Path("a", new LocalDate(2019, 1, 1), new LocalDate(2030, 1, 1)).Select(step => step.Unit).Should().Equal("b", "c", "a");
        UnitSuccession.Parse(Header + "2020-01-01\ta\tb\trenamed\tall\t\ts\n2020-01-01\tb\ta\trenamed\tall\t\ts\n").Value
            .Path("a", new LocalDate(2019, 1, 1), new LocalDate(2030, 1, 1)).Should().HaveCount(50, because: "a circle of one day is cut");
        UnitSuccession.Empty.Path("a", new LocalDate(2019, 1, 1), new LocalDate(2021, 6, 1)).Should().BeEmpty();
    }

    [Fact]
    public void One_unit_answers_for_each_task_on_each_day() =>
        Gen.Select(Gen.Int[0, s_vietnam.Successions.Count - 1], Gen.Int[0, 3000], Gen.Int[0, 3000], Gen.OneOf<string?>(null, "tôn giáo", "giảm nghèo", "x")).Sample((row, first, later, field) =>
        {
            var unit = s_vietnam.Successions[row].From.Replace("*/", "quang-ngai/", StringComparison.Ordinal);
            var since = new LocalDate(2019, 1, 1).PlusDays(first);
            var path = s_vietnam.Path(unit, since, since.PlusDays(later), field);
            return path.Count < 4 && path.Zip(path.Skip(1)).All(pair => pair.First.Day <= pair.Second.Day);
        });

    [Theory]
    [MemberData(nameof(BadLines))]
    public void A_bad_line_is_named_with_what_is_wrong(string line, string expected)
    {
        var error = UnitSuccession.Parse($"{Header}2025-03-01\tz\ty\tmerged\tall\t\ts\n{line.Replace('|', '\t').Replace('¦', '|')}\n").ValidationErrors.Single();

        error.Identifier.Should().Be("line 3");
        error.ErrorCode.Should().Be(expected);
    }

    [Fact]
    public void What_is_no_table_is_invalid_and_a_missing_unit_the_callers_bug()
    {
        UnitSuccession.Parse(null).ValidationErrors.Single().ErrorCode.Should().Be("succession-empty");
        UnitSuccession.Parse("from\tto\n").ValidationErrors.Should().OnlyContain(error => error.ErrorCode == "succession-column-missing");
        Action[] calls = [() => s_vietnam.SuccessorsOf(null!), () => s_vietnam.PredecessorsOf(null!), () => s_vietnam.Path(null!, default, default)];
        foreach (var call in calls)
            call.Should().Throw<ArgumentNullException>();
    }
}
