using Geo.GraphQL.Types;
using Geo.GraphQL.Types.Scalars;

namespace Geo.GraphQL.Introspection;

/// <summary>The three fields that no definition lists.</summary>
public static class MetaFields
{
    /// <summary><c>__typename: String!</c>, on every object, interface and union.</summary>
    public static FieldDefinition TypeName { get; } = new(
        "__typename", "The name of the current Object type at runtime.", [], new NonNullType(BuiltInScalars.String), deprecationReason: null, []);

    /// <summary><c>__schema: __Schema!</c>, on the query root.</summary>
    public static FieldDefinition Schema { get; } = new(
        "__schema", "Access the current type schema of this server.", [], new NonNullType(IntrospectionTypes.Schema), deprecationReason: null, []);

    /// <summary><c>__type(name: String!): __Type</c>, on the query root.</summary>
    public static FieldDefinition Type { get; } = new(
        "__type",
        "Request the type information of a single type.",
        [new InputValueDefinition("name", description: null, new NonNullType(BuiltInScalars.String), defaultValue: null, deprecationReason: null, [])],
        IntrospectionTypes.Type,
        deprecationReason: null,
        []);
}
