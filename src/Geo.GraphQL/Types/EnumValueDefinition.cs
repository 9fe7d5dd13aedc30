using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types;

/// <summary>A value of an enum. Coerced input holds its name.</summary>
public sealed class EnumValueDefinition(string name, string? description, string? deprecationReason, ImmutableArray<DirectiveNode> directives)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The description.</summary>
    public string? Description { get; } = description;

    /// <summary>Why not to use it; null where it may be used.</summary>
    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>The directives applied to the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
