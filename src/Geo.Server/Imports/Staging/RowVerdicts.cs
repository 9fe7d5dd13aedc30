using Npgsql;

namespace Geo.Server.Imports.Staging;

/// <summary>The verdict of each row, once everything that is wrong is known.</summary>
internal static class RowVerdicts
{
    // What is empty in the file stays as it is in the record. Without a mapped source, a record keeps its own.
    private static readonly Sql.Sql Differs = Sql.Sql.Of(
        $"""
        not (row.boundary = parcel.boundary)
        or row.name <> parcel.name or (row.name is not null and parcel.name is null)
        or row.registered_area <> parcel.registered_area or (row.registered_area is not null and parcel.registered_area is null)
        or row.stage <> parcel.stage
        or (row.land_use_code is not null and (row.land_use_system, row.land_use_code) is distinct from (parcel.land_use_system, parcel.land_use_code))
        or (row.planned_use_code is not null and (row.planned_use_system, row.planned_use_code) is distinct from (parcel.planned_use_system, parcel.planned_use_code))
        or (row.platform_key is not null and row.platform_key is distinct from parcel.platform_key)
        or (row.township_given and (row.township_code, 'EXACT') is distinct from (parcel.township_code, parcel.township_precision))
        or (row.stated_on is not null and row.stated_on is distinct from parcel.stated_on)
        or row.source_id <> parcel.source_id
        or row.origin <> parcel.origin
        """);

    /// <summary>Makes the table of verdicts and counts it.</summary>
    public static async Task<VerdictCounts> RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await connection.RunAsync(
            Sql.Sql.Of(
                $"""
                create temporary table import_verdict on commit drop as
                select row.number, parcel.id as parcel_id, case
                    when row.problems is not null or known.number is not null then 'REJECTED'
                    when parcel.id is null then 'ACCEPTED'
                    when {Differs} then 'CHANGED'
                    else 'UNCHANGED' end as verdict
                from import_row as row
                left join api.parcel as parcel on parcel.county_code = row.county_code and parcel.code = row.code
                left join (select distinct number from import_problem) as known on known.number = row.number
                """),
            cancellationToken);
        Dictionary<string, long> counts = new(StringComparer.Ordinal);
        await connection.EachAsync(
            Sql.Sql.Of($"select verdict, count(*) from import_verdict group by verdict"), row => counts.Add(row.GetString(0), row.GetInt64(1)), cancellationToken);
        return new(
            counts.GetValueOrDefault("ACCEPTED"), counts.GetValueOrDefault("CHANGED"), counts.GetValueOrDefault("UNCHANGED"), counts.GetValueOrDefault("REJECTED"));
    }
}
