using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;

namespace Geo.Query.Execute;

/// <summary>A document that was parsed and validated: the tree, or what is wrong with it.</summary>
internal sealed class KnownDocument(DocumentNode? document, ImmutableArray<GraphQLError> errors)
{
    /// <summary>The tree; null where the text does not parse.</summary>
    public DocumentNode? Document { get; } = document;

    /// <summary>What is wrong; empty for a good document.</summary>
    public ImmutableArray<GraphQLError> Errors { get; } = errors;

    /// <summary>The fragments by name.</summary>
    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; } =
        document is null ? new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal) : FragmentTable.Of(document);
}
