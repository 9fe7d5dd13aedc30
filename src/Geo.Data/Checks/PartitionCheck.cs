using System.Collections.Immutable;
using Geo.Data.Partitioning;
using Npgsql;

namespace Geo.Data.Checks;

/// <summary>
/// Rows of a county that lie in the partition of all others: right, but found without pruning. They come to a partition of their own by <c>geo partition</c>.
/// And parcels on ground that their county is not known to have: boxes that name counties do not find them.
/// </summary>
internal static class PartitionCheck
{
    private const string Remedy = "Run geo partition: it gives the county a partition and moves the rows.";

    private const string GroundRemedy = "Only somebody around the triggers can leave this. Run as the owner: call land.keep_ground()";

    /// <summary>A finding for each table and county of the region with such rows.</summary>
    public static async Task<ImmutableArray<Finding>> FindAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        ImmutableArray<Finding>.Builder findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (string table in await Partitions.TablesAsync(connection, cancellationToken))
        {
            findings.AddRange(await FindingReader.ReadAsync(
                connection,
                "partitions",
                table,
                Remedy,
                Sql.Sql.Of(
                    $"""
                    select county_code, format('%s rows of %s are in the partition of all others.', count(*), county_code)
                    from {Sql.Sql.Name(Partitions.Schema, $"{table}_{Partitions.Others}")}
                    where county_code in (select code from land.region where level = 'COUNTY') group by county_code order by county_code
                    """),
                cancellationToken));
        }

        findings.AddRange(await FindingReader.ReadAsync(
            connection,
            "ground",
            "parcel",
            GroundRemedy,
            Sql.Sql.Of(
                $"""
                select written.code, format('%s lies on ground that %s is not known to have.', written.code, written.county_code)
                from land.parcel as written
                where exists (select from land.county_ground) and exists (
                  select from (select land.ground_cells(written.boundary) union select land.ground_cells(written.coarse_boundary)) as place (cell)
                  where not exists (select from land.ground_cell as known where known.county = written.county_code and known.cell = place.cell))
                order by written.code
                """),
            cancellationToken));
        return findings.ToImmutable();
    }
}
