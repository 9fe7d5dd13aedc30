namespace Geo.GraphQL.Errors;

/// <summary>The text is not a document.</summary>
public sealed class GraphQLSyntaxException(GraphQLError error) : Exception(error.Message)
{
    /// <summary>What is wrong, and where.</summary>
    public GraphQLError Error { get; } = error;
}
