using System.Collections.Immutable;

namespace Geo.GraphQL.Types;

/// <summary>A directive the schema declares.</summary>
public sealed class DirectiveDefinition(
    string name, string? description, ImmutableArray<InputValueDefinition> arguments, bool isRepeatable, ImmutableArray<string> locations)
{
    /// <summary>The name without its at sign.</summary>
    public string Name { get; } = name;

    /// <summary>The description.</summary>
    public string? Description { get; } = description;

    /// <summary>The arguments in the order of the definition.</summary>
    public ImmutableArray<InputValueDefinition> Arguments { get; } = arguments;

    /// <summary>True where it may stand more than once at one place.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Where it may stand, as the specification names the places (<c>FIELD_DEFINITION</c>).</summary>
    public ImmutableArray<string> Locations { get; } = locations;
}
