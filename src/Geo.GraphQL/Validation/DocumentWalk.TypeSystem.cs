using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation.Rules;

namespace Geo.GraphQL.Validation;

// Definitions of types: SDL, or a client's document that should not hold any.
internal sealed partial class DocumentWalk
{
    private readonly Dictionary<string, Dictionary<string, DirectiveNode>> _directivesOfTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveNode> _directivesOfSchema = new(StringComparer.Ordinal);

    /// <summary>Walks the definitions of types alone, without a schema.</summary>
    public void RunTypeSystem()
    {
        foreach (TypeSystemDefinitionNode definition in context.Document.Definitions.OfType<TypeSystemDefinitionNode>())
        {
            WalkTypeSystem(definition);
        }
    }

    private void WalkTypeSystem(TypeSystemDefinitionNode definition)
    {
        _place.Definition = definition;
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                UniqueDirectivesPerLocationRule.Check(context, schema.Directives, _directivesOfSchema);
                WalkDirectives(schema.Directives, DirectiveLocations.Schema);
                foreach (RootOperationTypeNode root in schema.OperationTypes)
                {
                    KnownTypeNamesRule.CheckType(context, root.Type);
                }

                break;
            case DirectiveDefinitionNode directive:
                WalkInputValues(directive.Arguments, DirectiveLocations.ArgumentDefinition);
                break;
            case TypeDefinitionNode type:
                WalkType(type);
                break;
            default:
                break;
        }
    }

    // A type and its extensions share one set of directives.
    private void WalkType(TypeDefinitionNode type)
    {
        if (!_directivesOfTypes.TryGetValue(type.Name.Value, out Dictionary<string, DirectiveNode>? seen))
        {
            _directivesOfTypes.Add(type.Name.Value, seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal));
        }

        UniqueDirectivesPerLocationRule.Check(context, type.Directives, seen);
        switch (type)
        {
            case ScalarTypeDefinitionNode scalar:
                WalkDirectives(scalar.Directives, DirectiveLocations.Scalar);
                break;
            case ObjectTypeDefinitionNode objectType:
                WalkNames(objectType.Interfaces);
                WalkDirectives(objectType.Directives, DirectiveLocations.Object);
                WalkFields(objectType.Fields);
                break;
            case InterfaceTypeDefinitionNode interfaceType:
                WalkNames(interfaceType.Interfaces);
                WalkDirectives(interfaceType.Directives, DirectiveLocations.Interface);
                WalkFields(interfaceType.Fields);
                break;
            case UnionTypeDefinitionNode union:
                WalkDirectives(union.Directives, DirectiveLocations.Union);
                WalkNames(union.Types);
                break;
            case EnumTypeDefinitionNode enumType:
                WalkDirectives(enumType.Directives, DirectiveLocations.Enum);
                foreach (EnumValueDefinitionNode value in enumType.Values)
                {
                    UniqueDirectivesPerLocationRule.Check(context, value.Directives);
                    WalkDirectives(value.Directives, DirectiveLocations.EnumValue);
                }

                break;
            case InputObjectTypeDefinitionNode input:
                WalkDirectives(input.Directives, DirectiveLocations.InputObject);
                WalkInputValues(input.Fields, DirectiveLocations.InputFieldDefinition);
                break;
            default:
                break;
        }
    }

    private void WalkNames(ImmutableArray<NamedTypeNode> types)
    {
        foreach (NamedTypeNode type in types)
        {
            KnownTypeNamesRule.CheckType(context, type);
        }
    }

    private void WalkFields(ImmutableArray<FieldDefinitionNode> fields)
    {
        foreach (FieldDefinitionNode field in fields)
        {
            UniqueDirectivesPerLocationRule.Check(context, field.Directives);
            WalkInputValues(field.Arguments, DirectiveLocations.ArgumentDefinition);
            KnownTypeNamesRule.CheckType(context, field.Type);
            WalkDirectives(field.Directives, DirectiveLocations.FieldDefinition);
        }
    }

    private void WalkInputValues(ImmutableArray<InputValueDefinitionNode> values, string location)
    {
        foreach (InputValueDefinitionNode value in values)
        {
            UniqueDirectivesPerLocationRule.Check(context, value.Directives);
            KnownTypeNamesRule.CheckType(context, value.Type);
            if (value.DefaultValue is not null)
            {
                // Only the names of input fields are looked at: the types may still be to come.
                WalkInput(type: null, hasDefault: false, value.DefaultValue);
            }

            WalkDirectives(value.Directives, location);
        }
    }
}
