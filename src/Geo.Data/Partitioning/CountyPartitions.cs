using System.Collections.Immutable;
using Geo.Data.Checks;
using Npgsql;

namespace Geo.Data.Partitioning;

/// <summary>The partitions that a database has.</summary>
/// <param name="Tables">The partitioned tables of the schema <c>land</c>.</param>
/// <param name="Names">The partitions, by the names that <see cref="Partitions.Of"/> gives.</param>
internal sealed record CountyPartitions(ImmutableArray<string> Tables, ImmutableHashSet<string> Names)
{
    /// <summary>The counties of which any table has a partition.</summary>
    public IEnumerable<string> Counties => Names.Select(name => name[(name.LastIndexOf('_') + 1)..]).Where(ending => ending != Partitions.Others).Distinct(StringComparer.Ordinal);

    /// <summary>Whether a table has a partition for a county.</summary>
    public bool Has(string table, string county) => Names.Contains(Partitions.Of(table, county));

    /// <summary>Reads them.</summary>
    public static async Task<CountyPartitions> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken) => new(
        await Partitions.TablesAsync(connection, cancellationToken),
        [.. await FindingReader.ReadTextsAsync(
            connection,
            Sql.Sql.Of(
                $"""
                select format('%s.%s', part.relnamespace::regnamespace, part.relname) from pg_inherits join pg_class as part on part.oid = inhrelid join pg_class as owner on owner.oid = inhparent
                where owner.relnamespace = 'land'::regnamespace and owner.relkind = 'p'
                """),
            cancellationToken)]);
}
