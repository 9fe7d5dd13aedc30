using Geo.Land.Contiguity;
using Geo.Query.Plans;
using Geo.Server.Schema.Assemblies;

namespace Geo.Server.Tests.Schema.Assemblies;

public sealed class MemberEdgesTests
{
    [Fact]
    public async Task More_parcels_than_can_be_grouped_at_once_are_refused_with_what_to_ask_instead()
    {
        ParcelKey[] members = [.. Enumerable.Range(0, MemberEdges.MostMembers + 1).Select(place => new ParcelKey("440783", new Guid(place, 0, 0, new byte[8])))];

        RefusedException refused = await Assert.ThrowsAsync<RefusedException>(() => MemberEdges.ReadAsync(null!, members, TestContext.Current.CancellationToken));

        Assert.Equal("BAD_USER_INPUT", refused.Refusal.Code);
        Assert.Equal(
            "The filter selects 200001 parcels. There is so much land that contiguous groups are found among at most 200000 at once: ask for one county, one stage or a smaller area.",
            refused.Refusal.Message);
    }
}
