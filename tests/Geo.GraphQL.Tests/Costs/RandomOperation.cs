using System.Text;

namespace Geo.GraphQL.Tests.Costs;

/// <summary>A random operation over <see cref="Harbour"/> that can be written in several ways that mean the same.</summary>
internal sealed class RandomOperation
{
    private static readonly Dictionary<string, (string Name, string Type, string[] Numbers)[]> Fields = new(StringComparer.Ordinal)
    {
        ["Query"] = [("ship", "Ship", []), ("ships", "ShipConnection", ["first", "last"]), ("flags", "Flag", [])],
        ["Ship"] = [("id", "", []), ("name", "", []), ("log", "", []), ("sister", "Ship", []), ("crew", "SailorConnection", ["first"])],
        ["ShipConnection"] = [("nodes", "Ship", []), ("edges", "ShipEdge", []), ("totalCount", "", [])],
        ["ShipEdge"] = [("cursor", "", []), ("node", "Ship", [])],
        ["SailorConnection"] = [("nodes", "Sailor", [])],
        ["Sailor"] = [("id", "", []), ("name", "", [])],
        ["Flag"] = [("name", "", [])],
    };

    private readonly Random _random;
    private readonly Field _root = new("", "Query");
    private int _names;

    public RandomOperation(Random random)
    {
        _random = random;
        Fill(_root, depth: 0);
    }

    /// <summary>As it is.</summary>
    public string Plain() => Print(_root, new Writing());

    /// <summary>With every number in a variable.</summary>
    public (string Text, Dictionary<string, int> Variables) WithVariables()
    {
        Writing writing = new() { Variables = new(StringComparer.Ordinal) };
        string selections = Print(_root, writing);
        string definitions = string.Join(", ", writing.Variables.Keys.Select(name => $"${name}: Int"));
        return (writing.Variables.Count == 0 ? selections : $"query ({definitions}) {selections}", writing.Variables);
    }

    /// <summary>With fragments around some of the selections, some of them twice.</summary>
    public string WithFragments()
    {
        Writing writing = new() { Fragments = new() };
        string selections = Print(_root, writing);
        return selections + writing.Fragments;
    }

    /// <summary>Asks for more: another field or a longer page.</summary>
    public void Grow()
    {
        Field[] all = [.. All(_root)];
        Field chosen = all[_random.Next(all.Length)];
        if (chosen.Numbers.Count > 0 && _random.Next(2) == 0)
        {
            string name = chosen.Numbers.Keys.First();
            chosen.Numbers[name] += _random.Next(1, 400);
        }
        else if (chosen.Type.Length > 0)
        {
            Add(chosen, depth: 3);
        }
    }

    private static IEnumerable<Field> All(Field field) => field.Selections.SelectMany(All).Prepend(field);

    private void Fill(Field field, int depth)
    {
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            Add(field, depth);
        }
    }

    private void Add(Field parent, int depth)
    {
        (string name, string type, string[] numbers)[] known = [.. Fields[parent.Type].Where(field => depth < 5 || field.Type is "" or "Ship" or "Sailor" or "ShipEdge" or "Flag")];
        (string name, string type, string[] numbers) = known[_random.Next(known.Length)];
        if (depth > 7)
        {
            (name, type, numbers) = ("__typename", "", []);
        }

        Field field = new(name, type) { Alias = $"f{_names++}" };
        foreach (string number in numbers.Where(_ => _random.Next(2) == 0))
        {
            field.Numbers.Add(number, _random.Next(0, 60));
        }

        if (type.Length > 0)
        {
            Fill(field, depth + 1);
        }

        parent.Selections.Add(field);
    }

    private string Print(Field field, Writing writing)
    {
        string[] selections = [.. field.Selections.Select(inner => PrintField(inner, writing))];
        if (writing.Fragments is { } fragments)
        {
            for (int i = 0; i < selections.Length; i++)
            {
                selections[i] = Wrapped(selections[i], field.Type, fragments);
            }
        }

        return $"{{ {string.Join(' ', selections)} }}";
    }

    private string Wrapped(string selection, string type, StringBuilder fragments)
    {
        switch (_random.Next(5))
        {
            case 0:
                return $"... on {type} {{ {selection} }}";
            case 1:
                return $"... {{ {selection} ... {{ {selection} }} }}";
            case 2:
                string name = $"F{_names++}";
                fragments.Append($" fragment {name} on {type} {{ {selection} }}");
                return $"...{name} {selection} ...{name}";
            default:
                return selection;
        }
    }

    private string PrintField(Field field, Writing writing)
    {
        string[] arguments = [.. field.Numbers.Select(number => $"{number.Key}: {writing.Number(number.Value)}")];
        string given = arguments.Length == 0 ? "" : $"({string.Join(", ", arguments)})";
        return $"{field.Alias}: {field.Name}{given}" + (field.Type.Length == 0 ? "" : $" {Print(field, writing)}");
    }

    private sealed class Writing
    {
        public Dictionary<string, int>? Variables { get; init; }

        public StringBuilder? Fragments { get; init; }

        public string Number(int value)
        {
            if (Variables is null)
            {
                return $"{value}";
            }

            Variables.Add($"v{Variables.Count}", value);
            return $"$v{Variables.Count - 1}";
        }
    }

    private sealed record Field(string Name, string Type)
    {
        public string Alias { get; init; } = "";

        public Dictionary<string, int> Numbers { get; } = new(StringComparer.Ordinal);

        public List<Field> Selections { get; } = [];
    }
}
