namespace Geo.Data.Demo.Layout;

/// <summary>A corner of a parcel in whole ten-millionths of a degree, so that neighbours hold the very same corner.</summary>
internal readonly record struct GridPoint(int Lon, int Lat)
{
    /// <summary>Degrees.</summary>
    public double Longitude => Lon / 1e7;

    /// <summary>Degrees.</summary>
    public double Latitude => Lat / 1e7;
}
