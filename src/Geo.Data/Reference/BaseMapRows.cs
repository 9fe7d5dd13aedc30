namespace Geo.Data.Reference;

/// <summary>Land, coast, islands, rivers and built-up areas for small scales.</summary>
internal static class BaseMapRows
{
    private static readonly (string Kind, string File)[] Layers =
    [
        ("LAND", "naturalearth/ne_land.geojson"),
        ("COASTLINE", "naturalearth/ne_coastline.geojson"),
        ("MINOR_ISLAND", "naturalearth/ne_minor_islands.geojson"),
        ("RIVER", "naturalearth/ne_rivers.geojson"),
        ("URBAN_AREA", "naturalearth/ne_urban_areas.geojson"),
    ];

    public static ReferenceTable Read(ReferenceFiles files) => new(
        "basemap_feature",
        ["key"],
        ["key", "kind", "name", "scale_rank", "min_zoom", "shape", "source_id"],
        [.. Layers.SelectMany(layer => files.ReadFeatures(layer.File).Select((feature, index) => Feature(layer.Kind, feature, index + 1)))]);

    private static ReferenceRow Feature(string kind, FeatureRow feature, int number) => new(
        feature.Place,
        [
            $"{kind.ToLowerInvariant().Replace('_', '-')}-{number}", kind, feature.Optional("name_zh") ?? feature.Optional("name"), Rank(feature),
            feature.Number("min_zoom"), feature.Geometry, "natural-earth",
        ]);

    private static int? Rank(FeatureRow feature) => feature.Number("scalerank") switch
    {
        null => null,
        decimal rank when rank == decimal.Truncate(rank) => (int)rank,
        decimal => throw feature.Wrong("scalerank", "is no whole number."),
    };
}
