using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation.Limits;

namespace Geo.Query.Tests.Differential;

/// <summary>
/// Valid operations over the land of the tests, by chance: every field, argument, operator and way of giving a value,
/// and now and then a value that is refused.
/// </summary>
internal sealed partial class OperationGenerator(GraphQLSchema schema, KnownCursors cursors, Random random)
{
    private const int MaxDepth = 10;

    private readonly List<NamedFragment> _fragments = [];
    private int _fragmentNumber;

    /// <summary>The next operation.</summary>
    public RandomOperation Next()
    {
        // Fragments of fragments may hold more fields of the root than are allowed; another one is as good.
        RandomOperation operation = Any();
        while (RootFields(operation) > DocumentLimits.Default.MaxRootFields)
        {
            operation = Any();
        }

        return operation;
    }

    private RandomOperation Any()
    {
        _fragments.Clear();
        _fragmentNumber = 0;
        _variables.Clear();
        _values = [];
        string selection = Selections(schema.QueryType, new SelectionScope(), 0);
        string fragments = Definitions(selection);

        // A fragment that was left out takes its variables along.
        string[] variables = [.. _variables.Where(variable => IsUsed(variable.Name, selection + fragments)).Select(variable => variable.Definition)];
        foreach ((_, _, string name) in _variables.Where(variable => !IsUsed(variable.Name, selection + fragments)))
        {
            _values.Remove(name);
        }

        bool isNamed = variables.Length > 0 || Chance(0.3);
        bool isOneOfTwo = isNamed && Chance(0.1);
        string head = isNamed ? $"query Asked{(variables.Length == 0 ? "" : $"({string.Join(", ", variables)})")} " : "";
        return new($"{(isOneOfTwo ? "query Other { __typename }\n" : "")}{head}{selection}{fragments}", isOneOfTwo ? "Asked" : null, _values);
    }

    private static int RootFields(RandomOperation operation)
    {
        DocumentNode document = Parser.Parse(operation.Document, ParserLimits.Default);
        Dictionary<string, FragmentDefinitionNode> fragments = document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value);
        return document.Definitions.OfType<OperationDefinitionNode>().Max(definition => Count(definition.SelectionSet));

