using Geo.Server.Imports.Staging;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Imports;

/// <summary>What is written in the binary form of COPY is what PostgreSQL reads.</summary>
public sealed class BinaryCopyTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.00", "0.00")]
    [InlineData("1", "1")]
    [InlineData("-1", "-1")]
    [InlineData("0.01", "0.01")]
    [InlineData("0.0001", "0.0001")]
    [InlineData("9999.99", "9999.99")]
    [InlineData("10000", "10000")]
    [InlineData("10000.10", "10000.10")]
    [InlineData("-123456789.12", "-123456789.12")]
    [InlineData("999999999999.99", "999999999999.99")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    public async Task A_decimal_keeps_its_digits_and_its_scale(string value, string read) =>
        Assert.Equal([[read]], await CopyAsync("numeric", copy => copy.Numeric(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public async Task Every_kind_of_value_comes_back()
    {
        Guid id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
        Assert.Equal([["江门 \\ \"x\"\n𠮷"]], await CopyAsync("text", copy => copy.Text("江门 \\ \"x\"\n𠮷")));
        Assert.Equal([[""]], await CopyAsync("text", copy => copy.Text("")));
        Assert.Equal([["-9223372036854775808"]], await CopyAsync("bigint", copy => copy.Bigint(long.MinValue)));
        Assert.Equal([[id.ToString()]], await CopyAsync("uuid", copy => copy.Uuid(id)));
        Assert.Equal([["0001-01-01"]], await CopyAsync("date", copy => copy.Date(DateOnly.MinValue)));
        Assert.Equal([["2024-02-29"]], await CopyAsync("date", copy => copy.Date(new DateOnly(2024, 2, 29))));
        Assert.Equal([["true"]], await CopyAsync("boolean", copy => copy.Boolean(true)));
        Assert.Equal([["\\x00ff10"]], await CopyAsync("bytea", copy => copy.Bytes([0, 255, 16])));
        Assert.Equal([["none"]], await CopyAsync("text", copy => copy.Text(null), "coalesce(value, 'none')"));
        Assert.Equal([["none"]], await CopyAsync("numeric", copy => copy.Numeric(null), "coalesce(value::text, 'none')"));
    }

    [Fact]
    public async Task Many_rows_pass_through_the_buffer_in_their_order()
    {
        const int Rows = 20_000;
        await using NpgsqlConnection connection = await server.Owner.OpenConnectionAsync(Cancel);
        await connection.RowsAsync("create temporary table copied (place bigint generated always as identity, value text)");
        await using (NpgsqlRawCopyStream stream = await connection.BeginRawBinaryCopyAsync("copy copied (value) from stdin (format binary)", Cancel))
        {
            BinaryCopy copy = new(stream);
            copy.Begin();
            for (int i = 0; i < Rows; i++)
            {
                await copy.RowAsync(1, Cancel);
                copy.Text(new string('地', i % 40));
            }

            await copy.EndAsync(Cancel);
        }

        Assert.Equal([["20000", "0"]], await connection.RowsAsync("select count(*)::text, (count(*) filter (where length(value) <> (place - 1) % 40))::text from copied"));
    }

    private async Task<IReadOnlyList<object?[]>> CopyAsync(string type, Action<BinaryCopy> write, string read = "value::text")
    {
        await using NpgsqlConnection connection = await server.Owner.OpenConnectionAsync(Cancel);
        await connection.RowsAsync($"create temporary table copied (value {type})");
        await using (NpgsqlRawCopyStream stream = await connection.BeginRawBinaryCopyAsync("copy copied from stdin (format binary)", Cancel))
        {
            BinaryCopy copy = new(stream);
            copy.Begin();
            await copy.RowAsync(1, Cancel);
            write(copy);
            await copy.EndAsync(Cancel);
        }

        return [.. await connection.RowsAsync($"select {read} from copied")];
    }
}
