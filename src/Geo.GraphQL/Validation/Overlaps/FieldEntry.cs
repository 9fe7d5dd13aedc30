using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation.Overlaps;

/// <summary>A field where it is selected.</summary>
/// <param name="ParentType">The type it is selected on; null where the document leaves the schema.</param>
/// <param name="Definition">Its definition; null also for the meta fields.</param>
internal sealed record FieldEntry(NamedType? ParentType, FieldNode Node, FieldDefinition? Definition)
{
    /// <summary>True without arguments and without selections, where a look at name and type is enough.</summary>
    public bool IsSimpleLeaf { get; } = Node.Arguments.IsEmpty && Node.SelectionSet is null;
}
