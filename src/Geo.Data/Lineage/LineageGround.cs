using Geo.Data.Parcels;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NpgsqlTypes;

namespace Geo.Data.Lineage;

/// <summary>
/// What only the database can tell about acts that close numbers of parcels and make others: each a statement for the writing
/// transaction. The parcels named by ids are all of one county.
/// </summary>
public static class LineageGround
{
    /// <summary>How much of their boundary two parcels must have in common to be merged, in metres: a corner is none.</summary>
    public const double LeastSharedMetres = 1;

    // Some 0.05 m, as far as drawn lines of the same boundary lie apart.
    private const double SameLineDegrees = 4.5e-7;

    /// <summary>How parcels stand, and where: id, version, state, west, south, east, north.</summary>
    public static Sql.Sql Standing(string countyCode, IEnumerable<Guid> ids) => Sql.Sql.Of(
        $"select id, version, state, st_xmin(boundary), st_ymin(boundary), st_xmax(boundary), st_ymax(boundary) from api.parcel where county_code = {Text(countyCode)} and id = any ({Ids(ids)})");

    /// <summary>Holds parcels for this transaction, in one order: others that would write them wait. A row for each: id and version.</summary>
    public static Sql.Sql Hold(string countyCode, IEnumerable<Guid> ids) => Sql.Sql.Of(
        $"select id, version from api.parcel_writable where county_code = {Text(countyCode)} and id = any ({Ids(ids)}) order by id for update");

    /// <summary>
    /// One row: the outline of parcels together, as WKB. Drawn neighbours leave hairs between them: where these keep the land in
    /// pieces, lines up to 0.05 m apart become one, and a hole no wider than what drawn outlines differ by is none.
    /// </summary>
    public static Sql.Sql Union(string countyCode, IEnumerable<Guid> ids)
    {
        Sql.Sql reach = Sql.Sql.Value(SameLineDegrees);
        // First the corners of each parcel to those before it, so that two near ones do not change places; then the lines to the corners.
        Sql.Sql corners = Sql.Sql.Of(
            $"select place, st_snap(boundary, coalesce((select st_collect(other.boundary) from part as other where other.place < part.place), boundary), {reach}) as boundary from part");
        Sql.Sql lines = Sql.Sql.Of(
            $"select st_union(st_snap(boundary, (select st_collect(other.boundary) from cornered as other where other.place <> cornered.place), {reach})) as shape from cornered");
        Sql.Sql best = Sql.Sql.Of(
            $"select (st_dump(case when st_isvalid(met.shape) and st_numgeometries(met.shape) < st_numgeometries(drawn.shape) then met.shape else drawn.shape end)).geom from drawn, met");
        Sql.Sql holes = Sql.Sql.Of(
            $"""
            select st_exteriorring(ring.geom) from st_dumprings(piece.geom) as ring
            where ring.path[1] > 0 and st_area(ring.geom::geography) > {ParcelGround.Tolerated(Sql.Sql.Of($"st_perimeter(ring.geom::geography)"))}
            """);
        return Sql.Sql.Of(
            $"""
            with part as materialized (select row_number() over (order by id) as place, boundary from ({Parcels(countyCode, ids)}) as parcel),
              drawn as materialized (select st_union(boundary) as shape from part), cornered as materialized ({corners}), met as materialized ({lines})
            select st_asbinary(st_multi(st_collect(st_makepolygon(st_exteriorring(piece.geom), array({holes})))), 'NDR') from ({best}) as piece
            """);
    }

    /// <summary>
    /// Where outlines and the parcels they are made of differ by more than drawn neighbours may: kind (<c>GAP</c>, <c>OUTSIDE</c>,
    /// <c>OVERLAP</c>), place of the outline, place of the other one, square metres, longitude and latitude; the greatest first.
    /// </summary>
    public static Sql.Sql Differences(string countyCode, IEnumerable<Guid> ids, IReadOnlyList<MultiPolygon> outlines)
    {
        Sql.Sql whole = Sql.Sql.Of($"select st_union(boundary) as shape from ({Parcels(countyCode, ids)}) as parcel");
        // An edge of two points is straight in longitude and latitude, while areas are taken along geodesics: where a cut gives a long edge a
        // new point, a triangle of some millimetres appears. It is far below the tolerated width.
        Sql.Sql found = Sql.Sql.Of(
            $"""
            select 'GAP' as kind, null::integer as place, null::integer as other, (st_dump(st_collectionextract(st_difference(whole.shape, (select st_union(shape) from part)), 3))).geom as shape from whole
            union all
            select 'OUTSIDE', part.place, null, (st_dump(st_collectionextract(st_difference(part.shape, whole.shape), 3))).geom from part, whole
            union all
            select 'OVERLAP', later.place, part.place, st_collectionextract(st_intersection(part.shape, later.shape), 3)
            from part join part as later on part.place < later.place and st_intersects(part.shape, later.shape)
            """);
        Sql.Sql measured = Sql.Sql.Of(
            $"select kind, place, other, shape, st_area(shape::geography) as area, st_perimeter(shape::geography) as perimeter from found where not st_isempty(shape) offset 0");
        return Sql.Sql.Of(
            $"""
            with part as materialized ({Parts(outlines)}), whole as materialized ({whole}), found as ({found})
            select kind, place, other, area, st_x(st_pointonsurface(shape)), st_y(st_pointonsurface(shape)) from ({measured}) as measured
            where area > {ParcelGround.Tolerated(Sql.Sql.Of($"perimeter"))}
            order by area desc, place, other limit {Sql.Sql.Value(ParcelGround.MostOverlaps)}
            """);
    }

