using System.Globalization;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Tests.Differential;

// Arguments, directives and values.
internal sealed partial class DocumentGenerator
{
    private readonly Dictionary<string, (string Written, GraphQLType? Type)> _variableTypes = new(StringComparer.Ordinal);

    private void Arguments(IReadOnlyList<InputValueDefinition> definitions, bool isConst = false)
    {
        List<InputValueDefinition> given = [.. definitions.Where(argument => argument.IsRequired ? !Chance(0.04) : Sometimes(0.35))];
        if (given.Count == 0)
        {
            return;
        }

        _text.Append('(');
        foreach (InputValueDefinition argument in given)
        {
            _text.Append(Chance(0.03) ? Slip(argument.Name) : argument.Name).Append(": ");
            Value(argument.Type, 3, allowVariables: !isConst, hasDefault: argument.DefaultValue is not null);
            _text.Append(", ");
            if (Chance(0.02))
            {
                _text.Append(argument.Name).Append(": null ");
            }
        }

        _text.Append(')');
    }

    private void Directives(string location, bool isConst = false)
    {
        List<DirectiveDefinition> fitting = [.. _schema.Directives.Where(directive => directive.Locations.Contains(location))];
        HashSet<string> given = new(StringComparer.Ordinal);
        while (Sometimes(0.06))
        {
            DirectiveDefinition? directive = Chance(0.1) ? Pick(_schema.Directives) : fitting.Count > 0 ? Pick(fitting) : null;
            if (directive is null || (!directive.IsRepeatable && !given.Add(directive.Name) && !Chance(0.12)))
            {
                continue;
            }

            _text.Append(" @").Append(Chance(0.05) ? "nope" : directive.Name);
            Arguments(directive.Arguments, isConst && !Chance(0.02));
            _text.Append(' ');
        }
    }

    private void Value(GraphQLType type, int depth, bool allowVariables, bool hasDefault = false)
    {
        if (allowVariables && Sometimes(0.12))
        {
            Variable(type, hasDefault);
            return;
        }

        if (Chance(0.04))
        {
            _text.Append(Pick([
                "null", "1", "-2.5", "\"text\"", "true", "WORD", "[1, 2]", "{a: 1}", "[]", "{}", "99999999999", "\"\"\"block\"\"\"", "[[1]]", "{a: {a: 1, a: 2}}",
                "-0", "2147483648", "{f: $a}", "[$b, null]",
            ]));
            return;
        }

        if (type is not NonNullType && Sometimes(0.03))
        {
            _text.Append("null");
            return;
        }

        switch (type.Nullable)
        {
            case ListType list when !Sometimes(0.1):
                _text.Append('[');
                for (int i = _random.Next(3); i > 0; i--)
                {
                    Value(list.Of, depth - 1, allowVariables);
                    _text.Append(", ");
                }

                _text.Append(']');
                break;
            case ListType list:
                // One item stands for a list of it.
                Value(new NonNullType(list.Of.Nullable), depth - 1, allowVariables);
                break;
            case InputObjectType input when depth > 0 || input.Fields.Any(field => field.IsRequired) || input.IsOneOf:
                InputObject(input, depth, allowVariables);
                break;
            default:
                Leaf(type.Named);
                break;
        }
    }

    private void Variable(GraphQLType type, bool hasDefault)
    {
        string exact = type.ToString();
        string name = Pick(Variables);
        if (!_variableTypes.TryGetValue(name, out (string Written, GraphQLType? Type) known))
        {
            known = _variableTypes[name] = _random.Next(8) switch
            {
                0 when _mistakes > 0 || hasDefault => (exact.TrimEnd('!'), type.Nullable),
                1 => (exact.TrimEnd('!') + "!", new NonNullType(type.Nullable)),
                2 when _mistakes > 0 => (Pick(["Int", "[Int]", "String!", "Float", "Nope", _schema.QueryType.Name]), null),
                _ => (exact, type),
            };
        }
        else if (known.Written.TrimEnd('!') != exact.TrimEnd('!') && !Chance(0.1))
        {
            Value(type, 1, allowVariables: false);
            return;
        }

        _usedVariables.Add(name);
        _text.Append('$').Append(name);
    }

    private void InputObject(InputObjectType type, int depth, bool allowVariables)
    {
        _text.Append('{');
        IEnumerable<InputValueDefinition> given = type.IsOneOf && !Chance(0.1)
            ? [Pick(type.Fields)]
            : type.Fields.Where(field => field.IsRequired ? !Chance(0.05) : depth > 0 && Sometimes(0.3));
        foreach (InputValueDefinition field in given)
        {
            _text.Append(Chance(0.03) ? Slip(field.Name) : field.Name).Append(": ");
            Value(type.IsOneOf ? new NonNullType(field.Type.Nullable) : field.Type, depth - 1, allowVariables, field.DefaultValue is not null);
            _text.Append(' ');
        }

        _text.Append('}');
    }

    private void Leaf(NamedType type) => _text.Append(type switch
    {
        EnumType enumType => Chance(0.05) ? Slip(Pick(enumType.Values).Name) : Pick(enumType.Values).Name,
        ScalarType { Name: "Int" } => _random.Next(-5, 100).ToString(CultureInfo.InvariantCulture),
        ScalarType { Name: "Float" } => Pick(["1", "2.5", "-0.0", "1e3"]),
        ScalarType { Name: "Boolean" } => Pick(["true", "false"]),
        ScalarType { Name: "ID" } => Pick(["1", "\"x\""]),
        ScalarType { Name: "String" } => Pick(["\"\"", "\"text\"", "\"中文\"", "\"\\u00e9\\n\"", "\"\"\"\n  a\n    b\n\"\"\"", "\"\"\"  \\\"\"\"  \"\"\""]),
        ScalarType => Pick(["1", "\"x\"", "{a: [1, {b: TRUE}]}", "[1]"]),
        _ => "{}",
    });
}
