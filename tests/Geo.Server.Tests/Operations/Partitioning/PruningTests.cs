using System.Text.RegularExpressions;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>Which conditions spare partitions where the plan is kept for all values, as the server's are (docs/decisions/0033).</summary>
public sealed partial class PruningTests(PartitionedServer server) : IClassFixture<PartitionedServer>
{
    [Theory]
    [InlineData("county_code = $1", 1)]
    [InlineData("county_code in ($1, $2)", 2)]
    [InlineData("st_intersects(boundary, st_makeenvelope(112.9, 22.3, 113.1, 22.6, 4490)) and county_code in ($1, $2)", 2)]
    [InlineData("$1 <> $2", 8)]
    public async Task A_condition_that_names_counties_reads_their_partitions(string condition, int partitions)
    {
        await using NpgsqlConnection connection = await server.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("select set_config('geo.exact', '440703,440704,440705,440781,440783,440784,440785', false), set_config('plan_cache_mode', 'force_generic_plan', false)");
        await connection.RowsAsync($"prepare asked (text, text) as select code from api.parcel where {condition}");
        IReadOnlyList<object?[]> plan = await connection.RowsAsync("explain (costs off) execute asked ('440703', '440705')");
        Assert.Equal(partitions, plan.Count(line => Partition().IsMatch((string)line[0]!)));
    }

    [GeneratedRegex(" on parcel_([0-9]{6}|other) ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Partition();
}
