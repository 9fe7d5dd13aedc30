using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Single constraint areas and whole versions, and the sources records are read from.</summary>
public sealed class ConstraintActTests(DemoServer server) : IClassFixture<DemoServer>
{
    private readonly ActLand _land = new(server);

    [Fact]
    public async Task A_new_version_ends_the_one_before_on_the_day_before()
    {
        object square = await _land.SquareAsync();
        string from = ActLand.NextDay();
        await _land.MakeAsync("publishConstraintVersion", Version("FLOOD", from, Area("甲", square), Area("乙", square)));
        await _land.RefusedAsync("publishConstraintVersion", Version("FLOOD", from, Area("甲", square)), "validFrom: VERSION_NOT_LATER");
        string later = ActLand.NextDay();
        JsonElement payload = await _land.RunAsync("publishConstraintVersion", Version("FLOOD", later, Area("甲", square)), "code");
        ParcelAct.Expect(payload);
        Assert.Equal("440783", payload.GetProperty("record").GetProperty("code").GetString());
        IReadOnlyList<object?[]> areas = await server.Owner.RowsAsync(
            "select code, valid_from::text, valid_to::text, version from land.constraint_area where county_code = '440783' and kind = 'FLOOD' and valid_from >= $1::date order by valid_from, code collate \"C\"", from);
        string end = DateOnly.Parse(later, System.Globalization.CultureInfo.InvariantCulture).AddDays(-1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal<object?[]>([["乙", from, end, 2], ["甲", from, end, 2], ["甲", later, null, 1]], areas);
        Assert.Equal(0L, await server.Owner.ScalarAsync<long>(
            "select count(*) from land.constraint_area where county_code = '440783' and kind = 'FLOOD' and valid_from < $1::date and (valid_to is null or valid_to >= $1::date)", from));
    }

    [Fact]
    public async Task What_is_wrong_with_a_version_is_said_with_its_place_and_nothing_is_written()
    {
        object square = await _land.SquareAsync();
        long before = await server.Owner.ScalarAsync<long>("select count(*) from land.constraint_area");
        string from = ActLand.NextDay();
        await _land.RefusedAsync("publishConstraintVersion", Version("HERITAGE", from), "areas: EMPTY");
        await _land.RefusedAsync("publishConstraintVersion", Version("HERITAGE", from, [.. Enumerable.Repeat(Area("甲", square), 501)]), "areas: TOO_MANY");
        await _land.RefusedAsync("publishConstraintVersion", Version("ECOLOGICAL_RED_LINE", from, Area("甲", square)), "hardness: HARD_KIND");
        await _land.RefusedAsync("publishConstraintVersion", Version("HERITAGE", "1948-01-01", Area("甲", square)), "validFrom: BAD_DATE");
        await _land.RefusedAsync(
            "publishConstraintVersion",
            Version(
                "HERITAGE", from, Area("甲", square), Area("甲", square), Area(" ", square), Area("乙", new { wkt = new { text = "POINT (112.6 22.4)" } }), Area("丙", OpenLand.Box(113.3, 22.8, 113.31, 22.81)),
                Area("丁", new { wkt = new { text = "POLYGON ((112.6 22.4, 112.601 22.401, 112.601 22.4, 112.6 22.401, 112.6 22.4))" } })),
            "areas.1.code: TWICE",
            "areas.2.code: BLANK",
            "areas.3.boundary: NOT_AN_OUTLINE",
            "areas.4.boundary: OUTSIDE_COUNTY",
            "areas.5.boundary: BAD_GEOMETRY");
        Assert.Equal(before, await server.Owner.ScalarAsync<long>("select count(*) from land.constraint_area"));
    }

    [Fact]
    public async Task Of_two_versions_published_at_once_for_a_day_one_wins()
    {
        object square = await _land.SquareAsync();
        string from = ActLand.NextDay();
        JsonElement[] payloads = await Task.WhenAll(
            _land.RunAsync("publishConstraintVersion", Version("HERITAGE", from, Area("甲", square))), _land.RunAsync("publishConstraintVersion", Version("HERITAGE", from, Area("乙", square))));
        Assert.Equal(["", "validFrom: VERSION_NOT_LATER"], payloads.Select(payload => string.Concat(ActLand.Codes(payload))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_single_area_is_recorded_corrected_and_ended()
    {
        object boundary = await _land.SquareAsync();
        string code = ActLand.Number();
        await _land.RefusedAsync("recordConstraint", Single(code, boundary, kind: "PERMANENT_BASIC_FARMLAND"), "hardness: HARD_KIND");
        await _land.RefusedAsync("recordConstraint", Single(code, boundary, validTo: "2023-01-01"), "validTo: BAD_PERIOD");
        await _land.RefusedAsync("recordConstraint", Single(code, OpenLand.Box(2, 48, 2.001, 48.001)), "boundary: OUTSIDE_CHINA");
        await _land.RefusedAsync("recordConstraint", Single(code, OpenLand.Box(113.3, 22.8, 113.31, 22.81)), "boundary: OUTSIDE_COUNTY");
        string id = await _land.MakeAsync("recordConstraint", Single(code, boundary));
        await _land.RefusedAsync("recordConstraint", Single(code, boundary), "code: DUPLICATE_CODE");
        await _land.RefusedAsync("correctConstraint", new { id, version = 1, code = (string?)null, validTo = "2023-01-01", reason = "r" }, "code: REQUIRED");
        await _land.RefusedAsync("endConstraint", new { id, version = 1, validTo = "2023-01-01", reason = "r" }, "validTo: BAD_PERIOD");
        await _land.MakeAsync("endConstraint", new { id, version = 1, validTo = "2025-01-01", reason = "r" });
        await _land.RefusedAsync("endConstraint", new { id, version = 2, validTo = "2025-01-01", reason = "r" }, "id: CONSTRAINT_ENDED");
        await _land.MakeAsync("correctConstraint", new { id, version = 2, validTo = (string?)null, hardness = "HARD", reason = "r" });
    }

    [Fact]
    public async Task A_source_is_recorded_once_and_cited_from_then_on()
    {
        string key = ActLand.Key();
        await _land.RefusedAsync("recordSource", new { key = "Ü", title = " ", kind = "register" }, "key: BAD_KEY", "title: BLANK");
        await _land.MakeAsync("recordSource", new { key, title = "台账", kind = "register" });
        await _land.RefusedAsync("recordSource", new { key, title = "台账", kind = "register" }, "key: DUPLICATE_KEY");
        await _land.MakeAsync("recordConstraint", Single(ActLand.Number(), await _land.SquareAsync(), source: key));
    }

    private static object Version(string kind, string validFrom, params object[] areas) =>
        new { countyCode = "440783", kind, hardness = "SOFT", validFrom, areas, sourceKey = "generated", reason = "new plan" };

    private static object Area(string code, object boundary) => new { code, boundary };

    private static object Single(string code, object boundary, string kind = "FLOOD", string? validTo = null, string source = "generated") =>
        new { countyCode = "440783", code, kind, hardness = "SOFT", validFrom = "2024-01-01", validTo, boundary, sourceKey = source };
}
