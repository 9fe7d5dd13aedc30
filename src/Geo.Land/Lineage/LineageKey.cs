namespace Geo.Land.Lineage;

/// <summary>What tells a parcel from all others.</summary>
/// <param name="CountyCode">The county.</param>
/// <param name="Id">The id in the county.</param>
public readonly record struct LineageKey(string CountyCode, Guid Id);
