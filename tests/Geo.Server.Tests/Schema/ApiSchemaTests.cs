using Geo.GraphQL.Types;
using Geo.Query.Mapping;
using Geo.Server.Links;
using Geo.Server.Schema;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

public sealed class ApiSchemaTests
{
    private static readonly ApiModel Model = new ApiSchema(TileSetField.Declaration).Build();

    [Fact]
    public void The_committed_schema_is_the_one_the_maps_give() => Golden.MatchFile(
        Path.Combine(Repository.Root, "src", "Geo.Server", "Schema", "schema.graphql"), SchemaPrinter.PrintWithApplied(Model.Schema));

    [Fact]
    public void Nothing_in_the_schema_lacks_a_description() => Assert.Empty(
        Model.Schema.Types.Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).SelectMany(Undescribed));

    [Fact]
    public void Everything_in_the_schema_can_be_reached_from_the_roots()
    {
        HashSet<NamedType> reached = [];
        foreach (ObjectType root in new[] { Model.Schema.QueryType, Model.Schema.MutationType, Model.Schema.SubscriptionType }.OfType<ObjectType>())
        {
            Reach(root, reached);
        }

        Assert.Empty(Model.Schema.Types.Except(reached).Select(type => type.Name).Where(name => !name.StartsWith("__", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Undescribed(NamedType type)
    {
        IEnumerable<(string Place, string? Description)> places = type switch
        {
            FieldsType fields => fields.Fields.SelectMany(field => field.Arguments
                .Select(argument => ($"{type}.{field.Name}({argument.Name}:)", argument.Description))
                .Prepend(($"{type}.{field.Name}", field.Description))),
            EnumType values => values.Values.Select(value => ($"{type}.{value.Name}", value.Description)),
            InputObjectType input => input.Fields.Select(field => ($"{type}.{field.Name}", field.Description)),
            _ => [],
        };
        return places.Prepend((Place: type.Name, type.Description)).Where(place => string.IsNullOrWhiteSpace(place.Description)).Select(place => place.Place);
    }

    private static void Reach(NamedType type, HashSet<NamedType> reached)
    {
        if (!reached.Add(type))
        {
            return;
        }

        IEnumerable<GraphQLType> next = type switch
        {
            FieldsType fields => fields.Fields.SelectMany(field => field.Arguments.Select(argument => argument.Type).Append(field.Type)).Concat(fields.Interfaces),
            InputObjectType input => input.Fields.Select(field => field.Type),
            _ => [],
        };
        if (type is InterfaceType)
        {
            next = next.Concat(Model.Schema.PossibleTypes[type]);
        }

        foreach (GraphQLType other in next)
        {
            Reach(other.Named, reached);
        }
    }
}
