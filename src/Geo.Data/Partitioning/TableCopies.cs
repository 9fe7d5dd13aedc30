using System.Collections.Immutable;
using Geo.Data.Checks;
using Npgsql;

namespace Geo.Data.Partitioning;

/// <summary>How tables of <c>land</c> that have stepped aside get their rows back, and where: as statements, nothing is changed.</summary>
/// <param name="connection">Open, as the owner, with an empty search path.</param>
/// <param name="tables">The tables.</param>
internal sealed class TableCopies(NpgsqlConnection connection, ImmutableArray<string> tables)
{
    private readonly Sql.Sql _found = Sql.Sql.Of($"relnamespace = 'land'::regnamespace and relname = any ({Sql.Sql.Value(tables.ToArray())})");

    /// <summary>The comments of the tables; those of columns and conditions are copied with them.</summary>
    public Task<ImmutableArray<string>> CommentsAsync(CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of($"select format('comment on table land.%I is %L;', relname, obj_description(oid, 'pg_class')) from pg_class where {_found} and obj_description(oid, 'pg_class') is not null order by relname"),
        cancellationToken);

    /// <summary>The partitions. They have the storage options, which a partitioned table cannot have.</summary>
    /// <param name="endings">The counties and <see cref="Partitions.Others"/>.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public Task<ImmutableArray<string>> PartitionsAsync(ImmutableArray<string> endings, CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of(
            $"""
            select format('create table %I.%I partition of land.%I %s%s;', {Sql.Sql.Value(Partitions.Schema)}::text, relname || '_' || ending, relname,
              case ending when {Sql.Sql.Value(Partitions.Others)} then 'default' else format('for values in (%L)', ending) end, ' with (' || array_to_string(reloptions, ', ') || ')')
            from pg_class cross join unnest({Sql.Sql.Value(endings.ToArray())}) with ordinality as given (ending, place) where {_found} order by relname, place
            """),
        cancellationToken);

    /// <summary>The rows as they are; generated columns are computed by the same expressions.</summary>
    public Task<ImmutableArray<string>> RowsAsync(CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of(
            $"""
            select format('insert into land.%1$I (%2$s) overriding system value select %2$s from %3$I.%1$I;', relname, string_agg(quote_ident(attname), ', ' order by attnum), {Sql.Sql.Value(Partitions.Before)}::text)
            from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '' where {_found} group by relname order by relname
            """),
        cancellationToken);

    /// <summary>Identity columns go on from where they were.</summary>
    public Task<ImmutableArray<string>> SequencesAsync(CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of(
            $"""
            select format('select pg_catalog.setval(pg_catalog.pg_get_serial_sequence(''land.%1$I'', %2$L), last_value, is_called) from %3$I.%4$I;', pg_class.relname, attname, {Sql.Sql.Value(Partitions.Before)}::text, own.relname)
            from pg_class join pg_attribute on attrelid = pg_class.oid and attidentity <> ''
              join pg_class as own on own.oid = pg_get_serial_sequence(pg_class.oid::regclass::text, attname)::regclass
            where pg_class.relnamespace = 'land'::regnamespace and pg_class.relname = any ({Sql.Sql.Value(tables.ToArray())}) order by pg_class.relname
            """),
        cancellationToken);

    /// <summary>Makes a partition of the rows of a county that lie in the partition of the others.</summary>
    public Task<ImmutableArray<string>> MoveAsync(string table, string county, CancellationToken cancellationToken) => ReadAsync(
        Sql.Sql.Of(
            $"""
            select unnest(array[
              format('create table %1$s (like land.%3$I including all excluding indexes excluding identity)%2$s;', given.part, coalesce(' with (' || array_to_string(rest.reloptions, ', ') || ')', ''), owner.relname),
              format('with moved as (delete from %1$s where county_code = %2$L returning %3$s) insert into %4$s (%3$s) select %3$s from moved;', given.rest, given.county, names.list, given.part),
              format('alter table land.%1$I attach partition %2$s for values in (%3$L);', owner.relname, given.part, given.county)])
            from pg_class as owner
              cross join (values ({Sql.Sql.Value(county)}, {Sql.Sql.Value(Partitions.Of(table, county))}, {Sql.Sql.Value(Partitions.Of(table, Partitions.Others))})) as given (county, part, rest)
              join pg_class as rest on rest.oid = given.rest::regclass
              cross join lateral (select string_agg(quote_ident(attname), ', ' order by attnum) as list from pg_attribute where attrelid = owner.oid and attnum > 0 and not attisdropped and attgenerated = '') as names
            where owner.relnamespace = 'land'::regnamespace and owner.relname = {Sql.Sql.Value(table)}
            """),
        cancellationToken);

    private Task<ImmutableArray<string>> ReadAsync(Sql.Sql statement, CancellationToken cancellationToken) =>
        FindingReader.ReadTextsAsync(connection, statement, cancellationToken);
}
