using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Requests;

/// <summary>The spec's CollectFields: fragments resolved, <c>@skip</c> and <c>@include</c> applied, equal names merged.</summary>
public sealed class FieldCollector
{
    private readonly GraphQLSchema _schema;
    private readonly ObjectType _type;
    private readonly IReadOnlyDictionary<string, FragmentDefinitionNode> _fragments;
    private readonly VariableValues _variables;
    private readonly List<(string Name, List<FieldNode> Nodes)> _fields = [];
    private readonly Dictionary<string, List<FieldNode>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private int _visits;

    private FieldCollector(
        GraphQLSchema schema, ObjectType type, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariableValues variables)
    {
        _schema = schema;
        _type = type;
        _fragments = fragments;
        _variables = variables;
    }

    /// <summary>The fields of an object of that type, in the order of the answer.</summary>
    public static ImmutableArray<CollectedField> Collect(
        GraphQLSchema schema,
        ObjectType type,
        IEnumerable<SelectionSetNode> selectionSets,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        VariableValues variables) => Collect(schema, type, selectionSets, fragments, variables, out _);

    /// <summary>As the other, and how many selections were looked at.</summary>
    internal static ImmutableArray<CollectedField> Collect(
        GraphQLSchema schema,
        ObjectType type,
        IEnumerable<SelectionSetNode> selectionSets,
        IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
        VariableValues variables,
        out int visits)
    {
        FieldCollector collector = new(schema, type, fragments, variables);
        foreach (SelectionSetNode selectionSet in selectionSets)
        {
            collector.Visit(selectionSet);
        }

        visits = collector._visits;
        return [.. collector._fields.Select(field => new CollectedField(field.Name, [.. field.Nodes]))];
    }

    /// <summary>False where <c>@skip</c> or <c>@include</c> leaves the selection out.</summary>
    public static bool IsIncluded(SelectionNode selection, VariableValues variables) =>
        selection.Directives.IsEmpty
        || (!IsTrue(selection, "skip", variables, otherwise: false) && IsTrue(selection, "include", variables, otherwise: true));

    private static bool IsTrue(SelectionNode selection, string directiveName, VariableValues variables, bool otherwise)
    {
        foreach (DirectiveNode directive in selection.Directives)
        {
            if (directive.Name.Value == directiveName)
            {
                DirectiveDefinition definition = Introspection.IntrospectionTypes.Directives.First(known => known.Name == directiveName);
                return ArgumentCoercer.Coerce(definition, directive, variables)["if"] is true;
            }
        }

        return otherwise;
    }

    private void Visit(SelectionSetNode selectionSet)
    {
        foreach (SelectionNode selection in selectionSet.Selections)
        {
            _visits++;
            if (!IsIncluded(selection, _variables))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition):
                    Visit(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when _visited.Add(spread.Name.Value)
                    && _fragments.TryGetValue(spread.Name.Value, out FragmentDefinitionNode? fragment) && Applies(fragment.TypeCondition):
                    Visit(fragment.SelectionSet);
                    break;
                default:
                    break;
            }
        }
    }

    private void Add(FieldNode field)
    {
        string name = field.ResponseName;
        if (!_byName.TryGetValue(name, out List<FieldNode>? nodes))
        {
            _byName.Add(name, nodes = []);
            _fields.Add((name, nodes));
        }

        nodes.Add(field);
    }

    private bool Applies(NamedTypeNode? condition) =>
        condition is null
        || (_schema.TypeByName.TryGetValue(condition.Name.Value, out NamedType? type) && _schema.IsSubType(type, _type));
}
