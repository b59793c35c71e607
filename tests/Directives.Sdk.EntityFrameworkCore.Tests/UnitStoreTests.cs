using Directives.Sdk.Units;

namespace Directives.Sdk.EntityFrameworkCore.Tests;

public class UnitStoreTests
{
    private static readonly Unit s_board = new("quang-ngai/bdh-ql24", "Ban điều hành Quốc lộ 24", UnitKind.PublicServiceUnit)
    {
        Aliases = ["BĐH QL24", "Ban QL24"],
        Parent = "quang-ngai",
        ValidFrom = new LocalDate(2020, 1, 1),
        ValidTo = new LocalDate(2025, 6, 30),
        Identifiers = ["H48.99"],
        Members = [new MemberCoverage(UnitKind.Division, new LocalDate(2020, 1, 1)), new MemberCoverage(UnitKind.Department)],
        Source = "QĐ 12/QĐ-UBND",
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Units_are_kept_on_top_of_the_embedded_registry()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        TemporaryRegister.Done(await store.LoadUnitsAsync(Cancel)).Units.Should().Equal(UnitRegistry.Vietnam.Units);
        var part = new Unit("quang-ngai/bdh-ql24/to-1", "Tổ 1", UnitKind.Division) { Parent = s_board.Id, Source = "x" };

        TemporaryRegister.Done(await store.SaveUnitsAsync([s_board], Cancel)).Should().Be(1);
        TemporaryRegister.Done(await store.SaveUnitsAsync([part, s_board with { Name = "Ban điều hành QL24" }], Cancel)).Should().Be(2);

        var loaded = TemporaryRegister.Done(await store.LoadUnitsAsync(Cancel));
        loaded.Units.Should().Equal(UnitRegistry.Vietnam.With([s_board with { Name = "Ban điều hành QL24" }, part]).Value.Units);
    }

    [Fact]
    public async Task Bad_units_are_refused()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();

        ResultCode.Of(await store.SaveUnitsAsync([s_board with { Parent = "khong-co" }], Cancel)).Should().Be("unit-parent-unknown");
        ResultCode.Of(await store.SaveUnitsAsync([s_board with { Aliases = ["a|b"] }], Cancel)).Should().Be(StoreErrorCode.ListMark);
        ResultCode.Of(await store.SaveUnitsAsync([s_board with { Name = "a\0" }], Cancel)).Should().Be(StoreErrorCode.Character);
        register.Run("SELECT COUNT(*) FROM units").Should().Be(0);
    }

    [Theory]
    [InlineData("Kind", "tỉnh")]
    [InlineData("ValidFrom", "2020-13-01")]
    [InlineData("Members", "nothing")]
    public async Task A_row_that_cannot_be_read_is_named(string column, string text)
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        TemporaryRegister.Done(await store.SaveUnitsAsync([s_board], Cancel));
        register.Run($"UPDATE units SET {column} = '{text}'");

        (await store.LoadUnitsAsync(Cancel)).ValidationErrors.Should().ContainSingle(error => error.ErrorCode == StoreErrorCode.Text && error.Identifier == "units[quang-ngai/bdh-ql24]");
        ResultCode.Of(await store.SaveUnitsAsync([s_board], Cancel)).Should().Be(StoreErrorCode.Text);
    }
}
