using Geo.Data.Demo;
using Geo.Data.Migrations;
using Geo.Data.Reference;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Demo;

/// <summary>The reference data with 3,000 generated parcels of seed 7.</summary>
public sealed class DemoLandFixture : PostgisFixture
{
    internal static readonly DemoOptions Options = new(3000, 7, new DateOnly(2026, 11, 1));

    private static readonly TestTemplate DemoLand = new("demo_land", FillAsync);

    public DemoLandFixture()
        : base(DemoLand)
    {
    }

    private static async Task FillAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        await Migrator.MigrateAsync(owner, cancellationToken);
        await ReferenceLoader.LoadAsync(owner, directory: null, progress: null, cancellationToken);
        Assert.IsType<DemoOutcome.Generated>(await DemoGenerator.RunAsync(owner, Options, progress: null, cancellationToken));
    }
}
