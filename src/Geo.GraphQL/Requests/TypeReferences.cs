using System.Diagnostics;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Requests;

/// <summary>Type references of a document as types of a schema.</summary>
public static class TypeReferences
{
    /// <summary>The type, or null where the schema has none of the name.</summary>
    public static GraphQLType? Resolve(GraphQLSchema schema, TypeNode node) => node switch
    {
        NamedTypeNode named => schema.TypeByName.GetValueOrDefault(named.Name.Value),
        ListTypeNode list => Resolve(schema, list.Of) is { } inner ? new ListType(inner) : null,
        NonNullTypeNode nonNull => Resolve(schema, nonNull.Of) is { } inner ? new NonNullType(inner) : null,
        _ => throw new UnreachableException($"No type for {node.GetType().Name}."),
    };
}
