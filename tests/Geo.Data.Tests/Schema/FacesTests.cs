using Geo.Data.Tests.History;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Schema;

/// <summary>What the views show of parcels to who does not read their county in full (docs/decisions/0017-two-faces.md).</summary>
public sealed class FacesTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>, IAsyncLifetime
{
    private const string Kaiping = "440783";
    private const string Heshan = "440784";

    // In both counties: 1 published, 2 not, 3 published and withdrawn, 4 published by and by.
    private const string Insert =
        """
        insert into land.parcel (county_code, id, code, name, boundary, registered_area, stage, ownership, published, origin, source_id, updated_by)
        select county, gen_random_uuid(), county || '001001GB0000' || i, 'secret ' || i,
          st_multi(st_makeenvelope(x + i * 0.01 + 0.0001, 22.5001, x + i * 0.01 + 0.0024, 22.5013, 4490)), 28391.5, 'LISTED', 'STATE', i in (1, 3), 'SURVEYED', 'generated', 'somebody'
        from (values ('440783', 112.6), ('440784', 112.8)) as place (county, x), generate_series(1, 4) as i
        """;

    public async ValueTask InitializeAsync()
    {
        if (await database.Owner.ScalarAsync<long>("select count(*) from land.parcel") == 0)
        {
            await database.Owner.RunAsync(Insert);
            await database.Owner.RunAsync("update land.parcel set published = false where code like '%3'");
            await database.Owner.RunAsync("update land.parcel set stage = 'PREPARED' where code like '%4'");
            await database.Owner.RunAsync("update land.parcel set published = true where code like '%4'");
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("parcel_coarse", "", "", "")]
    [InlineData("parcel_coarse", Kaiping, "", "")]
    [InlineData("parcel_coarse", "", Kaiping, "K1 K4")]
    [InlineData("parcel_coarse", "", "440783,440784", "K1 K4 H1 H4")]
    [InlineData("parcel", "", "440783,440784", "")]
    [InlineData("parcel_mixed", "", "", "")]
    [InlineData("parcel_mixed", Kaiping, "", "K1 K2 K3 K4")]
    [InlineData("parcel_mixed", "", Kaiping, "K1 K4")]
    [InlineData("parcel_mixed", Kaiping, Heshan, "K1 K2 K3 K4 H1 H4")]
    [InlineData("parcel_mixed", Kaiping, "440783,440784", "K1 K2 K3 K4 H1 H4")]
    public async Task A_face_shows_the_published_parcels_of_the_coarse_counties_and_all_of_the_exact_ones(string view, string exact, string coarse, string expected)
    {
        string position = (await database.Owner.ScalarAsync<long>("select max(position) from land.change_transaction")).ToString(System.Globalization.CultureInfo.InvariantCulture);
        foreach (string source in new[] { view, $"{view}_at(null)", $"{view}_at({position})" })
        {
            IReadOnlyList<object?[]> rows = await ReadAsync($"select case county_code when '440783' then 'K' else 'H' end || right(code, 1) from api.{source} order by county_code, code", exact, coarse);
            Assert.Equal((source, expected), (source, string.Join(' ', rows.Select(row => row[0]))));
        }
    }

    [Fact]
    public async Task A_coarse_row_hides_names_outlines_and_true_areas()
    {
        IReadOnlyList<object?[]> rows = await ReadAsync(
            """
            select name, updated_by, st_astext(boundary, 3), st_astext(label_point, 4), ellipsoid_area / (2000 / 3.0), planar_area / (2000 / 3.0), registered_area, stage, published
            from api.parcel_coarse where code = '440783001001GB00001'
            """,
            exact: "",
            coarse: Kaiping);

        object?[] row = Assert.Single(rows);
        Assert.Equal([null, null, "MULTIPOLYGON(((112.61 22.5,112.61 22.501,112.612 22.501,112.612 22.5,112.61 22.5)))", "POINT(112.6105 22.5005)"], row[..4]);
        Assert.Equal(45, (double)row[4]!, 1e-9);
        Assert.Equal(45, (double)row[5]!, 1e-9);
        Assert.Equal([30_000.00m, "LISTED", true], row[6..]);
    }

    [Fact]
    public async Task A_mixed_row_is_full_in_the_own_county_and_coarse_elsewhere() => Assert.Equal(
        [["440783", "secret 1", false, "somebody"], ["440784", null, true, null]],
        await ReadAsync("select county_code, name, boundary = coarse_boundary, updated_by from api.parcel_mixed where code like '%1' order by county_code", Kaiping, Heshan));

    [Fact]
    public async Task The_past_shows_what_was_published_then_and_is_today()
    {
        long inserted = await database.Owner.ScalarAsync<long>("select min(position) from land.parcel_history as entry join land.change_transaction as change on change.id = entry.change_id");
        string Codes(IReadOnlyList<object?[]> rows) => string.Join(' ', rows.Select(row => row[0]));

        string At(string face, long position) => $"select right(code, 1) || left(stage, 1) from api.parcel_{face}_at({position}) where county_code = '440783' order by code";
        Assert.Equal("", Codes(await ReadAsync(At("coarse", inserted - 1), "", Kaiping)));
        Assert.Equal("1L", Codes(await ReadAsync(At("coarse", inserted), "", Kaiping)));
        Assert.Equal("1L", Codes(await ReadAsync(At("coarse", inserted + 2), "", Kaiping)));
        Assert.Equal("1L 4P", Codes(await ReadAsync(At("coarse", inserted + 3), "", Kaiping)));
        Assert.Equal("1L 2L 3L 4L", Codes(await ReadAsync(At("mixed", inserted), Kaiping, Heshan)));
        Assert.Equal("1L", Codes(await ReadAsync(At("mixed", inserted), Heshan, Kaiping)));
    }

    [Fact]
    public async Task In_the_history_a_state_that_was_not_published_counts_as_none()
    {
        const string Entries = "select right(code, 1), operation, actor, name from api.parcel_coarse_history where county_code = '440783' and code is not null order by code, position";

        Assert.Equal(
            [["3", "UPDATE", null, null], ["4", "INSERT", null, null], ["4", "INSERT", null, null]],
            await ReadAsync(Entries, "", Kaiping));
    }

    [Theory]
    [InlineData("parcel_coarse_boundary", "select id from api.parcel_coarse where boundary && st_makeenvelope(112.6, 22.5, 112.61, 22.51, 4490)")]
    [InlineData("parcel_coarse_boundary", "select id from api.parcel_mixed where boundary && st_makeenvelope(112.6, 22.5, 112.61, 22.51, 4490)")]
    [InlineData("parcel_coarse_area", "select id from api.parcel_coarse order by ellipsoid_area desc, county_code desc, id desc limit 20")]
    [InlineData("parcel_coarse_boundary_then", "select id from api.parcel_coarse_at(1) where boundary && st_makeenvelope(112.6, 22.5, 112.61, 22.51, 4490)")]
    public async Task The_rights_keep_the_index_in_use(string index, string statement)
    {
        IReadOnlyList<object?[]> plan = await ReadAsync($"explain (costs off) {statement}", "", Kaiping, "off");

        Assert.Contains(plan, row => ((string)row[0]!).Contains($"using {index} ", StringComparison.Ordinal) || ((string)row[0]!).Contains($"on {index}", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_boundary_that_is_written_brings_its_coarse_shape_along()
    {
        await database.Owner.InTransactionAsync(
            "update land.parcel set boundary = st_translate(boundary, 0, 0.002) where code = '440784001001GB00001'",
            "do $$ begin assert (select st_ymin(coarse_boundary) = 22.502 from land.parcel where code = '440784001001GB00001'); end $$",
            "update land.parcel set boundary = st_translate(boundary, 0, -0.002) where code = '440784001001GB00001'");

        Assert.Equal(0L, await database.Owner.ScalarAsync<long>("select count(*) from land.parcel where (coarse_boundary is not null) <> published or not st_equals(coarse_boundary, land.coarse_boundary(boundary))"));
    }

    private async Task<IReadOnlyList<object?[]>> ReadAsync(string statement, string exact, string coarse, string sequentially = "on")
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync(
            "select set_config('geo.exact', $1, true), set_config('geo.coarse', $2, true), set_config('enable_seqscan', $3, true), set_config('enable_sort', $3, true)", exact, coarse, sequentially);
        return await connection.RowsAsync(statement);
    }
}
