using System.Collections.Immutable;
using NpgsqlTypes;
using Xunit;

namespace Geo.Sql.Tests;

public sealed class SqlTests
{
    [Theory]
    [InlineData("parcel", "\"parcel\"")]
    [InlineData("Order", "\"Order\"")]
    [InlineData("a\"; drop table b; --", "\"a\"\"; drop table b; --\"")]
    public void A_name_is_always_quoted(string name, string expected) => Assert.Equal(expected, Sql.Name(name).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三")]
    public void What_is_no_identifier_is_refused(string name) => Assert.Throws<ArgumentException>(() => Sql.Name(name));

    [Fact]
    public void A_value_is_a_parameter_and_the_same_piece_is_the_same_parameter()
    {
        Sql one = Sql.Value("x'; --");
        PrintedSql printed = SqlPrinter.Print(Sql.Of($"select {one}, {Sql.Value(2)}, {one}"));
        Assert.Equal("select $1, $2, $1", printed.Text);
        Assert.Equal(["x'; --", 2], printed.Parameters.Select(parameter => parameter.Value).ToImmutableArray());
    }

    [Fact]
    public void Slots_of_one_index_and_type_are_one_parameter()
    {
        PrintedSql printed = SqlPrinter.Print(Sql.Of($"{Sql.Slot(4, NpgsqlDbType.Text)} {Sql.Slot(2, NpgsqlDbType.Text)} {Sql.Slot(4, NpgsqlDbType.Text)}"));
        Assert.Equal("$1 $2 $1", printed.Text);
        Assert.Equal([4, 2], printed.Parameters.Select(parameter => parameter.Slot!.Value).ToImmutableArray());
    }

    [Fact]
    public void Aliases_are_numbered_in_order_of_appearance_so_that_equal_statements_print_equally()
    {
        Assert.Equal(Statement(), Statement());
        Assert.Equal("select a1.\"x\", b2.\"y\" from t as a1, t as b2", Statement());

        static string Statement()
        {
            SqlAlias b = new("b");
            SqlAlias a = new("a");
            return Sql.Of($"select {a.Column("x")}, {b.Column("y")} from t as {a}, t as {b}").ToString();
        }
    }

    [Fact]
    public void Pieces_are_joined_with_the_separator_between_them()
    {
        Assert.Equal("1, 2, 3", Sql.Join($", ", [Sql.Of($"1"), Sql.Of($"2"), Sql.Of($"3")]).ToString());
        Assert.True(Sql.Join($", ", []).IsEmpty);
    }

    [Theory]
    [InlineData("EllipsoidArea", "ellipsoid_area")]
    [InlineData("areaMu", "area_mu")]
    [InlineData("NameEn", "name_en")]
    [InlineData("GBCode", "gb_code")]
    public void Names_of_properties_become_names_of_columns(string name, string expected) => Assert.Equal(expected, SqlNames.SnakeCase(name));

    [Fact]
    public void A_command_has_the_values_of_its_slots()
    {
        PrintedSql printed = SqlPrinter.Print(Sql.Of($"select {Sql.Slot(1, NpgsqlDbType.Integer)}, {Sql.Slot(0, NpgsqlDbType.Text)}"));
        Npgsql.NpgsqlBatchCommand command = printed.ToBatchCommand(["a", null]);
        Assert.Equal([DBNull.Value, "a"], command.Parameters.Select(parameter => parameter.Value).ToImmutableArray());
    }
}
