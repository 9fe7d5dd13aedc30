using Geo.Data.Sources;
using NetTopologySuite.Geometries;

namespace Geo.Data.Parcels;

/// <summary>A surveyed piece of land (地块、宗地).</summary>
public sealed class Parcel : ISourcedRecord
{
    /// <summary>The code of its county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The identifier within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The cadastral code, 19 characters.</summary>
    public required string Code { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The outline.</summary>
    public required MultiPolygon Boundary { get; set; }

    /// <summary>A point inside the outline.</summary>
    public required Point LabelPoint { get; set; }

    /// <summary>The area of the certificate, in square metres.</summary>
    public decimal? RegisteredArea { get; set; }

    /// <summary>The area on the CGCS2000 ellipsoid, in square metres.</summary>
    public double EllipsoidArea { get; set; }

    /// <summary>The area in its own Gauss-Krüger zone, in square metres.</summary>
    public double PlanarArea { get; set; }

    /// <summary>The EPSG code of that zone.</summary>
    public int PlanarSrid { get; set; }

    /// <summary>How far its supply has come.</summary>
    public SupplyStage Stage { get; set; }

    /// <summary>Who owns the land.</summary>
    public Ownership Ownership { get; set; }

    /// <summary>The system of the use now.</summary>
    public string? LandUseSystem { get; set; }

    /// <summary>The code of the use now.</summary>
    public string? LandUseCode { get; set; }

    /// <summary>The system of the planned use.</summary>
    public string? PlannedUseSystem { get; set; }

    /// <summary>The code of the planned use.</summary>
    public string? PlannedUseCode { get; set; }

    /// <summary>The key of the platform it belongs to.</summary>
    public string? PlatformKey { get; set; }

    /// <summary>The code of its township.</summary>
    public string? TownshipCode { get; set; }

    /// <summary>How the township was found.</summary>
    public TownshipPrecision? TownshipPrecision { get; set; }

    /// <summary>Whether it still exists.</summary>
    public ParcelState State { get; set; }

    /// <summary>Whether others than its county see it, coarsened.</summary>
    public bool Published { get; set; }

    /// <summary>The outline in cells of 0.001 degrees; null where it is not published.</summary>
    public MultiPolygon? CoarseBoundary { get; set; }

    /// <inheritdoc/>
    public Origin Origin { get; set; }

    /// <inheritdoc/>
    public required string SourceId { get; set; }

    /// <inheritdoc/>
    public DateOnly? StatedOn { get; set; }

    /// <inheritdoc/>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <inheritdoc/>
    public required string UpdatedBy { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}
