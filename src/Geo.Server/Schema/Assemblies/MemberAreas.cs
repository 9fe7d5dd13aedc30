using System.Diagnostics;

namespace Geo.Server.Schema.Assemblies;

/// <summary>The areas of the members together, in m².</summary>
/// <param name="Ellipsoid">On the CGCS2000 ellipsoid.</param>
/// <param name="Planar">Each in the plane of its own Gauss-Krüger zone.</param>
/// <param name="Registered">By the certificates; null where a member has none.</param>
internal sealed record MemberAreas(double Ellipsoid, double Planar, decimal? Registered)
{
    /// <summary>The area on a basis; null where it is not known.</summary>
    public double? On(AreaBasis basis) => basis switch
    {
        AreaBasis.Ellipsoid => Ellipsoid,
        AreaBasis.Planar => Planar,
        AreaBasis.Registered => (double?)Registered,
        _ => throw new UnreachableException($"No area on the basis {basis}."),
    };

    /// <summary>Whether each reaches a size; null where it is not known.</summary>
    public SizeVerdicts Against(double minArea) => new(Ellipsoid >= minArea, Planar >= minArea, Registered is { } registered ? (double)registered >= minArea : null);
}
