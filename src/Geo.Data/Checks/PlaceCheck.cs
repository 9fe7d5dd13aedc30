using System.Collections.Immutable;
using Npgsql;

namespace Geo.Data.Checks;

/// <summary>What belongs together without a foreign key that says so.</summary>
internal static class PlaceCheck
{
    private const string Name = "places";

    /// <summary>Parcels against their county; imports against their details.</summary>
    public static async Task<ImmutableArray<Finding>> RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
    [
        // A drawn county is off by some hundred metres; writes are refused beyond a kilometre, which is about 0.009 degrees.
        .. await FindingReader.ReadAsync(
            connection,
            Name,
            "parcel",
            "Register it in the county it lies in, or correct its outline.",
            Sql.Sql.Of(
                $"""
                select county_code || '/' || parcel.id, format('The parcel %s lies outside of its county %s.', parcel.code, county_code)
                from land.parcel join land.region on region.code = county_code
                where not st_dwithin(parcel.label_point, region.boundary, 0.01)
                order by 1
                """),
            cancellationToken),
        .. await FindingReader.ReadAsync(
            connection,
            Name,
            "import_job",
            "Abandon the job and import the file again.",
            Sql.Sql.Of(
                $"""
                select job.id::text, 'The job has lost its details.' from land.import_job as job
                where not exists (select from land.import_detail as detail where detail.job_id = job.id) order by 1
                """),
            cancellationToken),
    ];
}
