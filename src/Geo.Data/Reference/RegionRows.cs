using NetTopologySuite.Geometries;

namespace Geo.Data.Reference;

/// <summary>The province, its 21 cities, the counties of Jiangmen and their township-level units.</summary>
internal static class RegionRows
{
    public const string Counties = "boundaries/jiangmen_counties.geojson";
    public const string Townships = "places/jiangmen_townships.csv";
    public const string Names = "places/region_names.csv";
    private const string City = "boundaries/jiangmen_city.geojson";
    private const string Boundaries = "china-admin-division";

    public static ReferenceTable Read(ReferenceFiles files, Seats seats)
    {
        Dictionary<string, CsvRow> names = files.ReadCsv(Names).ToDictionary(row => row.Text("code"), StringComparer.Ordinal);
        IReadOnlyList<FeatureRow> loaded = files.ReadFeatures(City);
        HashSet<string> detailed = new(loaded.Select(city => city.Text("adcode")), StringComparer.Ordinal);
        // 东沙群岛 is land of the province, not a region; a city that has a boundary in full detail takes that one.
        IEnumerable<FeatureRow> cities = files.ReadFeatures("boundaries/guangdong_cities.geojson")
            .Where(city => city.Text("level") == "city")
            .Select(city => detailed.Contains(city.Text("adcode")) ? loaded.Single(one => one.Text("adcode") == city.Text("adcode")) : city);
        return new ReferenceTable(
            "region",
            ["code"],
            ["code", "name", "name_en", "level", "kind", "parent_code", "boundary", "seat", "area_km2", "source_id"],
            [
                .. files.ReadFeatures("boundaries/guangdong_province.geojson").Select(feature => Bounded(feature, "PROVINCE", names, seats)),
                .. cities.Select(feature => Bounded(feature, "CITY", names, seats)),
                .. files.ReadFeatures(Counties).Select(feature => Bounded(feature, "COUNTY", names, seats)),
                .. files.ReadCsv(Townships).Select(row => Township(row, seats)),
            ]);
    }

    private static ReferenceRow Bounded(FeatureRow feature, string level, Dictionary<string, CsvRow> names, Seats seats)
    {
        string code = feature.Text("adcode");
        CsvRow name = names.GetValueOrDefault(code) ?? throw feature.Wrong("adcode", $"'{code}' is not in {Names}.");
        MultiPolygon boundary = GeoJsonReader.MultiPolygon(feature);
        return new ReferenceRow(
            feature.Place,
            [
                code, feature.Text("name"), name.Text("name_en"), level, name.Text("kind"), feature.Optional("parent_adcode"), boundary, seats.Of(code),
                feature.Number("area_km2"), Boundaries,
            ]);
    }

    private static ReferenceRow Township(CsvRow row, Seats seats) => new(
        row.Place,
        [
            row.Text("code"), row.Text("name"), row.Optional("geonames_name"), "TOWNSHIP", row.Text("kind"), row.Text("county_adcode"), null,
            seats.Of(row.Text("code")), null, "china-division",
        ]);
}
