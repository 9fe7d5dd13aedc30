using Geo.GraphQL.Types;
using Geo.Query.Mapping;
using Geo.Testing;
using Xunit;

namespace Geo.Query.Tests.Mapping;

public sealed class ApiModelBuilderTests
{
    [Fact]
    public void Types_filters_orders_and_groups_follow_from_the_maps() =>
        Golden.Match("fleet.graphql", SchemaPrinter.PrintWithApplied(Fleet.Build(Fleet.Ships().Build(), Fleet.Ports().Build()).Schema));

    [Fact]
    public void A_deprecated_field_shows_as_such_wherever_it_shows()
    {
        GraphQLSchema schema = Fleet.Build(
            Fleet.Ships().Field("cost", ship => ship.Price, "The cost.").Filter().Order().Group().Aggregate().Deprecated("Use `price`.").Build(),
            Fleet.Ports().Build()).Schema;

        string[] places =
        [
            .. schema.Types.OfType<FieldsType>().SelectMany(type => type.Fields.Where(field => field.DeprecationReason == "Use `price`.").Select(field => $"{type}.{field.Name}")),
            .. schema.Types.OfType<InputObjectType>().SelectMany(type => type.Fields.Where(field => field.DeprecationReason == "Use `price`.").Select(field => $"{type}.{field.Name}")),
            .. schema.Types.OfType<EnumType>().SelectMany(type => type.Values.Where(value => value.DeprecationReason == "Use `price`.").Select(value => $"{type}.{value.Name}")),
        ];
        Assert.Equal(
            ["Ship.cost", "ShipAggregate.cost", "ShipGroup.cost", "ShipGroupKey.cost", "ShipFilter.cost", "ShipGroupBy.COST", "ShipOrder.COST_ASC", "ShipOrder.COST_DESC"],
            places);
    }

    [Fact]
    public void Every_mistake_is_named_at_once()
    {
        EntityMapBuilder<Fleet.Ship> ships = Fleet.Ships()
            .Lookup("ship", ship => ship.Flag, "The ship of a flag.")
            .Field("name", ship => ship.HomeKey, "Another name.")
            .Field("and", ship => ship.HomeKey, "A word of filters.").Filter()
            .Field("wrong", ship => ship.Id, "")
            .Field("rank", ship => ship.Rig, "The rank.").Aggregate()
            .Field("age", ship => ship.Name, "The age.").Deprecated("It is gone.")
            .ToOne<Fleet.Port>("refuge", "Haven", "Where it flees to.", (ship => ship.HomeKey, port => port.Key))
            .ToMany<Fleet.Port>("nearby", "Port", "What it passes.");

        MapException thrown = Assert.Throws<MapException>(() => Fleet.Build(ships.Build(), Fleet.Ports().Build(), Fleet.Ports().Build()));

        Assert.Equal(
            [
                "Port: there are two maps of this name.",
                "Ship: there are two fields of the name name.",
                "Ship: the lookup ship compares with flag, which is no text field of it.",
                "Ship.and: a filter has a field of this name of its own.",
                "Ship.wrong: it has no description.",
                "Ship.rank: only Float and Decimal fields are aggregated, not Rig.",
                "Ship.age: its deprecation does not name in backticks what to use instead.",
                "Ship.refuge: there is no map of Haven.",
                "Ship.nearby: it joins by no column.",
                "Query: there are two fields of the name ship.",
            ],
            thrown.Mistakes);
    }
}
