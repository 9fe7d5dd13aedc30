namespace Geo.Server.Schema.Assemblies;

/// <summary>The members that have a value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Area">Their ellipsoid area in m².</param>
/// <param name="Share">Its share of the whole, 0 to 1.</param>
internal sealed record MemberShare(string Value, int Count, double Area, double Share);
