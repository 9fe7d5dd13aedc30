using Geo.Data.Demo;
using Geo.Server.Exports;
using Geo.Server.Http;
using Geo.Server.Links;
using Geo.Server.Options;
using Geo.Server.Rights;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Exports;

/// <summary>A large file passes through: what is held of it at any time does not grow with it. The heap is weighed, so nothing else runs beside.</summary>
[CollectionDefinition(nameof(ExportMemoryTests), DisableParallelization = true)]
[Collection(nameof(ExportMemoryTests))]
public sealed class ExportMemoryTests(ExportMemoryTests.LargeLand land) : IClassFixture<ExportMemoryTests.LargeLand>
{
    private const long MostHeld = 48L << 20;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [Trait("Category", "Long")]
    [InlineData("GEOJSON", 60)]
    [InlineData("KML", 100)]
    [InlineData("CSV", 30)]
    [InlineData("GEOPACKAGE", 30)]
    [InlineData("XLSX", 9)]
    public async Task Sixty_thousand_parcels_are_never_held_together(string format, long leastMegabytes)
    {
        await using NpgsqlDataSource app = ServerDatabase.Create(land.AppConnectionString);
        SignedModel signed = new(land.Served, app, TimeProvider.System);
        ExportRequest request = ExportRequest.Read(
            signed.Model, signed.Model.EntityByType["Parcel"], System.Text.Encoding.UTF8.GetBytes($$"""{"format":"{{format}}","epsg":4490,"headings":"Names","columns":[]}"""))!;
        Caller caller = new RoleRights(["440703", "440704", "440705", "440781", "440783", "440784", "440785"]).Create("test", CallerRole.Admin, []);
        await using ExportRun run = (await ExportRun.OpenAsync(signed.Exports, request, caller.Operating, caller.Role, TimeSpan.FromMinutes(5), Cancel)).Run!;
        await using WeighingStream stream = new();
        Assert.Null((await run.WriteAsync(stream, Cancel)).Failure);
        Assert.InRange(stream.Written, leastMegabytes << 20, long.MaxValue);
        Assert.InRange(stream.MostHeld, 0, MostHeld);
    }

    /// <summary>Sixty thousand parcels.</summary>
    public sealed class LargeLand() : PostgisFixture(Large)
    {
        private static readonly TestTemplate Large = new("server_large", async (owner, cancellationToken) =>
        {
            await TestTemplate.Reference.FillAsync(owner, cancellationToken);
            await DemoGenerator.RunAsync(owner, new DemoOptions(60_000, Seed: 1, new DateOnly(2026, 11, 1)), progress: null, cancellationToken);
        });

        internal ServeOptions Served => new(
            new DatabaseOptions(OwnerConnectionString, AppConnectionString),
            new SigningKeys([new byte[32]]),
            System.Net.IPAddress.Loopback,
            Port: 0,
            PageDirectory: null,
            AddressFile: null);
    }
}
