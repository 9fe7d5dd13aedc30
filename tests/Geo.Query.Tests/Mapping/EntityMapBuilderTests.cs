using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using NpgsqlTypes;
using Xunit;

namespace Geo.Query.Tests.Mapping;

public sealed class EntityMapBuilderTests
{
    private static readonly EntityMap Ship = Fleet.Ships().Build();

    [Fact]
    public void The_view_is_the_class_in_snake_case() => Assert.Equal("ship", Ship.View);

    [Fact]
    public void The_key_keeps_the_order_and_the_types_of_its_columns() =>
        Assert.Equal([new KeyColumn("flag", NpgsqlDbType.Text), new KeyColumn("id", NpgsqlDbType.Uuid)], Ship.Key);

    [Fact]
    public void A_field_takes_name_column_leaf_and_nullability_from_its_property() =>
        Assert.Equal(
            new ColumnField("price", "The price.", "price", new DecimalLeaf(), Nullable: true, FieldUses.Filter | FieldUses.Aggregate),
            Field("price"));

    [Fact]
    public void A_measure_is_a_float_in_another_unit() =>
        Assert.Equal(
            new ColumnField("lengthFeet", "The length in feet.", "length_metres", new FloatLeaf(), Nullable: false, FieldUses.Aggregate | FieldUses.Order) { Factor = 0.3048 },
            Field("lengthFeet"));

    [Fact]
    public void An_enum_is_spelled_in_capitals_and_described_value_by_value()
    {
        EnumMap rig = Assert.IsType<EnumLeaf>(Assert.IsType<ColumnField>(Field("rig")).Type).Enum;

        Assert.Equal(
            [new EnumValueMap("SQUARE_RIGGED", "Square sails."), new EnumValueMap("FORE_AND_AFT", "Sails along the keel.")],
            rig.Values);
    }

    [Fact]
    public void A_relation_over_a_column_that_may_be_null_may_be_missing()
    {
        ToOneField home = Assert.IsType<ToOneField>(Field("home"));

        Assert.True(home.Nullable);
        Assert.Equal([new ColumnPair("home_key", "key")], home.Columns);
    }

    [Fact]
    public void An_enum_without_descriptions_is_refused() =>
        Assert.StartsWith(
            "The enum Cargo.Tea has no [Description].",
            Assert.Throws<ArgumentException>(() => Fleet.Ships().Field(ship => ship.Cargo, "The cargo.")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_type_without_a_leaf_is_refused() =>
        Assert.StartsWith(
            "No leaf of the API shows a TimeSpan.",
            Assert.Throws<ArgumentException>(() => Fleet.Ships().Field(ship => ship.Voyage, "How long.")).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_expression_that_names_no_property_is_refused() =>
        Assert.Throws<ArgumentException>(() => Fleet.Ships().Field(ship => ship.Name.Length, "How long the name is."));

    [Fact]
    public void A_relation_is_no_order() =>
        Assert.Equal(
            "Ship.home is no column and cannot be used for Order.",
            Assert.Throws<InvalidOperationException>(() => Fleet.Ships().Order()).Message);

    private static FieldMap Field(string name) => Ship.Fields.Single(field => field.Name == name);
}
