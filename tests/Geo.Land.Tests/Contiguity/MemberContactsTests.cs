using Geo.Land.Contiguity;
using Xunit;

namespace Geo.Land.Tests.Contiguity;

public sealed class MemberContactsTests
{
    private static readonly ContiguityRule Touching = new(1, 0);

    [Fact]
    public void Parcels_that_touch_in_a_chain_are_one_group_across_a_county_border() =>
        Assert.Equal([[0, 1, 2, 3], [4]], Land.Groups(5, Touching, Land.Touch(0, 1), Land.Touch(2, 1), Land.Touch(3, 2)));

    [Fact]
    public void Contact_shorter_than_asked_for_does_not_count()
    {
        Assert.Equal([[0, 1], [2]], Land.Groups(3, Touching, Land.Touch(0, 1, 1), Land.Touch(1, 2, 0.999)));
        Assert.Equal([[0], [1], [2]], Land.Groups(3, new(50, 0), Land.Touch(0, 1, 49.9), Land.Touch(1, 2, 3)));
    }

    [Fact]
    public void A_parcel_that_is_no_member_connects_nobody() =>
        Assert.Equal([[0], [1]], Land.Groups(2, Touching, Land.Touch(0, 3), Land.Touch(3, 1)));

    [Fact]
    public void A_gap_is_bridged_up_to_its_width_only_where_it_is_asked_for()
    {
        Assert.Equal([[0], [1], [2]], Land.Groups(3, Touching, Land.Apart(0, 1, 8), Land.Apart(1, 2, 20)));
        Assert.Equal([[0, 1], [2]], Land.Groups(3, new(1, 10), Land.Apart(0, 1, 8), Land.Apart(1, 2, 20)));
        Assert.Equal([[0, 1, 2]], Land.Groups(3, new(1, 50), Land.Apart(0, 1, 8), Land.Apart(1, 2, 20)));
    }

    [Fact]
    public void Of_the_gaps_between_two_parts_the_narrowest_is_told()
    {
        ParcelKey[] keys = [.. Enumerable.Range(0, 5).Select(Land.Key)];
        using MemberContacts contacts = MemberContacts.Of(
            ContiguityGraph.Empty.With([Land.Touch(0, 1), Land.Touch(2, 3), Land.Apart(0, 2, 9), Land.Apart(1, 3, 7), Land.Apart(3, 4, 5), Land.Apart(0, 1, 0.2) with { First = Land.Key(1), Second = Land.Key(2), DistanceMetres = 7 }]),
            keys,
            [500, 500, 500, 500, 500],
            new(1, 12),
            withOutside: false);
        Assert.Equal([new(1, 2, 7), new(3, 4, 5)], contacts.Bridges);
        Assert.Empty(contacts.Open);
    }

    [Fact]
    public void What_the_distance_does_not_decide_is_asked_and_the_answer_counts()
    {
        ParcelKey[] keys = [.. Enumerable.Range(0, 4).Select(Land.Key)];
        ContiguityGraph graph = ContiguityGraph.Empty.With([Land.Touch(0, 1), Land.Apart(1, 2, 9.8), Land.Apart(0, 2, 9.9), Land.Apart(2, 3, 3), Land.Apart(1, 3, 9.95)]);
        using MemberContacts contacts = MemberContacts.Of(graph, keys, [100, 100, 100, 0.5], new(1, 10), withOutside: false);

        // 2 and 3 face each other along 14 m at least; of the others nothing is known, for at most 0.4 m lie within the gap for sure.
        Assert.Equal([(0, 2, 9.9), (1, 2, 9.8), (1, 3, 9.95)], contacts.Open.Select(open => (open.Member, Place(graph, open.Other), open.Metres)).Order());
        contacts.Answer(contacts.Open.Single(open => open.Metres == 9.9));
        ContiguousGroups groups = ContiguousGroups.Of(contacts.Join(), [1, 1, 1, 1]);
        Assert.Equal(4, groups.AreaOf(0));
        Assert.Equal([(1, 3)], contacts.Open.Select(open => (open.Member, Place(graph, open.Other))));

        static int Place(ContiguityGraph graph, int node) => graph.KeyOf(node).Id.CompareTo(Guid.Empty) == 0 ? 0 : Enumerable.Range(0, 4).Single(number => Land.Key(number) == graph.KeyOf(node));
    }

    [Fact]
    public void Contacts_with_others_are_told_where_they_are_wanted()
    {
        ContiguityGraph graph = ContiguityGraph.Empty.With([Land.Touch(0, 1), Land.Touch(1, 4), Land.Touch(4, 5), Land.Touch(0, 6, 0.5), Land.Apart(0, 7, 4), Land.Apart(0, 8, 11)]);
        using MemberContacts contacts = MemberContacts.Of(graph, [Land.Key(0), Land.Key(1)], [100, 100], new(1, 10), withOutside: true);
        Assert.Equal([(0, Land.Key(6)), (0, Land.Key(7)), (1, Land.Key(4))], contacts.Outside.Select(contact => (contact.Member, contacts.KeyOf(contact.Node))).Order());
    }
}
