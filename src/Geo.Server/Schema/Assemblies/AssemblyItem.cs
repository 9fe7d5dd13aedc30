using System.Collections.Immutable;
using Geo.Land.Contiguity;

namespace Geo.Server.Schema.Assemblies;

/// <summary>An assembly as the API shows it.</summary>
/// <param name="Found">The group.</param>
/// <param name="Rule">What it was found by.</param>
/// <param name="Areas">Its areas on the three bases.</param>
/// <param name="Facts">What is known of its members.</param>
internal sealed record AssemblyItem(FoundAssembly Found, AssemblyRule Rule, MemberAreas Areas, MemberFacts Facts);

/// <summary>The areas of the members together, in m².</summary>
/// <param name="Ellipsoid">On the CGCS2000 ellipsoid.</param>
/// <param name="Planar">Each in the plane of its own Gauss-Krüger zone.</param>
/// <param name="Registered">By the certificates; null where a member has none.</param>
internal sealed record MemberAreas(double Ellipsoid, double Planar, decimal? Registered)
{
    /// <summary>Whether each reaches a size; null where it is not known.</summary>
    public SizeVerdicts Against(double minArea) => new(Ellipsoid >= minArea, Planar >= minArea, Registered is { } registered ? (double)registered >= minArea : null);
}

/// <summary>Whether the areas on the three bases reach the size.</summary>
internal sealed record SizeVerdicts(bool Ellipsoid, bool Planar, bool? Registered)
{
    /// <summary>Whether they disagree; a basis that is not known disagrees with none.</summary>
    public bool Disagree => Planar != Ellipsoid || (Registered is { } registered && registered != Ellipsoid);
}

/// <summary>What is known of the members of an assembly.</summary>
/// <param name="Listed">The members that are listed, by code.</param>
/// <param name="Stages">By supply stage.</param>
/// <param name="Ownerships">By owner of the land.</param>
/// <param name="Counties">The codes of their counties, ascending.</param>
/// <param name="Platforms">The keys of their platforms, ascending.</param>
internal sealed record MemberFacts(
    ImmutableArray<ParcelKey> Listed, ImmutableArray<MemberShare> Stages, ImmutableArray<MemberShare> Ownerships, ImmutableArray<string> Counties, ImmutableArray<string> Platforms);

/// <summary>The members that have a value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Area">Their ellipsoid area in m².</param>
/// <param name="Share">Its share of the whole, 0 to 1.</param>
internal sealed record MemberShare(string Value, int Count, double Area, double Share);
