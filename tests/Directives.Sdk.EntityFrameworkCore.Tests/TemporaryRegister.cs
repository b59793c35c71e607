using Ardalis.Result;
using Microsoft.Data.Sqlite;

namespace Directives.Sdk.EntityFrameworkCore.Tests;

/// <summary>A folder for a test, with a register in it; removed afterwards.</summary>
internal sealed class TemporaryRegister : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("directives-store-").FullName;

    internal string Path => In("register.db");

    internal string In(string name) => System.IO.Path.Combine(_folder, name);

    internal async Task<RegisterStore> OpenAsync() => Done(await RegisterStore.OpenAsync(Path, TestContext.Current.CancellationToken));

    /// <summary>The value of a result that must have succeeded.</summary>
    internal static T Done<T>(Result<T> result)
    {
        result.IsSuccess.Should().BeTrue(because: string.Join("; ", result.ValidationErrors.Select(error => $"{error.ErrorCode} {error.ErrorMessage}").Concat(result.Errors)));
        return result.Value;
    }

    /// <summary>Runs SQL past the library.</summary>
    internal long Run(string sql, string? path = null)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path ?? Path, Pooling = false, ForeignKeys = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
