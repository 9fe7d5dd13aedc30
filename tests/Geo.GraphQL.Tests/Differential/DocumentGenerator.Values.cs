using System.Globalization;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Tests.Differential;

// Arguments, directives and values.
internal sealed partial class DocumentGenerator
{
    private readonly Dictionary<string, string> _variableTypes = [];

    private void Arguments(IReadOnlyList<InputValueDefinition> definitions)
    {
        List<InputValueDefinition> given = [.. definitions.Where(argument => argument.IsRequired ? !Chance(0.04) : Chance(0.35))];
        if (given.Count == 0)
        {
            return;
        }

        _text.Append('(');
        foreach (InputValueDefinition argument in given)
        {
            _text.Append(Chance(0.03) ? Slip(argument.Name) : argument.Name).Append(": ");
            Value(argument.Type, 3, allowVariables: true);
            _text.Append(", ");
            if (Chance(0.02))
            {
                _text.Append(argument.Name).Append(": null ");
            }
        }

        _text.Append(')');
    }

    private void Directives()
    {
        while (Chance(0.06))
        {
            DirectiveDefinition directive = Pick(schema.Directives);
            _text.Append(" @").Append(Chance(0.05) ? "nope" : directive.Name);
            Arguments(directive.Arguments);
            _text.Append(' ');
        }
    }

    private void Value(GraphQLType type, int depth, bool allowVariables)
    {
        if (allowVariables && Chance(0.12))
        {
            string name = Pick(Variables);
            if (!_variableTypes.ContainsKey(name) || Chance(0.5))
            {
                string exact = type.ToString();
                _variableTypes[name] = random.Next(8) switch
                {
                    0 => exact.TrimEnd('!'),
                    1 => exact.TrimEnd('!') + "!",
                    2 => Pick(["Int", "[Int]", "String!", "Float", "Nope", schema.QueryType.Name]),
                    _ => exact,
                };
            }

            _usedVariables.Add(name);
            _text.Append('$').Append(name);
            return;
        }

        if (Chance(0.04))
        {
            _text.Append(Pick(["null", "1", "-2.5", "\"text\"", "true", "WORD", "[1, 2]", "{a: 1}", "[]", "{}", "99999999999", "\"\"\"block\"\"\"", "[[1]]", "{a: {a: 1, a: 2}}"]));
            return;
        }

        switch (type.Nullable)
        {
            case ListType list when !Chance(0.1):
                _text.Append('[');
                for (int i = random.Next(3); i > 0; i--)
                {
                    Value(list.Of, depth - 1, allowVariables);
                    _text.Append(", ");
                }

                _text.Append(']');
                break;
            case ListType list:
                Value(list.Of, depth - 1, allowVariables);
                break;
            case InputObjectType input when depth > 0:
                InputObject(input, depth, allowVariables);
                break;
            default:
                Leaf(type.Named);
                break;
        }
    }

    private void InputObject(InputObjectType type, int depth, bool allowVariables)
    {
        _text.Append('{');
        IEnumerable<InputValueDefinition> given = type.IsOneOf && !Chance(0.15)
            ? [Pick(type.Fields)]
            : type.Fields.Where(field => field.IsRequired ? !Chance(0.05) : Chance(0.3));
        foreach (InputValueDefinition field in given)
        {
            _text.Append(Chance(0.03) ? Slip(field.Name) : field.Name).Append(": ");
            Value(field.Type, depth - 1, allowVariables);
            _text.Append(' ');
        }

        _text.Append('}');
    }

    private void Leaf(NamedType type) => _text.Append(type switch
    {
        EnumType enumType => Chance(0.05) ? Slip(Pick(enumType.Values).Name) : Pick(enumType.Values).Name,
        ScalarType { Name: "Int" } => random.Next(-5, 100).ToString(CultureInfo.InvariantCulture),
        ScalarType { Name: "Float" } => Pick(["1", "2.5", "-0.0", "1e3"]),
        ScalarType { Name: "Boolean" } => Pick(["true", "false"]),
        ScalarType { Name: "ID" } => Pick(["1", "\"x\""]),
        ScalarType { Name: "String" } => Pick(["\"\"", "\"text\"", "\"中文\"", "\"\\u00e9\\n\""]),
        ScalarType => Pick(["1", "\"x\"", "{a: [1, {b: TRUE}]}", "[1]"]),
        _ => "{}",
    });
}
