using Ardalis.Result;
using Directives.Sdk.EntityFrameworkCore.Importer;

namespace Directives.Sdk.EntityFrameworkCore.Tests;

public class BadFileTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_path_that_cannot_be_a_registers_is_refused()
    {
        using var register = new TemporaryRegister();
        Directory.CreateDirectory(register.In("folder"));
        await File.WriteAllTextAsync(register.In("file"), "", Cancel);

        foreach (var path in (string[])["", "a\0b", register.In("folder"), register.In("no/such/folder.db"), register.In("file/below.db")])
            await RefusedAsync(path, StoreErrorCode.Path);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_missing_and_is_not_made()
    {
        using var register = new TemporaryRegister();

        var missing = await RegisterStore.OpenExistingAsync(register.Path, Cancel);

        (missing.Status, ResultCode.Of(missing)).Should().Be((ResultStatus.NotFound, StoreErrorCode.Missing));
        File.Exists(register.Path).Should().BeFalse();
        await register.OpenAsync();
        TemporaryRegister.Done(await RegisterStore.OpenExistingAsync(register.Path, Cancel));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("xy")]
    [InlineData("SQLite format 3")]
    [InlineData("THÔNG BÁO\n")]
    [InlineData("THÔNG BÁO\nKết luận của Chủ tịch UBND tỉnh tại cuộc họp giao ban ngày 04 tháng 01 năm 2021, và nhiều lời nữa, để tệp dài hơn một trăm byte.\n")]
    public async Task A_text_is_no_register(string text)
    {
        using var register = new TemporaryRegister();
        await File.WriteAllTextAsync(register.Path, text, Cancel);

        await RefusedAsync(register.Path, StoreErrorCode.Foreign);
    }

    [Theory]
    [InlineData("CREATE TABLE tasks (id)")]
    [InlineData("CREATE TABLE \"__EFMigrationsHistory\" (\"MigrationId\" TEXT, \"ProductVersion\" TEXT)")]
    [InlineData("PRAGMA application_id = 252006673")]
    public async Task A_database_of_another_program_is_no_register(string sql)
    {
        using var register = new TemporaryRegister();
        register.Run(sql);

        await RefusedAsync(register.Path, StoreErrorCode.Foreign);
    }

    [Fact]
    public async Task A_file_of_a_later_version_is_left_alone()
    {
        using var register = new TemporaryRegister();
        await register.OpenAsync();
        register.Run("INSERT INTO \"__EFMigrationsHistory\" VALUES ('99990101000000_Later', '99.0.0')");

        await RefusedAsync(register.Path, StoreErrorCode.Newer);
    }

    [Theory]
    [InlineData("DELETE FROM \"__EFMigrationsHistory\"")]
    [InlineData("DROP TABLE \"__EFMigrationsHistory\"")]
    public async Task A_register_that_does_not_say_its_version_is_damaged(string sql)
    {
        using var register = new TemporaryRegister();
        await register.OpenAsync();
        register.Run(sql);

        var opened = await RegisterStore.OpenAsync(register.Path, Cancel);

        ResultCode.Of(opened).Should().Be(StoreErrorCode.Damaged);
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_damaged_and_no_exception()
    {
        using var register = new TemporaryRegister();
        var store = await register.OpenAsync();
        for (var number = 1; number <= 20; number++)
            TemporaryRegister.Done(await store.ImportAsync(NumberedNotice.Text(number), NumberedNotice.Of(number), NumberedNotice.Day, Cancel));
        var bytes = await File.ReadAllBytesAsync(register.Path, Cancel);

        for (var length = 1; length < bytes.Length; length += length < 20 ? 1 : 4099)
        {
            await File.WriteAllBytesAsync(register.Path, bytes[..length], Cancel);
            var opened = await RegisterStore.OpenAsync(register.Path, Cancel);
            var code = opened.IsSuccess ? ResultCode.Of(await opened.Value.LoadAsync(Cancel)) : ResultCode.Of(opened);
            code.Should().BeOneOf(StoreErrorCode.Damaged, StoreErrorCode.Foreign, StoreErrorCode.Text);
        }
    }

    [Fact]
    public async Task An_empty_file_becomes_a_register()
    {
        using var register = new TemporaryRegister();
        await File.WriteAllBytesAsync(register.Path, [], Cancel);

        var store = TemporaryRegister.Done(await RegisterStore.OpenExistingAsync(register.Path, Cancel));

        TemporaryRegister.Done(await store.LoadAsync(Cancel)).Count.Should().Be(0);
    }

    /// <summary>Both ways of opening refuse it, and change nothing of it.</summary>
    private static async Task RefusedAsync(string path, string code)
    {
        var before = File.Exists(path) ? await File.ReadAllBytesAsync(path, Cancel) : null;
        Result<RegisterStore>[] opened = [await RegisterStore.OpenAsync(path, Cancel), await RegisterStore.OpenExistingAsync(path, Cancel)];

        (opened[0].Status, ResultCode.Of(opened[0])).Should().Be((ResultStatus.Invalid, code), because: path);
        // What is not there is missing, wherever it should be.
        ResultCode.Of(opened[1]).Should().BeOneOf([code, .. before is null ? [StoreErrorCode.Missing] : Array.Empty<string>()], because: path);
        if (before is not null)
            (await File.ReadAllBytesAsync(path, Cancel)).Should().Equal(before);
    }
}
