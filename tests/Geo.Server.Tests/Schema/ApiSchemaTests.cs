using Geo.GraphQL.Types;
using Geo.Query.Mapping;
using Geo.Server.Links;
using Geo.Server.Schema;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

public sealed class ApiSchemaTests
{
    private static readonly ApiModel Model = new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build();

    [Fact]
    public void The_committed_schema_is_the_one_the_maps_give() => Golden.MatchFile(
        Path.Combine(Repository.Root, "src", "Geo.Server", "Schema", "schema.graphql"), SchemaPrinter.PrintWithApplied(Model.Schema));

    [Fact]
    public void Everything_in_the_schema_can_be_reached_from_a_root()
    {
        HashSet<NamedType> reached = [];
        foreach (ObjectType root in new[] { Model.Schema.QueryType, Model.Schema.MutationType!, Model.Schema.SubscriptionType! })
        {
            Reach(root, reached);
        }

        Assert.Empty(Model.Schema.Types.Except(reached).Select(type => type.Name).Where(name => !name.StartsWith("__", StringComparison.Ordinal)));
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
