using System.Text.Json;
using Geo.Exchange.Coordinates;
using Geo.Server.Tests.Mutations;
using Geo.Testing;

namespace Geo.Server.Tests.Imports;

/// <summary>What the server sees in a file because it knows where the county lies.</summary>
public sealed class ImportIntakeTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static readonly (double X, double Y)[] Box = [(0, 0), (0.0005, 0), (0.0005, 0.0005), (0, 0.0005), (0, 0)];

    [Fact]
    public async Task A_shift_of_web_maps_is_told_by_the_border_of_the_county_and_gone_once_it_is_taken_out()
    {
        string id = await server.UploadAsync((await AlongTheBorderAsync(ChinaShift.Gcj02)).Bytes, "parcels.geojson", "440783");
        JsonElement finding = Assert.Single(await FindingsAsync(id));
        Assert.Equal(("SHIFTED", "GCJ02"), (finding.GetProperty("code").GetString(), finding.GetProperty("proposal").GetProperty("shift").GetString()));
        await server.StepAsync("startImport", new { id, shift = "GCJ02" });
        Assert.Empty(await FindingsAsync(id));
    }

    [Fact]
    public async Task Land_along_the_border_without_a_shift_gives_no_finding() =>
        Assert.Empty(await FindingsAsync(await server.UploadAsync((await AlongTheBorderAsync(ChinaShift.None)).Bytes, "parcels.geojson", "440783")));

    private async Task<JsonElement[]> FindingsAsync(string id)
    {
        await server.ReachAsync(id, "INSPECTED");
        JsonElement data = await server.QueryAsync("query ($id: ID!) { importJob(id: $id) { inspection { layers { findings { code proposal { shift } } } } } }", new { id });
        return [.. data.GetProperty("importJob").GetProperty("inspection").GetProperty("layers")[0].GetProperty("findings").EnumerateArray()];
    }

    // Boxes 200 m inside of the border, all the way round.
    private async Task<ImportFile> AlongTheBorderAsync(ChinaShift shift)
    {
        ImportFile file = new();
        foreach (object?[] place in await server.Owner.RowsAsync(
            """
            with part as (select (st_dump(st_buffer(boundary, -0.002))).geom as shape from land.region where code = '440783')
            select st_x(place), st_y(place)
            from (
              select st_lineinterpolatepoint(st_exteriorring(shape), number / 40.0) as place
              from (select shape from part order by st_area(shape) desc limit 1) as largest, generate_series(0, 39) as number) as inside
            """))
        {
            (double west, double south) = ((double)place[0]!, (double)place[1]!);
            file.Row(OpenLand.Code(), [.. Box.Select(corner => ShiftedDegrees.Apply(shift, west + corner.X, south + corner.Y)).Select(point => (double[])[point.Longitude, point.Latitude])]);
        }

        return file;
    }
}
