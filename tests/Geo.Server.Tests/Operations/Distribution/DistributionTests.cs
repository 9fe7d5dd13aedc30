using Geo.Data.Distribution;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Operations.Distribution;

/// <summary>The schema against the rules by which its tables could be spread over machines by county. Citus itself is not where the tests run.</summary>
public sealed class DistributionTests(PostgisFixture database) : IClassFixture<PostgisFixture>
{
    [Fact]
    public async Task Every_table_has_its_place_and_foreign_keys_are_off_before_and_on_after()
    {
        DistributionPlan plan = await PlanAsync();
        string[] verbs = [.. plan.Statements.Select(Verb)];
        Assert.Equal(verbs.Order(StringComparer.Ordinal), verbs);
        Assert.Equal("select create_distributed_table('land.parcel', 'county_code', colocate_with => 'none');", plan.Statements.First(statement => Verb(statement).StartsWith('3')));
        Assert.Contains("select create_distributed_table('land.parcel_history', 'county_code', colocate_with => 'land.parcel');", plan.Statements);
        Assert.Contains("select create_reference_table('land.region');", plan.Statements);
        Assert.Contains("alter table land.project_parcel drop constraint project_parcel_county_code_parcel_id_fkey;", plan.Statements);
        Assert.DoesNotContain(plan.Statements, statement => statement.Contains("land.schema_migration", StringComparison.Ordinal));
        int off = plan.Statements.Count(statement => Verb(statement).StartsWith('1')), on = plan.Statements.Count(statement => Verb(statement).StartsWith('4'));
        Assert.Equal(off, on + plan.LeftOut.Length);
    }

    [Fact]
    public async Task What_cannot_be_kept_between_machines_is_named()
    {
        DistributionPlan plan = await PlanAsync();
        Assert.StartsWith("parcel_lineage_successor_", Assert.Single(plan.LeftOut), StringComparison.Ordinal);
        Assert.Equal(["project: its key project_key_key does not hold the county."], plan.OnEvery);
        Assert.Contains("select create_reference_table('land.project');", plan.Statements);
        Assert.Contains(plan.Statements, statement => statement.StartsWith("alter table land.project_parcel add constraint project_parcel_county_code_project_id_fkey ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_command_prints_the_plan_and_what_is_otherwise_than_the_county_says()
    {
        await using GeoProcess distribute = GeoProcess.Start(["distribute", "--dry-run"], ("GEO_DATABASE", database.OwnerConnectionString));
        Assert.Equal(0, await distribute.EndAsync());
        DistributionPlan plan = await PlanAsync();
        Assert.Equal(
            [.. plan.Statements, .. plan.LeftOut.Select(left => $"-- left out: {left}"), .. plan.OnEvery.Select(whole => $"-- on every machine: {whole}")],
            distribute.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    // In the order in which they have to run.
    private static string Verb(string statement) =>
        statement.Contains(" drop constraint ", StringComparison.Ordinal) ? "1 off"
        : statement.StartsWith("select create_reference_table", StringComparison.Ordinal) ? "2 small"
        : statement.StartsWith("select create_distributed_table", StringComparison.Ordinal) ? "3 growing"
        : "4 on";

    private async Task<DistributionPlan> PlanAsync()
    {
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        return await DistributionPlan.ReadAsync(connection, TestContext.Current.CancellationToken);
    }
}
