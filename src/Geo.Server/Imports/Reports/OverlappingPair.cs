namespace Geo.Server.Imports.Reports;

/// <summary>Two outlines that overlap by more than drawn neighbours may.</summary>
/// <param name="Row">The number of the row.</param>
/// <param name="Code">Its code.</param>
/// <param name="OtherRow">The number of the other row; null for a parcel that is there already.</param>
/// <param name="OtherCode">The code of the other.</param>
/// <param name="AreaMu">The land in common, in mu on the ellipsoid.</param>
internal sealed record OverlappingPair(long Row, string Code, long? OtherRow, string OtherCode, double AreaMu);
