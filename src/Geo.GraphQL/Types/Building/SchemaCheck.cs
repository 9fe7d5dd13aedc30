using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;

namespace Geo.GraphQL.Types.Building;

/// <summary>What is wrong with types that are each well written: the spec's "Type Validation" sections.</summary>
internal sealed partial class SchemaCheck(SchemaAssembly assembly)
{
    // False where a default needs itself: then none is looked into.
    private bool _defaultsEnd;
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();

    public static ImmutableArray<GraphQLError> Run(SchemaAssembly assembly, SchemaRoots roots)
    {
        SchemaCheck check = new(assembly);
        check._defaultsEnd = new DefaultCircles(check).Search(assembly.DefinedTypes.OfType<InputObjectType>());
        check.CheckRoots(roots);
        check.CheckDirectives();
        InputCircles circles = new(check);
        foreach (NamedType type in assembly.DefinedTypes)
        {
            check.CheckType(type, circles);
        }

        return check._errors.ToImmutable();
    }

    private void Report(string message, params IEnumerable<SyntaxNode?> nodes) => _errors.Add(new GraphQLError(
        message, ErrorCodes.ValidationFailed, [.. nodes.OfType<SyntaxNode>().Select(node => node.Location).Where(location => location.Line > 0)]));

    private SyntaxNode NodeOf(object definition) => assembly.NodeOf(definition);

    private void CheckRoots(SchemaRoots roots)
    {
        if (roots.QueryRoot is null)
        {
            Report(Messages.NoQueryRoot, roots.Definition);
        }

        CheckRoot("Query", roots.QueryRoot, roots.NodeOf(OperationType.Query));
        CheckRoot("Mutation", roots.MutationRoot, roots.NodeOf(OperationType.Mutation));
        CheckRoot("Subscription", roots.SubscriptionRoot, roots.NodeOf(OperationType.Subscription));
    }

    private void CheckRoot(string operation, NamedType? type, NamedTypeNode? node)
    {
        if (type is not null and not ObjectType)
        {
            Report(Messages.RootNotObject(operation, type.Name), node ?? (SyntaxNode)assembly.DefinitionsOf(type)[0]);
        }
    }

    private void CheckDirectives()
    {
        foreach (DirectiveDefinition directive in assembly.Directives)
        {
            CheckName(directive.Name, assembly.NodeOf(directive));
            foreach (InputValueDefinition argument in directive.Arguments)
            {
                InputValueDefinitionNode node = (InputValueDefinitionNode)assembly.NodeOf(argument);
                CheckInputValue(argument, $"@{directive.Name}({argument.Name}:)", "argument", node, node);
            }
        }
    }

    private void CheckType(NamedType type, InputCircles circles)
    {
        CheckName(type.Name, assembly.DefinitionsOf(type)[0]);
        switch (type)
        {
            case FieldsType fieldsType:
                CheckFields(fieldsType);
                CheckInterfaces(fieldsType);
                break;
            case UnionType union:
                CheckMembers(union);
                break;
            case EnumType enumType:
                CheckValues(enumType);
                break;
            case InputObjectType input:
                CheckInputFields(input);
                circles.Search(input);
                break;
            default:
                break;
        }
    }

    private void CheckName(string name, SyntaxNode node)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            Report(Messages.ReservedName(name), node);
        }
    }

    private void CheckFields(FieldsType type)
    {
        if (type.Fields.IsEmpty)
        {
            Report(Messages.NoFields(type.Name), assembly.DefinitionsOf(type));
        }

        foreach (FieldDefinition field in type.Fields)
        {
            FieldDefinitionNode node = (FieldDefinitionNode)assembly.NodeOf(field);
            CheckName(field.Name, node);
            if (!field.Type.IsOutput)
            {
                Report(Messages.NotOutputType($"{type.Name}.{field.Name}", field.Type.ToString()), node.Type);
            }

            foreach (InputValueDefinition argument in field.Arguments)
            {
                InputValueDefinitionNode argumentNode = (InputValueDefinitionNode)assembly.NodeOf(argument);
                CheckInputValue(argument, $"{type.Name}.{field.Name}({argument.Name}:)", "argument", argumentNode, argumentNode.Type);
            }
        }
    }

    private void CheckInputValue(InputValueDefinition value, string place, string what, InputValueDefinitionNode node, SyntaxNode typeNode)
    {
        CheckName(value.Name, node);
        if (!value.Type.IsInput)
        {
            Report(Messages.NotInputType(place, value.Type.ToString()), typeNode);
        }

        // More than the reference asks: a default that fits nothing would fail in the middle of a request.
        if (_defaultsEnd && value.DefaultValue is not null && value.Type.IsInput
            && !LiteralCoercer.TryCoerce(value.DefaultValue, value.Type, VariableValues.Empty, out _))
        {
            Report(Messages.BadDefault(place, DocumentPrinter.Print(value.DefaultValue), value.Type.ToString()), value.DefaultValue);
        }

        if (value.IsRequired && value.DeprecationReason is not null)
        {
            DirectiveNode deprecated = node.Directives.First(directive => directive.Name.Value == "deprecated");
            Report(Messages.RequiredDeprecated(what, place), deprecated, node.Type);
        }
    }

    private void CheckInputFields(InputObjectType type)
    {
        if (type.Fields.IsEmpty)
        {
            Report(Messages.NoInputFields(type.Name), assembly.DefinitionsOf(type));
        }

        foreach (InputValueDefinition field in type.Fields)
        {
            InputValueDefinitionNode node = (InputValueDefinitionNode)assembly.NodeOf(field);
            string place = $"{type.Name}.{field.Name}";
            CheckInputValue(field, place, "input field", node, node.Type);
            if (type.IsOneOf && field.Type is NonNullType)
            {
                Report(Messages.OneOfNotNullable(place), node.Type);
            }

            if (type.IsOneOf && field.DefaultValue is not null)
            {
                Report(Messages.OneOfDefault(place), node);
            }
        }
    }

    private void CheckValues(EnumType type)
    {
        if (type.Values.IsEmpty)
        {
            Report(Messages.NoValues(type.Name), assembly.DefinitionsOf(type));
        }

        foreach (EnumValueDefinition value in type.Values)
        {
            CheckName(value.Name, assembly.NodeOf(value));
        }
    }

    private void CheckMembers(UnionType type)
    {
        List<NamedTypeNode> nodes = [.. assembly.DefinitionsOf(type).SelectMany(SchemaAssembly.MembersOf)];
        if (nodes.Count == 0)
        {
            Report(Messages.NoMembers(type.Name), assembly.DefinitionsOf(type));
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (NamedTypeNode node in nodes)
        {
            string member = node.Name.Value;
            if (!seen.Add(member))
            {
                Report(Messages.MemberTwice(type.Name, member), nodes.Where(other => other.Name.Value == member));
            }
            else if (assembly.TryFind(member) is not ObjectType)
            {
                Report(Messages.MemberNotObject(type.Name, member), nodes.Where(other => other.Name.Value == member));
            }
        }
    }
}
