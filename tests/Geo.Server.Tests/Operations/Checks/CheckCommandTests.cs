using System.Text.Json;
using Geo.Server.Tests.Subscriptions;

namespace Geo.Server.Tests.Operations.Checks;

/// <summary><c>geo check</c> as an operator and as a script sees it.</summary>
public sealed class CheckCommandTests(DemoDatabase database) : IClassFixture<DemoDatabase>
{
    [Fact]
    public async Task It_ends_with_0_where_all_is_well_and_with_2_where_it_found_something_that_it_names_with_key_and_remedy()
    {
        (int good, string nothing) = await RunAsync("check");
        Assert.Equal(0, good);
        Assert.Contains("are whole.", nothing, StringComparison.Ordinal);

        await database.RunAsync("set session_replication_role = replica; update land.parcel set platform_key = 'NOWHERE' where code = (select min(code) from land.parcel); set session_replication_role = origin");
        (int bad, string text) = await RunAsync("check");
        Assert.Equal(2, bad);
        Assert.Contains("It names NOWHERE of platform, which is not there. Restore the record of platform", text, StringComparison.Ordinal);
        Assert.Contains("1 findings.", text, StringComparison.Ordinal);

        (int still, string json) = await RunAsync("check", "--json");
        Assert.Equal(2, still);
        JsonElement finding = Assert.Single(JsonElement.Parse(json).GetProperty("findings").EnumerateArray());
        Assert.Equal(("references", "parcel"), (finding.GetProperty("check").GetString(), finding.GetProperty("table").GetString()));
        object[] row = Assert.Single(await database.ReadAsync("select county_code || '/' || id from land.parcel where platform_key = 'NOWHERE'"));
        Assert.Equal(row[0], finding.GetProperty("key").GetString());
        Assert.StartsWith("Restore the record of platform, or correct the row;", finding.GetProperty("remedy").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_another_version_is_a_finding_and_one_that_is_not_there_is_none()
    {
        object[] row = Assert.Single(await database.ReadAsync("delete from land.schema_migration where file = 'migrations/0035-import.sql' returning checksum"));
        (int code, string text) = await RunAsync("check");
        await database.RunAsync("insert into land.schema_migration (file, checksum) select 'migrations/0035-import.sql', repeat('0', 64)");
        Assert.Equal((2, true), (code, text.Contains("migrations/0035-import.sql is not applied. Run: geo migrate", StringComparison.Ordinal)));
        (int changed, string other) = await RunAsync("check");
        await database.RunAsync($"update land.schema_migration set checksum = '{row[0]}' where file = 'migrations/0035-import.sql'");
        Assert.Equal((2, true), (changed, other.Contains("migrations/0035-import.sql was applied with another text.", StringComparison.Ordinal)));

        await using GeoProcess nowhere = GeoProcess.Start(["check"], ("GEO_DATABASE", "Host=127.0.0.1;Port=9;Username=x;Database=x"));
        Assert.Equal(1, await nowhere.EndAsync());
    }

    private async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        await using GeoProcess check = GeoProcess.Start(arguments, ("GEO_DATABASE", database.OwnerConnectionString));
        int code = await check.EndAsync();
        return (code, check.Output);
    }
}
