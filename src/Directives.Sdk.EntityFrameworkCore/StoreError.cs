using Ardalis.Result;
using Microsoft.Data.Sqlite;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Makes the failures of the store.</summary>
internal static class StoreError
{
    // Primary result codes of SQLite (https://www.sqlite.org/rescode.html).
    private const int Error = 1;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int Mismatch = 20;
    private const int NoDatabase = 26;

    internal static ValidationError Of(string identifier, string code, string message) => new(identifier, message, code, ValidationSeverity.Error);

    internal static Result<T> Invalid<T>(string code, string message) => Result<T>.Invalid(Of(code, code, message));

    internal static Result<T> Conflict<T>(string code, string message) => Result<T>.Conflict($"{code}: {message}");

    internal static Result<T> NotFound<T>(string code, string message) => Result<T>.NotFound($"{code}: {message}");

    /// <summary>The same failure of a result of another type.</summary>
    internal static Result<T> From<T>(Ardalis.Result.IResult failed) => failed.Status switch
    {
        ResultStatus.NotFound => Result<T>.NotFound([.. failed.Errors]),
        ResultStatus.Conflict => Result<T>.Conflict([.. failed.Errors]),
        _ => Result<T>.Invalid([.. failed.ValidationErrors]),
    };

    /// <summary>What SQLite reports.</summary>
    internal static Result<T> Of<T>(SqliteException exception, string path) => exception.SqliteErrorCode switch
    {
        Busy or Locked or Constraint => Conflict<T>(StoreErrorCode.Concurrent, "Somebody else is changing the register; try again."),
        NoDatabase => Invalid<T>(StoreErrorCode.Foreign, $"'{path}' is no register: {exception.Message}"),
        Corrupt or Mismatch or Error => Invalid<T>(StoreErrorCode.Damaged, $"'{path}' is damaged: {exception.Message}"),
        CannotOpen when !File.Exists(path) && !Directory.Exists(path) => NotFound<T>(StoreErrorCode.Missing, $"There is no file '{path}'."),
        _ => Invalid<T>(StoreErrorCode.Path, $"'{path}' cannot be read or written: {exception.Message}"),
    };
}
