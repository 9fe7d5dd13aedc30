using System.Collections.Immutable;
using Geo.Sql;

namespace Geo.Tiles;

/// <summary>The layers there are. The tables in <c>docs/life-of-a-tile.md</c> list their properties.</summary>
public static class TileCatalog
{
    private static readonly ImmutableArray<TileProperty> RegionProperties =
    [
        TileProperty.Text("code"), TileProperty.Text("name"), TileProperty.Text("nameEn", "name_en"), TileProperty.Text("level"),
    ];

    private static readonly ImmutableArray<TileProperty> SiteProperties =
    [
        TileProperty.Text("key"), TileProperty.Text("name"), TileProperty.Text("nameEn", "name_en"),
        TileProperty.Text("precision", "location_precision"), TileProperty.Text("origin"),
    ];

    private static readonly ImmutableArray<TileProperty> PlatformProperties = [.. SiteProperties, TileProperty.Text("kind")];

    /// <summary>The boundaries of administrative regions, and a point for the name of each.</summary>
    public static readonly TileLayer Region = new("region", 0, 14,
    [
        new TilePart
        {
            Name = "region", Description = "行政区划: boundaries of regions", View = "region", Key = "code",
            Geometry = row => row.Column("boundary"), Properties = RegionProperties, ShownAt = LevelShown,
        },
        new TilePart
        {
            Name = "region_label", Description = "行政区划: where the name of a region stands", View = "region", Key = "code",
            Geometry = row => row.Column("label_point"), Properties = RegionProperties, ShownAt = LevelShown,
        },
    ]);

    /// <summary>Industrial platforms: where they stand, and their outline where one is known.</summary>
    public static readonly TileLayer Platform = new("platform", 0, 14,
        [Outline("platform", "产业平台", PlatformProperties), Place("platform", "产业平台", PlatformProperties)]);

    /// <summary>Specialised parks: where they stand, and their outline where one is known.</summary>
    public static readonly TileLayer Park = new("park", 0, 14,
        [Outline("park", "专业园区", SiteProperties), Place("park", "专业园区", SiteProperties)]);

    /// <summary>Parcels: shapes from about a pixel up, counts of all others.</summary>
    public static readonly TileLayer Parcel = new("parcel", 0, 18,
    [
        new TilePart
        {
            Name = "parcel", Description = "地块: parcels of at least about a pixel", View = "parcel", HasFaces = true, Key = "code", PartitionColumn = "county_code",
            Geometry = row => row.Column("boundary"),
            Properties =
            [
                TileProperty.Text("code"), TileProperty.Text("stage"), Use("landUse", "land_use"), Use("plannedUse", "planned_use"),
                new("areaMu", TileValueKind.Number, row => Sql.Sql.Of($"round({row.Column("ellipsoid_area")} * 0.015) / 10")),
                TileProperty.Text("origin"),
            ],
            Counts = new TileCounts("parcel_count", "label_point", "ellipsoid_area") { Cells = "parcel_cell" },
        },
    ]);

    /// <summary>Areas in which land use is restricted.</summary>
    public static readonly TileLayer Constraint = new("constraint", 6, 16,
    [
        new TilePart
        {
            Name = "constraint", Description = "管控要素: constraint areas", View = "constraint_area", Key = "id",
            Geometry = row => row.Column("boundary"), Rank = row => Sql.Sql.Of($"st_area({row.Column("boundary")})"),
            Properties =
            [
                TileProperty.Text("code"), TileProperty.Text("kind"), TileProperty.Text("hardness"), TileProperty.Text("name"),
                TileProperty.Text("origin"),
            ],
        },
    ]);

    /// <summary>Ports, airports, power plants, expressway exits and the like.</summary>
    public static readonly TileLayer Facility = new("facility", 0, 14,
    [
        new TilePart
        {
            Name = "facility", Description = "配套设施: facilities", View = "facility", Key = "key",
            Geometry = row => row.Column("location"),
            Properties =
            [
                TileProperty.Text("key"), TileProperty.Text("kind"), TileProperty.Text("name"), TileProperty.Text("nameEn", "name_en"),
            ],
        },
    ]);

    /// <summary>The page's own base map: land, coast, rivers, towns.</summary>
    public static readonly TileLayer Basemap = new("basemap", 0, 10,
    [
        new TilePart
        {
            Name = "basemap", Description = "底图: land, coastline, islands, rivers, urban areas", View = "basemap_feature", Key = "key",
            Geometry = row => row.Column("shape"),
            ShownAt = (row, zoom) => Sql.Sql.Of($"coalesce({row.Column("min_zoom")}, 0) <= {zoom} + 1"),
            Properties = [TileProperty.Text("kind"), TileProperty.Text("name"), Number("scaleRank", "scale_rank")],
        },
    ]) { HasHistory = false };

    /// <summary>Named places of the base map.</summary>
    public static readonly TileLayer PlaceName = new("place", 0, 14,
    [
        new TilePart
        {
            Name = "place", Description = "地名: populated places", View = "place", Key = "key",
            Geometry = row => row.Column("location"), Rank = row => Sql.Sql.Of($"coalesce({row.Column("population")}, 0)"),
            Properties =
            [
                TileProperty.Text("key"), TileProperty.Text("name"), TileProperty.Text("nameEn", "name_en"), TileProperty.Text("kind"),
                Number("population", "population"),
            ],
        },
    ]);

    /// <summary>All layers.</summary>
    public static readonly ImmutableArray<TileLayer> Layers = [Region, Platform, Park, Parcel, Constraint, Facility, Basemap, PlaceName];

    /// <summary>The layer of a name, or null where there is none.</summary>
    public static TileLayer? Find(string name) => Layers.FirstOrDefault(layer => layer.Name == name);

    // Boundaries of towns would be specks on a map of the province.
    private static Sql.Sql LevelShown(SqlAlias row, Sql.Sql zoom) => Sql.Sql.Of(
        $"case {row.Column("level")} when 'PROVINCE' then 0 when 'CITY' then 4 when 'COUNTY' then 6 else 9 end <= {zoom}");

    // A code means nothing without its system: both in one value, which costs a feature no more than the code alone.
    private static TileProperty Use(string name, string use) =>
        new(name, TileValueKind.Text, row => Sql.Sql.Of($"{row.Column($"{use}_system")} || ':' || {row.Column($"{use}_code")}"));

    private static TileProperty Number(string name, string column) =>
        new(name, TileValueKind.Number, row => Sql.Sql.Of($"{row.Column(column)}::float8"));

    private static TilePart Place(string view, string term, ImmutableArray<TileProperty> properties) => new()
    {
        Name = view, Description = $"{term}: where it stands", View = view, Key = "key",
        Geometry = row => row.Column("location"), Properties = properties,
    };

    private static TilePart Outline(string view, string term, ImmutableArray<TileProperty> properties) => new()
    {
        Name = $"{view}_outline", Description = $"{term}: its outline where one is known", View = view, Key = "key",
        Geometry = row => row.Column("boundary"), Properties = properties,
    };
}
