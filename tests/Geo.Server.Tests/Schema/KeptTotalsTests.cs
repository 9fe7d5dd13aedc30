using System.Text.Json;

namespace Geo.Server.Tests.Schema;

/// <summary>A total that is a sum of kept counts is the number of parcels that reading them finds.</summary>
public sealed class KeptTotalsTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Theory]
    [InlineData("{}")]
    [InlineData("{stage: {eq: LISTED}}")]
    [InlineData("{stage: {in: [LISTED, IN_USE]}, countyCode: {eq: \"440783\"}}")]
    [InlineData("{or: [{stage: {eq: PREPARED}}, {county: {code: {in: [\"440703\", \"440784\"]}}}]}")]
    [InlineData("{not: {stage: {eq: IN_USE}}, and: [{countyCode: {ne: \"440785\"}}]}")]
    [InlineData("{or: []}")]
    public async Task It_is_what_reading_the_parcels_finds(string where)
    {
        JsonElement data = await server.QueryAsync($"{{ kept: parcels(where: {where}) {{ totalCount }} read: parcels(where: {{and: [{where}, {{areaMu: {{gte: 0}}}}]}}) {{ totalCount }} }}");
        int read = data.GetProperty("read").GetProperty("totalCount").GetInt32();
        Assert.Equal(read, data.GetProperty("kept").GetProperty("totalCount").GetInt32());
        Assert.Equal(where == "{or: []}", read == 0);
    }
}
