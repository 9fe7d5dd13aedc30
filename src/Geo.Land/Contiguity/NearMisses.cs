using System.Collections.Immutable;

namespace Geo.Land.Contiguity;

/// <summary>
/// The sets below a size that one further parcel would lift over it: a neighbour that no set holds. A neighbour may touch
/// several sets; with it they are one, so all of them count.
/// </summary>
public static class NearMisses
{
    /// <summary>By the root of a set below the size, the neighbours that lift it, the smallest first.</summary>
    /// <param name="groups">The sets.</param>
    /// <param name="neighbourAreas">The area of each neighbour in m².</param>
    /// <param name="contacts">Each contact of a parcel of a set with a neighbour.</param>
    /// <param name="area">The size in m².</param>
    public static SortedDictionary<int, ImmutableArray<NearMiss>> Find(
        ContiguousGroups groups, IReadOnlyList<double> neighbourAreas, IEnumerable<(int Member, int Neighbour)> contacts, double area)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(neighbourAreas);
        SortedDictionary<int, List<NearMiss>> found = [];
        IEnumerable<(int Root, int Neighbour)> touched = contacts.Select(contact => (Root: groups.RootOf(contact.Member), contact.Neighbour)).Distinct();
        foreach (IGrouping<int, int> neighbour in touched.GroupBy(contact => contact.Neighbour, contact => contact.Root))
        {
            int[] roots = [.. neighbour.Order()];
            double together = roots.Aggregate(neighbourAreas[neighbour.Key], (sum, root) => sum + groups.AreaOf(root));
            foreach (int root in together < area ? [] : roots.Where(root => groups.AreaOf(root) < area))
            {
                NearMiss nearMiss = new(neighbour.Key, [.. roots.Where(other => other != root)], together);
                (found.TryGetValue(root, out List<NearMiss>? all) ? all : found[root] = []).Add(nearMiss);
            }
        }

        SortedDictionary<int, ImmutableArray<NearMiss>> ordered = [];
        foreach ((int root, List<NearMiss> all) in found)
        {
            ordered[root] = [.. all.OrderBy(nearMiss => neighbourAreas[nearMiss.Neighbour]).ThenBy(nearMiss => nearMiss.Neighbour)];
        }

        return ordered;
    }
}
