namespace Geo.Land.Siting;

/// <summary>A parcel of a site.</summary>
/// <param name="CountyCode">Its county.</param>
/// <param name="Id">Its id in the county.</param>
/// <param name="Code">Its cadastral code.</param>
public sealed record SiteMember(string CountyCode, Guid Id, string Code);
