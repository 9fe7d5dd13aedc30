using Geo.Data.Demo;
using Geo.Testing;
using Xunit;

namespace Geo.Tiles.Tests;

/// <summary>The real reference data and generated parcels on it.</summary>
public sealed class GeneratedLand() : PostgisFixture(Template)
{
    /// <summary>How many parcels there are.</summary>
    public const int Parcels = 6000;

    /// <summary>A planner of all counties.</summary>
    public static readonly RightsSettings Planner = new([new("geo.exact", "440703,440704,440705,440781,440783,440784,440785")]);

    private static new readonly TestTemplate Template = new("tiles_generated", async (owner, cancellationToken) =>
    {
        await TestTemplate.Reference.FillAsync(owner, cancellationToken);
        DemoOutcome outcome = await DemoGenerator.RunAsync(owner, new DemoOptions(Parcels, Seed: 11, new DateOnly(2024, 12, 1)), progress: null, cancellationToken);
        Assert.IsNotType<DemoOutcome.Refused>(outcome);
    });
}
