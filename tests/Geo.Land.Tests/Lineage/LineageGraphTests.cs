using Geo.Land.Lineage;
using Xunit;

namespace Geo.Land.Tests.Lineage;

/// <summary>What belongs to a lineage at which distance, and from when to when a parcel was.</summary>
public sealed class LineageGraphTests
{
    // 1 was split into 2 and 3; 3 and 4 were merged to 5; 5 became 6.
    private static readonly LineageGraph Graph = new(
        [.. Enumerable.Range(1, 6).Select(number => new LineageParcel(Key(number), $"code {number}", Name: null, IsActive: number is 2 or 6, Area: number))],
        [
            Link(5, 6, LineageAct.Renumber, 3),
            Link(1, 2, LineageAct.Split, 1),
            Link(1, 3, LineageAct.Split, 1),
            Link(3, 5, LineageAct.Merge, 2),
            Link(4, 5, LineageAct.Merge, 2),
        ],
        IsWhole: true);

    [Theory]
    [InlineData(1, 0, "1", "")]
    [InlineData(1, 1, "1 2 3", "1-2 1-3")]
    [InlineData(1, 2, "1 2 3 5", "1-2 1-3 3-5")]
    [InlineData(1, 3, "1 2 3 5 4 6", "1-2 1-3 3-5 4-5 5-6")]
    [InlineData(6, 2, "6 5 3 4", "3-5 4-5 5-6")]
    [InlineData(4, 100, "4 5 3 6 1 2", "1-2 1-3 3-5 4-5 5-6")]
    public void A_lineage_reaches_so_many_acts_in_both_directions(int parcel, int depth, string parcels, string links)
    {
        LineageGraph around = Graph.Around(Key(parcel), depth);

        Assert.Equal(parcels, string.Join(' ', around.Parcels.Select(member => member.Code["code ".Length..])));
        Assert.Equal(links, string.Join(' ', around.Links.Select(link => $"{Number(link.From)}-{Number(link.To)}").Order(StringComparer.Ordinal)));
        Assert.Equal(parcels.Split(' ').Length == 6, around.IsWhole);
    }

    [Fact]
    public void A_parcel_is_from_the_act_it_came_from_to_the_act_that_closed_its_number()
    {
        Assert.Equal((null, Day(1)), (Graph.Since(Key(1)), Graph.Until(Key(1))));
        Assert.Equal((Day(1), Day(2)), (Graph.Since(Key(3)), Graph.Until(Key(3))));
        Assert.Equal((Day(3), null), (Graph.Since(Key(6)), Graph.Until(Key(6))));
    }

    [Fact]
    public void A_circle_ends()
    {
        LineageGraph circle = Graph with { Links = Graph.Links.Add(Link(6, 1, LineageAct.Renumber, 4)) };

        Assert.Equal(6, circle.Around(Key(1), 100).Parcels.Length);
        Assert.Equal(["code 1", "code 2", "code 3", "code 6"], circle.Around(Key(1), 1).Parcels.Select(parcel => parcel.Code));
    }

    private static LineageKey Key(int number) => new("440783", new Guid(number, 0, 0, new byte[8]));

    private static int Number(LineageKey key) => BitConverter.ToInt32(key.Id.ToByteArray());

    private static DateOnly? Day(int day) => new DateOnly(2026, 1, day);

    private static LineageLink Link(int from, int to, LineageAct act, int day) => new(Key(from), Key(to), act, new DateOnly(2026, 1, day), DecidedOn: null, Document: null, Area: 1);
}
