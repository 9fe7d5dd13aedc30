using System.Collections.Immutable;

namespace Geo.Land.Lineage;

/// <summary>Where parcels went and where they came from (宗地沿革): parcels, and the acts between them.</summary>
/// <param name="Parcels">The parcels, each once.</param>
/// <param name="Links">What leads from one of them to another.</param>
/// <param name="IsWhole">False where more parcels belong to it than it holds.</param>
public sealed record LineageGraph(ImmutableArray<LineageParcel> Parcels, ImmutableArray<LineageLink> Links, bool IsWhole)
{
    /// <summary>
    /// The parcels at most so many steps away from one, the nearest first and then by code, and the links between them.
    /// A step leads from a parcel to what it came from or to what came from it.
    /// </summary>
    public LineageGraph Around(LineageKey parcel, int depth)
    {
        Dictionary<LineageKey, int> steps = Steps(parcel, depth);
        return new(
            [.. Parcels.Where(member => steps.ContainsKey(member.Key)).OrderBy(member => steps[member.Key]).ThenBy(member => member.Code, StringComparer.Ordinal)],
            [
                .. Links.Where(link => steps.ContainsKey(link.From) && steps.ContainsKey(link.To))
                    .OrderBy(link => link.EffectiveOn).ThenBy(link => Math.Min(steps[link.From], steps[link.To])).ThenBy(link => link.From.Id).ThenBy(link => link.To.Id),
            ],
            IsWhole && Parcels.All(member => steps.ContainsKey(member.Key)));
    }

    /// <summary>The day from which a parcel is: that of the act it came from; null where none is on record.</summary>
    public DateOnly? Since(LineageKey parcel) => Links.Where(link => link.To == parcel).Select(link => (DateOnly?)link.EffectiveOn).Max();

    /// <summary>The day from which a parcel is no more: that of the act that closed its number; null where none is on record.</summary>
    public DateOnly? Until(LineageKey parcel) => Links.Where(link => link.From == parcel).Select(link => (DateOnly?)link.EffectiveOn).Max();

    private Dictionary<LineageKey, int> Steps(LineageKey parcel, int depth)
    {
        ILookup<LineageKey, LineageKey> next = Links.SelectMany(link => new[] { (link.From, link.To), (From: link.To, To: link.From) })
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
        Dictionary<LineageKey, int> steps = new() { [parcel] = 0 };
        Queue<LineageKey> open = new([parcel]);
        while (open.TryDequeue(out LineageKey at))
        {
            foreach (LineageKey other in next[at].Where(_ => steps[at] < depth))
            {
                if (steps.TryAdd(other, steps[at] + 1))
                {
                    open.Enqueue(other);
                }
            }
        }

        return steps;
    }
}
