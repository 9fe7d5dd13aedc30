using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Geo.Query.Execute;
using Geo.Query.Geometry;
using Geo.Query.Tests.Land;
using Npgsql;
using Xunit;

namespace Geo.Query.Tests.Geometry;

public sealed class GeoJsonWriterTests(LandFixture land) : IClassFixture<LandFixture>
{
    [Fact]
    public async Task Random_shapes_come_out_as_PostGIS_writes_them()
    {
        Random random = new(20240701);
        await using NpgsqlConnection connection = await land.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        for (int i = 0; i < 400; i++)
        {
            byte[] wkb = WkbWriter.Write(RandomShape.Next(random));
            await using NpgsqlCommand command = connection.CreateCommand();
            command.CommandText = "select st_asgeojson(case when geometrytype(g) like '%POLYGON' then st_forcepolygonccw(g) else g end, 7, 0), st_asbinary(st_geomfromwkb($1), 'XDR'), st_asewkb(g) from st_geomfromwkb($1, 4490) as g";
            command.Parameters.Add(new NpgsqlParameter { Value = wkb });
            await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            await reader.ReadAsync(TestContext.Current.CancellationToken);
            JsonElement expected = JsonDocument.Parse(reader.GetString(0)).RootElement;
            string actual = Write(wkb);
            AssertSame(expected, JsonDocument.Parse(actual).RootElement);
            Assert.Equal(actual, Write(reader.GetFieldValue<byte[]>(1)));
            Assert.Equal(actual, Write(reader.GetFieldValue<byte[]>(2)));
        }
    }

    [Theory]
    [InlineData(0.00000004, "0")]
    [InlineData(-0.00000004, "0")]
    [InlineData(0.0000001, "0.0000001")]
    [InlineData(-179.99999999, "-180")]
    [InlineData(112.5, "112.5")]
    [InlineData(112.12345675, "112.1234568")]
    [InlineData(38_600_123.25, "38600123.25")]
    [InlineData(12_345_678_901.5, "12345678901.5")]
    public void A_coordinate_has_at_most_seven_decimals(double x, string expected) =>
        Assert.Equal($$"""{"type":"Point","coordinates":[{{expected}},22]}""", Write(WkbWriter.Write(new PointShape(new(x, 22)))));

    [Fact]
    public void An_outer_ring_is_counterclockwise_and_a_hole_clockwise()
    {
        ImmutableArray<Position> clockwise = [new(0, 0), new(0, 3), new(3, 3), new(3, 0), new(0, 0)];
        ImmutableArray<Position> counterclockwise = [new(1, 1), new(2, 1), new(2, 2), new(1, 2), new(1, 1)];
        Assert.Equal(
            """{"type":"Polygon","coordinates":[[[0,0],[3,0],[3,3],[0,3],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]}""",
            Write(WkbWriter.Write(new PolygonShape([clockwise, counterclockwise]))));
    }

    private static string Write(byte[] wkb)
    {
        using ResponseBuffer output = new();
        GeoJsonWriter.Write(output, wkb);
        return Encoding.UTF8.GetString(output.Written);
    }

    private static void AssertSame(JsonElement expected, JsonElement actual)
    {
        Assert.Equal(expected.ValueKind, actual.ValueKind);
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal([.. expected.EnumerateObject().Select(member => member.Name)], (string[])[.. actual.EnumerateObject().Select(member => member.Name)]);
                foreach (JsonProperty member in expected.EnumerateObject())
                {
                    AssertSame(member.Value, actual.GetProperty(member.Name));
                }

                break;
            case JsonValueKind.Array:
                Assert.Equal(expected.GetArrayLength(), actual.GetArrayLength());
                foreach ((JsonElement first, JsonElement second) in expected.EnumerateArray().Zip(actual.EnumerateArray()))
                {
                    AssertSame(first, second);
                }

                break;
            case JsonValueKind.Number:
                Assert.Equal(expected.GetDouble(), actual.GetDouble(), 1.01e-7);
                break;
            default:
                Assert.Equal(expected.GetString(), actual.GetString());
                break;
        }
    }
}
