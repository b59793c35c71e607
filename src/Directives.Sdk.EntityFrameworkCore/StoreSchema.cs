using System.Data.Common;
using System.Globalization;
using Ardalis.Result;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>Whose file a file is, and which version of the schema it has; brings it to this version.</summary>
internal static class StoreSchema
{
    internal const string Provider = "Microsoft.EntityFrameworkCore.Sqlite";

    /// <summary>"DIRS" in the header of the file tells a register from the databases of other programs; it never changes.</summary>
    internal const string Mark = "PRAGMA application_id = 1145655891;";

    private const long ApplicationId = 1145655891;
    private const string NoVersion = Migration.InitialDatabase;

    /// <summary>Brings the file of a context, whose connection is open, to this version. All of it is one transaction, so that a killed process leaves no half of it and no lock.</summary>
    internal static async Task<Result<bool>> BringUpAsync(DirectivesDbContext context, string path, CancellationToken cancellationToken)
    {
        var found = await VersionAsync(context, path, cancellationToken).ConfigureAwait(false);
        if (!found.IsSuccess || found.Value == Latest(context))
            return Done(found);
        var transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            // Somebody else may have done it in between.
            found = await VersionAsync(context, path, cancellationToken).ConfigureAwait(false);
            if (!found.IsSuccess || found.Value == Latest(context))
                return Done(found);
            var script = context.GetService<IMigrator>().GenerateScript(found.Value, options: MigrationsSqlGenerationOptions.NoTransactions);
            await RunAsync(context, script, command => command.ExecuteNonQueryAsync(cancellationToken)).ConfigureAwait(false);
            await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        }

        return Done(found);
    }

    /// <summary>The last migration that a file has.</summary>
    private static async Task<Result<string>> VersionAsync(DirectivesDbContext context, string path, CancellationToken cancellationToken)
    {
        var mark = await NumberAsync(context, "PRAGMA application_id", cancellationToken).ConfigureAwait(false);
        var isEmpty = await NumberAsync(context, "SELECT COUNT(*) FROM sqlite_master", cancellationToken).ConfigureAwait(false) == 0;
        if (isEmpty && mark is (0 or ApplicationId))
            return Result<string>.Success(NoVersion);
        if (mark != ApplicationId)
            return StoreError.Invalid<string>(StoreErrorCode.Foreign, $"'{path}' is a database of another program.");
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false)).ToList();
        var later = applied.Except(context.Database.GetMigrations(), StringComparer.Ordinal).ToList();
        if (later.Count > 0)
            return StoreError.Invalid<string>(StoreErrorCode.Newer, $"'{path}' was written by a later version of this library ({later[0]}).");
        return applied.Count > 0
            ? Result<string>.Success(applied[^1])
            : StoreError.Invalid<string>(StoreErrorCode.Damaged, $"'{path}' does not say which version it has.");
    }

    private static string Latest(DirectivesDbContext context) => context.Database.GetMigrations().Last();

    private static Result<bool> Done(Result<string> version) => version.IsSuccess ? Result<bool>.Success(true) : StoreError.From<bool>(version);

    private static async Task<long> NumberAsync(DirectivesDbContext context, string sql, CancellationToken cancellationToken) =>
        Convert.ToInt64(await RunAsync(context, sql, command => command.ExecuteScalarAsync(cancellationToken)).ConfigureAwait(false), CultureInfo.InvariantCulture);

    private static async Task<T> RunAsync<T>(DirectivesDbContext context, string sql, Func<DbCommand, Task<T>> run)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = sql;
            command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
            return await run(command).ConfigureAwait(false);
        }
    }
}
