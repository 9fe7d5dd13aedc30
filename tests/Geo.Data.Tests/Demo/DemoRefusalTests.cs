using Geo.Data.Demo;
using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.Demo;

public sealed class DemoRefusalTests(PostgisFixture database) : IClassFixture<PostgisFixture>
{
    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(199)]
    [InlineData(2_000_000_000)]
    public async Task A_number_out_of_range_is_refused(int parcels) => Assert.Equal("BAD_NUMBER", await RefusalAsync(parcels));

    [Fact]
    public async Task More_than_there_is_ground_for_is_refused_with_the_reason() =>
        Assert.Equal(
            "20000001 parcels cannot be generated: ask for 200 to 20000000. Beyond that plots of 100 m², the least that is laid out, fill the ground of the counties.",
            (await RefusedAsync(DemoOptions.MostParcels + 1)).Message);

    [Fact]
    public async Task A_database_without_counties_is_refused() => Assert.Equal("NO_REFERENCE_DATA", await RefusalAsync(1000));

    private async Task<string> RefusalAsync(int parcels) => (await RefusedAsync(parcels)).Code;

    private async Task<DemoOutcome.Refused> RefusedAsync(int parcels) => Assert.IsType<DemoOutcome.Refused>(
        await DemoGenerator.RunAsync(database.Owner, new DemoOptions(parcels, 1, new DateOnly(2026, 11, 1)), null, TestContext.Current.CancellationToken));
}
