namespace Geo.Land.Contiguity;

/// <summary>When two parcels count as contiguous (连片).</summary>
/// <param name="MinSharedMetres">
/// The least shared boundary in metres: how much of one's boundary lies within 0.05 m of the other. Contact at a corner has next to none.
/// </param>
/// <param name="MaxGapMetres">The widest gap in metres that is bridged, such as a village road or a canal; 0 bridges none.</param>
public sealed record ContiguityRule(double MinSharedMetres, double MaxGapMetres)
{
    /// <summary>The widest gap that is on record.</summary>
    public const double WidestGapMetres = 50;

    /// <summary>Whether a contact makes its parcels contiguous.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="longestRing">A length in metres that the only ring of one of the parcels is known to reach; 0 where nothing is known.</param>
    public ContactVerdict Judge(ParcelContact contact, double longestRing)
    {
        if (contact.SharedMetres >= MinSharedMetres)
        {
            return ContactVerdict.Contiguous;
        }

        if (MaxGapMetres <= 0 || contact.DistanceMetres > MaxGapMetres)
        {
            return ContactVerdict.Apart;
        }

        // Along a ring the distance to the other parcel grows by at most a metre for each metre: from the nearest point, what is
        // left of the gap lies within it in both directions.
        double within = Math.Min(2 * (MaxGapMetres - contact.DistanceMetres), longestRing);
        return within >= MinSharedMetres ? ContactVerdict.Contiguous : ContactVerdict.ToBeMeasured;
    }

    /// <summary>A length that the ring around an area reaches, whatever its shape: that of a circle, less a margin for the ellipsoid.</summary>
    public static double RingAround(double area) => 0.999 * Math.Sqrt(4 * Math.PI * area);
}
