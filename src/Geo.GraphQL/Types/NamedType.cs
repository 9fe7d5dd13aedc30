using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types;

/// <summary>A type with a name.</summary>
public abstract class NamedType : GraphQLType
{
    private protected NamedType(string name, string? description, ImmutableArray<DirectiveNode> directives)
    {
        Name = name;
        Description = description;
        Directives = directives;
    }

    /// <summary>The name, unique in the schema.</summary>
    public string Name { get; }

    /// <summary>The description, Markdown.</summary>
    public string? Description { get; }

    /// <summary>The directives applied to the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; }

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
