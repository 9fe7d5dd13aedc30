using System.Collections.Immutable;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Mapping;

/// <summary>What the API shows of an object that is computed, not stored: its type and its fields.</summary>
/// <param name="TypeName">The type's name in the API, such as <c>IdleClock</c>.</param>
/// <param name="Description">English, with the Chinese term.</param>
/// <param name="Fields">The fields in the order the schema shows them.</param>
public sealed record ObjectMap(string TypeName, string Description, ImmutableArray<ObjectField> Fields)
{
    /// <summary>True where the schema has the type already, such as <c>PageInfo</c>.</summary>
    public bool IsCommon { get; init; }

    /// <summary>The objects below this one, and itself.</summary>
    internal IEnumerable<ObjectMap> All => Fields.OfType<ObjectChild>().SelectMany(child => child.Map.All).Prepend(this);
}
