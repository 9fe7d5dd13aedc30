using System.Collections.Immutable;
using Geo.Data.Checks;
using Geo.Sql;
using Npgsql;

namespace Geo.Data.Distribution;

/// <summary>
/// What turns a database with the Citus extension into one whose growing tables are spread over machines by county: foreign keys off, small
/// tables to every machine, growing ones by <c>county_code</c>, foreign keys on. Made from the catalogue; nothing is changed. A table whose
/// records have a key without the county counts as a small one: each machine looks after uniqueness by itself, so all must have all of it.
/// </summary>
/// <param name="Statements">The statements in order.</param>
/// <param name="LeftOut">Foreign keys that cannot be kept between machines, each with the reason. <c>geo check</c> looks after them instead.</param>
/// <param name="OnEvery">Tables with a county that are on every machine all the same, each with the key that is the reason.</param>
public sealed record DistributionPlan(ImmutableArray<string> Statements, ImmutableArray<string> LeftOut, ImmutableArray<string> OnEvery)
{
    private const string Column = "county_code";

    // Says what this database has had done to it; each is for its own coordinator.
    private static readonly string[] Local = ["schema_migration"];

    /// <summary>Makes the plan of a database, on a connection of the owner.</summary>
    public static async Task<DistributionPlan> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        ImmutableArray<string> tables = await FindingReader.ReadTextsAsync(
            connection, Sql.Sql.Of($"select relname::text from pg_class where relnamespace = 'land'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1"), cancellationToken);
        IReadOnlyList<(string Table, string Key)> whole = await ReadWholeAsync(connection, cancellationToken);
        ImmutableHashSet<string> growing = [.. await FindingReader.ReadTextsAsync(
            connection, Sql.Sql.Of($"select table_name::text from information_schema.columns where table_schema = 'land' and column_name = {Sql.Sql.Value(Column)}"), cancellationToken)];
        growing = growing.Except(whole.Select(one => one.Table));
        List<ForeignKey> keys = await ReadKeysAsync(connection, cancellationToken);
        ILookup<bool, ForeignKey> kept = keys.ToLookup(key => key.Keeps(growing));
        return new DistributionPlan(
            [
                .. keys.Select(key => $"alter table land.{key.Table} drop constraint {key.Name};"),
                .. tables.Where(table => !growing.Contains(table) && !Local.Contains(table, StringComparer.Ordinal)).Select(table => $"select create_reference_table('land.{table}');"),
                .. tables.Where(growing.Contains).Select(table => $"select create_distributed_table('land.{table}', '{Column}', colocate_with => '{(table == "parcel" ? "none" : "land.parcel")}');").OrderBy(statement => !statement.Contains("'none'", StringComparison.Ordinal)),
                .. kept[true].Select(key => $"alter table land.{key.Table} add constraint {key.Name} {key.Definition};"),
            ],
            [.. kept[false].Select(key => $"{key.Name} of {key.Table}: its row and the record of {key.Target} may be on different machines.")],
            [.. whole.Select(one => $"{one.Table}: its key {one.Key} does not hold the county.")]);
    }

    private static async Task<List<ForeignKey>> ReadKeysAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        List<ForeignKey> keys = [];
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select conname::text, own.relname::text,
              array(select attname::text from unnest(conkey) with ordinality as part (number, place) join pg_attribute on attrelid = conrelid and attnum = number order by place),
              other.relname::text,
              array(select attname::text from unnest(confkey) with ordinality as part (number, place) join pg_attribute on attrelid = confrelid and attnum = number order by place),
              pg_get_constraintdef(pg_constraint.oid)
            from pg_constraint join pg_class as own on own.oid = conrelid join pg_class as other on other.oid = confrelid
            where contype = 'f' and conparentid = 0 and connamespace = 'land'::regnamespace
            order by 2, 1
            """).ToCommand(connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            keys.Add(new ForeignKey(
                reader.GetString(0), reader.GetString(1), reader.GetFieldValue<string[]>(2), reader.GetString(3), reader.GetFieldValue<string[]>(4), reader.GetString(5)));
        }

        return keys;
    }

    private static async Task<IReadOnlyList<(string Table, string Key)>> ReadWholeAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        List<(string Table, string Key)> whole = [];
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select owner.relname::text, index.relname::text
            from pg_index join pg_class as index on index.oid = indexrelid join pg_class as owner on owner.oid = indrelid
              join pg_attribute on attrelid = indrelid and attname = {Sql.Sql.Value(Column)}
            where owner.relnamespace = 'land'::regnamespace and indisunique and not attnum = any (indkey) order by 1, 2
            """).ToCommand(connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            whole.Add((reader.GetString(0), reader.GetString(1)));
        }

        return whole;
    }
}
