using System.Collections.Immutable;
using Geo.Land.Contiguity;
using Xunit;

namespace Geo.Land.Tests.Contiguity;

public sealed class NearMissesTests
{
    // Members 0 and 1 touch; 2 and 3 stand alone. Neighbours: 0 touches 1 and 2, 1 touches 3, 2 touches 0.
    private static readonly (int Member, int Neighbour)[] Contacts = [(1, 0), (2, 0), (3, 1), (0, 2), (1, 2)];

    [Fact]
    public void A_neighbour_lifts_all_that_it_connects()
    {
        SortedDictionary<int, ImmutableArray<NearMiss>> found = NearMisses.Find(Groups(), [50, 1000, 5], Contacts, 500);
        Assert.Equal([0, 2, 3], found.Keys);
        Assert.Equal((0, "2", 550.0), Parts(Assert.Single(found[0])));
        Assert.Equal((0, "0", 550.0), Parts(Assert.Single(found[2])));
        Assert.Equal((1, "", 1050.0), Parts(Assert.Single(found[3])));
    }

    [Fact]
    public void A_group_that_reaches_the_size_needs_nobody_but_counts_for_others()
    {
        SortedDictionary<int, ImmutableArray<NearMiss>> found = NearMisses.Find(Groups(), [1, 1, 5], Contacts, 300);
        Assert.Equal([2], found.Keys);
        Assert.Equal((0, "0", 501.0), Parts(Assert.Single(found[2])));
    }

    [Fact]
    public void Several_that_would_do_stand_the_smallest_first() =>
        Assert.Equal([2, 0], NearMisses.Find(Groups(), [700, 1, 600], Contacts, 800)[0].Select(nearMiss => nearMiss.Neighbour));

    [Fact]
    public void Exactly_the_size_is_enough() => Assert.Equal([0, 2], NearMisses.Find(Groups(), [50, 0, 0], Contacts, 550).Keys);

    private static ContiguousGroups Groups()
    {
        DisjointSets sets = new(4);
        sets.Join(1, 0);
        return ContiguousGroups.Of(sets, [200, 200, 100, 50]);
    }

    private static (int Neighbour, string Joined, double Area) Parts(NearMiss nearMiss) => (nearMiss.Neighbour, string.Join(',', nearMiss.Joined), nearMiss.Area);
}
