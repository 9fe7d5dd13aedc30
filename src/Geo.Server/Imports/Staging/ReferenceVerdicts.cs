using Geo.Data.Parcels;
using Npgsql;

namespace Geo.Server.Imports.Staging;

/// <summary>What is wrong with rows beside the other rows of the file, the county and the records of the same code.</summary>
internal static class ReferenceVerdicts
{
    /// <summary>A row without a problem so far: others are left out of what costs time.</summary>
    public static readonly Sql.Sql Good = Sql.Sql.Of($"row.problems is null and not exists (select from import_problem as known where known.number = row.number)");

    /// <summary>Finds them all.</summary>
    public static async Task RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await connection.RunAsync(Sql.Sql.Of($"analyze import_row (code, county_code, number, township_code, problems, stage, boundary)"), cancellationToken);
        foreach (Sql.Sql problems in (Sql.Sql[])[Repeated, Closed, Stageless, Invalid, Outside])
        {
            await connection.RunAsync(Sql.Sql.Of($"insert into import_problem {problems}"), cancellationToken);
        }

        await connection.RunAsync(Sql.Sql.Of($"analyze import_problem"), cancellationToken);
        await connection.RunAsync(Township, cancellationToken);
    }

    private static Sql.Sql Repeated => Sql.Sql.Of(
        $"""
        select row.number, {Sql.Sql.Word(FoundProblem.Twice)}, array[(case when row.number = same.first then same.second else same.first end)::text]
        from import_row as row
        join (
          select code, min(number) as first, (array_agg(number order by number))[2] as second
          from import_row where code is not null group by code having count(*) > 1) as same using (code)
        """);

    private static Sql.Sql Closed => Sql.Sql.Of(
        $"""
        select row.number, {Sql.Sql.Word(FoundProblem.Retired)}, array[row.code]
        from import_row as row join api.parcel as parcel using (county_code, code)
        where parcel.state = 'RETIRED'
        """);

    private static Sql.Sql Stageless => Sql.Sql.Of(
        $"""
        select row.number, {Sql.Sql.Word(FoundProblem.NoStage)}, array[]::text[] from import_row as row
        where row.stage is null and row.code is not null
          and not exists (select from api.parcel as parcel where parcel.county_code = row.county_code and parcel.code = row.code)
        """);

    private static Sql.Sql Invalid => Sql.Sql.Of(
        $"""
        select number, {Sql.Sql.Word(FoundProblem.Invalid)}, array[
          reason(detail), st_x(location(detail))::text, st_y(location(detail))::text,
          nullif(st_area(st_collectionextract(st_makevalid(boundary), 3)::geography), 'NaN')::text, st_area(boundary::geography)::text]
        from (
          select row.number, row.boundary, st_isvaliddetail(row.boundary) as detail
          from import_row as row
          where row.boundary is not null and not st_isvalid(row.boundary)
          offset 0) as broken
        """);

    private static Sql.Sql Outside => Sql.Sql.Of(
        $"""
        select row.number, {Sql.Sql.Word(FoundProblem.Outside)}, array[row.county_code]
        from (
          select row.number, row.county_code, row.boundary, region.boundary as county
          from import_row as row join api.region as region on region.code = row.county_code
          where {Good} and region.boundary is not null and not st_covers(region.boundary, row.boundary)
          offset 0) as row
        where {ParcelGround.Leaves(Sql.Sql.Of($"row.county"), Sql.Sql.Of($"row.boundary"))}
        """);

    // The few between two seats, which only measuring tells.
    private static Sql.Sql Township => Sql.Sql.Of(
        $"""
        update import_row as row set township_code = {ParcelGround.NearestTownship(Sql.Sql.Of($"row.county_code"), Sql.Sql.Of($"row.boundary"))}
        where row.township_code is null and {Good}
        """);
}
