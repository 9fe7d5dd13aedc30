using Geo.Testing;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>The features of a vector tile whatever their order, each with its layer, number, values and shape.</summary>
internal static class TileFeatures
{
    public static string[] Read(byte[] tile) => [.. Protobuf.Read(tile).Where(read => read.Field == 3).SelectMany(layer => OfLayer(layer.Value.Bytes)).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> OfLayer(ReadOnlyMemory<byte> layer)
    {
        ILookup<int, ProtobufValue> parts = Protobuf.Read(layer).ToLookup(read => read.Field, read => read.Value);
        string[] keys = [.. parts[3].Select(key => Hex(key.Bytes))], values = [.. parts[4].Select(value => Hex(value.Bytes))];
        string name = Hex(parts[1].Single().Bytes);
        return parts[2].Select(feature => OfFeature(name, feature.Bytes, keys, values));
    }

    private static string OfFeature(string layer, ReadOnlyMemory<byte> feature, string[] keys, string[] values)
    {
        ILookup<int, ProtobufValue> parts = Protobuf.Read(feature).ToLookup(read => read.Field, read => read.Value);
        List<uint> tags = [.. parts[2].SelectMany(packed => Protobuf.ReadPacked(packed.Bytes))];
        IEnumerable<string> pairs = Enumerable.Range(0, tags.Count / 2).Select(i => $"{keys[(int)tags[2 * i]]}={values[(int)tags[2 * i + 1]]}").Order(StringComparer.Ordinal);
        return $"{layer} {string.Join(',', parts[1].Select(id => id.Number))} {string.Join(',', pairs)} {string.Join(',', parts[4].Select(shape => Hex(shape.Bytes)))}";
    }

    private static string Hex(ReadOnlyMemory<byte> bytes) => Convert.ToHexString(bytes.Span);
}
