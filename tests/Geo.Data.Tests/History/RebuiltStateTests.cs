using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.History;

/// <summary>What the functions of <c>asOf</c> show at every position is the state that was.</summary>
public sealed class RebuiltStateTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    private const int Transactions = 80;
    private const string Counties = "select set_config('geo.exact', '440783,440784,440785', false)";

    private static readonly (string Table, string Key)[] Tables =
    [
        ("parcel", "county_code, id"),
        ("supply_contract", "county_code, id"),
        ("project_stage", "county_code, project_id, stage"),
        ("project_source", "county_code, project_id, source_id"),
        ("park", "key"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_random_edits(int seed)
    {
        await using NpgsqlConnection writer = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlConnection reader = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await reader.RowsAsync(Counties);
        RandomEdits edits = new(seed);
        List<(long Position, string Table, string State)> taken = await TakeAsync(reader);
        for (int i = 0; i < Transactions; i++)
        {
            await edits.RunTransactionAsync(writer);
            taken.AddRange(await TakeAsync(reader));
        }

        Assert.True(taken.Select(one => one.Position).Distinct().Count() > Transactions / 2);
        Assert.True(edits.Kinds > 8, "too few kinds of edits happened");
        foreach ((long position, string table, string state) in taken)
        {
            string key = Tables.Single(one => one.Table == table).Key;
            Assert.Equal((position, table, state), (position, table, await RebuildAsync(reader, table, key, position)));
        }
    }

    private static async Task<List<(long Position, string Table, string State)>> TakeAsync(NpgsqlConnection reader)
    {
        List<(long, string, string)> taken = [];
        foreach ((string table, string key) in Tables)
        {
            IReadOnlyList<object?[]> rows = await reader.RowsAsync(
                $"select (select position from api.change_position), coalesce(string_agg(row::text, e'\\n' order by {key}), '') from api.{table} as row");
            taken.Add(((long)rows[0][0]!, table, (string)rows[0][1]!));
        }

        return taken;
    }

    private static async Task<string> RebuildAsync(NpgsqlConnection reader, string table, string key, long position)
    {
        IReadOnlyList<object?[]> rows = await reader.RowsAsync(
            $"select coalesce(string_agg(row::text, e'\\n' order by {key}), '') from api.{table}_at($1) as row", position);
        return (string)rows[0][0]!;
    }
}
