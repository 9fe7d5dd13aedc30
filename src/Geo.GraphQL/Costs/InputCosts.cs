using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Costs;

/// <summary>What coerced arguments cost: the weight of each that is given, and of all that stands inside of it.</summary>
internal static class InputCosts
{
    /// <summary>The arguments of a field.</summary>
    public static Cost Of(SchemaCosts costs, FieldDefinition field, InputObject arguments)
    {
        Cost sum = Cost.Zero;
        foreach (InputValueDefinition argument in field.Arguments)
        {
            if (arguments.TryGetValue(argument.Name, out object? value))
            {
                sum += Of(costs, argument, argument.Type, value);
            }
        }

        return sum;
    }

    private static Cost Of(SchemaCosts costs, InputValueDefinition definition, GraphQLType type, object? value)
    {
        if (value is null)
        {
            return Cost.Zero;
        }

        InputCost cost = costs.Of(definition);
        if (type.Nullable is ListType list && value is IReadOnlyList<object?> items)
        {
            return list.Of.Nullable is ListType || list.Named is InputObjectType || cost.Measure is not null
                ? Each(costs, definition, list.Of, items)
                : cost.Weight * items.Count;
        }

        Cost own = cost.Weight * (cost.Measure is { } measure ? Math.Max(1, measure(value)) : 1);
        return type.Named is InputObjectType inputObject && value is InputObject given
            ? own + OfFields(costs, inputObject, given)
            : own;
    }

    private static Cost Each(SchemaCosts costs, InputValueDefinition definition, GraphQLType itemType, IReadOnlyList<object?> items)
    {
        Cost sum = Cost.Zero;
        foreach (object? item in items)
        {
            sum += Of(costs, definition, itemType, item);
        }

        return sum;
    }

    private static Cost OfFields(SchemaCosts costs, InputObjectType type, InputObject given)
    {
        Cost sum = Cost.Zero;
        foreach ((string name, object? value) in given)
        {
            InputValueDefinition field = type.FieldByName[name];
            sum += Of(costs, field, field.Type, value);
        }

        return sum;
    }
}
