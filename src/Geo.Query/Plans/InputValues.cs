using System.Diagnostics;
using Geo.GraphQL.Requests;

namespace Geo.Query.Plans;

/// <summary>The plain values of inputs: what a run with other variables gives.</summary>
internal static class InputValues
{
    /// <summary>True where the value is the same for all variables.</summary>
    public static bool IsConstant(this Input input) => input.From is null && input switch
    {
        ListInput list => list.Items.All(IsConstant),
        ObjectInput fields => fields.Fields.All(field => field.Value.IsConstant()),
        _ => true,
    };

    /// <summary>The value under the variables: null, leaf, list or dictionary.</summary>
    public static object? Evaluate(this Input input, VariableValues variables) => input switch
    {
        { From: { } from } => from.Follow(variables),
        NullInput => null,
        LeafInput leaf => leaf.Value,
        ListInput list => EvaluateItems(list, variables),
        ObjectInput fields => fields.Fields.ToDictionary(field => field.Key, field => field.Value.Evaluate(variables), StringComparer.Ordinal),
        _ => throw new UnreachableException($"No value for {input.GetType().Name}."),
    };

    private static object?[] EvaluateItems(ListInput list, VariableValues variables)
    {
        object?[] items = new object?[list.Items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = list.Items[i].Evaluate(variables);
        }

        return items;
    }
}
