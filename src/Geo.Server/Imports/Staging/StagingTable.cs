using Geo.Server.Imports.Rows;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Imports.Staging;

/// <summary>The rows of a job in a table of its transaction, which goes with it whatever happens.</summary>
internal static class StagingTable
{
    private static readonly Sql.Sql Rows = Sql.Sql.Of(
        $"""
        create temporary table import_row (
          number bigint not null, place text not null, id uuid not null, county_code text, code text, boundary geometry, name text,
          registered_area numeric(14, 2), stage text, ownership text, land_use_system text, land_use_code text, planned_use_system text,
          planned_use_code text, platform_key text, township_code text, township_given boolean not null, stated_on date, source_id text, origin text,
          problems text) on commit drop
        """);

    private static readonly Sql.Sql Problems = Sql.Sql.Of(
        $"create temporary table import_problem (number bigint not null, problem text not null, about text[] not null) on commit drop");

    /// <summary>Makes the tables.</summary>
    public static async Task CreateAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await connection.RunAsync(Rows, cancellationToken);
        await connection.RunAsync(Problems, cancellationToken);
    }

    /// <summary>Streams rows into the table.</summary>
    /// <param name="connection">The connection of the transaction.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How many there were.</returns>
    public static async Task<long> CopyAsync(NpgsqlConnection connection, IAsyncEnumerable<StagedParcel> rows, CancellationToken cancellationToken)
    {
        await using NpgsqlBinaryImporter importer = await connection.BeginBinaryImportAsync("copy import_row from stdin (format binary)", cancellationToken);
        importer.Timeout = Timeout.InfiniteTimeSpan;
        long count = 0;
        await foreach (StagedParcel row in rows.WithCancellation(cancellationToken))
        {
            await importer.StartRowAsync(cancellationToken);
            Write(importer, row);
            count++;
        }

        await importer.CompleteAsync(cancellationToken);
        return count;
    }

    private static void Write(NpgsqlBinaryImporter importer, StagedParcel row)
    {
        importer.Write(row.Number, NpgsqlDbType.Bigint);
        Text(row.Place);
        importer.Write(row.Id, NpgsqlDbType.Uuid);
        Text(row.CountyCode);
        Text(row.Code);
        Value(row.Boundary, NpgsqlDbType.Bytea); // geometry_recv reads the bytes of EWKB, whatever the sender calls them
        Text(row.Name);
        if (row.RegisteredArea is { } area)
        {
            importer.Write(area, NpgsqlDbType.Numeric);
        }
        else
        {
            importer.WriteNull();
        }

        Text(row.Stage);
        Text(row.Ownership);
        Text(row.LandUseSystem);
        Text(row.LandUseCode);
        Text(row.PlannedUseSystem);
        Text(row.PlannedUseCode);
        Text(row.PlatformKey);
        Text(row.TownshipCode);
        importer.Write(row.IsTownshipGiven, NpgsqlDbType.Boolean);
        if (row.StatedOn is { } day)
        {
            importer.Write(day, NpgsqlDbType.Date);
        }
        else
        {
            importer.WriteNull();
        }

        Text(row.SourceId);
        Text(row.Origin);
        Text(row.Problems.IsEmpty ? null : RowProblems.Write(row.Problems));

        void Text(string? text) => Value(text, NpgsqlDbType.Text);

        void Value<T>(T? value, NpgsqlDbType type)
            where T : class
        {
            if (value is null)
            {
                importer.WriteNull();
            }
            else
            {
                importer.Write(value, type);
            }
        }
    }
}
