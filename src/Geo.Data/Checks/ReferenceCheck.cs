using System.Collections.Immutable;
using Geo.Sql;
using Npgsql;

namespace Geo.Data.Checks;

/// <summary>
/// Rows that name a record which is not there. Foreign keys keep such rows out, unless somebody went around them: a restore in parts, with
/// triggers off, or of a table alone.
/// </summary>
internal static class ReferenceCheck
{
    private const string Name = "references";

    /// <summary>Every foreign key of the schema, row by row; what the tables of history name is checked with the history.</summary>
    public static async Task<ImmutableArray<Finding>> RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        List<Finding> findings = [];
        foreach ((string key, string table, string target, string[] columns, string[] targetColumns) in await ReadKeysAsync(connection, cancellationToken))
        {
            IEnumerable<Sql.Sql> isGiven = columns.Select(column => Sql.Sql.Of($"entry.{Sql.Sql.Name(column)} is not null"));
            IEnumerable<Sql.Sql> isSame = columns.Zip(targetColumns, (own, other) => Sql.Sql.Of($"target.{Sql.Sql.Name(other)} = entry.{Sql.Sql.Name(own)}"));
            IEnumerable<Sql.Sql> named = columns.Select(column => Sql.Sql.Of($"entry.{Sql.Sql.Name(column)}::text"));
            Sql.Sql keyOfRow = await FindingReader.KeyOfAsync(connection, table, cancellationToken);
            findings.AddRange(await FindingReader.ReadAsync(
                connection,
                Name,
                table,
                $"Restore the record of {target}, or correct the row; the foreign key {key} says what belongs there.",
                Sql.Sql.Of(
                    $"""
                    select {keyOfRow},
                      format('It names %s of %s, which is not there.', concat_ws('/', {Sql.Sql.Join($", ", named)}), {Sql.Sql.Value(target)}::text)
                    from land.{Sql.Sql.Name(table)} as entry
                    where {Sql.Sql.Join($" and ", isGiven)} and not exists (select from land.{Sql.Sql.Name(target)} as target where {Sql.Sql.Join($" and ", isSame)})
                    order by 1
                    """),
                cancellationToken));
        }

        findings.AddRange(await FindingReader.ReadAsync(
            connection,
            Name,
            "",
            "Validate it, or enable its triggers, as db/schema.sql has it.",
            Sql.Sql.Of(
                $"""
                select conname::text, format('The constraint %s of %s is not in force.', conname, conrelid::regclass)
                from pg_constraint
                where connamespace = 'land'::regnamespace
                  and (not convalidated or exists (select from pg_trigger where tgconstraint = pg_constraint.oid and tgenabled <> 'O'))
                order by 1
                """),
            cancellationToken));
        return [.. findings];
    }

    private static async Task<List<(string Key, string Table, string Target, string[] Columns, string[] TargetColumns)>> ReadKeysAsync(
        NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        List<(string, string, string, string[], string[])> keys = [];
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select conname::text, own.relname::text, other.relname::text,
              array(select attname::text from unnest(conkey) with ordinality as part (number, place) join pg_attribute on attrelid = conrelid and attnum = number order by place),
              array(select attname::text from unnest(confkey) with ordinality as part (number, place) join pg_attribute on attrelid = confrelid and attnum = number order by place)
            from pg_constraint join pg_class as own on own.oid = conrelid join pg_class as other on other.oid = confrelid
            where contype = 'f' and conparentid = 0 and connamespace = 'land'::regnamespace and own.relname not like '%\_history'
            order by 2, 1
            """).ToCommand(connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            keys.Add((reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetFieldValue<string[]>(3), reader.GetFieldValue<string[]>(4)));
        }

        return keys;
    }
}
