using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types;

/// <summary>An argument of a field or directive, or a field of an input object.</summary>
public sealed class InputValueDefinition(
    string name,
    string? description,
    GraphQLType type,
    ValueNode? defaultValue,
    string? deprecationReason,
    ImmutableArray<DirectiveNode> directives)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The description.</summary>
    public string? Description { get; } = description;

    /// <summary>The type of the value.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>The default as written; null where there is none.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>Why not to use it; null where it may be used.</summary>
    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>The directives applied to the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The default as a value, once somebody asked; racing writers write the same.</summary>
    internal StrongBox<object?>? CoercedDefault { get; set; }

    /// <summary>True where a value must be given: non-null and without a default.</summary>
    public bool IsRequired => Type is NonNullType && DefaultValue is null;
}
