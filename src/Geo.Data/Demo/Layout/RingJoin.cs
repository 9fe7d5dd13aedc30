namespace Geo.Data.Demo.Layout;

/// <summary>Joins two rings that name the same corners along one stretch.</summary>
internal static class RingJoin
{
    /// <summary>The outline of both; null when they do not share exactly one stretch.</summary>
    public static int[]? Join(int[] first, int[] second)
    {
        Dictionary<int, int> next = [];
        HashSet<(int, int)> edges = [.. Edges(first), .. Edges(second)];
        foreach ((int from, int to) in edges)
        {
            if (!edges.Contains((to, from)) && !next.TryAdd(from, to))
            {
                return null;
            }
        }

        if (next.Count == edges.Count || next.Count == 0)
        {
            return null;
        }

        List<int> ring = [];
        int start = first.First(next.ContainsKey);
        int at = start;
        do
        {
            ring.Add(at);
            if (!next.TryGetValue(at, out at))
            {
                return null;
            }
        }
        while (at != start && ring.Count <= next.Count);
        return ring.Count == next.Count ? [.. ring] : null;
    }

    private static IEnumerable<(int From, int To)> Edges(int[] ring)
    {
        for (int i = 0; i < ring.Length; i++)
        {
            yield return (ring[i], ring[(i + 1) % ring.Length]);
        }
    }
}
