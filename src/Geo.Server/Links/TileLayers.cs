using Geo.Tiles;

namespace Geo.Server.Links;

/// <summary>Which layer shows the records of which type.</summary>
internal static class TileLayers
{
    /// <summary>The layer of a type of the API, or null where it has none.</summary>
    public static TileLayer? Of(string typeName) => typeName switch
    {
        "Region" => TileCatalog.Region,
        "Platform" => TileCatalog.Platform,
        "Park" => TileCatalog.Park,
        "Parcel" => TileCatalog.Parcel,
        "Constraint" => TileCatalog.Constraint,
        "Facility" => TileCatalog.Facility,
        _ => null,
    };
}
