using System.Collections.Immutable;
using Geo.Data.Lineage;
using Geo.Land.Areas;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations.Lineage;

/// <summary>What <see cref="LineageGround.Differences"/> found, as the caller can act on it.</summary>
internal static class OutlineDifferences
{
    /// <summary>An error for each place where the new outlines and the old land do not go together.</summary>
    public static IEnumerable<UserError> Tell(ImmutableArray<object?[]> differences, ImmutableArray<Successor> successors)
    {
        foreach (object?[] row in differences)
        {
            (double mu, double longitude, double latitude) = (Mu.FromSquareMetres((double)row[3]!), (double)row[4]!, (double)row[5]!);
            Successor? successor = row[1] is int place ? successors[place] : null;
            yield return (string)row[0]! switch
            {
                "GAP" => Messages.LeavesGap(successors is [{ Place.IsEmpty: true }] ? "boundary" : "parts", mu, longitude, latitude),
                "OUTSIDE" => Messages.LeavesLand(mu, longitude, latitude).Below(successor!.Place),
                _ => Messages.OverlapsPart(successors[(int)row[2]!].Code.Text, mu, longitude, latitude).Below(successor!.Place),
            };
        }
    }
}
