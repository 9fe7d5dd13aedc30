using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation;

/// <summary>Where the walk stands, in terms of the schema. Null where the document leaves the schema.</summary>
internal sealed class WalkPlace
{
    /// <summary>The definition being walked.</summary>
    public DefinitionNode? Definition { get; set; }

    /// <summary>The type of the field, operation or fragment at hand.</summary>
    public GraphQLType? Type { get; set; }

    /// <summary>The type whose fields are being selected.</summary>
    public NamedType? ParentType { get; set; }

    /// <summary>The field at hand.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>The directive at hand.</summary>
    public DirectiveDefinition? Directive { get; set; }

    /// <summary>The argument at hand.</summary>
    public InputValueDefinition? Argument { get; set; }

    /// <summary>The type the value at hand should have.</summary>
    public GraphQLType? InputType { get; set; }

    /// <summary>The type of the value around it.</summary>
    public GraphQLType? ParentInputType { get; set; }

    /// <summary>True where the place of the value has a default.</summary>
    public bool HasDefault { get; set; }
}
