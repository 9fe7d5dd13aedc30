using Geo.Land.Contiguity;
using Xunit;

namespace Geo.Land.Tests.Contiguity;

public sealed class ContiguityGraphTests
{
    [Fact]
    public void A_graph_brought_forward_is_the_one_made_anew_and_the_old_one_stays()
    {
        Random chance = new(3);
        Dictionary<(int, int), ParcelPair> known = [];
        ContiguityGraph graph = ContiguityGraph.Empty;
        for (int round = 0; round < 60; round++)
        {
            string before = Told(graph);
            Dictionary<(int, int), ParcelPair> changes = [];
            for (int i = 0; i < 1 + (round % 7); i++)
            {
                (int a, int b) = (chance.Next(40), 40 + chance.Next(40));
                changes[(a, b)] = chance.Next(3) == 0
                    ? new(Land.Key(a), Land.Key(b), 0, DistanceMetres: null)
                    : new(Land.Key(a), Land.Key(b), chance.Next(100), chance.Next(50));
            }

            ContiguityGraph next = graph.With([.. changes.Values]);
            foreach (((int, int) ends, ParcelPair pair) in changes)
            {
                known.Remove(ends);
                if (pair.DistanceMetres is not null)
                {
                    known[ends] = pair;
                }
            }

            Assert.Equal(before, Told(graph));
            Assert.Equal(Told(ContiguityGraph.Empty.With([.. known.Values])), Told(next));
            graph = next;
        }
    }

    [Fact]
    public void Thousands_of_new_parcels_keep_their_numbers()
    {
        ContiguityGraph graph = ContiguityGraph.Empty;
        for (int i = 0; i < 30; i++)
        {
            graph = graph.With([.. Enumerable.Range(i * 500, 500).Select(number => Land.Touch(number, number + 1))]);
        }

        Assert.Equal(15001, graph.Count);
        Assert.All(Enumerable.Range(0, 15001), number => Assert.Equal(Land.Key(number), graph.KeyOf(graph.NodeOf(Land.Key(number)))));
        Assert.Equal(-1, graph.NodeOf(Land.Key(20000)));
    }

    private static string Told(ContiguityGraph graph)
    {
        List<string> edges = [];
        for (int node = 0; node < graph.Count; node++)
        {
            foreach (ParcelContact contact in graph.ContactsOf(node))
            {
                edges.Add($"{graph.KeyOf(node)} {graph.KeyOf(contact.Other)} {contact.SharedMetres} {contact.DistanceMetres}");
            }
        }

        return string.Join('\n', edges.Order(StringComparer.Ordinal));
    }
}
