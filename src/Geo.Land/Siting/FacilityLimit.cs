namespace Geo.Land.Siting;

/// <summary>How far the nearest facility of a kind may be.</summary>
/// <param name="Kind">The kind, as the API names it.</param>
/// <param name="MaxMetres">The greatest distance.</param>
public sealed record FacilityLimit(string Kind, double MaxMetres);
