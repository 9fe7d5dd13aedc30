using Geo.Exchange.Intake;
using Geo.Server.Exports;
using Geo.Server.Http;
using Geo.Server.Imports.Local;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Exports;

/// <summary>
/// A county of demo land goes into a file of each format and from there into an empty database: the same outlines within the precision of
/// the format, and every field that it carries and that an import takes.
/// </summary>
public sealed class ExportRoundTripTests(ExportRoundTripTests.Register register) : IClassFixture<ExportRoundTripTests.Register>, IDisposable
{
    private const string County = """{"countyCode":{"eq":"440783"}}""";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("geo-round-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("geojson", 4490)]
    [InlineData("gpkg", 4547)]
    [InlineData("shp", 4526)]
    [InlineData("fgb", 4490)]
    [InlineData("kml", 4490)]
    [InlineData("csv", 4547)]
    [InlineData("xlsx", 4490)]
    public async Task A_county_comes_back_with_every_field(string format, int epsg)
    {
        // A DBF has ten bytes for a name, so that an office says once which column is which.
        string[] maps = format == "shp"
            ? ["registeredArea=registered", "landUseSystem=landUseSys", "landUse=landUseCod", "plannedUseSystem=plannedUse", "plannedUse=plannedU_2", "platformKey=platformKe", "townshipCode=townshipCo"]
            : [];
        Assert.Equal(await ReadAsync(register.Owner, Fields), await ThereAsync(format, epsg, maps, Fields));
    }

    [Fact]
    public async Task Boundary_points_bring_back_outline_code_and_name() =>
        Assert.Equal(
            await ReadAsync(register.Owner, "code, name"),
            await ThereAsync("txt", 4526, ["landUseSystem:=YDYH_2023", "stage:=PREPARED"], "code, name"));

    [Fact]
    public async Task A_drawing_brings_back_outline_and_code() =>
        Assert.Equal(
            await ReadAsync(register.Owner, "code"),
            await ThereAsync("dxf", 4526, ["code=Layer", "stage:=PREPARED"], "code", new() { Epsg = 4526 }));

    private const string Fields =
        "code, name, registered_area, stage, land_use_system, land_use_code, planned_use_system, planned_use_code, platform_key, township_code, stated_on, source_id, origin";

    private async Task<string[]> ThereAsync(string format, int epsg, string[] maps, string fields, IntakeOptions? reading = null)
    {
        string path = Path.Combine(_folder.FullName, format == "shp" ? "land.zip" : $"land.{format}");
        int written = await new LocalExport(register.App, TimeProvider.System).RunAsync(
            new LocalExportOrder("parcel", format, path) { Filter = County, Epsg = epsg }, Cancel);
        Assert.Equal(0, written);
        await using ReferenceFixture there = new();
        await there.InitializeAsync();
        await using NpgsqlDataSource app = ServerDatabase.Create(there.AppConnectionString);
        LocalOrder order = new(path) { Maps = maps, IsCommit = true, ReportFile = path + ".report.csv", Reading = reading ?? IntakeOptions.AsRead };
        int read = await new LocalImport(app, TimeProvider.System).RunAsync(order, Cancel);
        Assert.True(read == 0, string.Join('\n', File.ReadLines(order.ReportFile).Take(5)));
        await AssertOutlinesAsync(there.Owner);
        return await ReadAsync(there.Owner, fields);
    }

    // A ten-millionth of a degree is a centimetre, and what GeoJSON keeps.
    private async Task AssertOutlinesAsync(NpgsqlDataSource there)
    {
        const string Outlines = "select boundary::text from land.parcel where county_code = '440783' order by code";
        string[] expected = [.. (await register.Owner.RowsAsync(Outlines)).Select(row => (string)row[0]!)];
        string[] found = [.. (await there.RowsAsync(Outlines)).Select(row => (string)row[0]!)];
        Assert.Equal(expected.Length, found.Length);
        Assert.Equal(0, await register.Owner.ScalarAsync<int>(
            """
            select count(*) from unnest($1::text[], $2::text[]) as pair (a, b)
            where st_npoints(a::geometry) <> st_npoints(b::geometry) or st_hausdorffdistance(a::geometry, b::geometry) > 2e-7
            """,
            expected,
            found));
    }

    private static async Task<string[]> ReadAsync(NpgsqlDataSource database, string columns) =>
        [.. (await database.RowsAsync($"select row({columns})::text from land.parcel where county_code = '440783' order by code")).Select(row => (string)row[0]!)];

    /// <summary>Demo land that says it was surveyed: what is generated is refused by an import, as it should be.</summary>
    public sealed class Register() : PostgisFixture(DemoServer.DemoLand)
    {
        /// <inheritdoc/>
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await Owner.RowsAsync(
                "update land.parcel set origin = 'SURVEYED', source_id = (select min(id) from land.source where id not like 'generated%') where county_code = '440783'");
        }
    }
}
