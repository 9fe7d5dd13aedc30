using Geo.Query.Mapping;

namespace Geo.Query.Execute;

/// <summary>An identifier and what it names; null where it is none of this API.</summary>
internal readonly record struct NodeId(string Text, (EntityMap Entity, object[] Key)? Record);
