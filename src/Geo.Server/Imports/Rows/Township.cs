namespace Geo.Server.Imports.Rows;

/// <summary>A township of a county.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Longitude">Where its seat is; null where that is not known.</param>
/// <param name="Latitude">Where its seat is; null where that is not known.</param>
internal sealed record Township(string Code, string Name, double? Longitude, double? Latitude);
