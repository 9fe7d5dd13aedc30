namespace Geo.Data.Demo.Layout;

/// <summary>A county with its sites and the blocks planned for each.</summary>
internal sealed record CountyLayout(CountyLand Land, IReadOnlyList<SiteGround> Sites);
