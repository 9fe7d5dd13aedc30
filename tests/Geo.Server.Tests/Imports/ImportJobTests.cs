using System.Net;
using System.Text.Json;
using Geo.Server.Tests.Mutations;
using Geo.Testing;

namespace Geo.Server.Tests.Imports;

public sealed class ImportJobTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task A_file_becomes_parcels_and_the_same_file_again_changes_nothing()
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        (string first, string second) = (OpenLand.Code(), OpenLand.Code());
        ImportFile file = new ImportFile()
            .Box(first, place, values: [("地块名称", "一号地"), ("供地阶段", "净地"), ("面积（亩）", 15.5), ("调查日期", "2026年1月31日")])
            .Box(second, (place.West + 0.001, place.South), values: [("地块名称", "二号地"), ("供地阶段", "储备")]);

        JsonElement job = await server.CommitAsync(file, Array.Empty<object>());
        Assert.Equal("COMMITTED", job.GetProperty("state").GetString());
        Assert.Equal((2, 0, 0, 0), ImportClient.Counts(job));
        Assert.Equal(
            [["一号地", "PREPARED", 10333.33m, new DateOnly(2026, 1, 31), "REPORTED", "import", 1, "development"]],
            await server.Owner.RowsAsync("select name, stage, registered_area, stated_on, origin, source_id, version, updated_by from land.parcel where code = $1", first));
        Assert.Equal(1L, await server.Owner.ScalarAsync<long>(
            "select count(*) from land.adjacency join land.parcel on (parcel.county_code, parcel.id) in ((adjacency.county_code, parcel_id), (other_county_code, other_parcel_id)) where code = $1 and shared_metres > 100", first));
        IReadOnlyList<object?[]> change = await server.Owner.RowsAsync(
            "select actor, reason from land.parcel_history join land.change_transaction on change_transaction.id = change_id join land.parcel using (county_code) where parcel_history.id = parcel.id and parcel.code = $1", first);
        Assert.Equal("development", change.Single()[0]);
        Assert.StartsWith("import parcels.geojson ", (string)change.Single()[1]!, StringComparison.Ordinal);

        long entries = await server.Owner.ScalarAsync<long>("select count(*) from land.parcel_history");
        Assert.Equal((0, 0, 2, 0), ImportClient.Counts(await server.CommitAsync(file, Array.Empty<object>())));
        Assert.Equal(entries, await server.Owner.ScalarAsync<long>("select count(*) from land.parcel_history"));
    }

    [Fact]
    public async Task What_a_row_does_not_say_stays_as_it_is()
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        string code = OpenLand.Code();
        Assert.Equal((1, 0, 0, 0), ImportClient.Counts(await server.CommitAsync(new ImportFile().Box(code, place, values: [("地块名称", "旧名"), ("供地阶段", "净地")]), Array.Empty<object>())));
        Assert.Equal((0, 1, 0, 0), ImportClient.Counts(await server.CommitAsync(new ImportFile().Box(code, place, width: 0.0012, values: [("地块名称", null), ("供地阶段", "挂网")]), Array.Empty<object>())));
        Assert.Equal([["旧名", "LISTED", 2]], await server.Owner.RowsAsync("select name, stage, version from land.parcel where code = $1", code));
    }

    [Fact]
    public async Task A_rejected_row_refuses_the_commit_unless_it_is_to_be_skipped()
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        string code = OpenLand.Code();
        ImportFile file = new ImportFile().Box(code, place).Box("440783", (place.West + 0.001, place.South));
        JsonElement job = await server.CheckAsync(file);
        Assert.Equal((1, 0, 0, 1), ImportClient.Counts(job));
        Assert.Equal(["BAD_CODE"], ImportClient.Problems(job, 2));
        string id = job.GetProperty("id").GetString()!;

        JsonElement refused = await server.TryStepAsync("commitImport", new { id });
        Assert.Equal("ROWS_REJECTED", refused.GetProperty("userErrors")[0].GetProperty("code").GetString());
        await server.StepAsync("commitImport", new { id, skipRejected = true });
        Assert.Equal("COMMITTED", (await server.ReachAsync(id, "COMMITTED")).GetProperty("state").GetString());
        Assert.Equal(1L, await server.Owner.ScalarAsync<long>("select count(*) from land.parcel where code = $1", code));
        using HttpResponseMessage report = await server.Client.GetAsync($"/imports/{id}/report", TestContext.Current.CancellationToken);
        string text = await report.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"{code},ACCEPTED", text, StringComparison.Ordinal);
        Assert.Contains("REJECTED,code,BAD_CODE,", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mapping_is_saved_for_the_county_and_taken_up_again()
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        byte[] bytes = new ImportFile().Box(OpenLand.Code(), place, values: [("名", "三号地"), ("状态", "待开发")]).Bytes;
        string id = await server.UploadAsync(bytes, "parcels.geojson", "440783");
        await server.ReachAsync(id, "INSPECTED");
        await server.StepAsync("mapImport", new
        {
            id,
            fields = new[] { new { field = "NAME", column = "名" }, new { field = "STAGE", column = "状态" } },
            values = new[] { new { field = "STAGE", from = "待开发", to = "UNPREPARED" } },
            saveAs = "开平标准",
        });
        string next = await server.UploadAsync(bytes, "parcels.geojson", "440783");
        await server.ReachAsync(next, "INSPECTED");
        await server.StepAsync("mapImport", new { id = next, profile = "开平标准" });
        await server.StepAsync("commitImport", new { id = next });
        JsonElement job = await server.ReachAsync(next, "COMMITTED", "CHECKED");
        Assert.Equal("COMMITTED", job.GetProperty("state").GetString());
        Assert.Equal([["三号地", "UNPREPARED"]], await server.Owner.RowsAsync("select name, stage from land.parcel where name = '三号地'"));
    }

    [Fact]
    public async Task A_job_of_another_is_not_there()
    {
        string id = await server.UploadAsync(new ImportFile().Box(OpenLand.Code(), (112.5, 22.4)).Bytes, "parcels.geojson");
        await using Npgsql.NpgsqlConnection connection = await server.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using Npgsql.NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("select set_config('geo.actor', 'somebody', true), set_config('geo.role', 'editor', true), set_config('geo.exact', '440783', true)");
        foreach (string view in new[] { "import_job", "import_detail", "import_report", "import_job_history", "import_job_past" })
        {
            Assert.Empty(await connection.RowsAsync($"select from api.{view}"));
        }

        await server.StepAsync("cancelImport", new { id });
        Assert.Equal("CANCELLED", (await server.ReachAsync(id, "FAILED")).GetProperty("failureCode").GetString());
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Accepted)]
    public async Task A_page_of_another_site_brings_nothing_in(string? origin, HttpStatusCode expected)
    {
        using HttpResponseMessage response = await server.SendAsync(new ImportFile().Bytes, "a.geojson", origin: origin);
        Assert.Equal(expected, response.StatusCode);
    }
}
