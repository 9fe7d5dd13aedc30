using Geo.Data.Parcels;
using Geo.Land.Outlines;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Imports.Staging;

/// <summary>
/// Which rows overlap each other or active parcels by more than drawn neighbours may. A sweep over all outlines leaves few pairs, and these are
/// measured as <see cref="ParcelGround.Overlaps"/> does. A row that is refused does not replace its parcel, so others are compared with that then.
/// </summary>
/// <param name="connection">The connection of the job's transaction.</param>
/// <param name="mostPairs">How many pairs may be left to be measured.</param>
internal sealed class OverlapVerdicts(NpgsqlConnection connection, int mostPairs)
{
    // The parcels that a good row is not the next state of.
    private static readonly Sql.Sql Standing = Sql.Sql.Of(
        $"""
        select null::bigint as number, parcel.county_code, parcel.id, st_asbinary(parcel.boundary, 'NDR') as shape, st_xmin(parcel.boundary) as west
        from api.parcel as parcel
        where parcel.state = 'ACTIVE' and parcel.boundary && (select st_setsrid(st_extent(boundary), 4490) from import_row)
          and not exists (select from import_row as row where row.county_code = parcel.county_code and row.code = parcel.code and {ReferenceVerdicts.Good})
        """);

    private static readonly Sql.Sql Outlines = Sql.Sql.Of(
        $"""
        select number, county_code, id, shape from (
          select row.number, null::text as county_code, null::uuid as id, st_asbinary(row.boundary, 'NDR') as shape, st_xmin(row.boundary) as west
          from import_row as row where {ReferenceVerdicts.Good}
          union all {Standing}) as outline
        order by west
        """);

    /// <summary>Finds them, and gives the number of pairs; null where there are more than may be measured.</summary>
    public async Task<long?> RunAsync(CancellationToken cancellationToken)
    {
        await connection.RunAsync(
            Sql.Sql.Of($"create temporary table import_overlap (number bigint not null, other bigint, code text not null, metres double precision not null) on commit drop"), cancellationToken);
        double? latitude = await MiddleAsync(cancellationToken);
        while (latitude is { } middle)
        {
            // 1. the pairs that no line parts
            List<Pair>? pairs = await SweepAsync(middle, cancellationToken);
            if (pairs is null)
            {
                return null;
            }

            // 2. those of them that overlap; 3. once more where a row that was to replace a parcel is refused
            await connection.RunAsync(Measure(pairs), cancellationToken);
            await connection.RunAsync(Sql.Sql.Of($"create temporary table import_refused on commit drop as {Refused}"), cancellationToken);
            int refused = await connection.RunAsync(Tell, cancellationToken);
            bool again = refused > 0 && await ReplacesAsync(cancellationToken);
            await connection.RunAsync(Sql.Sql.Of($"drop table import_refused"), cancellationToken);
            if (!again)
            {
                break;
            }
        }

        long count = 0;
        await connection.EachAsync(Sql.Sql.Of($"select count(*) from import_overlap where other is null or number < other"), row => count = row.GetInt64(0), cancellationToken);
        return count;
    }

    private async Task<double?> MiddleAsync(CancellationToken cancellationToken)
    {
        double? middle = null;
        await connection.EachAsync(
            Sql.Sql.Of($"select (st_ymin(box) + st_ymax(box)) / 2 from (select st_extent(boundary) as box from import_row where problems is null) as all_rows"),
            row => middle = row.IsDBNull(0) ? null : row.GetDouble(0),
            cancellationToken);
        return middle;
    }

    private async Task<List<Pair>?> SweepAsync(double latitude, CancellationToken cancellationToken)
    {
        List<Pair> pairs = [];
        OverlapSweep<Name> sweep = new(static (one, other) => one.Number is not null || other.Number is not null);
        await connection.EachAsync(
            Outlines,
            row =>
            {
                Name name = row.IsDBNull(0) ? new(null, row.GetString(1), row.GetGuid(2)) : new(row.GetInt64(0), null, null);
                foreach (Name met in sweep.Add(name, FlatOutline.Read(row.GetFieldValue<byte[]>(3), latitude)))
                {
                    if (pairs.Count <= mostPairs)
                    {
                        pairs.Add(name.Number is { } number ? new(number, met) : new(met.Number!.Value, name));
                    }
                }
            },
            cancellationToken);
        return pairs.Count > mostPairs ? null : pairs;
    }

    // Both rows of a pair tell of it.
    private static Sql.Sql Measure(List<Pair> pairs)
    {
        Sql.Sql given = Sql.Sql.Of(
            $"unnest({List(pairs.Select(pair => pair.Number), NpgsqlDbType.Bigint)}, {List(pairs.Select(pair => pair.Other.Number), NpgsqlDbType.Bigint)}, {List(pairs.Select(pair => pair.Other.CountyCode), NpgsqlDbType.Text)}, {List(pairs.Select(pair => pair.Other.Id), NpgsqlDbType.Uuid)}) as pair (number, other, county_code, id)");
        Sql.Sql part = ParcelGround.Common(Sql.Sql.Of($"row.boundary"), Sql.Sql.Of($"coalesce(beside.boundary, parcel.boundary)"));
        return Sql.Sql.Of(
            $"""
            insert into import_overlap
            with met as materialized (
              select pair.number, pair.other, row.code, coalesce(beside.code, parcel.code) as other_code, {part} as part
              from {given}
              join import_row as row on row.number = pair.number
              left join import_row as beside on beside.number = pair.other
              left join api.parcel as parcel on parcel.county_code = pair.county_code and parcel.id = pair.id
            ), measured as (
              select number, other, code, other_code, st_area(part) as metres from met where st_area(part) > {ParcelGround.Tolerated(Sql.Sql.Of($"st_perimeter(part)"))}
            )
            select number, other, other_code, metres from measured
            union all
            select other, number, code, metres from measured where other is not null
            """);
    }

    private static Sql.Sql Refused => Sql.Sql.Of(
        $"select distinct found.number from import_overlap as found where not exists (select from import_problem as known where known.number = found.number)");

    private static Sql.Sql Tell => Sql.Sql.Of(
        $"""
        insert into import_problem
        select number, case when other is null then {Sql.Sql.Word(FoundProblem.OverlapsParcel)} else {Sql.Sql.Word(FoundProblem.OverlapsRow)} end,
          case when other is null then array[code, (metres * 3 / 2000)::text] else array[other::text, code, (metres * 3 / 2000)::text] end
        from (
          select *, row_number() over (partition by number order by metres desc, code) as place from import_overlap
          where number in (select number from import_refused)) as overlap
        where place <= {Sql.Sql.Value(ParcelGround.MostOverlaps)}
        """);

    private async Task<bool> ReplacesAsync(CancellationToken cancellationToken)
    {
        bool replaces = false;
        await connection.EachAsync(
            Sql.Sql.Of(
                $"select exists (select from import_refused join import_row as row using (number) join api.parcel as parcel on parcel.county_code = row.county_code and parcel.code = row.code)"),
            row => replaces = row.GetBoolean(0),
            cancellationToken);
        return replaces;
    }

    private static Sql.Sql List<T>(IEnumerable<T> values, NpgsqlDbType type) => Sql.Sql.Value(values.ToArray(), NpgsqlDbType.Array | type);

    private readonly record struct Name(long? Number, string? CountyCode, Guid? Id);

    private readonly record struct Pair(long Number, Name Other);
}
