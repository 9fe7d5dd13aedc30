using Geo.GraphQL.Types;

namespace Geo.Server.Tests.Schema;

/// <summary>Anything in the schema that has a description.</summary>
/// <param name="Place">Where it is, such as <c>Query.parcels(near:)</c>.</param>
/// <param name="Description">What it says of itself.</param>
/// <param name="Deprecation">Why it is deprecated; null where it is not.</param>
/// <param name="Owner">The type it is, or is a member of; null for the schema and for directives.</param>
/// <param name="Value">What a value given at it is of: the type of an argument or an input field, or the input type itself.</param>
internal sealed record SchemaElement(string Place, string? Description, string? Deprecation = null, NamedType? Owner = null, GraphQLType? Value = null)
{
    /// <summary>Every element of a schema, the built-in directives too, but not what the specification says of introspection.</summary>
    public static IReadOnlyList<SchemaElement> Of(GraphQLSchema schema) =>
    [
        new SchemaElement("schema", schema.Description),
        .. schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).SelectMany(OfType),
        .. schema.Directives.SelectMany(OfDirective),
    ];

    private static IEnumerable<SchemaElement> OfType(NamedType type)
    {
        IEnumerable<SchemaElement> members = type switch
        {
            FieldsType fields => fields.Fields.SelectMany(field => OfField(type, field)),
            EnumType values => values.Values.Select(value => new SchemaElement($"{type}.{value.Name}", value.Description, value.DeprecationReason, type)),
            InputObjectType input => input.Fields.Select(field => OfValue($"{type}.{field.Name}", type, field)),
            _ => [],
        };
        return members.Prepend(new SchemaElement(type.Name, type.Description, Owner: type, Value: type.IsInput ? type : null));
    }

    private static IEnumerable<SchemaElement> OfField(NamedType type, FieldDefinition field)
    {
        string place = $"{type}.{field.Name}";
        return field.Arguments
            .Select(argument => OfValue($"{place}({argument.Name}:)", type, argument))
            .Prepend(new SchemaElement(place, field.Description, field.DeprecationReason, type));
    }

    private static IEnumerable<SchemaElement> OfDirective(DirectiveDefinition directive) => directive.Arguments
        .Select(argument => OfValue($"@{directive.Name}({argument.Name}:)", owner: null, argument))
        .Prepend(new SchemaElement($"@{directive.Name}", directive.Description));

    private static SchemaElement OfValue(string place, NamedType? owner, InputValueDefinition value) =>
        new(place, value.Description, value.DeprecationReason, owner, value.Type);
}
