namespace Geo.Land.Contiguity;

/// <summary>What tells a parcel from all others; in the order of the database.</summary>
/// <param name="CountyCode">Six digits.</param>
/// <param name="Id">Unique in its county.</param>
public readonly record struct ParcelKey(string CountyCode, Guid Id) : IComparable<ParcelKey>
{
    /// <inheritdoc/>
    public int CompareTo(ParcelKey other)
    {
        int county = string.CompareOrdinal(CountyCode, other.CountyCode);
        return county != 0 ? county : Id.CompareTo(other.Id);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Whether one key comes before the other.</summary>
    public static bool operator <(ParcelKey left, ParcelKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether one key comes behind the other.</summary>
    public static bool operator >(ParcelKey left, ParcelKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether one key does not come behind the other.</summary>
    public static bool operator <=(ParcelKey left, ParcelKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one key does not come before the other.</summary>
    public static bool operator >=(ParcelKey left, ParcelKey right) => left.CompareTo(right) >= 0;
}
