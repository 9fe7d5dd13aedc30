using System.Buffers.Binary;
using System.Text;
using Geo.Query.Cursors;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;

namespace Geo.Query.Subscriptions;

/// <summary>The cursor of an event: the point behind it, bound to the field, refused where a bit was changed.</summary>
internal static class ChangeCursor
{
    private static readonly LeafKind[] Kinds = [LeafKind.Instant, LeafKind.Instant, LeafKind.Instant, LeafKind.Text];

    /// <summary>Writes the cursor as a JSON string.</summary>
    public static void Write(ResponseBuffer output, SubscriptionMap map, ChangePoint point)
    {
        byte[] record = Encoding.UTF8.GetBytes(point.Record!);
        Span<byte> values = stackalloc byte[3 * 9 + 3 + record.Length];
        Span<byte> rest = values;
        foreach (long number in (ReadOnlySpan<long>)[point.From, point.Upto!.Value, point.At])
        {
            rest[0] = 1;
            BinaryPrimitives.WriteInt64LittleEndian(rest[1..], number);
            rest = rest[9..];
        }

        rest[0] = 1;
        BinaryPrimitives.WriteUInt16LittleEndian(rest[1..], checked((ushort)record.Length));
        record.CopyTo(rest[3..]);
        CursorCodec.Write(output, Fingerprint(map), values);
    }

    /// <summary>The point of a cursor.</summary>
    /// <exception cref="RefusedException">It is no cursor of this field.</exception>
    public static ChangePoint Read(string cursor, SubscriptionMap map, EntityMap entity)
    {
        object?[] values = CursorCodec.Read(cursor, Fingerprint(map), Kinds);
        ChangePoint point = new((long)values[0]!, (long)values[1]!, (long)values[2]!, (string)values[3]!);
        GlobalId.Read(entity, point.Record!);
        return point;
    }

    private static byte[] Fingerprint(SubscriptionMap map) => CursorCodec.Fingerprint($"change of {map.Field}", near: null);
}
