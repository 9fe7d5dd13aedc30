using Geo.Server.Imports.Rows;
using Npgsql;

namespace Geo.Server.Imports.Staging;

/// <summary>The rows of a job in a table of its transaction, which goes with it whatever happens.</summary>
internal static class StagingTable
{
    private const short Fields = 21;

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
        await using NpgsqlRawCopyStream stream = await connection.BeginRawBinaryCopyAsync("copy import_row from stdin (format binary)", cancellationToken);
        BinaryCopy copy = new(stream);
        long count = 0;
        try
        {
            copy.Begin();
            await foreach (StagedParcel row in rows.WithCancellation(cancellationToken))
            {
                await copy.RowAsync(Fields, cancellationToken);
                Write(copy, row);
                count++;
            }

            await copy.EndAsync(cancellationToken);
        }
        catch
        {
            // Without it the stream would end as if this were all.
            await stream.CancelAsync();
            throw;
        }

        return count;
    }

    private static void Write(BinaryCopy copy, StagedParcel row)
    {
        copy.Bigint(row.Number);
        copy.Text(row.Place);
        copy.Uuid(row.Id);
        copy.Text(row.CountyCode);
        copy.Text(row.Code);
        copy.Bytes(row.Boundary);
        copy.Text(row.Name);
        copy.Numeric(row.RegisteredArea);
        copy.Text(row.Stage);
        copy.Text(row.Ownership);
        copy.Text(row.LandUseSystem);
        copy.Text(row.LandUseCode);
        copy.Text(row.PlannedUseSystem);
        copy.Text(row.PlannedUseCode);
        copy.Text(row.PlatformKey);
        copy.Text(row.TownshipCode);
        copy.Boolean(row.IsTownshipGiven);
        copy.Date(row.StatedOn);
        copy.Text(row.SourceId);
        copy.Text(row.Origin);
        copy.Text(row.Problems.IsEmpty ? null : RowProblems.Write(row.Problems));
    }
}
