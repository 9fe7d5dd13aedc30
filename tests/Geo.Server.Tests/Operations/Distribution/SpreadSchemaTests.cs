using System.Text.RegularExpressions;
using Geo.Data.Distribution;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Operations.Distribution;

/// <summary>The schema against what Citus asks of tables that lie on several machines by county (docs/operations.md).</summary>
public sealed partial class SpreadSchemaTests(PostgisFixture database) : IClassFixture<PostgisFixture>
{
    [Fact]
    public async Task The_primary_key_of_every_growing_table_begins_with_the_county()
    {
        IReadOnlyList<object?[]> others = await database.Owner.RowsAsync(
            """
            select owner.relname::text
            from pg_class as owner join pg_attribute as county on county.attrelid = owner.oid and county.attname = 'county_code'
              left join pg_index as key on key.indrelid = owner.oid and key.indisprimary
            where owner.relnamespace = 'land'::regnamespace and owner.relkind in ('r', 'p') and (key.indrelid is null or key.indkey[0] <> county.attnum)
            order by 1
            """);
        Assert.Empty(others.Select(row => row[0]));
    }

    [Fact]
    public async Task A_view_over_a_growing_table_asks_its_settings_about_the_county_of_the_row()
    {
        IReadOnlyList<object?[]> views = await database.Owner.RowsAsync(
            """
            select distinct view.relname::text, pg_get_viewdef(view.oid)
            from pg_class as view join pg_rewrite as rule on rule.ev_class = view.oid
              join pg_depend as part on part.objid = rule.oid and part.classid = 'pg_rewrite'::regclass and part.refclassid = 'pg_class'::regclass
              join pg_class as owner on owner.oid = part.refobjid and owner.relnamespace = 'land'::regnamespace
              join pg_attribute as county on county.attrelid = owner.oid and county.attname = 'county_code'
            where view.relnamespace = 'api'::regnamespace and view.relkind = 'v' and owner.relname <> 'change_scope'
            order by 1
            """);
        Assert.True(views.Count > 80, $"{views.Count} views");
        Assert.Empty(
            from view in views
            let text = (string)view[1]!
            where Setting().Count(text) != CountyBySetting().Count(text) || Setting().Count(text) == 0
            select (string)view[0]!);
    }

    [Fact]
    public async Task Foreign_keys_go_off_and_on_again_and_are_what_they_were()
    {
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        DistributionPlan plan = await DistributionPlan.ReadAsync(connection, TestContext.Current.CancellationToken);
        string[] before = await KeysAsync(connection);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await RunAsync(connection, plan.Statements.Where(statement => statement.Contains(" drop constraint ", StringComparison.Ordinal)));
        Assert.Empty(await KeysAsync(connection));
        await RunAsync(connection, plan.Statements.Where(statement => statement.Contains(" add constraint ", StringComparison.Ordinal)));
        string[] after = await KeysAsync(connection);
        string missing = Assert.Single(before.Except(after, StringComparer.Ordinal));
        Assert.StartsWith("parcel_lineage parcel_lineage_successor_", missing, StringComparison.Ordinal);
        Assert.Empty(after.Except(before, StringComparer.Ordinal));
    }

    private static async Task<string[]> KeysAsync(NpgsqlConnection connection)
    {
        List<string> keys = [];
        await using NpgsqlCommand command = new()
        {
            Connection = connection,
            CommandText =
                "select relname || ' ' || conname || ' ' || pg_get_constraintdef(pg_constraint.oid) from pg_constraint join pg_class on pg_class.oid = conrelid where contype = 'f' and connamespace = 'land'::regnamespace order by 1",
        };
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            keys.Add(reader.GetString(0));
        }

        return [.. keys];
    }

    private static async Task RunAsync(NpgsqlConnection connection, IEnumerable<string> statements)
    {
        await using NpgsqlCommand command = new() { Connection = connection, CommandText = string.Join('\n', statements) };
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"current_setting\('geo\.(exact|coarse|write)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Setting();

    [GeneratedRegex(@"\w+\.\w*county_code (= ANY|<> ALL) \(\( SELECT string_to_array\(current_setting\('geo\.(exact|coarse|write)'", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CountyBySetting();
}
