using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Schema;

/// <summary>The pinyin of names: how they are read, and that no write goes without.</summary>
public sealed class NameReadingTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    [Theory]
    [InlineData("江门", " jiangmen jm", " m men")]
    [InlineData("长沙", " changsha cs zhangsha zs", " s sha")]
    [InlineData("绿A2", " la2 lua2 lva2", " 2 a2")]
    [InlineData("港口·一", " gangkouyi gky", " kouyi ky y yi")]
    [InlineData("滘", " j jiao", "")]
    [InlineData("……", "", "")]
    public async Task A_name_is_read_whole_and_by_initials_from_each_of_its_characters_on(string name, string beginnings, string insides)
    {
        object?[] row = Assert.Single(await database.Owner.RowsAsync("select beginnings, insides from land.read_name($1)", name));
        Assert.Equal([beginnings, insides], row);
    }

    [Fact]
    public async Task Every_Chinese_name_of_the_reference_data_has_its_reading() => Assert.Empty(await database.Owner.RowsAsync(
        """
        select name from (
          select name from land.region union select name from land.platform union select name from land.park union select name from land.project
          union select name from land.facility union select name from land.place) as named
        where octet_length(name) > length(name) and not exists (select from land.name_reading as known where known.name = named.name)
        """));

    [Fact]
    public async Task A_name_that_is_written_is_read_in_the_same_transaction()
    {
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        Assert.Single(await connection.RowsAsync("update land.park set name = '蚬冈园' where key = (select min(key) from land.park) returning key"));
        Assert.Equal([" xgy xiangangyuan"], Assert.Single(await connection.RowsAsync("select beginnings from land.name_reading where name = '蚬冈园'")));
    }
}
