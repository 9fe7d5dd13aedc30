namespace Geo.Exchange.Intake;

/// <summary>The coordinate system of a layer.</summary>
/// <param name="Epsg">Its EPSG code; null when the file describes a system that has none, or none at all.</param>
/// <param name="Name">As the file names it; null when it says nothing.</param>
/// <param name="Known">How it is known.</param>
public sealed record IntakeCrs(int? Epsg, string? Name, CrsKnown Known);
