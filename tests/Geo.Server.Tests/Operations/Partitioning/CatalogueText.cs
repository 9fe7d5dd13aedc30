using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>All that stands in the catalogue about the schemas <c>land</c> and <c>api</c>, a line for each thing, but for how tables are stored.</summary>
internal static class CatalogueText
{
    private const string Lines =
        """
        select line from (
          select concat_ws(' | ', 'relation', c.oid::regclass, translate(c.relkind, 'p', 'r'), pg_get_userbyid(relowner), relacl, obj_description(c.oid, 'pg_class'),
            case when relkind = 'v' then concat(pg_get_viewdef(c.oid), reloptions) end)
          from pg_class as c where relnamespace in ('land'::regnamespace, 'api'::regnamespace) and relkind in ('r', 'p', 'v', 'S')
          union all
          select concat_ws(' | ', 'column', attrelid::regclass, row_number() over (partition by attrelid order by attnum), attname, format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, attstorage,
            attoptions, attstattarget, attacl, col_description(attrelid, attnum), pg_get_expr(adbin, adrelid))
          from pg_attribute join pg_class as c on c.oid = attrelid left join pg_attrdef on adrelid = attrelid and adnum = attnum
          where relnamespace in ('land'::regnamespace, 'api'::regnamespace) and relkind in ('r', 'p', 'v') and attnum > 0 and not attisdropped
          union all
          select concat_ws(' | ', 'constraint', conrelid::regclass, conname, contype, pg_get_constraintdef(oid), obj_description(oid, 'pg_constraint'))
          from pg_constraint where connamespace = 'land'::regnamespace and conparentid = 0
          union all
          select concat_ws(' | ', 'index', indrelid::regclass, indexrelid::regclass, indisunique, indisprimary, indisvalid, replace(pg_get_indexdef(indexrelid), ' ON ONLY ', ' ON '))
          from pg_index join pg_class as c on c.oid = indrelid where relnamespace = 'land'::regnamespace
          union all
          -- of (a or b) or c is made a or b or c, and of the ands the same
          select concat_ws(' | ', 'trigger', tgrelid::regclass, tgname, tgenabled, translate(pg_get_triggerdef(t.oid), '()', ''))
          from pg_trigger as t join pg_class as c on c.oid = tgrelid where relnamespace = 'land'::regnamespace and not tgisinternal
          union all
          select concat_ws(' | ', 'routine', p.oid::regprocedure, pg_get_functiondef(p.oid), pg_get_userbyid(proowner), proacl, obj_description(p.oid, 'pg_proc'))
          from pg_proc as p where pronamespace in ('land'::regnamespace, 'api'::regnamespace)
          union all
          select concat_ws(' | ', 'schema', nspname, pg_get_userbyid(nspowner), nspacl) from pg_namespace where nspname in ('land', 'api')
        ) as found (line) order by line
        """;

    private const string Rows =
        """
        select format('select %L || '' | '' || count(*) || '' | '' || coalesce(md5(string_agg(md5(t::text), '''' order by t::text)), '''') from land.%I as t', relname, relname)
        from pg_class where relnamespace = 'land'::regnamespace and relkind in ('r', 'p') order by relname
        """;

    /// <summary>The lines.</summary>
    public static async Task<string[]> ReadAsync(NpgsqlDataSource owner) => [.. (await owner.RowsAsync(Lines)).Select(row => (string)row[0]!)];

    /// <summary>Every table with the number of its rows and a sum of what is in them.</summary>
    public static async Task<string[]> ReadRowsAsync(NpgsqlDataSource owner)
    {
        List<string> sums = [];
        foreach (object?[] statement in await owner.RowsAsync(Rows))
        {
            sums.Add(await owner.ScalarAsync<string>((string)statement[0]!));
        }

        return [.. sums];
    }
}
