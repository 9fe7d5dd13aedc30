using System.Buffers.Binary;

namespace Geo.Testing;

/// <summary>The wire format of protobuf.</summary>
public static class Protobuf
{
    /// <summary>The fields of a message in order.</summary>
    public static IEnumerable<(int Field, ProtobufValue Value)> Read(ReadOnlyMemory<byte> message)
    {
        int at = 0;
        while (at < message.Length)
        {
            ulong tag = ReadVarint(message.Span, ref at);
            ProtobufValue value;
            switch (tag & 7)
            {
                case 0:
                    value = new(ReadVarint(message.Span, ref at), default);
                    break;
                case 1:
                    value = new(BinaryPrimitives.ReadUInt64LittleEndian(message.Span[at..]), default);
                    at += 8;
                    break;
                case 2:
                    int length = checked((int)ReadVarint(message.Span, ref at));
                    value = new(0, message.Slice(at, length));
                    at += length;
                    break;
                case 5:
                    value = new(BinaryPrimitives.ReadUInt32LittleEndian(message.Span[at..]), default);
                    at += 4;
                    break;
                default:
                    throw new InvalidDataException($"No wire type {tag & 7}.");
            }

            yield return ((int)(tag >> 3), value);
        }
    }

    /// <summary>Numbers one after the other.</summary>
    public static List<uint> ReadPacked(ReadOnlyMemory<byte> bytes)
    {
        List<uint> numbers = [];
        int at = 0;
        while (at < bytes.Length)
        {
            numbers.Add(checked((uint)ReadVarint(bytes.Span, ref at)));
        }

        return numbers;
    }

    private static ulong ReadVarint(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong value = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte next = bytes[at++];
            value |= (ulong)(next & 0x7f) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }
    }
}
