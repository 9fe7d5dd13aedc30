using Geo.Sql;

namespace Geo.Data.Reference;

/// <summary>Power plants, ports and airports.</summary>
internal static class FacilityRows
{
    public static IEnumerable<ReferenceTable> Read(ReferenceFiles files)
    {
        SqlAlias region = new("region");
        yield return new ReferenceTable(
            "facility",
            ["key"],
            ["key", "kind", "name", "name_en", "location", "region_code", "fuel", "capacity_mw", "operator", "note", "source_id"],
            [
                .. files.ReadFeatures("infrastructure/power_plants.geojson").Select(PowerPlant),
                .. files.ReadFeatures("naturalearth/ne_ports.geojson").Select(Port),
                .. files.ReadFeatures("naturalearth/ne_airports.geojson").Select(Airport),
            ])
        {
            Record = ReferenceRecord.Keyed("facility"),

            // A facility whose region the file does not name lies in the smallest region around it that has a boundary.
            Complete = Sql.Sql.Of(
                $"""
                update incoming_facility set region_code = (
                  select {region.Column("code")} from land.region as {region}
                  where st_contains({region.Column("boundary")}, incoming_facility.location)
                  order by array_position(array['COUNTY', 'CITY', 'PROVINCE'], {region.Column("level")}) limit 1)
                where region_code is null
                """),
        };
    }

    private static ReferenceRow PowerPlant(FeatureRow plant) => new(
        plant.Place,
        [
            $"power-plant-{plant.Text("plant_id")}", "POWER_PLANT", plant.Text("name"), plant.Text("name"), plant.Geometry, plant.Optional("jiangmen_county_adcode"),
            plant.Optional("fuel"), plant.Number("capacity_mw"), plant.Optional("owner"), plant.Optional("location_text"), "wri-power-plants",
        ]);

    // Two ports have one name; their rank tells them apart.
    private static ReferenceRow Port(FeatureRow port) => new(
        port.Place,
        [
            $"port-{port.Text("name").Replace(' ', '-').ToLowerInvariant()}-{port.Text("scalerank")}", "PORT", port.Text("name"), port.Text("name"), port.Geometry,
            null, null, null, null, port.Optional("website"), "natural-earth",
        ]);

    private static ReferenceRow Airport(FeatureRow airport) => new(
        airport.Place,
        [
            $"airport-{airport.Text("iata_code").ToLowerInvariant()}", "AIRPORT", airport.Optional("name_zh") ?? airport.Text("name"), airport.Text("name"),
            airport.Geometry, null, null, null, null, airport.Optional("gps_code"), "natural-earth",
        ]);
}
