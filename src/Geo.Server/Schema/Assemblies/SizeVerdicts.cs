namespace Geo.Server.Schema.Assemblies;

/// <summary>Whether the areas on the three bases reach the size.</summary>
internal sealed record SizeVerdicts(bool Ellipsoid, bool Planar, bool? Registered)
{
    /// <summary>Whether they disagree; a basis that is not known disagrees with none.</summary>
    public bool Disagree => Planar != Ellipsoid || (Registered is { } registered && registered != Ellipsoid);
}
