using Geo.Sql;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Npgsql;

namespace Geo.Data.Demo.World;

/// <summary>Reads counties, seats, platforms and places, in the order of their keys.</summary>
internal static class DemoWorldReader
{
    public static async Task<DemoWorld> ReadAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        List<(string County, DemoTownship Item)> townships = await ReadAsync(
            connection,
            Sql.Sql.Of($"select parent_code, code, name, st_x(seat), st_y(seat) from land.region where level = 'TOWNSHIP' and seat is not null order by code collate \"C\""),
            row => (row.GetString(0), new DemoTownship(row.GetString(1), row.GetString(2), PointAt(row, 3))),
            cancellationToken);
        List<(string County, DemoPlatform Item)> platforms = await ReadAsync(connection, Platforms, ReadPlatform, cancellationToken);
        List<(string County, DemoPlace Item)> places = await ReadAsync(
            connection,
            Sql.Sql.Of($"select region_code, key, name, st_x(location), st_y(location) from land.place where region_code is not null order by key collate \"C\""),
            row => (row.GetString(0), new DemoPlace(row.GetString(1), row.GetString(2), PointAt(row, 3))),
            cancellationToken);
        List<DemoCounty> counties = await ReadAsync(
            connection,
            Sql.Sql.Of($"select code, name, st_asbinary(boundary) from land.region where level = 'COUNTY' and boundary is not null order by code collate \"C\""),
            row => new DemoCounty(
                row.GetString(0),
                row.GetString(1),
                new WKBReader().Read(row.GetFieldValue<byte[]>(2)),
                Of(townships, row.GetString(0)),
                Of(platforms, row.GetString(0)),
                Of(places, row.GetString(0))),
            cancellationToken);
        List<string> industries = await ReadAsync(
            connection,
            Sql.Sql.Of($"""select name from land.industry_chain order by name collate "C" """),
            row => row.GetString(0),
            cancellationToken);
        return new DemoWorld(counties, industries);
    }

    private static Sql.Sql Platforms => Sql.Sql.Of(
        $"""
        select region_code, key, name, area_km2, st_x(location), st_y(location), location_precision in ('POINT', 'OUTLINE'),
               array(select chain from land.platform_industry where platform_key = key order by role, position)
        from land.platform where location is not null order by key collate "C"
        """);

    private static (string County, DemoPlatform Item) ReadPlatform(NpgsqlDataReader row) =>
        (row.GetString(0), new DemoPlatform(
            row.GetString(1),
            row.GetString(2),
            row.IsDBNull(3) ? null : (double)row.GetDecimal(3),
            PointAt(row, 4),
            row.GetBoolean(6),
            row.GetFieldValue<string[]>(7)));

    private static Coordinate PointAt(NpgsqlDataReader row, int column) => new(row.GetDouble(column), row.GetDouble(column + 1));

    private static List<T> Of<T>(List<(string County, T Item)> all, string county) =>
        [.. all.Where(entry => entry.County == county).Select(entry => entry.Item)];

    private static async Task<List<T>> ReadAsync<T>(
        NpgsqlConnection connection, Sql.Sql statement, Func<NpgsqlDataReader, T> read, CancellationToken cancellationToken)
    {
        List<T> items = [];
        await using NpgsqlCommand command = statement.ToCommand(connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            items.Add(read(reader));
        }

        return items;
    }
}
