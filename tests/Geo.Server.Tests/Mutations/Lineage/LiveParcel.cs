using NetTopologySuite.Geometries;

namespace Geo.Server.Tests.Mutations.Lineage;

/// <summary>A parcel that a test has registered or made out of others.</summary>
internal sealed record LiveParcel(string Id, string Code, int Version, Geometry Outline);
