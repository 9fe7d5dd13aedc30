using Geo.GraphQL.Language.Syntax;

namespace Geo.Query.Mapping.Schema;

/// <summary>
/// Leaves out types that no operation can meet, such as the connection of an entity that is in no list.
/// The types of the entities themselves always stay: <c>node</c> can answer with any of them.
/// </summary>
internal static class ReachableTypes
{
    public static IEnumerable<DefinitionNode> Keep(IReadOnlyList<DefinitionNode> definitions, IEnumerable<string> roots)
    {
        ILookup<string, TypeDefinitionNode> byName = definitions.OfType<TypeDefinitionNode>().ToLookup(type => type.Name.Value, StringComparer.Ordinal);
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<string> next = new(roots);
        while (next.TryPop(out string? name))
        {
            if (reached.Add(name))
            {
                byName[name].SelectMany(Uses).ToList().ForEach(next.Push);
            }
        }

        return definitions.Where(definition => definition is not TypeDefinitionNode type || reached.Contains(type.Name.Value));
    }

    private static IEnumerable<string> Uses(TypeDefinitionNode type) => type switch
    {
        ObjectTypeDefinitionNode record => [.. record.Fields.SelectMany(Uses), .. record.Interfaces.Select(used => used.Name.Value)],
        InterfaceTypeDefinitionNode contract => contract.Fields.SelectMany(Uses),
        UnionTypeDefinitionNode union => union.Types.Select(member => member.Name.Value),
        InputObjectTypeDefinitionNode input => input.Fields.Select(field => Named(field.Type)),
        _ => [],
    };

    private static IEnumerable<string> Uses(FieldDefinitionNode field) =>
        field.Arguments.Select(argument => Named(argument.Type)).Append(Named(field.Type));

    private static string Named(TypeNode type) => type switch
    {
        NonNullTypeNode nonNull => Named(nonNull.Of),
        ListTypeNode list => Named(list.Of),
        NamedTypeNode named => named.Name.Value,
        _ => throw new System.Diagnostics.UnreachableException($"No name in {type.GetType().Name}."),
    };
}
