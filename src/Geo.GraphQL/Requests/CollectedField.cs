using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Requests;

/// <summary>All selections that answer under one name.</summary>
/// <param name="ResponseName">The name in the answer.</param>
/// <param name="Nodes">The selections; the first one's arguments are those of all.</param>
public sealed record CollectedField(string ResponseName, ImmutableArray<FieldNode> Nodes)
{
    /// <summary>The first selection.</summary>
    public FieldNode Node => Nodes[0];

    /// <summary>The name in the schema.</summary>
    public string FieldName => Nodes[0].Name.Value;

    /// <summary>The selection sets below, to be collected together.</summary>
    public IEnumerable<SelectionSetNode> SelectionSets => Nodes.Select(node => node.SelectionSet).OfType<SelectionSetNode>();
}
