using System.Collections.Frozen;
using Geo.GraphQL.Introspection;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Costs;

/// <summary>
/// The weights and sizes of a schema, read once. Where no directive says otherwise a field that answers with an object weighs 1,
/// and so do an object and an input object, as the directives' specification has it; leaves weigh what the options say.
/// </summary>
internal sealed class SchemaCosts
{
    private static readonly Cost One = Cost.Of(1);

    private readonly FrozenDictionary<FieldDefinition, FieldCost> _fields;
    private readonly FrozenDictionary<NamedType, Cost> _types;
    private readonly FrozenDictionary<InputValueDefinition, InputCost> _inputs;

    public SchemaCosts(GraphQLSchema schema, CostOptions options)
    {
        Options = options;
        IntrospectionCosts introspection = new(schema);
        FieldsType[] types = [.. schema.Types.OfType<FieldsType>()];
        _fields = types
            .SelectMany(type => type.Fields.Select(field => KeyValuePair.Create(
                field, IntrospectionTypes.All.Contains(type) ? introspection.OfField(type, field) : OfField(field))))
            .Append(new(MetaFields.TypeName, new FieldCost(Cost.Of(options.LeafField), Size: null)))
            .Append(new(MetaFields.Schema, new FieldCost(One, Size: null)))
            .Append(new(MetaFields.Type, new FieldCost(One, Size: null)))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Value);
        _types = schema.Types.ToFrozenDictionary(
            type => type, type => IntrospectionTypes.All.Contains(type) ? IntrospectionCosts.Type : OfType(type));
        _inputs = types.SelectMany(type => type.Fields).SelectMany(field => field.Arguments)
            .Select(argument => KeyValuePair.Create(argument, OfInput(argument, Cost.Zero, coordinate: null)))
            .Concat(MetaFields.Type.Arguments.Select(argument => KeyValuePair.Create(argument, new InputCost(Cost.Zero, Measure: null))))
            .Concat(schema.Types.OfType<InputObjectType>().SelectMany(type => type.Fields.Select(
                field => KeyValuePair.Create(field, OfInput(field, Cost.Of(options.LeafInput), $"{type.Name}.{field.Name}")))))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Value);
    }

    public CostOptions Options { get; }

    public FieldCost Of(FieldDefinition field) => _fields[field];

    public Cost Of(NamedType type) => _types[type];

    public InputCost Of(InputValueDefinition input) => _inputs[input];

    private static Cost OfType(NamedType type) =>
        CostDirectives.Weight(type.Directives) ?? (type is FieldsType or UnionType ? One : Cost.Zero);

    private FieldCost OfField(FieldDefinition field)
    {
        Cost otherwise = field.Type.Named is ScalarType or EnumType ? Cost.Of(Options.LeafField) : One;
        return new(CostDirectives.Weight(field.Directives) ?? otherwise, CostDirectives.Size(field.Directives));
    }

    private InputCost OfInput(InputValueDefinition input, Cost leaf, string? coordinate) => new(
        CostDirectives.Weight(input.Directives) ?? (input.Type.Named is InputObjectType ? One : leaf),
        coordinate is null ? null : Options.Measures.GetValueOrDefault(coordinate));
}
