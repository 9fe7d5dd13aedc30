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
        ParcelKey[] keys = [.. Enumerable.Range(0, 15001).Select(Land.Key)];
        Assert.Equal(keys, graph.NodesOf(keys).Select(graph.KeyOf));
    }

    [Fact]
    public void Parcels_are_found_in_any_order_and_those_without_a_neighbour_are_not()
    {
        Random chance = new(5);
        ContiguityGraph graph = ContiguityGraph.Empty.With([.. Enumerable.Range(0, 300).Select(number => Land.Touch(3 * number, 3 * number + 1))]);
        graph = graph.With([Land.Touch(2000, 2001)]);
        for (int round = 0; round < 200; round++)
        {
            int[] numbers = [.. Enumerable.Range(0, chance.Next(60)).Select(_ => chance.Next(2100))];
            ParcelKey[] keys = [.. numbers.Select(Land.Key)];
            ParcelKey[] asked = round % 2 == 0 ? keys : [.. keys.Order()];
            Assert.Equal(
                asked.Select(key => IsThere(numbers[Array.IndexOf(keys, key)]) ? key : (ParcelKey?)null),
                graph.NodesOf(asked).Select(node => node < 0 ? (ParcelKey?)null : graph.KeyOf(node)));
        }

        static bool IsThere(int number) => number is 2000 or 2001 || (number < 900 && number % 3 < 2);
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
