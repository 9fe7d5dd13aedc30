using Geo.GraphQL.Types;

namespace Geo.GraphQL.Costs;

/// <summary>
/// Introspection is written from memory, so that its objects weigh little; its lists are as long as the schema at hand has them
/// on average.
/// </summary>
internal sealed class IntrospectionCosts(GraphQLSchema schema)
{
    /// <summary>The weight of an object of introspection, with its leaves.</summary>
    public static readonly Cost Type = Cost.Of(0.02);

    private readonly int _fields = Average(schema.Types.OfType<FieldsType>(), type => type.Fields.Length);
    private readonly int _interfaces = Average(schema.Types.OfType<FieldsType>(), type => type.Interfaces.Length);
    private readonly int _arguments = Average(schema.Types.OfType<FieldsType>().SelectMany(type => type.Fields), field => field.Arguments.Length);
    private readonly int _inputs = Average(schema.Types.OfType<InputObjectType>(), type => type.Fields.Length);
    private readonly int _values = Average(schema.Types.OfType<EnumType>(), type => type.Values.Length);

    /// <summary>The cost of a field of an introspection type.</summary>
    public FieldCost OfField(FieldsType type, FieldDefinition field) => new(Cost.Of(0.001), SizeOf(type, field.Name) is int size ? new ListSize(size, [], []) : null);

    private int? SizeOf(FieldsType type, string field) => (type.Name, field) switch
    {
        ("__Schema", "types") => schema.Types.Length,
        (_, "directives") => schema.Directives.Length,
        (_, "fields") => _fields,
        (_, "interfaces") => _interfaces,
        (_, "possibleTypes") => 1,
        (_, "args") => _arguments,
        (_, "inputFields") => _inputs,
        (_, "enumValues") => _values,
        _ => null,
    };

    private static int Average<T>(IEnumerable<T> items, Func<T, int> count)
    {
        int[] counts = [.. items.Select(count)];
        return counts.Length == 0 ? 1 : Math.Max(1, (int)Math.Ceiling(counts.Average()));
    }
}
