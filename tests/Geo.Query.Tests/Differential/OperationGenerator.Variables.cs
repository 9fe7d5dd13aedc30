using System.Text.Json.Nodes;
using Geo.GraphQL.Types;

namespace Geo.Query.Tests.Differential;

/// <summary>Values written in the document, or given by variables in every way the specification allows.</summary>
internal sealed partial class OperationGenerator
{
    private const int MaxVariables = 12;

    private readonly List<(string Definition, string Type, string Name)> _variables = [];
    private JsonObject _values = [];

    private string Directives()
    {
        string text = "";
        while (Chance(0.07))
        {
            string name = Chance(0.5) ? "skip" : "include";
            if (!text.Contains(name, StringComparison.Ordinal))
            {
                text += $" @{name}(if: {Flag(name == "include" ? Chance(0.8) : Chance(0.2))})";
            }
        }

        return text;
    }

    private string Flag(bool value)
    {
        if (Chance(0.5) || _variables.Count >= MaxVariables)
        {
            return value ? "true" : "false";
        }

        if (_variables.FirstOrDefault(variable => variable.Type == "Boolean!") is { Name: not null } known && Chance(0.3))
        {
            return $"${known.Name}";
        }

        return Chance(0.3)
            ? Declare("Boolean", value ? "true" : "false", provided: Chance(0.5), JsonValue.Create(value))
            : Declare("Boolean!", fallback: null, provided: true, JsonValue.Create(value));
    }

    /// <summary>The value as a literal, parts of it or all of it as variables.</summary>
    private string Written(InputText value, bool isRequired = false)
    {
        if (_variables.Count < MaxVariables && Chance(0.25))
        {
            return Variable(value, isRequired);
        }

        return value switch
        {
            ListText { IsBare: true } list => list.Literal, // a variable of the item's type does not fit a list
            ListText list => $"[{string.Join(", ", list.Items.Select(item => Written(item)))}]",
            ObjectText fields => $"{{{string.Join(", ", fields.Fields.Select(field => $"{field.Field.Name}: {Written(field.Value, fields.IsOneOf)}"))}}}",
            _ => value.Literal,
        };
    }

    private string Variable(InputText value, bool isRequired)
    {
        string type = value.Type.ToString();
        string nullable = value.Type.Nullable.ToString()!;
        bool isNull = value is NullText;
        if (value.Type is NonNullType || isRequired)
        {
            // A default makes a variable that may be null fit where null may not be; null itself is then refused.
            return !isRequired && Chance(0.2)
                ? Declare(nullable, value.Literal, provided: Chance(0.6), Chance(0.05) ? null : value.Json)
                : Declare($"{nullable}!", fallback: null, provided: true, value.Json);
        }

        return random.Next(6) switch
        {
            0 when !isNull => Declare($"{nullable}!", Chance(0.3) ? value.Literal : null, provided: true, value.Json),
            1 => Declare(type, value.Literal, provided: false, value: null),
            2 => Declare(type, "null", provided: true, value.Json),
            3 when Chance(0.3) => Declare(type, fallback: null, provided: false, value: null),
            4 when Chance(0.3) => Declare(type, value.Literal, provided: true, value: null),
            _ => Declare(type, fallback: null, provided: true, value.Json),
        };
    }

    private string Declare(string type, string? fallback, bool provided, JsonNode? value)
    {
        string name = $"v{_variables.Count:D3}"; // no name is the beginning of another
        _variables.Add(($"${name}: {type}{(fallback is null ? "" : $" = {fallback}")}", type, name));
        if (provided)
        {
            _values[name] = value;
        }

        return $"${name}";
    }
}
