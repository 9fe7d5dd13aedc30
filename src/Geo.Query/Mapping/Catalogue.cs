using System.Collections.Immutable;
using Geo.Sql;
using Npgsql;

namespace Geo.Query.Mapping;

/// <summary>
/// What the database says of its views and tables. Views lose nullability, keys and checks,
/// so these come from the table of the same name in the schema <c>land</c>.
/// </summary>
internal sealed class Catalogue
{
    private readonly Dictionary<(string View, string Column), CatalogueColumn> _columns = [];
    private readonly HashSet<string> _views = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<string>> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _checks = new(StringComparer.Ordinal);
    private readonly HashSet<string> _withHistory = new(StringComparer.Ordinal);

    private Catalogue()
    {
    }

    /// <summary>Reads everything in four statements, as any role that may connect.</summary>
    public static async Task<Catalogue> ReadAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        Catalogue catalogue = new();
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(cancellationToken);
        await ReadRowsAsync(connection, Columns(), catalogue.AddColumn, cancellationToken);
        await ReadRowsAsync(connection, Keys(), row => catalogue._keys[row.GetString(0)] = [.. row.GetFieldValue<string[]>(1)], cancellationToken);
        await ReadRowsAsync(connection, Checks(), catalogue.AddCheck, cancellationToken);
        await ReadRowsAsync(connection, Histories(), row => catalogue._withHistory.Add(row.GetString(0)), cancellationToken);
        return catalogue;
    }

    /// <summary>Whether the view is there.</summary>
    public bool HasView(string view) => _views.Contains(view);

    /// <summary>Whether a function shows the view as it was.</summary>
    public bool HasHistory(string view) => _withHistory.Contains(view);

    /// <summary>The column of a view; null where there is none.</summary>
    public CatalogueColumn? Column(string view, string column) => _columns.GetValueOrDefault((view, column));

    /// <summary>The columns of a view.</summary>
    public IEnumerable<(string Name, CatalogueColumn Column)> Columns(string view) =>
        _columns.Where(pair => pair.Key.View == view).Select(pair => (pair.Key.Column, pair.Value));

    /// <summary>The primary key of the table, in order; empty where there is none.</summary>
    public ImmutableArray<string> Key(string table) => _keys.GetValueOrDefault(table, []);

    /// <summary>The CHECK constraints of the table as PostgreSQL prints them.</summary>
    public IReadOnlyList<string> ChecksOf(string table) => _checks.GetValueOrDefault(table, []);

    private static SqlText Columns() => SqlText.Of(
        $"""
        select v.relname, a.attname, format_type(a.atttypid, a.atttypmod), l.attnotnull
        from pg_class v
        join pg_namespace n on n.oid = v.relnamespace and n.nspname = 'api'
        join pg_attribute a on a.attrelid = v.oid and a.attnum > 0 and not a.attisdropped
        left join pg_class t on t.relname = v.relname and t.relnamespace = (select oid from pg_namespace where nspname = 'land')
        left join pg_attribute l on l.attrelid = t.oid and l.attname = a.attname and not l.attisdropped
        where v.relkind in ('v', 'm', 'r', 'p')
        """);

    private static SqlText Keys() => SqlText.Of(
        $"""
        select t.relname, array_agg(a.attname::text order by k.place)
        from pg_constraint c
        join pg_class t on t.oid = c.conrelid
        join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'land'
        cross join unnest(c.conkey) with ordinality k(number, place)
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number
        where c.contype = 'p'
        group by t.relname
        """);

    private static SqlText Checks() => SqlText.Of(
        $"""
        select t.relname, pg_get_constraintdef(c.oid)
        from pg_constraint c
        join pg_class t on t.oid = c.conrelid
        join pg_namespace n on n.oid = t.relnamespace and n.nspname = 'land'
        where c.contype = 'c'
        """);

    private static SqlText Histories() => SqlText.Of(
        $"""
        select v.relname
        from pg_class v
        join pg_proc f on f.pronamespace = v.relnamespace and f.proname = v.relname || '_at' and f.prorettype = v.reltype
        where v.relnamespace = (select oid from pg_namespace where nspname = 'api')
        """);

    private static async Task ReadRowsAsync(NpgsqlConnection connection, SqlText statement, Action<NpgsqlDataReader> add, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = statement.ToCommand(connection);
        await using NpgsqlDataReader rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
        {
            add(rows);
        }
    }

    private void AddColumn(NpgsqlDataReader row)
    {
        _views.Add(row.GetString(0));
        _columns[(row.GetString(0), row.GetString(1))] = new CatalogueColumn(row.GetString(2), row.IsDBNull(3) ? null : !row.GetBoolean(3));
    }

    private void AddCheck(NpgsqlDataReader row)
    {
        string table = row.GetString(0);
        if (!_checks.TryGetValue(table, out List<string>? checks))
        {
            _checks.Add(table, checks = []);
        }

        checks.Add(row.GetString(1));
    }
}
