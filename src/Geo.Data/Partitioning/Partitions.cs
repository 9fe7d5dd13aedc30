using System.Collections.Immutable;
using Geo.Data.Checks;
using Npgsql;

namespace Geo.Data.Partitioning;

/// <summary>How partitions are named, and whether a database has them. They lie in a schema of their own, so that <c>land</c> holds the same tables as before.</summary>
public static class Partitions
{
    /// <summary>The schema of the partitions. Nobody but their owner may use it: rows are reached by the tables of <c>land</c>.</summary>
    public const string Schema = "land_counties";

    /// <summary>The column whose values have a partition each.</summary>
    internal const string Column = "county_code";

    /// <summary>The end of the name of the partition that holds what is of no other.</summary>
    internal const string Others = "other";

    /// <summary>The schema that tables wait in while their rows are copied; only inside of the transaction.</summary>
    internal const string Before = "land_before_partitions";

    /// <summary>The tables of <c>land</c> that are partitioned, by name. The application's role may ask.</summary>
    public static async Task<ImmutableArray<string>> TablesAsync(NpgsqlDataSource database, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(cancellationToken);
        return await TablesAsync(connection, cancellationToken);
    }

    internal static Task<ImmutableArray<string>> TablesAsync(NpgsqlConnection connection, CancellationToken cancellationToken) => FindingReader.ReadTextsAsync(
        connection,
        Sql.Sql.Of($"select relname::text from pg_catalog.pg_class where relnamespace = 'land'::pg_catalog.regnamespace and relkind = 'p' order by 1"),
        cancellationToken);

    /// <summary>The partition of a table for a county, or for all others, qualified.</summary>
    internal static string Of(string table, string ending) => $"{Schema}.{table}_{ending}";
}
