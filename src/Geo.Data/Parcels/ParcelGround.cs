using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using NpgsqlTypes;

namespace Geo.Data.Parcels;

/// <summary>What only the database can tell about an outline before it is written: each a statement for the writing transaction.</summary>
public static class ParcelGround
{
    /// <summary>How far an outline may leave its county: drawn boundaries of counties are off by up to 240 m.</summary>
    public const double CountyBufferMetres = 1000;

    /// <summary>The most overlaps that are told.</summary>
    public const int MostOverlaps = 10;

    // Neighbours whose drawn boundaries differ by rounding are no overlap: up to 1 m², or up to 0.05 m on the average of its length.
    private const double ToleratedSquareMetres = 1;
    private const double ToleratedWidthMetres = 0.05;

    /// <summary>One row: whether the outline leaves the county by more than <see cref="CountyBufferMetres"/>, and the township whose seat in the county is nearest.</summary>
    public static Sql.Sql Place(string countyCode, MultiPolygon outline)
    {
        Sql.Sql shape = Shape(outline);
        Sql.Sql county = Sql.Sql.Value(countyCode);
        return Sql.Sql.Of(
            $"select {Leaves(Sql.Sql.Of($"region.boundary"), shape)}, {NearestTownship(county, shape)} from api.region as region where region.code = {county}");
    }

    /// <summary>Whether a shape leaves a county by more than <see cref="CountyBufferMetres"/>; false for a county whose boundary is not known.</summary>
    public static Sql.Sql Leaves(Sql.Sql boundary, Sql.Sql shape)
    {
        Sql.Sql metres = Sql.Sql.Value(CountyBufferMetres);
        // Only the part of the county around the outline is widened: what is farther away makes no difference.
        Sql.Sql near = Sql.Sql.Of($"select st_intersection({boundary}, st_expand(st_envelope({shape}), 0.02)) as part offset 0");
        Sql.Sql within = Sql.Sql.Of($"select st_covers(st_setsrid(st_buffer(near.part::geography, {metres})::geometry, 4490), {shape}) from ({near}) as near where not st_isempty(near.part)");
        return Sql.Sql.Of($"{boundary} is not null and not st_covers({boundary}, {shape}) and not coalesce(({within}), false)");
    }

    /// <summary>The township whose seat in the county is nearest to a point inside of a shape.</summary>
    public static Sql.Sql NearestTownship(Sql.Sql countyCode, Sql.Sql shape) => Sql.Sql.Of(
        $"(select town.code from api.region as town where town.level = 'TOWNSHIP' and town.parent_code = {countyCode} and town.seat is not null order by st_distance(town.seat::geography, st_pointonsurface({shape})::geography), town.code limit 1)");

    /// <summary>The active parcels the outline overlaps, as far as the caller sees them: code and square metres, the greatest first.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="countyCode">The county of the parcel itself.</param>
    /// <param name="ids">The parcel itself, and those whose place it takes, which do not count.</param>
    public static Sql.Sql Overlaps(MultiPolygon outline, string countyCode, params Guid[] ids)
    {
        Sql.Sql shape = Shape(outline);
        Sql.Sql parts = Sql.Sql.Of(
            $"select code, {Common(Sql.Sql.Of($"boundary"), shape)} as part from api.parcel where state = 'ACTIVE' and boundary && {shape} and st_intersects(boundary, {shape}) and not (county_code = {Sql.Sql.Value(countyCode)} and id = any ({Sql.Sql.Value(ids, NpgsqlDbType.Array | NpgsqlDbType.Uuid)})) offset 0");
        Sql.Sql areas = Sql.Sql.Of($"select code, st_area(part) as area, st_perimeter(part) as perimeter from ({parts}) as overlap offset 0");
        return Sql.Sql.Of(
            $"select code, area from ({areas}) as measured where area > {Tolerated(Sql.Sql.Of($"perimeter"))} order by area desc, code limit {Sql.Sql.Value(MostOverlaps)}");
    }

    /// <summary>The land that two outlines have in common, as a geography.</summary>
    public static Sql.Sql Common(Sql.Sql one, Sql.Sql other) => Sql.Sql.Of($"st_collectionextract(st_intersection({one}, {other}), 3)::geography");

    /// <summary>The square metres up to which a difference between two drawn outlines of that perimeter is none.</summary>
    public static Sql.Sql Tolerated(Sql.Sql perimeter) =>
        Sql.Sql.Of($"greatest({Sql.Sql.Value(ToleratedSquareMetres)}, {Sql.Sql.Value(ToleratedWidthMetres)} * {perimeter} / 2)");

    /// <summary>One row: whether the source, the platform, the two land uses and the township of the county exist; and whether the code is taken.</summary>
    public static Sql.Sql References(Parcel parcel)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        Sql.Sql source = Sql.Sql.Of($"exists (select from api.source where id = {Text(parcel.SourceId)})");
        Sql.Sql platform = Sql.Sql.Of($"exists (select from api.platform where key = {Text(parcel.PlatformKey)})");
        Sql.Sql township = Sql.Sql.Of(
            $"exists (select from api.region where code = {Text(parcel.TownshipCode)} and level = 'TOWNSHIP' and parent_code = {Text(parcel.CountyCode)})");
        Sql.Sql taken = Sql.Sql.Of($"exists (select from api.parcel where county_code = {Text(parcel.CountyCode)} and code = {Text(parcel.Code)})");
        return Sql.Sql.Of(
            $"select {source}, {platform}, {LandUse(parcel.LandUseSystem, parcel.LandUseCode)}, {LandUse(parcel.PlannedUseSystem, parcel.PlannedUseCode)}, {township}, {taken}");
    }

    /// <summary>Locks the cells of the land of a parcel, as <see cref="LandCells"/> does, until the end of the transaction.</summary>
    public static Sql.Sql LockLand(string countyCode, Guid id) => Sql.Sql.Of(
        $"select api.lock_land(array[st_envelope(boundary)]) from api.parcel_writable where county_code = {Text(countyCode)} and id = {Sql.Sql.Value(id)}");

    /// <summary>Holds a parcel for this transaction: others that would write it wait.</summary>
    public static Sql.Sql Hold(string countyCode, Guid id) => Sql.Sql.Of(
        $"select version from api.parcel_writable where county_code = {Text(countyCode)} and id = {Sql.Sql.Value(id)} for update");

    /// <summary>Whether a source exists.</summary>
    public static Sql.Sql Source(string id) => Sql.Sql.Of($"select exists (select from api.source where id = {Text(id)})");

    private static Sql.Sql LandUse(string? system, string? code) =>
        Sql.Sql.Of($"exists (select from api.land_use where system = {Text(system)} and code = {Text(code)})");

    private static Sql.Sql Text(string? text) => Sql.Sql.Value(text, NpgsqlDbType.Text);

    private static Sql.Sql Shape(MultiPolygon outline) =>
        Sql.Sql.Of($"st_geomfromwkb({Sql.Sql.Value(new WKBWriter(ByteOrder.LittleEndian).Write(outline), NpgsqlDbType.Bytea)}, 4490)");
}
