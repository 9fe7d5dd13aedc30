using System.Collections.Immutable;
using Geo.Data.Checks;
using Npgsql;

namespace Geo.Data.Partitioning;

/// <summary>
/// What makes the growing tables of a database <c>partition by list (county_code)</c>, with a partition for each county and one for all others;
/// of tables that have partitions, what gives further counties theirs. Made from the catalogue; nothing is changed. A growing table is one whose
/// primary key begins with the county and whose other keys hold it: PostgreSQL looks after uniqueness in each partition by itself.
/// </summary>
/// <param name="Tables">The tables that get partitions, or further ones.</param>
/// <param name="Counties">The counties that get partitions.</param>
/// <param name="Statements">The statements in order, for one transaction; none where there is nothing to do.</param>
/// <param name="LeftWhole">Tables with a county that stay as they are, each with the key that is the reason.</param>
/// <param name="Bytes">How large the tables are whose rows are copied, with their indexes: about so much more is needed until the end.</param>
/// <param name="Relations">How many tables and indexes are there after it, each a lock of the transaction.</param>
public sealed record PartitionPlan(
    ImmutableArray<string> Tables, ImmutableArray<string> Counties, ImmutableArray<string> Statements, ImmutableArray<string> LeftWhole, long Bytes, int Relations)
{
    // The table whose places are kept from then on, for boxes to name their counties by (migration 0047).
    private const string Ground = "parcel";

    /// <summary>Makes the plan of a database. The search path of the transaction is empty from then on.</summary>
    /// <param name="connection">Of the owner, in a transaction.</param>
    /// <param name="counties">The counties that get partitions; null for all of the region.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="PartitionException">A county is unknown, or something hangs on the tables that cannot be made again.</exception>
    public static async Task<PartitionPlan> ReadAsync(NpgsqlConnection connection, IReadOnlyCollection<string>? counties, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        await FindingReader.ReadTextsAsync(connection, Sql.Sql.Of($"select set_config('search_path', '', true)"), cancellationToken);
        CountyPartitions has = await CountyPartitions.ReadAsync(connection, cancellationToken);
        ImmutableArray<string> wanted = await WantedAsync(connection, counties, cancellationToken);
        // 1. tables without partitions get all that are wanted and those that the other tables have
        ImmutableArray<string> whole = await ReadAsync(connection, Growing(), cancellationToken);
        ImmutableArray<string> all = [.. wanted.Union(has.Counties, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        // 2. tables with partitions get those that they lack
        ImmutableArray<string> lacking = [.. has.Tables.Where(table => wanted.Any(county => !has.Has(table, county)))];
        ImmutableArray<string> touched = [.. whole.Concat(lacking).Order(StringComparer.Ordinal)];
        TableParts parts = new(connection, touched);
        RefuseUnknown(await new TableParts(connection, whole).UnknownAsync(cancellationToken));
        ImmutableArray<string> statements = touched.IsEmpty
            ? []
            :
            [
                .. await GrantAsync(connection, cancellationToken),
                "set local role geo_owner;",
                "set local search_path = '';",
                .. await parts.DropForeignKeysAsync(cancellationToken),
                .. await ConvertAsync(connection, whole, all, cancellationToken),
                .. await ExtendAsync(connection, lacking, wanted, has, cancellationToken),
                .. await parts.AddForeignKeysAsync(cancellationToken),
                .. whole.IsEmpty ? [] : new[] { $"drop table {string.Join(", ", whole.Select(table => $"{Partitions.Before}.{table}"))};", $"drop schema {Partitions.Before};" },
                .. whole.Contains(Ground, StringComparer.Ordinal) ? new[] { "call land.keep_ground();" } : [],
                .. touched.Select(table => $"analyze land.{table};"),
            ];
        return new PartitionPlan(touched, touched.IsEmpty ? [] : all, statements, await ReadAsync(connection, Whole(), cancellationToken), await BytesAsync(connection, whole, cancellationToken), await RelationsAsync(connection, touched, all.Length + 1, cancellationToken));
    }

    // As db/roles.sql grants it; a database that was made from another has its tables and not its grants.
    private static Task<ImmutableArray<string>> GrantAsync(NpgsqlConnection connection, CancellationToken cancellationToken) => ReadAsync(
        connection,
        Sql.Sql.Of($"select format('grant create on database %I to geo_owner;', current_database()) where not has_database_privilege('geo_owner', current_database(), 'create')"),
        cancellationToken);

    private static void RefuseUnknown(ImmutableArray<string> unknown)
    {
        if (!unknown.IsEmpty)
        {
            throw new PartitionException(
                $"Something hangs on the tables that the program does not know how to make again: {string.Join("; ", unknown)}. Drop it, partition, and make it again.");
        }
    }

    private static async Task<ImmutableArray<string>> ConvertAsync(NpgsqlConnection connection, ImmutableArray<string> tables, ImmutableArray<string> counties, CancellationToken cancellationToken)
    {
        if (tables.IsEmpty)
        {
            return [];
        }

        TableParts parts = new(connection, tables);
        TableCopies copies = new(connection, tables);
        return
        [
            // 1. the tables step aside with all that has names
            $"create schema {Partitions.Before};",
            $"create schema if not exists {Partitions.Schema};",
            $"comment on schema {Partitions.Schema} is '按县级区划的分区，经由 land 的表读写 | Partitions by county; reached by the tables of land';",
            .. await parts.DropFunctionsAsync(cancellationToken),
            .. tables.Select(table => $"alter table land.{table} set schema {Partitions.Before};"),
            // 2. tables of the same columns take their places, with their partitions and rows
            .. tables.Select(table => $"create table land.{table} (like {Partitions.Before}.{table} including all excluding indexes) partition by list ({Partitions.Column});"),
            .. await copies.CommentsAsync(cancellationToken),
            .. await copies.PartitionsAsync([.. counties, Partitions.Others], cancellationToken),
            .. await copies.RowsAsync(cancellationToken),
            .. await copies.SequencesAsync(cancellationToken),
            // 3. what hung on the tables; triggers last, so that the copy is no change
            .. await parts.IndexesAsync(cancellationToken),
            .. await parts.ColumnOptionsAsync([.. counties, Partitions.Others], cancellationToken),
            .. await parts.PrivilegesAsync(cancellationToken),
            .. await parts.ViewsAsync(cancellationToken),
            .. await parts.MakeFunctionsAsync(cancellationToken),
            .. await parts.TriggersAsync(cancellationToken),
        ];
    }

    // Rows of a county leave the partition of the others for a table that becomes its partition.
    private static async Task<ImmutableArray<string>> ExtendAsync(
        NpgsqlConnection connection, ImmutableArray<string> tables, ImmutableArray<string> counties, CountyPartitions has, CancellationToken cancellationToken)
    {
        ImmutableArray<string>.Builder statements = ImmutableArray.CreateBuilder<string>();
        foreach (string table in tables)
        {
            ImmutableArray<string> lacking = [.. counties.Where(county => !has.Has(table, county))];
            TableCopies copies = new(connection, [table]);
            foreach (string county in lacking)
            {
                statements.AddRange(await copies.MoveAsync(table, county, cancellationToken));
            }

            statements.AddRange((await new TableParts(connection, [table]).ColumnOptionsAsync(lacking, cancellationToken)).Where(text => !text.StartsWith($"alter table land.{table} ", StringComparison.Ordinal)));
        }

        return statements.ToImmutable();
    }

    private static async Task<ImmutableArray<string>> WantedAsync(NpgsqlConnection connection, IReadOnlyCollection<string>? counties, CancellationToken cancellationToken)
    {
        ImmutableArray<string> known = await ReadAsync(connection, Sql.Sql.Of($"select code from land.region where level = 'COUNTY' order by 1"), cancellationToken);
        if (known.IsEmpty)
        {
            throw new PartitionException("The database has no counties. Run: geo load");
        }

        string[] unknown = [.. (counties ?? []).Except(known, StringComparer.Ordinal)];
        return unknown.Length == 0
            ? counties is null ? known : [.. counties.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
            : throw new PartitionException($"{string.Join(", ", unknown)} is no county of this database. It has {string.Join(", ", known)}.");
    }

    private static Sql.Sql Growing() => Sql.Sql.Of(
        $"""
        select owner.relname::text
        from pg_class as owner join pg_attribute as county on attrelid = owner.oid and attname = {Sql.Sql.Value(Partitions.Column)}
        where owner.relnamespace = 'land'::regnamespace and owner.relkind = 'r' and not owner.relispartition
          and exists (select from pg_index where indrelid = owner.oid and indisprimary and indkey[0] = county.attnum)
          and not exists (select from pg_index where indrelid = owner.oid and indisunique and not county.attnum = any (indkey))
        order by 1
        """);

    private static Sql.Sql Whole() => Sql.Sql.Of(
        $"""
        select format('%s: its key %s does not hold the county.', owner.relname, index.relname)
        from pg_index join pg_class as index on index.oid = indexrelid join pg_class as owner on owner.oid = indrelid
          join pg_attribute on attrelid = indrelid and attname = {Sql.Sql.Value(Partitions.Column)}
        where owner.relnamespace = 'land'::regnamespace and indisunique and not attnum = any (indkey) order by 1
        """);

    private static async Task<long> BytesAsync(NpgsqlConnection connection, ImmutableArray<string> tables, CancellationToken cancellationToken) => long.Parse(
        (await ReadAsync(connection, Sql.Sql.Of($"select coalesce(sum(pg_total_relation_size(oid)), 0)::bigint::text from pg_class where relnamespace = 'land'::regnamespace and relname = any ({Sql.Sql.Value(tables.ToArray())})"), cancellationToken))[0],
        System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<int> RelationsAsync(NpgsqlConnection connection, ImmutableArray<string> tables, int partitions, CancellationToken cancellationToken) => (partitions + 2) * int.Parse(
        (await ReadAsync(connection, Sql.Sql.Of($"select count(*)::text from pg_class left join pg_index on indexrelid = pg_class.oid left join pg_class as owner on owner.oid = indrelid where coalesce(owner.relnamespace, pg_class.relnamespace) = 'land'::regnamespace and coalesce(owner.relname, pg_class.relname) = any ({Sql.Sql.Value(tables.ToArray())})"), cancellationToken))[0],
        System.Globalization.CultureInfo.InvariantCulture);

    private static Task<ImmutableArray<string>> ReadAsync(NpgsqlConnection connection, Sql.Sql statement, CancellationToken cancellationToken) =>
        FindingReader.ReadTextsAsync(connection, statement, cancellationToken);
}