        int Count(SelectionSetNode selections) => selections.Selections.Sum(selection => selection switch
        {
            InlineFragmentNode inline => Count(inline.SelectionSet),
            FragmentSpreadNode spread => Count(fragments[spread.Name.Value].SelectionSet),
            _ => 1,
        });
    }

    // Those that the selection spreads, and those that these spread: a fragment that was left out takes others along.
    private string Definitions(string selection)
    {
        string text = "";
        foreach (NamedFragment fragment in _fragments.OrderByDescending(fragment => fragment.Number))
        {
            if ((selection + text).Contains($"...F{fragment.Number:D3}", StringComparison.Ordinal))
            {
                text += $"\nfragment F{fragment.Number:D3} on {fragment.Type.Name} {fragment.Selection}";
            }
        }

        return text;
    }

    private static bool IsUsed(string variable, string text) => text.Contains($"${variable}", StringComparison.Ordinal);

    private string Selections(NamedType type, SelectionScope scope, int depth)
    {
        int count = depth == 0 ? random.Next(1, 4) : random.Next(1, Math.Max(3, 6 - depth / 2));
        List<string> parts = [];
        for (int i = 0; i < count; i++)
        {
            parts.Add(Selection(type, scope, depth));
        }

        string space = Chance(0.3) ? "\n" + new string(' ', 2 * depth + 2) : " ";
        return $"{{{space}{string.Join(space, parts)} }}";
    }

    private string Selection(NamedType type, SelectionScope scope, int depth)
    {
        double roll = random.NextDouble();
        return roll switch
        {
            < 0.8 when type is UnionType && depth < MaxDepth => InlineFragment(type, scope, depth),
            < 0.12 when depth < MaxDepth => InlineFragment(type, scope, depth),
            < 0.18 when depth < MaxDepth - 2 => Spread(type, scope, depth),
            _ => Field(type, scope, depth),
        };
    }

    private string InlineFragment(NamedType type, SelectionScope scope, int depth)
    {
        (string condition, NamedType inner) = type is not UnionType && random.Next(3) == 0 ? ("", type) : Narrowed(type);
        return $"...{(condition.Length == 0 ? "" : $" on {condition}")}{Directives()} {Selections(inner, scope, depth + 1)}";
    }

    // Another type whose records may be met where this one is expected.
    private (string Condition, NamedType Type) Narrowed(NamedType type)
    {
        NamedType node = schema.TypeByName["Node"];
        NamedType other = type switch
        {
            InterfaceType => Chance(0.8) ? Pick(schema.PossibleTypes[node]) : type,
            UnionType union => Chance(0.85) ? Pick(schema.PossibleTypes[union]) : node,
            ObjectType record when schema.IsSubType(node, record) && Chance(0.4) => node,
            _ => type,
        };
        return (other.Name, other);
    }

    private string Spread(NamedType type, SelectionScope scope, int depth)
    {
        NamedFragment? known = _fragments.LastOrDefault(fragment => fragment.Type == type && fragment.Depth + depth <= MaxDepth);
        if (known is null || Chance(0.5))
        {
            SelectionScope own = new();
            (_, NamedType inner) = Narrowed(type);
            int below = Math.Max(depth, MaxDepth - 5);
            string selection = Selections(inner, own, below);
            known = new(_fragmentNumber++, inner, selection, own, MaxDepth + 3 - below);
            _fragments.Add(known);
        }

        // A fragment that contradicts what is selected here is left for another place.
        if (!scope.TryMerge(known.Scope))
        {
            return Field(type, scope, depth);
        }

        return $"...F{known.Number:D3}{Directives()}";
    }

    private string Field(NamedType type, SelectionScope scope, int depth)
    {
        FieldDefinition? field = Chance(0.08) ? null : PickField(type, depth);
        if (field is null)
        {
            string meta = Chance(0.7) ? "__typename" : $"t{random.Next(100)}";
            return scope.TryAdd(meta, new(type.Name, "__typename", ""), "String!", out _)
                ? $"{(meta == "__typename" ? "" : $"{meta}: ")}__typename{Directives()}"
                : Field(type, scope, depth);
        }

        string name = Chance(0.2) ? $"a{random.Next(1000)}" : field.Name;
        string arguments = scope.ArgumentsOf(name, type.Name, field.Name) ?? Arguments(type, field, depth);
        SelectionScope below;
        while (!scope.TryAdd(name, new(type.Name, field.Name, arguments), field.Type.ToString(), out below))
        {
            name = $"a{random.Next(100_000)}";
        }

        string alias = name == field.Name ? "" : $"{name}: ";
        string selection = field.Type.Named is ScalarType or EnumType ? "" : $" {Selections(field.Type.Named, below, depth + 1)}";
        return $"{alias}{field.Name}{arguments}{Directives()}{selection}";
    }

    private FieldDefinition? PickField(NamedType type, int depth)
    {
        IReadOnlyList<FieldDefinition> fields = type switch
        {
            ObjectType record => record.Fields,
            InterfaceType contract => contract.Fields,
            _ => [],
        };
        FieldDefinition[] possible = [.. fields.Where(field => depth < MaxDepth || field.Type.Named is ScalarType or EnumType).Where(field => depth > 0 || field.Name != "tiles")];
        if (possible.Length == 0)
        {
            return null;
        }

        // Lists and figures are what most of the answers are about; leaves of a record are many.
        FieldDefinition picked = Pick(possible);
        return picked.Name == "tiles" && !Chance(0.1) ? PickField(type, depth) : picked;
    }

    private bool Chance(double share) => random.NextDouble() < share;

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private sealed record NamedFragment(int Number, NamedType Type, string Selection, SelectionScope Scope, int Depth);
}
