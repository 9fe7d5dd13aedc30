namespace Geo.Query.Mapping;

/// <summary>An item of a computed list with its place in it.</summary>
/// <param name="Node">The item.</param>
/// <param name="Cursor">Its place, opaque to clients.</param>
public sealed record ComputedEdge(object Node, string Cursor);
