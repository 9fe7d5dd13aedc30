namespace Geo.Exchange.Gdal;

/// <summary>This machine has no GDAL.</summary>
public sealed class GdalMissingException() : Exception("GDAL (package gdal-bin) is not installed.");
