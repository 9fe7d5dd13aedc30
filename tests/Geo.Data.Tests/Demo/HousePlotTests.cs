using Geo.Data.Demo;
using Geo.Data.Demo.Layout;
using Geo.Data.Demo.Records;
using Geo.Data.Demo.World;
using Geo.Land.Codes;
using Geo.Testing;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using NetTopologySuite.Index.Strtree;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Demo;

/// <summary>Land of so many parcels that they are plots of single houses.</summary>
public sealed class HousePlotTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    // Of each site; all of its outlines would take minutes to compare.
    private const int BlocksOfSite = 12;

    private static readonly GeometryFactory Shapes = new(new PrecisionModel(), 4490);

    [Theory]
    [InlineData(Grain.MostEstates, 1)]
    [InlineData(10_000_000, 1)]
    [InlineData(10_000_000, 7)]
    public async Task There_is_ground_for_as_many_as_are_asked_for(int parcels, int seed) =>
        Assert.Equal(parcels, (await PlanAsync(parcels, seed)).Sum(layout => layout.Sites.Sum(site => site.Count)));

    [Fact]
    public async Task There_is_ground_for_the_most_and_no_cadastral_sub_district_runs_out_of_its_five_digits()
    {
        SiteGround[] sites = [.. (await PlanAsync(DemoOptions.MostParcels, 1)).SelectMany(layout => layout.Sites)];

        Assert.Equal(DemoOptions.MostParcels, sites.Sum(site => site.Count));
        Assert.All(sites, site => Assert.InRange(
            site.Planned.GroupBy(block => (block.Span.Column / 6, block.Span.Row / 6)).Max(blocks => blocks.Sum(block => block.Count)), 1, 99_999));
    }

    [Fact]
    public async Task The_five_large_blocks_are_among_ten_million()
    {
        PlannedBlock[] large = [.. (await PlanAsync(10_000_000, 1)).SelectMany(layout => layout.Sites).SelectMany(site => site.Planned).Where(block => block.IsLarge)];

        Assert.Equal(LargeBlocks.Count, large.Length);
        Assert.All(large, block => Assert.Equal(LargeBlocks.Parcels, block.Wanted));
    }

    [Fact]
    public async Task Plots_are_valid_outlines_of_100_square_metres_and_more_inside_their_county_and_none_overlap()
    {
        DemoOptions options = DemoLandFixture.Options with { Parcels = 10_000_000 };
        foreach (CountyLayout layout in await PlanAsync(options.Parcels, options.Seed))
        {
            STRtree<Polygon> known = new();
            List<Polygon> outlines = [];
            HashSet<string> codes = [];
            foreach (DemoParcel parcel in Parcels(layout, options))
            {
                Polygon outline = Outline(parcel);
                Assert.True(outline.IsValid && Orientation.IsCCW(outline.Shell.Coordinates), parcel.Code.Text);
                Assert.InRange(parcel.EllipsoidArea, 100, 900 * 2000.0 / 3);
                Assert.True(ParcelCode.TryParse(parcel.Code.Text, out ParcelCode? code, out _) && code.CountyCode == layout.Land.County.Code, parcel.Code.Text);
                Assert.True(codes.Add(parcel.Code.Text), parcel.Code.Text);
                Assert.True(layout.Land.County.Boundary.EnvelopeInternal.Contains(outline.EnvelopeInternal) && parcel.Ring.All(point => layout.Land.Contains(new Coordinate(point.Longitude, point.Latitude))), parcel.Code.Text);
                known.Insert(outline.EnvelopeInternal, outline);
                outlines.Add(outline);
            }

            Assert.All(outlines, outline => Assert.All(
                known.Query(outline.EnvelopeInternal).Where(other => other != outline), other => Assert.False(outline.Relate(other, "2********"), $"{outline} {other}")));
        }
    }

    private static IEnumerable<DemoParcel> Parcels(CountyLayout layout, DemoOptions options)
    {
        DemoIds ids = new(options);
        return layout.Sites.SelectMany(ground =>
        {
            ParcelTeller teller = new(layout.Land, ground, options, ids);
            return ground.Planned.Take(BlocksOfSite).SelectMany(teller.Tell);
        });
    }

    private static Polygon Outline(DemoParcel parcel) =>
        Shapes.CreatePolygon([.. parcel.Ring.Append(parcel.Ring[0]).Select(point => new Coordinate(point.Longitude, point.Latitude))]);

    private async Task<IReadOnlyList<CountyLayout>> PlanAsync(int parcels, int seed)
    {
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        DemoWorld world = await DemoWorldReader.ReadAsync(connection, TestContext.Current.CancellationToken);
        return LayoutPlanner.Plan(world, DemoLandFixture.Options with { Parcels = parcels, Seed = seed });
    }
}
