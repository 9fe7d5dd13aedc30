using System.Globalization;
using System.Text.Json.Nodes;
using Geo.Testing;

namespace Geo.Server.Tests.Schema.SiteSearch;

/// <summary>The oracle: each criterion is a statement of its own over all parcels, and the answers are intersected here.</summary>
internal sealed class NaiveSearch(PostgisFixture database, DateOnly day)
{
    private readonly string _day = $"date '{day:yyyy-MM-dd}'";

    /// <summary>The codes of the parcels that meet all must-haves.</summary>
    public async Task<string[]> FindAsync(JsonObject criteria)
    {
        HashSet<string>? found = null;
        foreach (string condition in criteria.SelectMany(field => Conditions(field.Key, field.Value!)).Prepend("state = 'ACTIVE'"))
        {
            IEnumerable<string> codes = (await database.Owner.RowsAsync(
                $"select code from land.parcel as p, set_config('geo.exact', '440703,440704,440705,440781,440783,440784,440785', false) where {condition}")).Select(row => (string)row[0]!);
            found = found is null ? [.. codes] : [.. found.Intersect(codes, StringComparer.Ordinal)];
        }

        return [.. found!.Order(StringComparer.Ordinal)];
    }

    private IEnumerable<string> Conditions(string name, JsonNode value) => name switch
    {
        "sizeMu" => Range("ellipsoid_area * 3 / 2000", value),
        "stages" => [$"stage in ({Texts(value)})"],
        "ownerships" => [$"ownership in ({Texts(value)})"],
        "plannedUses" => [Uses("planned_use", value)],
        "presentUses" => [Uses("land_use", value)],
        "regions" => [$"exists (select from land.region as r where r.code in (p.county_code, p.township_code) and (r.code in ({Texts(value)}) or r.parent_code in ({Texts(value)})))"],
        "platforms" => [$"platform_key in (with recursive tree as (select key from land.platform where key in ({Texts(value)}) union select child.key from land.platform as child join tree on child.parent_key = tree.key) select key from tree)"],
        "price" => Range(Price, value),
        "pricePerMu" => Range($"{Price} / (ellipsoid_area * 3 / 2000)", value),
        "plotRatio" => Range($"(select plot_ratio::float8 from land.parcel_performance as f where f.parcel_id = p.id and f.year <= {day.Year} order by year desc limit 1)", value),
        "hardFree" => [Free("HARD", value)],
        "softFree" => [Free("SOFT", value)],
        "distances" => value.AsArray().Select(limit => $"(select min(st_distance(p.boundary::geography, f.location::geography)) from land.facility as f where f.kind = '{limit!["facility"]}') <= {Number(limit["maxMetres"]!)}"),
        "notIdle" => [$"p.id not in (select parcel_id from api.idle_clock_on({_day}) where state <> 'NONE' and state <> 'DISPOSED')"],
        "wishes" => [],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such must-have."),
    };

    private string Price => $"(select price::float8 from land.supply_contract as c where c.parcel_id = p.id and c.signed_on <= {_day} order by signed_on desc, number desc limit 1)";

    private string Free(string hardness, JsonNode share) =>
        $"coalesce((select st_area(st_intersection(p.boundary, st_union(c.boundary))::geography) from land.constraint_area as c where c.hardness = '{hardness}' and c.valid_from <= {_day} and coalesce(c.valid_to, 'infinity') >= {_day} and c.boundary && p.boundary), 0) <= p.ellipsoid_area * (1 - {Number(share)} + 1e-9)";

    private static IEnumerable<string> Range(string measured, JsonNode range)
    {
        if (range["min"] is { } least)
        {
            yield return $"{measured} >= {Number(least)}";
        }

        if (range["max"] is { } most)
        {
            yield return $"{measured} <= {Number(most)}";
        }
    }

    private static string Uses(string column, JsonNode classes) =>
        $"({string.Join(" or ", classes.AsArray().Select(use => $"{column}_system = '{use!["system"]}' and {column}_code like '{use["code"]}%'"))})";

    private static string Texts(JsonNode texts) => string.Join(", ", texts.AsArray().Select(text => $"'{text}'"));

    private static string Number(JsonNode number) => number.GetValue<double>().ToString("R", CultureInfo.InvariantCulture);
}
