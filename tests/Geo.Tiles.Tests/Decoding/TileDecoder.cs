using System.Text;
using Geo.Testing;

namespace Geo.Tiles.Tests.Decoding;

/// <summary>Reads vector tiles strictly: what the specification forbids fails the test.</summary>
public static class TileDecoder
{
    private static readonly string[] Kinds = ["UNKNOWN", "POINT", "LINE", "POLYGON"];

    /// <summary>Reads a tile.</summary>
    public static DecodedTile Decode(ReadOnlyMemory<byte> tile)
    {
        List<DecodedLayer> layers = [];
        foreach ((int field, ProtobufValue value) in Protobuf.Read(tile))
        {
            Require(field == 3, "only layers stand in a tile");
            layers.Add(DecodeLayer(value.Bytes));
        }

        Require(layers.Select(layer => layer.Name).Distinct(StringComparer.Ordinal).Count() == layers.Count, "layer names are unique");
        return new DecodedTile(layers);
    }

    private static DecodedLayer DecodeLayer(ReadOnlyMemory<byte> bytes)
    {
        string? name = null;
        int extent = 0;
        ulong version = 0;
        List<string> keys = [];
        List<object> values = [];
        List<ReadOnlyMemory<byte>> features = [];
        foreach ((int field, ProtobufValue value) in Protobuf.Read(bytes))
        {
            switch (field)
            {
                case 1: name = Text(value); break;
                case 2: features.Add(value.Bytes); break;
                case 3: keys.Add(Text(value)); break;
                case 4: values.Add(DecodeValue(value.Bytes)); break;
                case 5: extent = (int)value.Number; break;
                case 15: version = value.Number; break;
                default: throw new InvalidDataException($"A layer has no field {field}.");
            }
        }

        Require(version == 2, "version is 2");
        Require(features.Count > 0, "a layer has features");
        Require(keys.Distinct(StringComparer.Ordinal).Count() == keys.Count, "keys are unique");
        Require(values.Distinct().Count() == values.Count, "values are unique");
        return new DecodedLayer(name!, extent, features.ConvertAll(feature => DecodeFeature(feature, keys, values)));
    }

    private static DecodedFeature DecodeFeature(ReadOnlyMemory<byte> bytes, List<string> keys, List<object> values)
    {
        ulong id = 0;
        int kind = 0;
        Dictionary<string, object> tags = new(StringComparer.Ordinal);
        List<uint> commands = [];
        foreach ((int field, ProtobufValue value) in Protobuf.Read(bytes))
        {
            switch (field)
            {
                case 1: id = value.Number; break;
                case 2:
                    List<uint> pairs = Protobuf.ReadPacked(value.Bytes);
                    for (int i = 0; i < pairs.Count; i += 2)
                    {
                        tags.Add(keys[(int)pairs[i]], values[(int)pairs[i + 1]]);
                    }

                    break;
                case 3: kind = (int)value.Number; break;
                case 4: commands = Protobuf.ReadPacked(value.Bytes); break;
                default: throw new InvalidDataException($"A feature has no field {field}.");
            }
        }

        Require(id < 1UL << 53, "an id fits a JavaScript number");
        return new DecodedFeature(id, Kinds[kind], tags, DecodeGeometry(kind, commands));
    }

    private static List<IReadOnlyList<DecodedPoint>> DecodeGeometry(int kind, List<uint> commands)
    {
        List<IReadOnlyList<DecodedPoint>> paths = [];
        List<DecodedPoint> path = [];
        DecodedPoint cursor = default;
        int at = 0;
        while (at < commands.Count)
        {
            int command = (int)(commands[at] & 7);
            int count = (int)(commands[at++] >> 3);
            Require(count > 0, "a command has a count");
            if (command == 7)
            {
                Require(kind == 3 && count == 1 && path.Count >= 3, "ClosePath ends a ring of three points");
                paths.Add(path);
                path = [];
                continue;
            }

            if (command == 1 && path.Count > 0)
            {
                Require(kind == 2 && path.Count >= 2, "a line has two points");
                paths.Add(path);
                path = [];
            }

            Require(command == 2 || kind == 1 || count == 1, "MoveTo of a path has one point");
            for (int i = 0; i < count; i++)
            {
                cursor = new(cursor.X + Step(commands[at++]), cursor.Y + Step(commands[at++]));
                Require(command != 2 || path.Count == 0 || path[^1] != cursor, "LineTo moves");
                path.Add(cursor);
            }
        }

        if (path.Count > 0)
        {
            Require(kind != 3, "a ring is closed");
            paths.Add(path);
        }

        Require(paths.Count > 0, "a feature has a geometry");
        return paths;
    }

    private static object DecodeValue(ReadOnlyMemory<byte> bytes)
    {
        (int field, ProtobufValue value) = Protobuf.Read(bytes).Single();
        return field switch
        {
            1 => Text(value),
            2 => (double)BitConverter.UInt32BitsToSingle((uint)value.Number),
            3 => BitConverter.UInt64BitsToDouble(value.Number),
            4 or 5 => (double)value.Number,
            6 => (double)((long)(value.Number >> 1) ^ -(long)(value.Number & 1)),
            7 => value.Number != 0,
            _ => throw new InvalidDataException($"A value has no field {field}."),
        };
    }

    private static string Text(ProtobufValue value) => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(value.Bytes.Span);

    private static int Step(uint zigzag) => (int)(zigzag >> 1) ^ -(int)(zigzag & 1);

    private static void Require(bool holds, string rule)
    {
        if (!holds)
        {
            throw new InvalidDataException($"The tile breaks the rule that {rule}.");
        }
    }
}
