using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types.Building;

// The spec's IsValidImplementation.
internal sealed partial class SchemaCheck
{
    private void CheckInterfaces(FieldsType type)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (NamedTypeNode node in ImplementsNodes(type))
        {
            string name = node.Name.Value;
            NamedType? implemented = assembly.TryFind(name);
            if (implemented is not InterfaceType interfaceType)
            {
                Report(Messages.NotAnInterface(type.Name, name), ImplementsNodes(type, name));
            }
            else if (ReferenceEquals(type, interfaceType))
            {
                Report(Messages.ImplementsItself(type.Name), ImplementsNodes(type, name));
            }
            else if (!seen.Add(name))
            {
                Report(Messages.ImplementsTwice(type.Name, name), ImplementsNodes(type, name));
            }
            else
            {
                CheckAncestors(type, interfaceType);
                CheckImplementation(type, interfaceType);
            }
        }
    }

    private IEnumerable<NamedTypeNode> ImplementsNodes(NamedType type) => assembly.DefinitionsOf(type).SelectMany(SchemaAssembly.InterfacesOf);

    private IEnumerable<NamedTypeNode> ImplementsNodes(NamedType type, string name) =>
        ImplementsNodes(type).Where(node => node.Name.Value == name);

    private void CheckAncestors(FieldsType type, InterfaceType implemented)
    {
        foreach (InterfaceType ancestor in implemented.Interfaces)
        {
            if (!type.Interfaces.Contains(ancestor))
            {
                Report(
                    ReferenceEquals(ancestor, type)
                        ? Messages.ImplementsInCircle(type.Name, implemented.Name)
                        : Messages.AncestorMissing(type.Name, ancestor.Name, implemented.Name),
                    ImplementsNodes(implemented, ancestor.Name).Concat(ImplementsNodes(type, implemented.Name)));
            }
        }
    }

    private void CheckImplementation(FieldsType type, InterfaceType implemented)
    {
        foreach (FieldDefinition expected in implemented.Fields)
        {
            FieldDefinitionNode expectedNode = (FieldDefinitionNode)assembly.NodeOf(expected);
            string place = $"{implemented.Name}.{expected.Name}";
            if (!type.FieldByName.TryGetValue(expected.Name, out FieldDefinition? field))
            {
                Report(Messages.InterfaceFieldMissing(place, type.Name), [expectedNode, .. assembly.DefinitionsOf(type)]);
                continue;
            }

            FieldDefinitionNode node = (FieldDefinitionNode)assembly.NodeOf(field);
            if (!IsSubType(field.Type, expected.Type))
            {
                string own = $"{type.Name}.{field.Name}";
                Report(Messages.InterfaceFieldType(place, expected.Type.ToString(), own, field.Type.ToString()), expectedNode.Type, node.Type);
            }

            CheckArguments(type, field, place, expected);
        }
    }

    private void CheckArguments(FieldsType type, FieldDefinition field, string place, FieldDefinition expected)
    {
        string own = $"{type.Name}.{field.Name}";
        foreach (InputValueDefinition expectedArgument in expected.Arguments)
        {
            string name = $"{place}({expectedArgument.Name}:)";
            InputValueDefinitionNode expectedNode = (InputValueDefinitionNode)assembly.NodeOf(expectedArgument);
            if (field.Argument(expectedArgument.Name) is not { } argument)
            {
                Report(Messages.InterfaceArgumentMissing(name, own), expectedNode, assembly.NodeOf(field));
            }
            else if (!string.Equals(expectedArgument.Type.ToString(), argument.Type.ToString(), StringComparison.Ordinal))
            {
                Report(
                    Messages.InterfaceArgumentType(
                        name, expectedArgument.Type.ToString(), $"{own}({argument.Name}:)", argument.Type.ToString()),
                    expectedNode.Type,
                    ((InputValueDefinitionNode)assembly.NodeOf(argument)).Type);
            }
        }

        foreach (InputValueDefinition argument in field.Arguments)
        {
            if (expected.Argument(argument.Name) is null && argument.IsRequired)
            {
                Report(
                    Messages.ExtraRequiredArgument(own, argument.Name, place), assembly.NodeOf(argument), assembly.NodeOf(expected));
            }
        }
    }

    // As the spec's IsSubType; there is no schema yet to ask.
    private static bool IsSubType(GraphQLType type, GraphQLType super) => (type, super) switch
    {
        (NonNullType inner, NonNullType outer) => IsSubType(inner.Of, outer.Of),
        (NonNullType inner, _) => IsSubType(inner.Of, super),
        (_, NonNullType) => false,
        (ListType inner, ListType outer) => IsSubType(inner.Of, outer.Of),
        (ListType, _) or (_, ListType) => false,
        _ => ReferenceEquals(type, super)
            || (type is FieldsType fields && super is InterfaceType implemented && fields.Interfaces.Contains(implemented))
            || (type is ObjectType member && super is UnionType union && union.Types.Contains(member)),
    };
}
