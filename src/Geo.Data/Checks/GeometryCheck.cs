using System.Collections.Immutable;
using Npgsql;

namespace Geo.Data.Checks;

/// <summary>Shapes that no statement can work with: not valid, empty, in another system, or outside of the world.</summary>
internal static class GeometryCheck
{
    private const string Name = "shapes";

    /// <summary>Every column with shapes, but those that are made from another.</summary>
    public static async Task<ImmutableArray<Finding>> RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        List<Finding> findings = [];
        foreach (string place in await FindingReader.ReadTextsAsync(
            connection,
            Sql.Sql.Of(
                $"""
                select relname || '.' || attname from pg_attribute join pg_class on pg_class.oid = attrelid
                where relnamespace = 'land'::regnamespace and relkind in ('r', 'p') and relname not like '%\_history'
                  and atttypid = 'public.geometry'::regtype and attgenerated = '' and not attisdropped
                order by 1
                """),
            cancellationToken))
        {
            (string table, string column) = (place.Split('.')[0], place.Split('.')[1]);
            Sql.Sql keyOfRow = await FindingReader.KeyOfAsync(connection, table, cancellationToken);
            findings.AddRange(await FindingReader.ReadAsync(
                connection,
                Name,
                table,
                $"Correct {column}, or restore the record from a backup.",
                Sql.Sql.Of(
                    $"""
                    select key, {Sql.Sql.Value(column)}::text || case
                      when st_srid(shape) <> 4490 then format(' is in the system %s, not in 4490.', st_srid(shape))
                      when st_isempty(shape) then ' is empty.'
                      when not st_isvalid(shape) then format(' is not valid: %s.', st_isvalidreason(shape))
                      else ' does not lie on the earth.' end
                    from (select {keyOfRow} as key, entry.{Sql.Sql.Name(column)} as shape from land.{Sql.Sql.Name(table)} as entry) as entry
                    where shape is not null and (st_srid(shape) <> 4490 or st_isempty(shape) or not st_isvalid(shape)
                      or st_xmin(shape) < -180 or st_xmax(shape) > 180 or st_ymin(shape) < -90 or st_ymax(shape) > 90)
                    order by 1
                    """),
                cancellationToken));
        }

        return [.. findings];
    }
}
