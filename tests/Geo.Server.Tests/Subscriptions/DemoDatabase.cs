using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>The reference data and 3,000 generated parcels, for servers that a test starts itself.</summary>
public sealed class DemoDatabase() : PostgisFixture(DemoServer.DemoLand)
{
    /// <summary>Runs statements as the owner, the way somebody with psql would.</summary>
    public async Task<int> RunAsync(string sql)
    {
        await using NpgsqlCommand command = Owner.CreateCommand(sql);
        return await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The rows a statement gives, column by column.</summary>
    public async Task<List<object[]>> ReadAsync(string sql)
    {
        await using NpgsqlCommand command = Owner.CreateCommand(sql);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<object[]> rows = [];
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }
}
