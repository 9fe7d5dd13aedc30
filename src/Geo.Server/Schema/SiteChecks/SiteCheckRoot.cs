using System.Globalization;
using Geo.Data.Constraints;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.SiteChecks;

/// <summary>The root field <c>siteCheck</c>: what a drawn shape meets.</summary>
internal sealed class SiteCheckRoot(SiteCheckReader reader)
{
    // More than the largest county of the region; about a second of work.
    private const double LargestArea = 5e9;

    // A square of 10 cm: below that, coordinates say no more how large a shape is.
    private const double SmallestArea = 0.01;

    /// <summary>The field.</summary>
    public ComputedRoot Root => new(
        "siteCheck",
        "What a shape meets (选址核查): areas, constraints with their overlap, verdict and net usable land, parcels and uses, county, platforms, nearest facilities. "
        + "The shape is drawn, or the outline of a region or platform, of at most 5,000 km². "
        + "Example: `siteCheck(boundary: {wkt: {text: \"POLYGON ((112.66 22.36, 112.67 22.36, 112.67 22.37, 112.66 22.37, 112.66 22.36))\"}}) { verdict area netUsableArea constraints { kind hardness overlap share } }`.",
        [
            "\"The shape (范围): a polygon or several, drawn, or a region or platform with an outline.\" boundary: GeometryInput!",
            .. SiteCheckReader.Arguments,
        ],
        SiteCheckObject.Map,
        Nullable: false,
        ReadAsync) { ArgumentTypes = [EnumMaps.Of<Hardness>()] };

    private async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        Sql.Sql shape = await call.GeometryAsync("boundary", cancellationToken);
        await RefuseAsync(call, shape, cancellationToken);
        return (await reader.ReadAsync(call, Sql.Sql.Of($"select 0, {shape}"), cancellationToken))[0];
    }

    private static async Task RefuseAsync(ComputedCall call, Sql.Sql shape, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select st_geometrytype(shape) in ('ST_Polygon', 'ST_MultiPolygon'), is_wide, case when not is_wide then st_area(shape::geography, true) end
            from (select {shape} as shape offset 0) as given
            cross join lateral (select greatest(st_xmax(shape) - st_xmin(shape), st_ymax(shape) - st_ymin(shape)) > 90 as is_wide) as extent
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader row = await command.ExecuteReaderAsync(cancellationToken);
        await row.ReadAsync(cancellationToken);
        if (!row.GetBoolean(0))
        {
            throw Refuse("A site check needs an area: give a Polygon or a MultiPolygon, not a point, a line or a collection.");
        }

        if (row.GetBoolean(1))
        {
            throw Refuse("The shape spans more than 90 degrees. Split a shape that crosses the antimeridian in two.");
        }

        double area = row.GetDouble(2);
        if (area is > LargestArea or < SmallestArea)
        {
            throw Refuse(string.Create(
                CultureInfo.InvariantCulture,
                $"The shape has {(area > 1 ? $"{area / 1e6:0.###} km²" : $"{area:0.######} m²")}; a site check takes {SmallestArea} m² to {LargestArea / 1e6:0,0} km². Larger land is asked for by its parts."));
        }
    }

    private static Geo.Query.Plans.RefusedException Refuse(string message) => ComputedCall.Refuse("BAD_GEOMETRY", message);
}
