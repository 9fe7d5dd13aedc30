using System.Text;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Tests.Differential;

/// <summary>Writes documents over a schema: mostly right, now and then wrong in the ways a client is wrong.</summary>
internal sealed partial class DocumentGenerator
{
    private static readonly string[] FragmentNames = ["F", "G", "H", "Missing"];
    private static readonly string[] Variables = ["a", "b", "c", "id"];

    private readonly GraphQLSchema _schema;
    private readonly Random _random;
    private readonly StringBuilder _text = new();

    // 0 makes no mistake at all, 1 makes many.
    private readonly double _mistakes;
    private readonly List<NamedType> _composites;
    private readonly List<NamedType> _inputs;
    private readonly Dictionary<string, NamedType> _fragmentTypes = new(StringComparer.Ordinal);
    private HashSet<string> _usedVariables = [];

    public DocumentGenerator(GraphQLSchema schema, Random random)
    {
        (_schema, _random) = (schema, random);
        _mistakes = random.Next(4) / 3.0;
        _composites = [.. schema.Types.Where(type => type is FieldsType or UnionType && !type.Name.StartsWith("__", StringComparison.Ordinal))];
        _inputs = [.. schema.Types.Where(type => type.IsInput)];
    }

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
            Fragment(name);
        }

        if (Chance(0.02))
        {
            _text.Append(Pick([
                "type X { a: Int @deprecated }", "extend type Query { b(c: Nope = {a: 1, a: 2}): Strin @x }", "directive @skip on FIELD",
                "scalar JSON @specifiedBy", "\"Described.\" input Z { a: X = 1 @include(if: 1) @include(if: 2) }", "extend schema @nope",
            ]));
        }

        return _text.ToString();
    }

    // What is rare is a mistake, and a document is free of them, or has some, or many.
    private bool Chance(double probability) => _random.NextDouble() < (probability < 0.13 ? probability * _mistakes : probability);

    // A choice that is no mistake, however rare.
    private bool Sometimes(double probability) => _random.NextDouble() < probability;

    private T Pick<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private void Operation(int index, int operations)
    {
        _usedVariables = [];
        (string keyword, ObjectType? root) = _random.Next(6) switch
        {
            0 when _schema.MutationType is not null || Chance(0.1) => ("mutation", _schema.MutationType),
            1 when _schema.SubscriptionType is not null || Chance(0.1) => ("subscription", _schema.SubscriptionType),
            _ => ("query", _schema.QueryType),
        };
        int start = _text.Length;
        Directives(keyword.ToUpperInvariant());
        if (keyword == "subscription" && !Chance(0.12))
        {
            SubscriptionRoot(root ?? _schema.QueryType);
        }
        else
        {
            Selections(root ?? _schema.QueryType, 3);
        }

        string body = _text.ToString(start, _text.Length - start);
        _text.Length = start;
        string name = operations > 1 ? Chance(0.9) || _mistakes == 0 ? $"Q{(Chance(0.1) ? 0 : index)}" : "" : Sometimes(0.5) ? "Q" : "";
        Description();
        _text.Append(keyword).Append(' ').Append(name);
        VariableDefinitions();
        _text.Append(body);
    }

    private void VariableDefinitions()
    {
        List<string> declared = [.. _usedVariables.Where(_ => !Chance(0.05)).Concat(Variables.Where(_ => Chance(0.03)))];
        if (declared.Count == 0)
        {
            return;
        }

        _text.Append('(');
        foreach (string variable in declared)
        {
            (string written, GraphQLType? type) = _variableTypes.TryGetValue(variable, out (string Written, GraphQLType? Type) known) ? known : ("Int", null);
            Description();
            _text.Append($"${variable}: {written}");
            if (Sometimes(0.2) && !(_mistakes == 0 && type is null))
            {
                _text.Append(" = ");
                Value(type is null || Chance(0.1) ? Pick(_inputs) : type, 2, allowVariables: false);
            }

            Directives("VARIABLE_DEFINITION", isConst: true);
            _text.Append(", ");
        }

        _text.Append(") ");
    }

    // One root field, perhaps behind fragments, perhaps written twice.
    private void SubscriptionRoot(ObjectType root)
    {
        int wrappers = _random.Next(3);
        for (int i = 0; i < wrappers; i++)
        {
            _text.Append(Sometimes(0.5) ? " { ... " : $" {{ ... on {root.Name} ");
            Directives("INLINE_FRAGMENT");
        }

        int start = _text.Length;
        _text.Append(" {\n");
        if (Chance(0.06))
        {
            _text.Append("__typename ");
        }

        Field(root, 3);
        if (Chance(0.12))
        {
            _text.Append(_text.ToString(start + 2, _text.Length - start - 2));
        }

        _text.Append(new string('}', wrappers + 1));
    }

    private void Fragment(string name)
    {
        if (_text.ToString().Contains("..." + name, StringComparison.Ordinal) ? Chance(0.03) : !Chance(0.03))
        {
            return;
        }

        if (!_fragmentTypes.TryGetValue(name, out NamedType? type) || Chance(0.1))
        {
            type = Chance(0.05) ? Pick(_schema.Types) : Pick(_composites);
        }

        Description();
        _text.Append($"fragment {name} on {(Chance(0.02) ? "Nothing" : type.Name)}");
        Directives("FRAGMENT_DEFINITION");
        Selections(type, 2);
    }

    private void Description()
    {
        if (Sometimes(0.03))
        {
            _text.Append(Pick(["\"Described.\"\n", "\"\"\"\n  In a block.\n    \\\"\"\" 中文\n\"\"\"\n", "\"\" "]));
        }
    }
}
