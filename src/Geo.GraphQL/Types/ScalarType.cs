using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types;

/// <summary>A scalar: its name and how values from outside become .NET values.</summary>
public sealed class ScalarType(
    string name, string? description, ImmutableArray<DirectiveNode> directives, string? specifiedByUrl, ScalarCoercion coercion)
    : NamedType(name, description, directives)
{
    /// <summary>Where the scalar is specified; null for the five of the specification.</summary>
    public string? SpecifiedByUrl { get; } = specifiedByUrl;

    /// <summary>How input becomes a .NET value.</summary>
    public ScalarCoercion Coercion { get; } = coercion;
}
