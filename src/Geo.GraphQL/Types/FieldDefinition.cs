using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types;

/// <summary>A field of an object or interface.</summary>
public sealed class FieldDefinition(
    string name,
    string? description,
    ImmutableArray<InputValueDefinition> arguments,
    GraphQLType type,
    string? deprecationReason,
    ImmutableArray<DirectiveNode> directives)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The description.</summary>
    public string? Description { get; } = description;

    /// <summary>The arguments in the order of the definition.</summary>
    public ImmutableArray<InputValueDefinition> Arguments { get; } = arguments;

    /// <summary>The type of the value.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>Why not to use it; null where it may be used.</summary>
    public string? DeprecationReason { get; } = deprecationReason;

    /// <summary>The directives applied to the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The argument of that name, or null.</summary>
    public InputValueDefinition? Argument(string argument)
    {
        foreach (InputValueDefinition candidate in Arguments)
        {
            if (string.Equals(candidate.Name, argument, StringComparison.Ordinal))
            {
                return candidate;
            }
        }

        return null;
    }
}
