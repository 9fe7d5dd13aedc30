namespace Geo.Data.Reference;

/// <summary>Populated places.</summary>
internal static class PlaceRows
{
    public const string File = "places/geonames_places.geojson";

    public static ReferenceTable Read(ReferenceFiles files) => new(
        "place",
        ["key"],
        ["key", "name", "name_en", "kind", "population", "location", "region_code", "source_id"],
        [
            .. files.ReadFeatures(File).Select(place => new ReferenceRow(
                place.Place,
                [
                    $"geonames-{place.Text("geonames_id")}", place.Text("name_zh"), place.Text("name"), place.Text("feature_code"), place.Number("population"),
                    place.Geometry, place.Optional("jiangmen_county"), "geonames",
                ])),
        ]);
}
