using Ardalis.Result;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Directives.Sdk.EntityFrameworkCore;

/// <summary>The file of a register: opens it for a call, in a transaction, and closes it.</summary>
internal sealed class StoreFile
{
    private readonly string _path;
    private readonly DbContextOptions<DirectivesDbContext> _options;

    /// <summary>The file at a full path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="mode">Whether the file may be made.</param>
    /// <param name="configure">What else a test wants of a context.</param>
    internal StoreFile(string path, SqliteOpenMode mode, Action<DbContextOptionsBuilder>? configure = null)
    {
        _path = path;
        // Without a pool no call leaves the file open. Foreign keys are held.
        var connection = new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false, ForeignKeys = true };
        var options = new DbContextOptionsBuilder<DirectivesDbContext>();
        options.UseSqlite(connection.ToString(), sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter));
        configure?.Invoke(options);
        _options = options.Options;
    }

    /// <summary>The file, brought to this version.</summary>
    internal static async Task<Result<StoreFile>> OpenAsync(string path, bool isMade, CancellationToken cancellationToken)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal))
            return StoreError.Invalid<StoreFile>(StoreErrorCode.Path, $"'{path}' is no path.");
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
            return StoreError.Invalid<StoreFile>(StoreErrorCode.Path, $"'{path}' is a folder.");
        if (!File.Exists(full) && !isMade)
            return StoreError.NotFound<StoreFile>(StoreErrorCode.Missing, $"There is no file '{path}'.");
        if (!Directory.Exists(Path.GetDirectoryName(full)))
            return StoreError.Invalid<StoreFile>(StoreErrorCode.Path, $"There is no folder for '{path}'.");
        // SQLite takes a file of one byte for an empty one, and would write over it. (The file is not opened here to look at it: closing it would give up the locks that SQLite holds for another thread.)
        if (File.Exists(full) && new FileInfo(full).Length == 1)
            return StoreError.Invalid<StoreFile>(StoreErrorCode.Foreign, $"'{path}' is no SQLite database.");
        var made = new StoreFile(full, isMade ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite);
        var brought = await made.RunAsync((context, token) => StoreSchema.BringUpAsync(context, path, token), cancellationToken).ConfigureAwait(false);
        return brought.IsSuccess ? Result<StoreFile>.Success(new StoreFile(full, SqliteOpenMode.ReadWrite)) : StoreError.From<StoreFile>(brought);
    }

    /// <summary>Reads, all from one state of the file.</summary>
    internal Task<Result<T>> ReadAsync<T>(Func<DirectivesDbContext, CancellationToken, Task<Result<T>>> read, CancellationToken cancellationToken) =>
        RunAsync((context, token) => InTransactionAsync(context, isChange: false, read, token), cancellationToken);

    /// <summary>Changes, alone from the start; what failed has changed nothing.</summary>
    internal Task<Result<T>> ChangeAsync<T>(Func<DirectivesDbContext, CancellationToken, Task<Result<T>>> change, CancellationToken cancellationToken) =>
        RunAsync((context, token) => InTransactionAsync(context, isChange: true, change, token), cancellationToken);

    private static async Task<Result<T>> InTransactionAsync<T>(DirectivesDbContext context, bool isChange, Func<DirectivesDbContext, CancellationToken, Task<Result<T>>> work, CancellationToken cancellationToken)
    {
        // Not deferred, a transaction keeps other writers out from its start, so that nothing it reads changes before it writes.
        var transaction = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: !isChange);
        await using (transaction.ConfigureAwait(false))
        {
            await context.Database.UseTransactionAsync(transaction, cancellationToken).ConfigureAwait(false);
            var result = await work(context, cancellationToken).ConfigureAwait(false);
            if (result.IsSuccess && isChange)
                await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
            return result;
        }
    }

    private async Task<Result<T>> RunAsync<T>(Func<DirectivesDbContext, CancellationToken, Task<Result<T>>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var context = new DirectivesDbContext(_options);
        try
        {
            await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
            // A commit returns when the disk has it, and the folder the end of the journal.
            await context.Database.ExecuteSqlRawAsync("PRAGMA synchronous = EXTRA", cancellationToken).ConfigureAwait(false);
            return await work(context, cancellationToken).ConfigureAwait(false);
        }
        catch (SqliteException exception)
        {
            return StoreError.Of<T>(exception, _path);
        }
        catch (DbUpdateException exception) when (exception.InnerException is SqliteException inner)
        {
            return StoreError.Of<T>(inner, _path);
        }
        catch (Exception exception) when (exception is InvalidCastException or FormatException or OverflowException or InvalidOperationException)
        {
            // What reading a row throws where a column holds no value, or one of another type.
            return StoreError.Invalid<T>(StoreErrorCode.Damaged, $"'{_path}' holds a value that its column cannot have: {exception.Message}");
        }
        finally
        {
            await context.DisposeAsync().ConfigureAwait(false);
        }
    }
}
