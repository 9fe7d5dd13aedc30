using System.Globalization;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>Generated filters by place: boxes, shapes and circles of all sizes, at random, around parcels, at the borders of counties and far from all.</summary>
internal static class GroundBoxes
{
    /// <summary>Filters as they stand in an operation.</summary>
    public static async Task<List<string>> FiltersAsync(NpgsqlDataSource owner, int seed, int count)
    {
        IReadOnlyList<object?[]> corners = await owner.RowsAsync(
            "select st_x(p.geom), st_y(p.geom) from land.region, st_dumppoints(boundary) as p where level = 'COUNTY' order by md5(p.geom::text) limit 200");
        IReadOnlyList<object?[]> parcels = await owner.RowsAsync("select st_x(label_point), st_y(label_point) from land.parcel order by md5(code) limit 200");
        Random chance = new(seed);
        List<string> filters = [];
        for (int i = 0; i < count; i++)
        {
            (double x, double y) = chance.Next(5) switch
            {
                0 => (112.0 + chance.NextDouble() * 1.2, 21.7 + chance.NextDouble() * 1.1),
                1 => (-170 + chance.NextDouble() * 340, -80 + chance.NextDouble() * 160),
                2 => Of(parcels[chance.Next(parcels.Count)]),
                _ => Of(corners[chance.Next(corners.Count)]),
            };
            filters.Add(Filter(chance, x, y, Math.Pow(10, -3.5 + 3.2 * chance.NextDouble())));
        }

        return filters;
    }

    private static (double X, double Y) Of(object?[] point) => ((double)point[0]!, (double)point[1]!);

    private static string Filter(Random chance, double x, double y, double size)
    {
        double west = x - size * chance.NextDouble(), south = y - size * chance.NextDouble(), east = west + size, north = south + size;
        string box = Text($"[{west:F6}, {south:F6}, {east:F6}, {north:F6}]");
        string triangle = Text($"{{wkt: {{text: \"POLYGON (({west:F6} {south:F6}, {east:F6} {south:F6}, {x:F6} {north:F6}, {west:F6} {south:F6}))\"}}}}");
        return chance.Next(7) switch
        {
            0 => $"{{boundary: {{intersects: {triangle}}}}}",
            1 => $"{{boundary: {{within: {triangle}}}}}",
            2 => Text($"{{boundary: {{dwithin: {{geometry: {{wkt: {{text: \"POINT ({x:F6} {y:F6})\"}}}}, metres: {30000 * size:F0}}}}}}}"),
            3 => $"{{and: [{{stage: {{in: [LISTED, IN_USE]}}}}, {{boundary: {{bbox: {box}}}}}]}}",
            4 => $"{{or: [{{boundary: {{bbox: {box}}}}}, {{areaMu: {{gt: 900}}}}]}}",
            _ => $"{{boundary: {{bbox: {box}}}}}",
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
