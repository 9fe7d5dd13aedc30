using Geo.Data.Constraints;
using Geo.Data.Facilities;

namespace Geo.Data.SiteChecks;

/// <summary>Land as a shape.</summary>
/// <param name="Area">Its area.</param>
/// <param name="Pieces">How many pieces it has.</param>
/// <param name="Largest">The area of the largest.</param>
/// <param name="Wkb">The shape in EPSG:4490.</param>
public sealed record SiteLand(double Area, int Pieces, double Largest, byte[] Wkb);

/// <summary>A constraint that covers some of a shape.</summary>
public sealed record ConstraintOverlap(ConstraintKind Kind, Hardness Hardness, string? Name, string County, Guid Id, double Overlap, double Area);

/// <summary>What the constraints of a kind cover, counted once.</summary>
public sealed record KindOverlap(ConstraintKind Kind, Hardness Hardness, int Count, double Overlap);

/// <summary>A parcel with what it has in common with a shape.</summary>
public sealed record ParcelOverlap(string County, Guid Id, double Overlap, double Area);

/// <summary>What land of a use covers; without system and code where the use is not on record.</summary>
public sealed record UseOverlap(string? System, string? Code, string? Main, int Count, double Overlap);

/// <summary>A platform or park with what it has in common with a shape.</summary>
public sealed record PlaceOverlap(string Key, double Overlap);

/// <summary>A county with what it has in common with a shape, and whether constraints of it are on record that the caller may read.</summary>
public sealed record CountyOverlap(string Code, double Overlap, bool Known);

/// <summary>The nearest facility of a kind.</summary>
public sealed record NearestFacility(FacilityKind Kind, string Key, double Metres);
