using System.Collections.Immutable;
using Geo.Data.Connections;
using Npgsql;

namespace Geo.Data.Migrations;

/// <summary>Brings a database to the schema this program was built with: plain SQL files, in order, each in its own transaction.</summary>
public static class Migrator
{
    private const string InsufficientPrivilege = PostgresErrorCodes.InsufficientPrivilege;

    /// <summary>Applies what is missing and returns the files it applied; several servers may call it at once.</summary>
    /// <exception cref="MigrationException">The database cannot be migrated; the message says why and what to do.</exception>
    public static Task<ImmutableArray<string>> MigrateAsync(NpgsqlDataSource owner, CancellationToken cancellationToken) =>
        MigrateAsync(owner, SchemaFiles.ReadEmbedded(), cancellationToken);

    /// <summary>Compares the database with what this program carries; changes nothing. The application's role may ask.</summary>
    public static Task<MigrationStatus> StatusAsync(NpgsqlDataSource database, CancellationToken cancellationToken) =>
        StatusAsync(database, SchemaFiles.ReadEmbedded(), cancellationToken);

    /// <summary>The files the database says it has, in order; none for one that was never migrated. The application's role may ask.</summary>
    public static async Task<ImmutableArray<string>> AppliedAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(cancellationToken);
        return [.. (await MigrationLedger.ReadPublishedAsync(connection, cancellationToken)).Keys.Order(StringComparer.Ordinal)];
    }

    internal static async Task<ImmutableArray<string>> MigrateAsync(NpgsqlDataSource owner, SchemaFiles files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        // 1. one migration of a database at a time
        await connection.RunAsync("select pg_advisory_lock(7083430)", cancellationToken);
        try
        {
            // 2. roles, extension, ledger
            await PrepareAsync(connection, files, cancellationToken);
            // 3. refuse a database of another history
            IReadOnlyDictionary<string, string> ledger = await MigrationLedger.ReadAsync(connection, cancellationToken);
            MigrationStatus status = MigrationStatus.Of(files, ledger);
            RefuseForeignHistory(status);
            // 4. what is missing, in order
            HashSet<string> pending = new(status.Pending, StringComparer.Ordinal);
            foreach (SchemaFile file in files.Migrations.Concat(files.Functions).Where(file => pending.Contains(file.File)))
            {
                await ApplyAsync(connection, file, cancellationToken);
            }

            return status.Pending;
        }
        finally
        {
            await connection.RunAsync("select pg_advisory_unlock(7083430)", CancellationToken.None);
            // Pooled connections that were opened before PostGIS came do not know its types.
            await connection.ReloadTypesAsync(CancellationToken.None);
        }
    }

    internal static async Task<MigrationStatus> StatusAsync(NpgsqlDataSource database, SchemaFiles files, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(cancellationToken);
        return MigrationStatus.Of(files, await MigrationLedger.ReadPublishedAsync(connection, cancellationToken));
    }

    private static async Task PrepareAsync(NpgsqlConnection connection, SchemaFiles files, CancellationToken cancellationToken)
    {
        if (!await MigrationLedger.HasRolesAsync(connection, cancellationToken))
        {
            try
            {
                await connection.RunAsync(files.Roles.Text, cancellationToken);
            }
            catch (PostgresException refusal) when (refusal.SqlState == InsufficientPrivilege)
            {
                throw new MigrationException(
                    $"The roles and the extension PostGIS are missing and this login may not create them ({refusal.MessageText}). "
                    + "Let a superuser run db/roles.sql once on this database, then grant geo_owner to the migrating login.",
                    refusal);
            }
            catch (PostgresException refusal)
            {
                throw new MigrationException($"db/roles.sql failed: {refusal.MessageText}", refusal);
            }
        }

        await InTransactionAsync(connection, files.Ledger, recorded: false, cancellationToken);
    }

    private static void RefuseForeignHistory(MigrationStatus status)
    {
        if (!status.Changed.IsEmpty)
        {
            throw new MigrationException(
                $"db/{status.Changed[0]} was changed after this database applied it. Restore the file and put the change into a new migration.");
        }

        if (!status.Unknown.IsEmpty)
        {
            throw new MigrationException(
                $"This database holds {status.Unknown[0]}, which this program does not know: it was migrated by a newer version. Run that version.");
        }
    }

    private static Task ApplyAsync(NpgsqlConnection connection, SchemaFile file, CancellationToken cancellationToken) =>
        InTransactionAsync(connection, file, recorded: true, cancellationToken);

    private static async Task InTransactionAsync(NpgsqlConnection connection, SchemaFile file, bool recorded, CancellationToken cancellationToken)
    {
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        try
        {
            await connection.RunAsync("set local role geo_owner; set local search_path = public, pg_temp; set local client_min_messages = warning", cancellationToken);
            await connection.RunAsync(file.Text, cancellationToken);
            if (recorded)
            {
                await MigrationLedger.RecordAsync(connection, file, cancellationToken);
            }

            await transaction.CommitAsync(cancellationToken);
        }
        catch (PostgresException refusal)
        {
            string line = refusal.Position > 0 ? $", line {file.Text.AsSpan(0, Math.Min(refusal.Position, file.Text.Length)).Count('\n') + 1}" : "";
            throw new MigrationException($"db/{file.File}{line} failed: {refusal.MessageText}", refusal);
        }
    }
}
