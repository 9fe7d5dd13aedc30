using System.Runtime.CompilerServices;
using Geo.Land.Contiguity;

namespace Geo.Server.Schema.Assemblies;

/// <summary>Puts the parcels of one county behind those of another, each county's in the order of their keys.</summary>
internal sealed class MemberTableBuilder
{
    private readonly List<ParcelKey> _keys = [];
    private readonly List<double> _areas = [];
    private readonly List<double> _rings = [];

    /// <summary>Adds the parcels of the county that comes next.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(string county, Guid[] ids, double[] areas, double[] simpleAreas)
    {
        int[] order = new int[ids.Length];
        for (int i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(ids, order);
        _keys.EnsureCapacity(_keys.Count + ids.Length);
        for (int i = 0; i < order.Length; i++)
        {
            _keys.Add(new(county, ids[i]));
            _areas.Add(areas[order[i]]);
            _rings.Add(ContiguityRule.RingAround(simpleAreas[order[i]]));
        }
    }

    /// <summary>All that were added.</summary>
    public MemberTable Build(SeenMoment? seen) => new([.. _keys], [.. _areas], [.. _rings], seen);
}
