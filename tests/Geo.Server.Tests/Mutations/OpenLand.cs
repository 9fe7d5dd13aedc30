using System.Globalization;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations;

/// <summary>Places in 开平 where no parcel lies, each some 100 by 100 m.</summary>
internal sealed class OpenLand(PostgisFixture database)
{
    private const double Side = 0.001;
    private static int _serial;

    /// <summary>A code in 开平 that no parcel has: of the cadastral district 999.</summary>
    public static string Code(char ownership = 'G') => string.Create(CultureInfo.InvariantCulture, $"440783999001{ownership}B{Interlocked.Increment(ref _serial):00000}");

    /// <summary>West and south of free places; each call gives others.</summary>
    public async Task<(double West, double South)[]> FindAsync(int count)
    {
        IReadOnlyList<object?[]> rows = await database.Owner.RowsAsync(
            """
            with region as materialized (
              select boundary, st_xmin(boundary) as west, st_ymin(boundary) as south, st_xmax(boundary) as east, st_ymax(boundary) as north from land.region where code = '440783'),
            corner as materialized (
              select west + (east - west) * column_number / 61 as x, south + (north - south) * row_number / 61 as y
              from region, generate_series(1, 60) as column_number, generate_series(1, 60) as row_number
              order by md5(column_number || ' ' || row_number))
            select x, y
            from region, corner
            where st_covers(boundary, st_makeenvelope(x - 0.002, y - 0.002, x + 0.004, y + 0.004, 4490))
              and not exists (select from land.parcel where parcel.boundary && st_makeenvelope(x - 0.002, y - 0.002, x + 0.004, y + 0.004, 4490))
            limit $1
            """,
            count);
        Assert.Equal(count, rows.Count);
        return [.. rows.Select(row => ((double)row[0]!, (double)row[1]!))];
    }

    /// <summary>A free place.</summary>
    public async Task<(double West, double South)> FindAsync() => (await FindAsync(1))[0];

    /// <summary>A square with a corner at the place.</summary>
    public static object Square((double West, double South) place, double east = 0) => Box(place.West + east, place.South, place.West + east + Side, place.South + Side);

    /// <summary>A box as a <c>GeometryInput</c>.</summary>
    public static object Box(double west, double south, double east, double north) => new
    {
        geojson = new
        {
            type = "Polygon",
            coordinates = new[] { new[] { new[] { west, south }, [east, south], [east, north], [west, north], [west, south] } },
        },
    };
}
