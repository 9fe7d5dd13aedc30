using Geo.Sql;
using Npgsql;

namespace Geo.Query.Mutations;

/// <summary>
/// A key of a partitioned table is an index of each partition, and it is the partition's that refuses a row. The program knows the table's.
/// </summary>
internal static class PartitionedKey
{
    /// <summary>The refusal in the name of the table's key; null where it is not of a partition's.</summary>
    /// <param name="refused">What the database said.</param>
    /// <param name="connection">A connection without a failed transaction.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<PostgresException?> OfTableAsync(PostgresException refused, NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (refused is not { SqlState: PostgresErrorCodes.UniqueViolation, SchemaName: { } schema, ConstraintName: { } key })
        {
            return null;
        }

        await using NpgsqlCommand command = SqlText.Of(
            $"""
            select parent.relname::text
            from pg_catalog.pg_class as part
            join pg_catalog.pg_inherits as inherits on inherits.inhrelid = part.oid
            join pg_catalog.pg_class as parent on parent.oid = inherits.inhparent
            where part.relname = {SqlText.Value(key)} and part.relnamespace = (select oid from pg_catalog.pg_namespace where nspname = {SqlText.Value(schema)})
            """).ToCommand(connection);
        return await command.ExecuteScalarAsync(cancellationToken) is string name
            ? new PostgresException(refused.MessageText, refused.Severity, refused.InvariantSeverity, refused.SqlState, constraintName: name)
            : null;
    }
}
