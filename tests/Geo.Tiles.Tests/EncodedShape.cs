using Geo.Tiles.Encode;
using Geo.Tiles.Tests.Decoding;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Tiles.Tests;

/// <summary>Encodes one geometry into a tile of its own and reads it back.</summary>
internal static class EncodedShape
{
    public static DecodedFeature? Of(TileId tile, string wkt) => Of(tile, new WKTReader().Read(wkt).AsBinary());

    public static DecodedFeature? Of(TileId tile, Geometry geometry) => Of(tile, geometry.AsBinary());

    public static DecodedFeature? Of(TileId tile, byte[] wkb)
    {
        using GeometryEncoder encoder = new(tile);
        ShapeKind kind = encoder.Encode(wkb);
        if (kind == ShapeKind.None)
        {
            return null;
        }

        using LayerEncoder layer = new("shape", []);
        using ByteBuffer bytes = new();
        layer.Add(1, kind, encoder.Commands, []);
        layer.WriteTo(bytes);
        return TileDecoder.Decode(bytes.Written.ToArray())["shape"].Features.Single();
    }

    /// <summary>The paths as text; a ring is open.</summary>
    public static string Paths(DecodedFeature? feature) =>
        feature is null ? "" : string.Join(" | ", feature.Paths.Select(path => string.Join(' ', path.Select(at => $"{at.X},{at.Y}"))));
}
