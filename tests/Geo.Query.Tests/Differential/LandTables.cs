using System.Text.Json.Nodes;
using Geo.Query.Tests.Land;

namespace Geo.Query.Tests.Differential;

/// <summary>The rows of <c>dataset.sql</c> as JSON that loses nothing: decimals and instants as text, shapes with their boxes.</summary>
internal static class LandTables
{
    // Records that lead to nothing, so that fields which must not be null are.
    private const string Dangling = """
        insert into api.platform values ('lost', 'Lost', '000000', null, st_point(112.2, 22.2, 4490)) on conflict do nothing;
        update api.parcel set platform_key = 'lost' where right(code, 4) in ('0007', '0013');
        insert into api.parcel
        select '999999', '99999999-0000-8000-8000-000000000000', '9999990000', name, stage, boundary, 1, null, null, null, null, null, updated_at, null, null
        from api.parcel where code = '4407830001' on conflict do nothing;
        insert into api.project values ('999999', '99999999-0000-8000-8000-000000000001', 'Project 9', 2.50) on conflict do nothing;
        insert into api.project_parcel values ('999999', '99999999-0000-8000-8000-000000000001', '99999999-0000-8000-8000-000000000000') on conflict do nothing
        """;

    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["region"] = $"code, name, level, {Shape("boundary")}, {Shape("seat")}",
        ["platform"] = $"key, name, region_code, {Shape("boundary")}, {Shape("location")}",
        ["parcel"] = $"""
            county_code, id, code, name, stage, {Shape("boundary")}, ellipsoid_area, registered_area::text, price::text, floors, is_listed, stated_on,
            to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as updated_at, tag, platform_key
            """,
        ["project"] = "county_code, id, name, investment::text",
        ["project_parcel"] = "county_code, project_id, parcel_id",
        ["constraint_area"] = $"key, kind, {Shape("boundary")}",
    };

    public static Task AddDanglingRecordsAsync(LandFixture land) => land.RowsAsync<int>($"{Dangling}; select 1");

    public static async Task<JsonObject> ReadAsync(LandFixture land)
    {
        JsonObject tables = [];
        foreach ((string table, string columns) in Columns)
        {
            List<string> rows = await land.RowsAsync<string>($"select json_agg(row_to_json(t))::text from (select {columns} from api.{table}) as t");
            tables[table] = JsonNode.Parse(rows[0]);
        }

        return tables;
    }

    private static string Shape(string column) => $$"""
        case when {{column}} is not null then json_build_object(
          'box', {{Box(column)}},
          'hole', case when st_numinteriorrings(st_geometryn({{column}}, 1)) > 0 then {{Box($"st_interiorringn(st_geometryn({column}, 1), 1)")}} end,
          'geojson', st_asgeojson(st_forcepolygonccw({{column}}), 7, 0)::json,
          'wkt', st_astext({{column}}, 9)) end as {{column}}
        """;

    private static string Box(string shape) => $"json_build_array(st_xmin({shape}), st_ymin({shape}), st_xmax({shape}), st_ymax({shape}))";
}
