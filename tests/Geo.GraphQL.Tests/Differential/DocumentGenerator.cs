using System.Text;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Tests.Differential;

/// <summary>Writes documents over a schema: mostly right, now and then wrong in the ways a client is wrong.</summary>
internal sealed partial class DocumentGenerator(GraphQLSchema schema, Random random)
{
    private static readonly string[] FragmentNames = ["F", "G", "H", "Missing"];
    private static readonly string[] Variables = ["a", "b", "c", "id"];
    private readonly StringBuilder _text = new();
    private readonly double _mistakes = random.Next(3) * 0.5;
    private HashSet<string> _usedVariables = [];

    public string Document()
    {
        _text.Clear();
        int operations = Chance(0.15) ? 2 : 1;
        for (int i = 0; i < operations; i++)
        {
            Operation(i, operations);
        }

        foreach (string name in FragmentNames.Take(3))
        {
            if (_text.ToString().Contains("..." + name, StringComparison.Ordinal) ? !Chance(0.03) : Chance(0.03))
            {
                NamedType type = Chance(0.05) ? Pick(schema.Types) : Pick(CompositeTypes());
                _text.Append($"fragment {name} on {(Chance(0.02) ? "Nothing" : type.Name)}");
                Directives();
                Selections(type, 2);
            }
        }

        if (Chance(0.02))
        {
            _text.Append(Pick(["type X { a: Int @deprecated }", "extend type Query { b(c: Nope = {a: 1, a: 2}): Strin @x }", "directive @skip on FIELD", "scalar JSON @specifiedBy"]));
        }

        return _text.ToString();
    }

    // What is rare is a mistake; half of the documents have none by chance.
    private bool Chance(double probability) => random.NextDouble() < (probability < 0.13 ? probability * _mistakes : probability);

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private List<NamedType> CompositeTypes() => [.. schema.Types.Where(type => type is FieldsType or UnionType && !type.Name.StartsWith("__", StringComparison.Ordinal))];

    private void Operation(int index, int operations)
    {
        _usedVariables = [];
        (string keyword, ObjectType? root) = (_mistakes == 0 ? 7 : random.Next(8)) switch
        {
            0 when schema.MutationType is not null || Chance(0.1) => ("mutation", schema.MutationType),
            1 when schema.SubscriptionType is not null || Chance(0.1) => ("subscription", schema.SubscriptionType),
            _ => ("query", schema.QueryType),
        };
        int start = _text.Length;
        Directives();
        Selections(root ?? schema.QueryType, 3);
        string body = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        string name = operations > 1 ? Chance(0.9) ? $"Q{(Chance(0.9) ? index : 0)}" : "" : Chance(0.5) ? "Q" : "";
        _text.Append(keyword).Append(' ').Append(name);
        List<string> declared = [.. _usedVariables.Where(_ => !Chance(0.05)).Concat(Variables.Where(_ => Chance(0.03)))];
        if (declared.Count > 0)
        {
            _text.Append('(');
            foreach (string variable in declared)
            {
                _text.Append($"${variable}: {_variableTypes.GetValueOrDefault(variable, "Int")}");
                if (Chance(0.15))
                {
                    _text.Append(" = ");
                    Value(Pick([.. schema.Types.Where(type => type.IsInput)]), 1, allowVariables: false);
                }

                _text.Append(Chance(0.05) ? " @deprecated " : ", ");
            }

            _text.Append(") ");
        }

        _text.Append(body);
    }

    private void Selections(GraphQLType type, int depth)
    {
        _text.Append(" {\n");
        int count = random.Next(1, 5);
        for (int i = 0; i < count; i++)
        {
            Selection(type.Named, depth);
        }

        _text.Append("}\n");
    }

    private void Selection(NamedType type, int depth)
    {
        switch (random.Next(12))
        {
            case 0 when depth > 0:
                NamedType condition = Chance(0.1) ? Pick(schema.Types) : _mistakes > 0 && Chance(0.3) ? Pick(CompositeTypes()) : type;
                _text.Append(Chance(0.2) || _mistakes == 0 ? "..." : $"... on {condition.Name}");
                Directives();
                Selections(_text[^1] == '.' ? type : condition, depth - 1);
                break;
            case 1 when _mistakes > 0 && Chance(0.6):
                _text.Append("...").Append(Pick(FragmentNames.AsSpan(0, Chance(0.05) ? 4 : 3).ToArray()));
                Directives();
                _text.Append('\n');
                break;
            case 2 when _mistakes > 0 && Chance(0.3):
                _text.Append(Pick(["__typename\n", "__schema { types { fields { type { fields { name } } } } }\n", "__type(name: \"A\") { name kind(x: 1) fields { name type { ofType { fields { type { interfaces { name } } } } } } }\n"]));
                break;
            default:
                Field(type, depth);
                break;
        }
    }

    private void Field(NamedType type, int depth)
    {
        FieldDefinition? field = type is FieldsType { Fields.Length: > 0 } fields ? Pick(fields.Fields) : null;
        if (field is null || Chance(0.03))
        {
            _text.Append(_mistakes == 0 || Chance(0.3) ? "__typename\n" : Slip(field?.Name ?? "name") + "\n");
            return;
        }

        if (_mistakes == 0)
        {
            _text.Append($"f{_text.Length}: ");
        }
        else if (Chance(0.12))
        {
            _text.Append(Pick(["x", "y", field.Name, "name"])).Append(": ");
        }

        _text.Append(field.Name);
        Arguments(field.Arguments);
        Directives();
        bool isLeaf = field.Type.Named is ScalarType or EnumType;
        if (isLeaf ? Chance(0.02) : !Chance(0.03))
        {
            if (depth > 0 && !isLeaf)
            {
                Selections(field.Type, depth - 1);
            }
            else
            {
                _text.Append(" { ").Append(_mistakes == 0 || Chance(0.7) ? "__typename" : "id").Append(" }\n");
            }
        }

        _text.Append('\n');
    }

    private string Slip(string name) => random.Next(5) switch
    {
        0 => name + "s",
        1 when name.Length > 2 => name[1..],
        2 when name.Length > 2 => name[..1] + name[2..],
        3 => name.ToUpperInvariant(),
        _ => Pick(["nothing", "nam", "price", "titel", "pages", "height"]),
    };
}
