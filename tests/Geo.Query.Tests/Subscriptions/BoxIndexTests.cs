using Geo.Query.Execute;
using Geo.Query.Subscriptions;
using Xunit;

namespace Geo.Query.Tests.Subscriptions;

public sealed class BoxIndexTests
{
    [Fact]
    public void Candidates_are_the_filters_whose_boxes_meet_the_record_and_those_without_a_box()
    {
        Random random = new(7);
        BoxIndex index = new();
        List<WatchedFilter> filters = [.. Enumerable.Range(0, 500).Select(i => new WatchedFilter($"{i}", Face.Exact, SqlText.Of($"true"), [], random.Next(20) == 0 ? null : Next(random)))];
        filters.ForEach(index.Add);
        for (int round = 0; round < 400; round++)
        {
            Extent record = Next(random);
            HashSet<WatchedFilter> found = [];
            index.Find(record, found);
            Assert.Equal(filters.Where(filter => filter.Extent?.Meets(record) ?? true).ToHashSet(), found);
            WatchedFilter gone = filters[random.Next(filters.Count)];
            filters.Remove(gone);
            index.Remove(gone);
        }

        filters.ForEach(index.Remove);
        Assert.Equal((0, 0), (index.Count, index.CellCount));
    }

    [Fact]
    public void A_record_without_a_box_is_for_everybody()
    {
        BoxIndex index = new();
        WatchedFilter filter = new("1", Face.Exact, SqlText.Of($"true"), [], new Extent(112, 22, 112.1, 22.1));
        index.Add(filter);
        HashSet<WatchedFilter> found = [];
        index.Find(record: null, found);
        Assert.Equal([filter], found);
    }

    [Fact]
    public void A_box_that_is_crossed_is_forgotten_like_any_other()
    {
        BoxIndex index = new();
        WatchedFilter filter = new("1", Face.Exact, SqlText.Of($"true"), [], new Extent(112, 22, 111, 21));
        index.Add(filter);
        index.Remove(filter);
        Assert.Equal((0, 0), (index.Count, index.CellCount));
    }

    // Points, small boxes, boxes of a county, and some of half the country.
    private static Extent Next(Random random)
    {
        double west = 110 + random.NextDouble() * 4;
        double south = 21 + random.NextDouble() * 3;
        double side = random.Next(4) switch { 0 => 0, 1 => 0.02, 2 => 0.3, _ => random.Next(10) == 0 ? 8 : 0.08 };
        return new(west, south, west + side * random.NextDouble(), south + side * random.NextDouble());
    }
}
