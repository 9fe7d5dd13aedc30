using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.History;

/// <summary>A statement that reads a table as it was is planned as one over the table and its history, each by its own indexes.</summary>
public sealed class AsOfPlanTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    [Fact]
    public async Task A_box_is_found_by_the_spatial_indexes_of_both()
    {
        string plan = await PlanAsync(
            "select id from api.parcel_at($1) as parcel where boundary && st_makeenvelope(112.6, 22.5, 112.61, 22.51, 4490)");
        Assert.Contains("using parcel_boundary on parcel", plan, StringComparison.Ordinal);
        Assert.Contains("using parcel_boundary_then on parcel_history", plan, StringComparison.Ordinal);
        Assert.Contains("Anti Join", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Function Scan", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_condition_of_a_list_reaches_both()
    {
        string plan = await PlanAsync(
            """
            select contract.id from api.parcel_at($1) as parcel cross join lateral (
              select id from api.supply_contract_at($1) as item where item.county_code = parcel.county_code and item.parcel_id = parcel.id limit 5) as contract
            where parcel.county_code = '440783' and parcel.id = '00000000-0000-0000-0000-000000000001'
            """);
        Assert.Matches("using parcel_history_(pkey|change) on parcel_history", plan); // in an empty table one index over the key is as good as the other
        Assert.Equal(3, plan.Split("(parcel_id = ").Length);
    }

    [Fact]
    public async Task The_position_null_reads_no_history()
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        IReadOnlyList<object?[]> plan = await connection.RowsAsync("explain (costs off) select count(*) from api.parcel_at(null)");
        Assert.DoesNotContain(plan, row => ((string)row[0]!).Contains("_history", StringComparison.Ordinal));
    }

    // A generic plan is what a prepared statement ends with: it must be good for every position.
    private async Task<string> PlanAsync(string statement)
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync(
            "select set_config('geo.exact', '440783', true), set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true), set_config('plan_cache_mode', 'force_generic_plan', true)");
        await connection.RowsAsync($"prepare seen(bigint) as {statement}");
        IReadOnlyList<object?[]> rows = await connection.RowsAsync("explain (costs off) execute seen(1)");
        await connection.RowsAsync("deallocate seen");
        return string.Join('\n', rows.Select(row => row[0]));
    }
}