    /// <summary>How much of each parcel each outline takes over: id, place of the outline, square metres; pairs that share nothing are left out.</summary>
    public static Sql.Sql Shares(string countyCode, IEnumerable<Guid> ids, IReadOnlyList<MultiPolygon> outlines) => Sql.Sql.Of(
        $"""
        select id, place, area from (
          select parcel.id, part.place, st_area(st_collectionextract(st_intersection(parcel.boundary, part.shape), 3)::geography) as area
          from ({Parcels(countyCode, ids)}) as parcel join ({Parts(outlines)}) as part on st_intersects(parcel.boundary, part.shape)) as share
        where area > 0
        """);

    /// <summary>The pairs of parcels that share a real stretch of boundary: two ids a row. The graph of neighbours has the lengths.</summary>
    public static Sql.Sql Neighbours(string countyCode, IEnumerable<Guid> ids)
    {
        Sql.Sql named = Ids(ids);
        return Sql.Sql.Of(
            $"""
            select parcel_id, other_parcel_id from api.adjacency
            where county_code = {Text(countyCode)} and parcel_id = any ({named}) and other_county_code = {Text(countyCode)} and other_parcel_id = any ({named})
              and shared_metres >= {Sql.Sql.Value(LeastSharedMetres)}
            """);
    }

    /// <summary>The contracts of parcels: id and number.</summary>
    public static Sql.Sql Contracts(string countyCode, IEnumerable<Guid> ids) => Sql.Sql.Of(
        $"select id, number from api.supply_contract where county_code = {Text(countyCode)} and parcel_id = any ({Ids(ids)}) order by number, id");

    /// <summary>Lets a contract stand on another parcel of its county.</summary>
    public static Sql.Sql PassContract(string countyCode, Guid contract, Guid to) => Sql.Sql.Of(
        $"update api.supply_contract_writable set parcel_id = {Sql.Sql.Value(to)} where county_code = {Text(countyCode)} and id = {Sql.Sql.Value(contract)}");

    /// <summary>Lets everything that hangs on a closed number hang on the one that its land got in the same county.</summary>
    public static Sql.Sql PassRecords(string countyCode, Guid from, Guid to) => Sql.Sql.Of(
        $"select api.pass_records({Text(countyCode)}, {Sql.Sql.Value(from)}, {Sql.Sql.Value(to)})");

    /// <summary>Lets the projects of parcels stand on others of their county too.</summary>
    public static Sql.Sql AddProjects(string countyCode, IEnumerable<Guid> from, IEnumerable<Guid> to) => Sql.Sql.Of(
        $"""
        insert into api.project_parcel_writable (county_code, project_id, parcel_id)
        select distinct pair.county_code, pair.project_id, successor.id
        from api.project_parcel as pair cross join unnest({Ids(to)}) as successor (id)
        where pair.county_code = {Text(countyCode)} and pair.parcel_id = any ({Ids(from)})
        """);

    private static Sql.Sql Parcels(string countyCode, IEnumerable<Guid> ids) =>
        Sql.Sql.Of($"select id, boundary from api.parcel where county_code = {Text(countyCode)} and id = any ({Ids(ids)})");

    private static Sql.Sql Parts(IReadOnlyList<MultiPolygon> outlines)
    {
        WKBWriter writer = new(ByteOrder.LittleEndian);
        Sql.Sql shapes = Sql.Sql.Value(outlines.Select(writer.Write).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Bytea);
        return Sql.Sql.Of($"select place::integer - 1 as place, st_geomfromwkb(wkb, 4490) as shape from unnest({shapes}) with ordinality as given (wkb, place)");
    }

    private static Sql.Sql Text(string text) => Sql.Sql.Value(text, NpgsqlDbType.Text);

    private static Sql.Sql Ids(IEnumerable<Guid> ids) => Sql.Sql.Value(ids.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);
}
