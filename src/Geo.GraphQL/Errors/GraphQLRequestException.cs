using System.Collections.Immutable;

namespace Geo.GraphQL.Errors;

/// <summary>The request cannot be executed, and the client can mend it.</summary>
public sealed class GraphQLRequestException(ImmutableArray<GraphQLError> errors) : Exception(errors[0].Message)
{
    /// <summary>One error.</summary>
    public GraphQLRequestException(GraphQLError error)
        : this([error])
    {
    }

    /// <summary>Everything that is wrong; at least one.</summary>
    public ImmutableArray<GraphQLError> Errors { get; } = errors;
}
