using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types.Building;

/// <summary>The root types by the schema definition or, without one, by their common names.</summary>
internal sealed record SchemaRoots(string? Description, SchemaDefinitionNode? Definition, IReadOnlyList<RootOperationTypeNode> Nodes, SchemaAssembly Assembly)
{
    public NamedType? QueryRoot => Root(OperationType.Query, "Query");

    public NamedType? MutationRoot => Root(OperationType.Mutation, "Mutation");

    public NamedType? SubscriptionRoot => Root(OperationType.Subscription, "Subscription");

    public ObjectType? Query => QueryRoot as ObjectType;

    public ObjectType? Mutation => MutationRoot as ObjectType;

    public ObjectType? Subscription => SubscriptionRoot as ObjectType;

    public static SchemaRoots Find(DocumentNode document, SchemaAssembly assembly)
    {
        List<SchemaDefinitionNode> nodes = [.. document.Definitions.OfType<SchemaDefinitionNode>()];
        SchemaDefinitionNode? definition = nodes.Find(node => !node.Extend);
        return new SchemaRoots(
            definition?.Description?.Value, definition, [.. nodes.SelectMany(node => node.OperationTypes)], assembly);
    }

    /// <summary>Where the document names the root type, or null.</summary>
    public NamedTypeNode? NodeOf(OperationType operation) => Nodes.LastOrDefault(node => node.Operation == operation)?.Type;

    private NamedType? Root(OperationType operation, string commonName) =>
        NodeOf(operation) is { } node ? Assembly.TryFind(node.Name.Value)
        : Definition is null ? Assembly.TryFind(commonName)
        : null;
}
