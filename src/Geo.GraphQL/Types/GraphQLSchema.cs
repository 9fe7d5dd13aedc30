using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Geo.GraphQL.Types;

/// <summary>
/// A complete, checked schema. <see cref="Types"/> holds every type of the definition in its order,
/// then the built-in scalars that are used, then the introspection types.
/// </summary>
public sealed class GraphQLSchema
{
    internal GraphQLSchema(
        string? description,
        ObjectType queryType,
        ObjectType? mutationType,
        ObjectType? subscriptionType,
        ImmutableArray<NamedType> types,
        ImmutableArray<DirectiveDefinition> directives)
    {
        Description = description;
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        Types = types;
        Directives = directives;
        TypeByName = types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        PossibleTypes = types
            .Where(type => type is InterfaceType or UnionType)
            .ToFrozenDictionary(type => type, type => type is UnionType union
                ? union.Types
                : [.. types.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains((InterfaceType)type))]);
    }

    /// <summary>The description.</summary>
    public string? Description { get; }

    /// <summary>The root of queries.</summary>
    public ObjectType QueryType { get; }

    /// <summary>The root of mutations.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The root of subscriptions.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All types.</summary>
    public ImmutableArray<NamedType> Types { get; }

    /// <summary>All types by name.</summary>
    public FrozenDictionary<string, NamedType> TypeByName { get; }

    /// <summary>All directives, the built-in ones included.</summary>
    public ImmutableArray<DirectiveDefinition> Directives { get; }

    /// <summary>For every interface and union the object types a value of it can have.</summary>
    public FrozenDictionary<NamedType, ImmutableArray<ObjectType>> PossibleTypes { get; }

    /// <summary>True where a value of the first type can be of the second: the same, a member or an implementation.</summary>
    public bool IsSubType(NamedType abstractType, NamedType type) =>
        ReferenceEquals(abstractType, type)
        || (type is ObjectType objectType && PossibleTypes.TryGetValue(abstractType, out ImmutableArray<ObjectType> possible) && possible.Contains(objectType))
        || (type is InterfaceType inner && abstractType is InterfaceType outer && inner.Interfaces.Contains(outer));
}
