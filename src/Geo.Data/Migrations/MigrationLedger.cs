using Geo.Data.Connections;
using Geo.Sql;
using Npgsql;

namespace Geo.Data.Migrations;

/// <summary>The table <c>land.schema_migration</c>.</summary>
internal static class MigrationLedger
{
    private const string UndefinedTable = PostgresErrorCodes.UndefinedTable;

    /// <summary>File to checksum, read as the owner; empty for a database that was never migrated.</summary>
    public static Task<IReadOnlyDictionary<string, string>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        ReadAsync(connection, Sql.Sql.Of($"select file, checksum from land.schema_migration"), cancellationToken);

    /// <summary>The same through the view that the application's role may read.</summary>
    public static Task<IReadOnlyDictionary<string, string>> ReadPublishedAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        ReadAsync(connection, Sql.Sql.Of($"select file, checksum from api.schema_migration"), cancellationToken);

    private static async Task<IReadOnlyDictionary<string, string>> ReadAsync(
        NpgsqlConnection connection, Sql.Sql statement, CancellationToken cancellationToken)
    {
        Dictionary<string, string> ledger = new(StringComparer.Ordinal);
        try
        {
            await using NpgsqlCommand command = statement.ToCommand(connection);
            await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                ledger.Add(reader.GetString(0), reader.GetString(1));
            }
        }
        catch (PostgresException refusal) when (refusal.SqlState is UndefinedTable or PostgresErrorCodes.InvalidSchemaName)
        {
            return ledger;
        }

        return ledger;
    }

    public static Task RecordAsync(NpgsqlConnection connection, SchemaFile file, CancellationToken cancellationToken) =>
        connection.RunAsync(
            Sql.Sql.Of(
                $"""
                insert into land.schema_migration (file, checksum) values ({Sql.Sql.Value(file.File)}, {Sql.Sql.Value(file.Checksum)})
                on conflict (file) do update set checksum = excluded.checksum, applied_at = now()
                """),
            cancellationToken);

    /// <summary>Whether roles.sql has run: roles, extension, grant on this database, and this login may act as the owner.</summary>
    public static async Task<bool> HasRolesAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select (select count(*) = 3 from pg_roles where rolname in ('geo_owner', 'geo_rights', 'geo_app'))
              and exists (select from pg_extension where extname = 'postgis')
              and coalesce((select has_database_privilege(oid, current_database(), 'CREATE') and pg_has_role(current_user, oid, 'MEMBER')
                from pg_roles where rolname = 'geo_owner'), false)
            """).ToCommand(connection);
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }
}
