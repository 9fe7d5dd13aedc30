using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Overlaps;

/// <summary>Do two values say the same? The order of input fields and the places of the values do not matter.</summary>
internal static class ValueEquality
{
    public static bool AreSame(ValueNode first, ValueNode second) => (first, second) switch
    {
        (VariableNode a, VariableNode b) => a.Name.Value == b.Name.Value,
        (IntValueNode a, IntValueNode b) => a.Value == b.Value,
        (FloatValueNode a, FloatValueNode b) => a.Value == b.Value,
        (StringValueNode a, StringValueNode b) => a.Value == b.Value && a.Block == b.Block,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
        (NullValueNode, NullValueNode) => true,
        (ListValueNode a, ListValueNode b) => AreSame(a, b),
        (ObjectValueNode a, ObjectValueNode b) => AreSame(a, b),
        _ => false,
    };

    private static bool AreSame(ListValueNode first, ListValueNode second)
    {
        if (first.Values.Length != second.Values.Length)
        {
            return false;
        }

        for (int i = 0; i < first.Values.Length; i++)
        {
            if (!AreSame(first.Values[i], second.Values[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(ObjectValueNode first, ObjectValueNode second)
    {
        if (first.Fields.Length != second.Fields.Length)
        {
            return false;
        }

        IEnumerable<ObjectFieldNode> fields = first.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
        IEnumerable<ObjectFieldNode> others = second.Fields.OrderBy(field => field.Name.Value, StringComparer.Ordinal);
        return fields.Zip(others).All(pair => pair.First.Name.Value == pair.Second.Name.Value && AreSame(pair.First.Value, pair.Second.Value));
    }
}
