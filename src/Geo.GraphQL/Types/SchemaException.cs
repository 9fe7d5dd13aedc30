using System.Collections.Immutable;
using Geo.GraphQL.Errors;

namespace Geo.GraphQL.Types;

/// <summary>The SDL is not a schema.</summary>
public sealed class SchemaException(ImmutableArray<GraphQLError> errors)
    : Exception(string.Join("\n\n", errors.Select(error => error.Message)))
{
    /// <summary>Everything that is wrong.</summary>
    public ImmutableArray<GraphQLError> Errors { get; } = errors;
}
