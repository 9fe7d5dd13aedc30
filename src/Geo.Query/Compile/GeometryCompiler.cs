using System.Diagnostics;
using Geo.Query.Geometry;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Query.Compile;

/// <summary>A <c>GeometryInput</c> to an expression of PostGIS in EPSG:4490, and the checks that only PostGIS can do.</summary>
internal sealed class GeometryCompiler(ModelIndex index, IParameters parameters, ShapeChecks checks, RecordSource source)
{
    // Half of the equator: nothing is farther away.
    private const double FarthestMetres = 2.1e7;

    /// <summary>The geometry; where a point stands for a record without an outline only if <paramref name="orPoint"/>.</summary>
    public SqlText Compile(ObjectInput geometry, bool orPoint = false)
    {
        (string member, Input value) = geometry.Fields[0];
        if (value is NullInput)
        {
            throw new RefusedException(Messages.NullFilter(member));
        }

        return member switch
        {
            "geojson" => CompileGeoJson(value),
            "wkt" => CompileWkt((ObjectInput)value),
            _ => CompileKey(member, value, orPoint),
        };
    }

    /// <summary>A distance in metres as a parameter.</summary>
    public SqlText Metres(string name, Input value) => parameters.Add(
        NpgsqlDbType.Double,
        values => Convert.ToDouble(values[0]) is >= 0 and double metres && double.IsFinite(metres)
            ? Math.Min(metres, FarthestMetres)
            : throw new RefusedException(Messages.BadDistance(name)),
        value);

    /// <summary>The shape lies within the metres of the geometry, on the ellipsoid; the index serves the box around the geometry.</summary>
    public static SqlText Within(SqlText shape, SqlText geometry, SqlText metres) =>
        SqlText.Of($"{shape} && {Around(geometry, metres)} and {Distance(shape, geometry)} <= {metres}");

    /// <summary>
    /// A box, computed once for a statement, that holds whatever lies within the metres of the geometry: widened by the metres
    /// and 1 % more, in degrees at the latitude where these are shortest, up to the 89th.
    /// </summary>
    public static SqlText Around(SqlText geometry, SqlText metres)
    {
        SqlAlias given = new("given");
        SqlAlias shape = new("shape");
        SqlAlias height = new("height");
        SqlText north = SqlText.Of($"least(89.0, greatest(abs(st_ymax({given}.{shape})), abs(st_ymin({given}.{shape}))) + {given}.{height})");
        return SqlText.Of(
            $"(select st_expand({given}.{shape}, {given}.{height} / cos(radians({north})), {given}.{height}) from (select {geometry} as {shape}, {metres} * (1.01 / 110000.0) as {height} offset 0) as {given})");
    }

    /// <summary>The distance in metres on the ellipsoid.</summary>
    public static SqlText Distance(SqlText shape, SqlText geometry) =>
        SqlText.Of($"st_distance({shape}::geography, {geometry}::geography)");

    /// <summary>A parameter of the type <see cref="NpgsqlDbType.Geometry"/>. The cast tells PostgreSQL, which then reads the value once and not for every row.</summary>
    public static SqlText Stored(SqlText parameter) => SqlText.Of($"{parameter}::geometry");

    private SqlText CompileGeoJson(Input value)
    {
        SqlText geometry = Stored(parameters.Add(
            NpgsqlDbType.Geometry,
            values => WkbWriter.WriteStored(ShapeRules.Check(GeoJsonReader.Read((ReadOnlyMemory<byte>)values[0]!), ShapeRules.StoredSrid)),
            value));
        CheckValidity(geometry);
        return geometry;
    }

    private SqlText CompileWkt(ObjectInput value)
    {
        Input sridInput = value.FindValue("srid") ?? new LeafInput(ShapeRules.StoredSrid);
        Input text = value.Find("text")!;
        if (sridInput is LeafInput { From: null, Value: ShapeRules.StoredSrid })
        {
            SqlText stored = Stored(parameters.Add(
                NpgsqlDbType.Geometry, values => WkbWriter.WriteStored(ShapeRules.Check(WktReader.Read((string)values[0]!), ShapeRules.StoredSrid)), text));
            CheckValidity(stored);
            return stored;
        }

        SqlText srid = parameters.Add(NpgsqlDbType.Integer, values => (int)values[0]!, sridInput);
        SqlText wkb = parameters.Add(
            NpgsqlDbType.Bytea,
            values => WkbWriter.Write(ShapeRules.Check(WktReader.Read((string)values[0]!), (int)values[1]!)),
            text,
            sridInput);
        checks.Add(
            SqlText.Of($"(select {srid}::text where not exists (select from spatial_ref_sys where srid = {srid}))"),
            unknown => Messages.UnknownSrid(int.Parse(unknown)));
        SqlText geometry = SqlText.Of($"st_transform(st_geomfromwkb({wkb}, {srid}), 4490)");
        checks.Add(
            SqlText.Of($"(select case when st_xmin(g) >= -180 and st_xmax(g) <= 180 and st_ymin(g) >= -90 and st_ymax(g) <= 90 then null else {srid}::text end from (select {geometry} as g) as given)"),
            foreign => Messages.Untransformable(int.Parse(foreign)),
            sridInput);
        CheckValidity(geometry, sridInput);
        return geometry;
    }

    private SqlText CompileKey(string member, Input value, bool orPoint)
    {
        (EntityMap entity, LookupMap lookup) = index.ShapeByKey(member)
            ?? throw new UnreachableException($"No entity gives shapes by {member}.");
        SqlText key = parameters.Add(NpgsqlDbType.Text, values => Conversions.CheckText(member, (string)values[0]!), value);
        SqlAlias row = new(entity.View);
        SqlText geometry = SqlText.Of($"(select {ShapeOf(entity, row, orPoint)} from {source.Of(entity, row)} where {row.Column(lookup.Column)} = {key})");
        SqlAlias found = new("found");
        SqlText problem = SqlText.Of(
            $"(select case when count({found}) = 0 then 'unknown:' || {key} when count({ShapeOf(entity, found, orPoint)}) = 0 then 'shapeless:' || {key} end from {source.Of(entity, found)} where {found.Column(lookup.Column)} = {key})");
        checks.Add(problem, what => what.StartsWith("unknown:", StringComparison.Ordinal)
            ? Messages.UnknownShapeKey(member, what["unknown:".Length..])
            : Messages.KeyWithoutShape(member, what["shapeless:".Length..]));
        return geometry;
    }

    // A distance may start from a point; what lies inside of a point is a question nobody means.
    private static SqlText ShapeOf(EntityMap entity, SqlAlias row, bool orPoint)
    {
        IEnumerable<GeometryField> shapes = entity.Fields.OfType<GeometryField>().OrderBy(field => field.Kind == ShapeKind.Point);
        SqlText[] columns = [.. shapes.Where(field => orPoint || field.Kind != ShapeKind.Point).Select(field => row.Column(field.Column))];
        return columns.Length == 1 ? columns[0] : SqlText.Of($"coalesce({SqlText.Join($", ", columns)})");
    }

    private void CheckValidity(SqlText geometry, Input? foreignSrid = null) => checks.Add(
        SqlText.Of($"(select reason || coalesce(' at ' || round(st_x(location)::numeric, 7)::float8 || ' ' || round(st_y(location)::numeric, 7)::float8, '') from st_isvaliddetail({geometry}) where not valid)"),
        Messages.InvalidShape,
        foreignSrid);
}
